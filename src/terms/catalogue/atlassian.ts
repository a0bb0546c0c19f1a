/** Atlassian's agreement for its cloud products, as an open dataset has it. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Two plans: `premium` and `enterprise`. */
export const ATLASSIAN: Terms = /* @__PURE__ */ defineTerms({
  id: "atlassian",
  version: "2026-11",
  title: "Atlassian Cloud service-level agreement",
  status: "dataset",
  source: {
    title: "Atlassian Service Level Agreement", language: "en", address: "https://www.atlassian.com/legal/sla", read: "2026-11-01",
    note: "Figures from an open dataset.",
  },
  effective: { from: null, to: null },

  guarantee: { id: "uptime", clause: "premium" },
  measure: { kind: "downtime", clause: "measure" },
  services: { covered: ["product"], clause: "product" },
  target: { percent: "99.9", clause: "premium" },
  period: { base: "elapsed", unit: "calendar-month", clause: "period" },
  conditions: [{ code: "paid-up", clause: "paid-up" }],
  claim: {
    needed: true,
    per: "period",
    clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: null,
    window: { length: 15, count: "calendar-days", from: "period-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: "claim" },
    evidence: { needed: false, clause: "claim" },
  },
  schedule: {
    kind: "tiers",
    by: "availability",
    tiers: [
      { atLeast: "99.0", below: "99.9", credit: "10" }, { atLeast: "95.0", below: "99.0", credit: "25" }, { below: "95.0", credit: "50" },
    ],
    overlap: "higher-credit",
    clause: "credit",
  },
  creditUnit: { kind: "percent", clause: "credit" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "credit" },
  caps: [{ scope: "guarantee", percent: "50", of: "credited-fee", clause: "cap" }],
  plans: [
    { id: "premium", clause: "premium" },
    {
      id: "enterprise",
      target: { percent: "99.95", clause: "enterprise" },
      schedule: {
        kind: "tiers",
        by: "availability",
        tiers: [
          { atLeast: "99.0", below: "99.95", credit: "10" }, { atLeast: "95.0", below: "99.0", credit: "25" }, { below: "95.0", credit: "50" },
        ],
        overlap: "higher-credit",
        clause: "credit",
      },
      clause: "enterprise",
    },
  ],
  clauses: {
    premium: "Premium plans are up 99.9 % of the month.",
    enterprise: "Enterprise plans are up 99.95 % of the month.",
    product: "Each product is measured alone; one assessment is of one product.",
    period: "Uptime is measured per calendar month in UTC.",
    measure: "A minute is down if more than 5 % of the requests in it fail; such minutes are given as outages.",
    credit: "Of the month's fee for the product: 10 % below the promise, 25 % below 99.0 %, 50 % below 95.0 %.",
    cap: "Up to 50 %.",
    claim: "Claimed by ticket within 15 days of the end of the calendar month.",
    "paid-up": "The account is paid up, with nothing overdue.",
  },
});
