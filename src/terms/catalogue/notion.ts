/** Notion's agreement, as an open dataset has it. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** One credit a day at most, for long outages on working days. */
export const NOTION: Terms = /* @__PURE__ */ defineTerms({
  id: "notion",
  version: "2026-11",
  title: "Notion service-level agreement",
  status: "dataset",
  source: {
    title: "Service Level Agreement", language: "en", read: "2026-11-01",
    note: "From an open dataset; no address of the contract is known.",
  },
  effective: { from: null, to: null },

  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["notion"], clause: "target" },
  clock: {
    start: { from: "outage-start", clause: "credit" },
    minimum: { minutes: "60", inclusive: false, clause: "minimum" },
    unit: { minutes: "1", rounding: "none", clause: "credit" },
  },
  serviceHours: { reading: "hours", days: ["mon", "tue", "wed", "thu", "fri"], from: "00:00", to: "24:00", clause: "weekends" },
  target: { percent: "99.9", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  claim: {
    needed: true,
    per: "outage",
    clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: null,
    window: { length: 72, count: "elapsed-hours", from: "outage-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: "claim" },
    evidence: { needed: false, clause: "claim" },
  },
  allowance: { reading: "threshold", of: "agreed", usedBy: "creditable", clause: "target" },
  schedule: {
    kind: "blocks", blockMinutes: "30", creditPerBlock: "5", rounding: "whole", per: "outage", maxBlocksPerDay: 1, clause: "credit",
  },
  creditUnit: { kind: "percent", clause: "credit" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "credit" },
  caps: [{ scope: "guarantee", days: "7", daysIn: "period", clause: "cap" }],
  clauses: {
    target: "Available 99.9 % of each calendar month.",
    weekends: "Saturdays and Sundays do not count; read in UTC.",
    minimum: "Only outages of more than one hour count.",
    credit: "5 % of the month's fee for each 30 consecutive minutes of downtime, once a day at most.",
    cap: "Up to the fee of one week in a calendar month, read as seven days of the month's fee.",
    claim: "The customer gives notice within 72 hours; read as hours from the end of each outage.",
  },
});
