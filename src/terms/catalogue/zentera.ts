/** Zentera's agreement for Zentera Air: days of the annual fee, by availability over all tenants. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Two tenants, as in the contract's own example; a customer with another number lists as many services. */
export const ZENTERA_AIR: Terms = /* @__PURE__ */ defineTerms({
  id: "zentera-air",
  version: "2026-11",
  title: "Zentera Air service-level agreement",
  status: "verified",
  source: {
    title: "Zentera Air Service Level Agreements", language: "en", read: "2026-11-01",
    address: "https://support.zentera.net/hc/en-us/articles/13774675805847-Zentera-Air-Service-Level-Agreements",
  },
  effective: { from: null, to: null },

  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "downtime", clause: "target" },
  services: { covered: ["tenant-1", "tenant-2"], clause: "tenants" },
  unavailable: { when: "mean", clause: "tenants" },
  target: { percent: "100", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  schedule: {
    kind: "tiers",
    by: "availability",
    tiers: [
      { above: "99.9", credit: "0" },
      { above: "99.5", below: "99.9", credit: "1" },
      { above: "99", below: "99.5", credit: "3" },
      { above: "98", below: "99", credit: "5" },
      { above: "96", below: "98", credit: "15" },
      { below: "96", credit: "30" },
    ],
    overlap: "higher-credit",
    clause: "credit",
  },
  creditUnit: { kind: "days-of-fee", daysIn: "365", clause: "fee" },
  feeBase: { of: "annual-fee", dividedBy: "1", clause: "fee" },
  caps: [{ scope: "guarantee", days: "30", daysIn: "365", clause: "cap" }],
  outcome: { kind: "credit", expiresMonths: null, clause: "outcome" },
  remedy: { sole: true, clause: "remedy" },
  clauses: {
    target: "Available 100 % of the hours of each month.",
    tenants: "The hours of all tenants of a customer are taken together.",
    credit: "Credits of 1, 3, 5, 15 and 30 by availability below 99.9, 99.5, 99, 98 and 96 %; the edges themselves are in no row.",
    fee: "A credit is what a day of the service costs, a 365th of the annual fee.",
    cap: "Up to 30 credits in a calendar month.",
    outcome: "Taken off the next invoice, not paid out.",
    remedy: "Credits are the sole remedy.",
  },
});
