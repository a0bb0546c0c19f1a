/** Lever: ten times the fee for the downtime, given without being asked. */
import { defineTerms, SILENT } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Ten times the fee for the downtime, without a claim. */
export const LEVER: Terms = /* @__PURE__ */ defineTerms({
  id: "lever",
  version: "2026-11",
  title: "Lever service-level exhibit",
  status: "dataset",
  source: {
    title: "Service Level Exhibit", language: "en", address: "https://www.lever.co/agreements/sla/",
    read: "2026-11-01", note: "Figures from an open dataset of service-level agreements.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["lever"], clause: "target" },
  degraded: { counts: "never", clause: "exclusions" },
  target: { percent: "99.9", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  maintenance: {
    base: { reading: "gross", clause: "target" },
    kinds: { excused: ["planned"], clause: "exclusions" },
    notice: { minimumHours: "0", clause: SILENT },
    allowance: { hours: null, clause: SILENT },
    scope: { reading: "named-services", clause: SILENT },
    window: { reading: "announced", clause: SILENT },
  },
  causes: [
    { code: "third-party", earns: "nothing", reach: "interval", clause: "exclusions" },
    { code: "external-network", earns: "nothing", reach: "interval", clause: "exclusions" },
    { code: "preview-feature", earns: "nothing", reach: "interval", clause: "exclusions" },
  ],
  claim: {
    needed: false, per: "period", clause: "automatic",
    channel: { accepted: "any", clause: "automatic" },
    notice: null,
    window: { length: 30, count: "calendar-days", from: "period-end", roll: "none", clause: "automatic" },
    early: { reading: "valid", clause: "automatic" },
    evidence: { needed: false, clause: "automatic" },
  },
  allowance: { reading: "threshold", of: "agreed", usedBy: "creditable", clause: "credit" },
  schedule: { kind: "multiplier", factor: "10", base: "period", clause: "credit" },
  caps: [{ scope: "all-guarantees", days: "30", daysIn: "period", otherCredits: "taken-first", clause: "cap" }],
  minimumCredit: { reading: "suppress", amount: "10", currency: "USD", clause: "minimum" },
  clauses: {
    target: "The services are up at least 99.9 % of all minutes of each calendar month.",
    exclusions: "Scheduled maintenance, slowness, external apps, outside networks and previews are no downtime.",
    credit: "Once a month falls short, all its downtime earns ten times the fee for that time.",
    cap: "A credit stays within 30 days of paid service; a day is taken as a day of the month concerned.",
    minimum: "The impact must exceed 10 dollars; the impact is taken to be the credit.",
    automatic: "Credits are applied to the account without a claim.",
  },
});
