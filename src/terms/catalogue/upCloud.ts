/** UpCloud's agreement for its cloud servers: fifty times the price of the time lost. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** The facts give the charges of the 30 days before the interruption as `fees.previous`. */
export const UPCLOUD: Terms = /* @__PURE__ */ defineTerms({
  id: "upcloud",
  version: "2026-11",
  title: "UpCloud service-level agreement",
  status: "verified",
  source: { title: "Service Level Agreement", language: "en", address: "https://upcloud.com/terms-of-service/", read: "2026-11-01" },
  effective: { from: null, to: null },

  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["cloud"], clause: "target" },
  clock: {
    start: { from: "outage-start", clause: "clock" },
    minimum: { minutes: "5", inclusive: false, clause: "minimum" },
    unit: { minutes: "1", rounding: "none", clause: "clock" },
  },
  target: { percent: "100", clause: "target" },
  period: { base: "elapsed", clause: "credit" },
  maintenance: {
    base: { reading: "gross", clause: "maintenance" },
    kinds: { excused: ["planned", "emergency"], clause: "maintenance" },
    notice: { minimumHours: "24", clause: "maintenance" },
    allowance: { hours: null, clause: "maintenance" },
    scope: { reading: "named-services", clause: "maintenance" },
    window: { reading: "announced", clause: "maintenance" },
  },
  claim: {
    needed: true,
    per: "outage",
    clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: null,
    window: { length: 15, count: "calendar-days", from: "outage-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: "claim" },
    evidence: { needed: false, clause: "claim" },
  },
  schedule: { kind: "multiplier", factor: "50", base: "period", clause: "credit" },
  creditUnit: { kind: "percent", clause: "credit" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "credit" },
  caps: [{ scope: "guarantee", percent: "100", of: "previous-fee", clause: "cap" }],
  outcome: { kind: "credit", expiresMonths: null, clause: "outcome" },
  notComputed: [
    { clause: "cap", needs: "the charges of the 30 days before each interruption; here one limit is set on all of a period" },
    { clause: "total", needs: "the limit on all compensation together and what it is a percentage of" },
  ],
  clauses: {
    target: "Servers and network are available 100 % of the time.",
    minimum: "Interruptions of more than 5 minutes are compensated.",
    clock: "An interruption lasts from when the failure first affects the customer until it is corrected.",
    maintenance: "Interruptions announced 24 hours ahead are left out; important security updates need no notice.",
    credit: "50 times the charges for the time of the interruption; read as that share of the period's fee.",
    cap: "For one interruption, up to 100 % of the charges of the 30 days before it.",
    total: "All compensation together has a limit too, which is not known here in full.",
    claim: "Claimed within 15 days of the correction.",
    outcome: "Given as credits for the service, not paid out.",
  },
});
