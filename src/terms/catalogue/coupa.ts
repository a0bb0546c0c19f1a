/** Coupa's agreement, as an open dataset has it. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** A tenth of the month's fee, or the share of the month that was lost if that is more. */
export const COUPA: Terms = /* @__PURE__ */ defineTerms({
  id: "coupa",
  version: "2026-11",
  title: "Coupa service-level agreement",
  status: "dataset",
  source: {
    title: "Exhibit A: Support, SLA and Data Security", language: "en", read: "2026-11-01",
    address: "https://success.coupa.com/Contract/02_Exhibit_A", note: "Figures from an open dataset.",
  },
  effective: { from: null, to: null },

  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["coupa"], clause: "target" },
  target: { percent: "99.8", clause: "target" },
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
  allowance: { reading: "threshold", of: "period", usedBy: "creditable", clause: "credit" },
  schedule: {
    kind: "max-of",
    schedules: [
      { kind: "flat", credit: "10", clause: "credit" },
      { kind: "multiplier", factor: "1", base: "period", clause: "credit" },
    ],
    clause: "credit",
  },
  creditUnit: { kind: "percent", clause: "credit" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "credit" },
  caps: [{ scope: "guarantee", percent: "100", of: "credited-fee", clause: "cap" }],
  clauses: {
    target: "Available 99.8 % of each calendar month.",
    credit: "10 % of the month's fee, or the share of the month that was downtime, whichever is higher; read as all of the downtime.",
    cap: "Up to the fee of the month.",
    claim: "Claimed within 30 days of the end of the month.",
  },
});
