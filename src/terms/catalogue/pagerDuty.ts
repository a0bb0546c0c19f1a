/** PagerDuty: one flat credit once the month stays below its target. */
import { defineTerms, SILENT } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** One flat credit for a month below its target. */
export const PAGERDUTY: Terms = /* @__PURE__ */ defineTerms({
  id: "pagerduty",
  version: "2026-11",
  title: "PagerDuty standard service-level agreement",
  status: "dataset",
  source: {
    title: "Standard Service Level Agreement", language: "en", address: "https://www.pagerduty.com/standard-service-level-agreement/",
    read: "2026-11-01", note: "Figures from an open dataset of service-level agreements.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["hosted-service"], clause: "target" },
  target: { percent: "99.9", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  claim: {
    needed: true, per: "period", clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: null,
    window: { length: 15, count: "calendar-days", from: "period-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: true, clause: "claim" },
  },
  schedule: { kind: "flat", credit: "10", clause: "credit" },
  caps: [{ scope: "all-guarantees", percent: "30", of: "service-fee", otherCredits: "taken-first", clause: "cap" }],
  clauses: {
    target: "The service is available 99.9 % of each calendar month.",
    credit: "A month below the target earns 10 % of the month's fee, however far below it is.",
    claim: "Claimed within 15 days of the end of the calendar month, with evidence that the customer was affected.",
    cap: "All credits for a month together stay within 30 % of its fee.",
  },
});
