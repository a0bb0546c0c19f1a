/** Hostingking's agreement for servers: the rent of the time beyond its promise, once or ten times over. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Two plans: `standard`, and `tenfold` for servers under what the vendor calls its 1000 % SLA. */
export const HOSTINGKING: Terms = /* @__PURE__ */ defineTerms({
  id: "hostingking",
  version: "2026-11",
  title: "Hostingking service-level agreement",
  status: "verified",
  source: {
    title: "Service Level Agreement", language: "en", address: "https://hostingking.com/company/sla", read: "2026-11-01",
    note: "The guarantee of 99.9 %; the page has another one, of 100 %, which is not entered.",
  },
  effective: { from: null, to: null },

  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["server"], clause: "target" },
  clock: {
    start: { from: "report", clause: "report" },
    minimum: { minutes: "0", inclusive: true, clause: "credit" },
    unit: { minutes: "1", rounding: "none", clause: "credit" },
  },
  target: { percent: "99.9", clause: "target" },
  period: { base: "elapsed", clause: "target" },
  maintenance: {
    base: { reading: "gross", clause: "maintenance" },
    kinds: { excused: ["planned", "emergency"], clause: "maintenance" },
    notice: { minimumHours: "0", clause: "maintenance" },
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
    window: { length: 3_660, count: "calendar-days", from: "outage-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: "claim" },
    evidence: { needed: false, clause: "claim" },
  },
  allowance: { reading: "deduct", of: "period", usedBy: "creditable", clause: "credit" },
  schedule: { kind: "multiplier", factor: "1", base: "period", clause: "credit" },
  creditUnit: { kind: "percent", clause: "credit" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "credit" },
  caps: [{ scope: "guarantee", percent: "100", of: "credited-fee", clause: "cap" }],
  plans: [
    { id: "standard", clause: "credit" },
    { id: "tenfold", schedule: { kind: "multiplier", factor: "10", base: "period", clause: "tenfold" }, clause: "tenfold" },
  ],
  clauses: {
    target: "Power, cooling and network work 99.9 % of each month.",
    report: "Time before the customer reports the problem does not count.",
    maintenance: "Scheduled and emergency maintenance is left out.",
    credit: "The rent of the service concerned, pro rata, for downtime beyond the 99.9 %.",
    tenfold: "Ten times that, for servers under the 1000 % SLA.",
    cap: "Up to 100 % of the monthly rent of the service concerned.",
    claim: "The customer claims the credit; no time limit is named, and ten years stand for none.",
  },
});
