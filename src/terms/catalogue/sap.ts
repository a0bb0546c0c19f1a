/** SAP's agreement for its cloud services, as an open dataset has it. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** So much for each whole percentage point below the promise. */
export const SAP_CLOUD: Terms = /* @__PURE__ */ defineTerms({
  id: "sap-cloud",
  version: "2026-11",
  title: "SAP cloud services service-level agreement",
  status: "dataset",
  source: {
    title: "Service Level Agreement for SAP Cloud Services", language: "en", read: "2026-11-01",
    address: "https://www.sap.com/about/trust-center/agreements/cloud/cloud-services.html",
    note: "Figures from an open dataset; the address is of the page that lists the contracts.",
  },
  effective: { from: null, to: null },

  guarantee: { id: "system-availability", clause: "target" },
  services: { covered: ["production"], clause: "target" },
  target: { percent: "99.7", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  maintenance: {
    base: { reading: "gross", clause: "maintenance" },
    kinds: { excused: ["planned"], clause: "maintenance" },
    notice: { minimumHours: "0", clause: "maintenance" },
    allowance: { hours: null, clause: "maintenance" },
    scope: { reading: "named-services", clause: "maintenance" },
    window: { reading: "announced", clause: "maintenance" },
  },
  claim: {
    needed: true,
    per: "period",
    clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: null,
    window: { length: 30, count: "business-days", from: "period-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: "claim" },
    evidence: { needed: false, clause: "claim" },
  },
  schedule: { kind: "points", points: "1", creditPerStep: "2", rounding: "whole", clause: "credit" },
  creditUnit: { kind: "percent", clause: "credit" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "credit" },
  caps: [{ scope: "guarantee", percent: "100", of: "credited-fee", clause: "cap" }],
  notComputed: [
    { clause: "maintenance", needs: "whether work fell within a regular window or was announced five business days ahead; only such work is to be given" },
  ],
  clauses: {
    target: "Productive systems are available 99.7 % of each calendar month.",
    maintenance: "Regular maintenance windows, and other downtime announced five business days ahead, are left out.",
    credit: "2 % of the monthly subscription fee for each 1 % below the promise; read as whole percentage points.",
    cap: "Up to 100 % of the monthly subscription fee.",
    claim: "Claimed within 30 business days of the end of the month.",
  },
});
