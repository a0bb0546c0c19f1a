/** GitHub's agreement for the features of Enterprise Cloud, measured per quarter. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** One assessment is of one feature. The table has no row for exactly 99.0 %, which therefore earns nothing. */
export const GITHUB: Terms = /* @__PURE__ */ defineTerms({
  id: "github",
  version: "2026-11",
  title: "GitHub Online Services service-level agreement",
  status: "verified",
  source: {
    title: "GitHub Online Services SLA", language: "en", address: "https://github.com/customer-terms/github-online-services-sla", read: "2026-11-01",
    note: "Features measured in time; Actions and Packages are measured otherwise and not entered.",
  },
  effective: { from: null, to: null },

  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "downtime", clause: "measure" },
  services: { covered: ["feature"], clause: "feature" },
  target: { percent: "99.9", missedWhen: "at-or-below", clause: "edge" },
  period: { base: "elapsed", unit: "calendar-quarter", clause: "target" },
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
  schedule: {
    kind: "tiers",
    by: "availability",
    tiers: [{ above: "99.0", atMost: "99.9", credit: "10" }, { below: "99.0", credit: "25" }],
    overlap: "higher-credit",
    clause: "credit",
  },
  creditUnit: { kind: "percent", clause: "credit" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "credit" },
  caps: [{ scope: "guarantee", days: "90", daysIn: "period", clause: "cap" }],
  clauses: {
    target: "Up 99.9 % of the minutes of a calendar quarter.",
    edge: "The first row of the table includes exactly 99.9 %, so credits begin there and not below it.",
    feature: "Each feature (issues, pull requests, Git operations, API requests, webhooks, pages) is measured and credited alone.",
    measure: "A minute is down if more than 5 % of requests fail, or monitoring finds the service unavailable; such time is given as outages.",
    credit: "Of what was paid for the feature in the quarter: 10 % at 99.9 % and below but above 99.0 %, 25 % below 99.0 %.",
    cap: "Up to the fees of 90 days, known from an open dataset only.",
    claim: "Claimed within 30 days of the end of the quarter.",
  },
});
