import { assess, diffAssessments, explainDiff, type Facts, MAILGUN_2022_01_14 } from "sla-credits";

/** April 2026, with an incident that began at 13:40 on the 15th. */
const until = (end: string): Facts => ({
  id: "acct-42/2026-04",
  period: { month: "2026-04" },
  fees: { currency: "EUR", service: "1250.00" },
  outages: [{ id: "inc-1", services: ["smtp", "api"], start: "2026-04-15T13:40:00Z", end, impact: "down" }],
  claims: [{ ticket: "T-1", outages: ["inc-1"], filedAt: "2026-04-20T09:00:00Z", channel: "control-panel", disruption: true }],
});

const credited = assess(MAILGUN_2022_01_14, until("2026-04-15T15:34:00Z"));
const corrected = assess(MAILGUN_2022_01_14, until("2026-04-15T16:04:00Z"));

const diff = diffAssessments(credited, corrected);
for (const { startMs, endMs, before, after } of diff.ledger) {
  console.log((endMs - startMs) / 60_000, "min:", before.kind, "before,", after.kind, "after");
}
const { direction, amount, amountMinor } = diff.settlement;
console.log(direction, amount, amountMinor);
console.log(explainDiff(diff, { locale: "en" }).trim());
