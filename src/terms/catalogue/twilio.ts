/** Twilio and its mail service SendGrid: one flat credit. */
import { defineTerms, SILENT } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** One of Twilio's interfaces, or SendGrid's for sending mail, by edition. */
export const TWILIO: Terms = /* @__PURE__ */ defineTerms({
  id: "twilio",
  version: "2026-11",
  title: "Twilio and SendGrid agreement",
  status: "verified",
  source: {
    title: "Service Level Agreement", language: "en", address: "https://www.twilio.com/en-us/legal/service-level-agreement", read: "2026-11-01",
    note: "The shortest downtime is taken from an open dataset.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "downtime", clause: "downtime" },
  services: { covered: ["api"], clause: "services" },
  clock: {
    start: { from: "outage-start", clause: SILENT },
    minimum: { minutes: "5", inclusive: true, clause: "shortest" },
    unit: { minutes: "1", rounding: "none", clause: SILENT },
  },
  target: { percent: "99.95", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  maintenance: {
    base: { reading: "gross", clause: "base" },
    kinds: { excused: ["planned"], clause: "maintenance" },
    notice: { minimumHours: "0", clause: SILENT },
    allowance: { hours: null, clause: SILENT },
    scope: { reading: "named-services", clause: SILENT },
    window: { reading: "announced", clause: SILENT },
  },
  claim: {
    needed: true,
    per: "period",
    clause: "claim",
    channel: { accepted: "any", clause: SILENT },
    notice: null,
    window: { length: 30, count: "calendar-days", from: "period-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: false, clause: SILENT },
  },
  schedule: { kind: "flat", credit: "10", clause: "credit" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "services" },
  caps: [{ scope: "guarantee", percent: "10", of: "service-fee", clause: "credit" }],
  plans: [
    { id: "standard", clause: "target" },
    { id: "enterprise", target: { percent: "99.99", clause: "enterprise" }, clause: "enterprise" },
  ],
  notComputed: [{ clause: "connections", needs: "The rate at which requests to send mail were accepted." }],
  clauses: {
    target: "99.95 % of each calendar month.",
    enterprise: "99.99 % with the editions for administration and enterprises.",
    services: "Each interface is measured by itself and credited on its own fees of the month; mail on those of its package.",
    downtime: "Down is the time in which the interface could not be used.",
    shortest: "Downtime of less than five unbroken minutes is ignored (from an open dataset).",
    base: "All the minutes of the month are the base; time that is excused only stops counting as downtime.",
    maintenance: "Maintenance announced before is excused (known from background only).",
    credit: "One credit of 10 % once the target is missed, which is also the most for a month.",
    connections: "With some mail packages a rate of accepted requests is promised too, for another 10 %.",
    claim: "Asked for within 30 days of the last day of the month.",
  },
});
