/** A telephone company's tariff of the kind filed with regulators: thirtieths of the monthly rate. */
import { defineTerms, SILENT } from "../defineTerms.js";
import type { Terms, Tier } from "../language.js";

const MINUTES_PER_DAY = 1_440;
const LONGEST_MONTH = 31;

/** The first day or part of one is one thirtieth; each day or part of one after it two more. */
const TIERS: readonly Tier[] = Array.from({ length: LONGEST_MONTH }, (_, day) => ({
  above: String(day * MINUTES_PER_DAY), atMost: String((day + 1) * MINUTES_PER_DAY), credit: String(1 + 2 * day),
}));

/** A tariff of no single company: thirtieths of the monthly rate, more for each further day. */
export const TELECOM_TARIFF: Terms = /* @__PURE__ */ defineTerms({
  id: "telecom-tariff",
  version: "2026-11",
  title: "Telephone tariff, allowances for interruptions",
  status: "second-hand",
  source: {
    title: "Tariff, credit for interruptions", language: "en", read: "2026-11-01",
    note: "No address is known; told by a collection of contracts.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "interruption" },
  services: { covered: ["line"], clause: "interruption" },
  clock: {
    start: { from: "report", clause: "interruption" },
    minimum: { minutes: "30", inclusive: true, clause: "minimum" },
    unit: { minutes: "1", rounding: "none", clause: SILENT },
  },
  target: { percent: "100", clause: "interruption" },
  period: { base: "fixed-30-days", unit: "billing-month", clause: "month" },
  claim: {
    needed: true, per: "outage", clause: "request",
    channel: { accepted: "any", clause: SILENT },
    notice: null,
    window: { length: 3660, count: "calendar-days", from: "outage-end", roll: "none", clause: "request" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: false, clause: SILENT },
  },
  schedule: { kind: "tiers", by: "each-outage", tiers: TIERS, overlap: "higher-credit", clause: "credit" },
  creditUnit: { kind: "days-of-fee", daysIn: "30", clause: "month" },
  notComputed: [
    { clause: "repeated", needs: "Whether an earlier interruption of the same billing period lasted 24 hours or more." },
    { clause: "storm", needs: "Whether a storm, fire, flood or the like caused an interruption of more than 24 hours." },
    { clause: "together", needs: "Which interruptions of 15 minutes or more fell within 24 hours: give them as one." },
  ],
  clauses: {
    interruption: "An interruption runs from the customer's report until the service works again; no share of the month is promised.",
    minimum: "Interruptions of 30 minutes or more earn a credit.",
    month: "Every month is taken to have 30 days.",
    credit: "The first 24 hours or part of them earn a thirtieth of the monthly rate, each further 24 hours or part of them two thirtieths.",
    repeated: "After an interruption of at least 24 hours in the same billing period two thirtieths are due from the start.",
    storm: "Long interruptions for causes beyond the company's control earn one thirtieth for each 24 hours only.",
    together: "Two or more interruptions of 15 minutes or more within 24 hours are one interruption.",
    request: "Given upon request; no time limit is known, so the longest that can be written is used.",
  },
});
