import { assessReadings, explainReadings, type Facts, MAILGUN_2022_01_14 } from "sla-credits";

const facts: Facts = {
  period: { month: "2026-04" },
  fees: { currency: "EUR", service: "100.00" },
  outages: [{ id: "inc-1", services: ["smtp"], start: "2026-04-15T13:40:00Z", end: "2026-04-15T15:40:00Z", impact: "down" }],
  claims: [{ ticket: "T-1", outages: ["inc-1"], filedAt: "2026-04-20T09:00:00Z", channel: "control-panel", disruption: true }],
};

const readings = assessReadings(MAILGUN_2022_01_14, facts);
console.log(explainReadings(readings, { locale: "en" }).trimEnd());
console.log(readings.same, "other readings change nothing");
