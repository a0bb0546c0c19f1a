import { assess, explain, type Facts, MAILGUN_2022_01_14 } from "sla-credits";

const facts: Facts = {
  period: { month: "2026-04" },
  fees: { currency: "EUR", service: "1250.00" },
  outages: [{ id: "inc-1", services: ["smtp", "api"], start: "2026-04-15T13:40:00Z", end: "2026-04-15T15:34:00Z", impact: "down" }],
  claims: [{ ticket: "T-1", outages: ["inc-1"], filedAt: "2026-04-20T09:00:00Z", channel: "control-panel", disruption: true }],
};

const assessment = assess(MAILGUN_2022_01_14, facts);
console.log(assessment.availability.percent, assessment.credit.entitled, assessment.credit.entitledMinor);

const statement = explain(assessment, { locale: "en" });
console.log(statement.slice(statement.indexOf("CREDIT\n"), statement.indexOf("REMEDY\n")).trim());
