/** Snowflake: credits are days of what the customer spends on average. */
import { defineTerms, SILENT } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Credits are days of the customer's average spending. */
export const SNOWFLAKE: Terms = /* @__PURE__ */ defineTerms({
  id: "snowflake",
  version: "2026-11",
  title: "Snowflake support policy and service-level agreement",
  status: "dataset",
  source: {
    title: "Support Policy and Service Level Agreement", language: "en",
    address: "https://www.snowflake.com/en/legal/addenda/support-policy-and-service-level-agreement/",
    read: "2026-11-01", note: "Figures from an open dataset of service-level agreements.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["data-platform"], clause: "target" },
  target: { percent: "99.9", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  claim: {
    needed: true, per: "period", clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: null,
    window: { length: 21, count: "calendar-days", from: "period-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: false, clause: SILENT },
  },
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
    tiers: [
      { below: "99.9", atLeast: "99.0", credit: "1" },
      { below: "99.0", atLeast: "95.0", credit: "3" },
      { below: "95.0", credit: "7" },
    ],
  },
  creditUnit: { kind: "days-of-fee", daysIn: "period", clause: "credit" },
  notComputed: [{ clause: "measure", needs: "The error rates of the customer's queries, minute by minute; outages are given instead." }],
  clauses: {
    target: "The service is available 99.9 % of each calendar month.",
    measure: "The service counts as unavailable by the error rate of the customer's queries.",
    credit: "Below 99.9 % earns one average day's spend of the month, below 99.0 % three, below 95.0 % seven.",
    claim: "Requested within 21 days of the end of the calendar month.",
  },
});
