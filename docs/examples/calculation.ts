import { assess, type Facts, MAILGUN_2022_01_14 } from "sla-credits";

const facts: Facts = {
  period: { month: "2026-04" },
  fees: { currency: "EUR", service: "100.00" },
  outages: [
    { id: "o1", services: ["api"], start: "2026-04-10T12:00:00Z", end: "2026-04-10T14:00:00Z", impact: "down" },
    { id: "o2", services: ["smtp"], start: "2026-04-10T13:30:00Z", end: "2026-04-10T15:00:00Z", impact: "down", cause: "denial-of-service" },
  ],
  maintenance: [{ id: "m1", kind: "planned", start: "2026-04-10T12:00:00Z", end: "2026-04-10T12:30:00Z" }],
  claims: [{ ticket: "T-1", outages: ["o1", "o2"], filedAt: "2026-05-04T09:00:00Z", channel: "control-panel", disruption: true }],
};

const { ledger, time, availability, credit } = assess(MAILGUN_2022_01_14, facts);
const clock = (ms: number): string => new Date(ms).toISOString().slice(5, 16);
for (const { startMs, endMs, kind, creditable, outages, reasons } of ledger) {
  const words = [kind, creditable ? "creditable" : "", outages.join("+"), reasons.map(({ code }) => code).join("+")];
  console.log(clock(startMs), clock(endMs), words.filter((word) => word !== "").join(" "));
}
console.log(time);
console.log(availability);
const { allowanceMs, excessMs, blocks, percent, gross, room, entitled } = credit;
console.log({ allowanceMs, excessMs, blocks, percent, gross, room, entitled });
