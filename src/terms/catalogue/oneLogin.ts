/** OneLogin's agreement, as an open dataset has it. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Credits of a twelfth of the annual fee: the facts give `fees.annual`. */
export const ONELOGIN: Terms = /* @__PURE__ */ defineTerms({
  id: "onelogin",
  version: "2026-11",
  title: "OneLogin service-level agreement",
  status: "dataset",
  source: {
    title: "Service Level Agreement", language: "en", read: "2026-11-01",
    note: "From an open dataset; no address of the contract is known.",
  },
  effective: { from: null, to: null },

  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["onelogin"], clause: "target" },
  target: { percent: "99.9", clause: "target" },
  period: { base: "elapsed", clause: "target" },
  maintenance: {
    base: { reading: "gross", clause: "maintenance" },
    kinds: { excused: ["planned"], clause: "maintenance" },
    notice: { minimumHours: "48", clause: "maintenance" },
    allowance: { hours: null, clause: "maintenance" },
    scope: { reading: "named-services", clause: "maintenance" },
    window: { reading: "announced", clause: "maintenance" },
  },
  claim: {
    needed: true,
    per: "outage",
    clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: null,
    window: { length: 30, count: "calendar-days", from: "outage-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: "claim" },
    evidence: { needed: false, clause: "claim" },
  },
  allowance: { reading: "threshold", of: "agreed", usedBy: "creditable", clause: "credit" },
  schedule: { kind: "blocks", blockMinutes: "15", creditPerBlock: "5", rounding: "whole", per: "period", clause: "credit" },
  creditUnit: { kind: "percent", clause: "credit" },
  feeBase: { of: "annual-fee", dividedBy: "12", clause: "fee" },
  caps: [{ scope: "guarantee", percent: "100", of: "credited-fee", clause: "cap" }],
  clauses: {
    target: "Available 99.9 % of each month.",
    maintenance: "Maintenance announced 48 hours ahead is left out.",
    credit: "5 % for each 15 minutes; read as whole quarters of an hour of all downtime, once the promise is missed.",
    fee: "Credits are a percentage of a twelfth of the annual fee.",
    cap: "Up to 100 % of that twelfth.",
    claim: "Claimed within 30 days; read as days from the end of each outage.",
  },
});
