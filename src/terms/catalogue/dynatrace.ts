/** Dynatrace's agreement for its SaaS, as an open dataset has it. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** The fee times what is missing to the promise. Two plans, by the support bought: `standard` and `enterprise`. */
export const DYNATRACE: Terms = /* @__PURE__ */ defineTerms({
  id: "dynatrace",
  version: "2026-11",
  title: "Dynatrace SaaS service-level agreement",
  status: "dataset",
  source: {
    title: "Dynatrace SaaS Service Level Agreement", language: "en", read: "2026-11-01",
    address: "https://www.dynatrace.com/company/trust-center/sla/saas/", note: "Figures of the credit from an open dataset.",
  },
  effective: { from: null, to: null },

  guarantee: { id: "uptime", clause: "standard" },
  services: { covered: ["environment"], clause: "standard" },
  target: { percent: "99.5", clause: "standard" },
  period: { base: "elapsed", unit: "calendar-month", clause: "period" },
  maintenance: {
    base: { reading: "gross", clause: "maintenance" },
    kinds: { excused: ["planned"], clause: "maintenance" },
    notice: { minimumHours: "0", clause: "maintenance" },
    allowance: { hours: null, clause: "maintenance" },
    scope: { reading: "named-services", clause: "maintenance" },
    window: { reading: "announced", clause: "maintenance" },
  },
  claim: {
    needed: true,
    per: "period",
    clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: null,
    window: { length: 30, count: "calendar-days", from: "period-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: "claim" },
    evidence: { needed: false, clause: "claim" },
  },
  schedule: { kind: "shortfall", factor: "1", clause: "credit" },
  creditUnit: { kind: "percent", clause: "credit" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "credit" },
  caps: [{ scope: "guarantee", percent: "10", of: "credited-fee", clause: "cap" }],
  outcome: { kind: "credit", expiresMonths: 12, clause: "expiry" },
  plans: [
    { id: "standard", clause: "standard" },
    { id: "enterprise", target: { percent: "99.95", clause: "enterprise" }, clause: "enterprise" },
  ],
  clauses: {
    standard: "With standard support, available 99.5 % of the month.",
    enterprise: "With Enterprise Success and Support, available 99.95 % of the month.",
    period: "Uptime is measured per calendar month.",
    maintenance: "Planned downtime announced on the status page is left out.",
    credit: "The month's fee times the difference between promise and uptime.",
    cap: "Up to 10 %; the fee that this is a percentage of is not known, and the month's is taken.",
    claim: "Claimed within 30 days; read as days from the end of the month.",
    expiry: "A credit that is not used lapses after a year.",
  },
});
