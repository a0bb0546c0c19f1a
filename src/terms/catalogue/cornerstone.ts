/** Cornerstone OnDemand's agreement, as an open dataset has it. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Days of the annual fee (`fees.annual`) for steps of three tenths of a point, without a limit. */
export const CORNERSTONE: Terms = /* @__PURE__ */ defineTerms({
  id: "cornerstone",
  version: "2026-11",
  title: "Cornerstone OnDemand service-level agreement",
  status: "dataset",
  source: {
    title: "Service Level Agreement", language: "en", read: "2026-11-01",
    note: "From an open dataset; no address of the contract is known.",
  },
  effective: { from: null, to: null },

  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["cornerstone"], clause: "target" },
  target: { percent: "99.5", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
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
  schedule: { kind: "points", points: "0.3", creditPerStep: "1", rounding: "started", clause: "credit" },
  creditUnit: { kind: "days-of-fee", daysIn: "365", clause: "credit" },
  feeBase: { of: "annual-fee", dividedBy: "1", clause: "credit" },
  clauses: {
    target: "Available 99.5 % of each calendar month.",
    credit: "A 365th of the annual fee for each 0.3 percentage points below the promise, or part of them; no limit is known.",
    claim: "Claimed within 30 days; read as days from the end of the month.",
  },
});
