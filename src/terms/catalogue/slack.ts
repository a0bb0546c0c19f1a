/** Slack: a multiple of the fee for the time down. */
import { defineTerms, SILENT, type TermsDraft } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** What both versions have in common. */
const SHARED = {
  id: "slack",
  title: "Slack agreement",
  status: "verified",
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "downtime", clause: "downtime" },
  services: { covered: ["slack"], clause: "target" },
  target: { percent: "99.99", clause: "target" },
  causes: [
    { code: "beyond-control", earns: "nothing", reach: "interval", clause: "exclusions" },
    { code: "third-party-intermediary", earns: "nothing", reach: "interval", clause: "exclusions" },
  ],
  allowance: { reading: "threshold", of: "agreed", usedBy: "creditable", clause: "credit" },
} as const satisfies Partial<TermsDraft>;

const EXCLUSIONS_TEXT = "Outside apps and third parties, and networks beyond reasonable control, do not count.";

/** Ten times the fee, by quarter, for whoever was hit. */
export const SLACK: Terms = /* @__PURE__ */ (() => defineTerms({
  ...SHARED,
  version: "2024-06-14",
  source: {
    title: "Service Level Agreements, text of 14 June 2024", language: "en",
    address: "https://slack.com/policy-archives/service-level-agreement/2024-06-14", read: "2026-11-01",
    note: "The text of 11 July 2024, at https://slack.com/intl/en-in/terms/service-level-agreement, promises no credit any more.",
  },
  effective: { from: "2019-08-15", to: "2024-07-11" },
  degraded: { counts: "never", clause: "downtime" },
  period: { base: "elapsed", unit: "calendar-quarter", clause: "period" },
  maintenance: {
    base: { reading: "gross", clause: SILENT },
    kinds: { excused: ["planned"], clause: "maintenance" },
    notice: { minimumHours: "48", clause: "maintenance" },
    allowance: { hours: "10", per: "year", clause: "maintenance" },
    scope: { reading: "named-services", clause: SILENT },
    window: { reading: "announced", clause: SILENT },
  },
  claim: {
    needed: true,
    per: "period",
    clause: "claim",
    channel: { accepted: ["email"], clause: "claim" },
    notice: null,
    window: { length: 3650, count: "calendar-days", from: "period-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: false, clause: SILENT },
  },
  schedule: { kind: "multiplier", factor: "10", base: "period", clause: "credit" },
  clauses: {
    target: "99.99 % of each quarter.",
    period: "Quarters begin in January; until June 2024 they began in February.",
    downtime: "Down are the minutes in which Slack could not be used; a feature that is slow is not down.",
    exclusions: EXCLUSIONS_TEXT,
    maintenance: "Downtime planned with 48 hours' notice is excused, up to 10 hours a year.",
    credit: "Once the target is missed, ten times what was paid for all the time down.",
    claim: "Asked for by mail. No time limit is known; ten years stand for none.",
  },
}))();

/** A hundred times the fee, by month, for everybody: in force until August 2019. */
export const SLACK_2019: Terms = /* @__PURE__ */ (() => defineTerms({
  ...SHARED,
  version: "2019",
  source: {
    title: "Plus plan Service Level Agreement", language: "en",
    address: "https://get.slack.help/hc/en-us/articles/204113126-Plus-plan-Service-Level-Agreement-SLA-", read: "2026-11-01",
  },
  effective: { from: null, to: "2019-08-15" },
  degraded: { counts: "by-weight", weight: "1", clause: "share" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  schedule: { kind: "multiplier", factor: "100", base: "period", clause: "credit" },
  notComputed: [
    { clause: "share", needs: "Which share of all customers was hit; it may be given as an outage's impact." },
  ],
  clauses: {
    target: "99.99 % of each month.",
    downtime: "Down is the time in which Slack could not be used; a feature that is slow is not down.",
    share: "Downtime counts by the share of all customers that was hit.",
    exclusions: EXCLUSIONS_TEXT,
    credit: "Once the target is missed, a hundred times what was paid for all the time down.",
  },
}))();
