/** Algolia's agreement for search: the fee of the time lost, a hundred or a thousand times over. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Two plans: `standard` (Essential, Core, Enterprise Foundation) and `premier` (Premier Platform Availability). */
export const ALGOLIA: Terms = /* @__PURE__ */ defineTerms({
  id: "algolia",
  version: "2026-11",
  title: "Algolia service-level agreement",
  status: "verified",
  source: { title: "Algolia Service Level Agreement", language: "en", address: "https://www.algolia.com/policies/sla/", read: "2026-11-01" },
  effective: { from: null, to: null },

  guarantee: { id: "search", clause: "standard" },
  services: { covered: ["search"], clause: "standard" },
  target: { percent: "99.99", clause: "standard" },
  period: { base: "elapsed", clause: "credit" },
  conditions: [{ code: "latest-clients", clause: "clients" }],
  allowance: { reading: "threshold", of: "period", usedBy: "creditable", clause: "credit" },
  schedule: { kind: "multiplier", factor: "100", base: "period", clause: "credit" },
  creditUnit: { kind: "percent", clause: "credit" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "credit" },
  caps: [{ scope: "guarantee", percent: "25", of: "credited-fee", clause: "standard" }],
  outcome: { kind: "credit", expiresMonths: null, clause: "outcome" },
  remedy: { sole: true, clause: "remedy" },
  plans: [
    { id: "standard", clause: "standard" },
    {
      id: "premier",
      target: { percent: "99.999", clause: "premier" },
      schedule: { kind: "multiplier", factor: "1000", base: "period", clause: "premier" },
      caps: [{ scope: "guarantee", percent: "50", of: "credited-fee", clause: "premier" }],
      clause: "premier",
    },
  ],
  clauses: {
    standard: "Up 99.99 % of a month; a ratio of 100; credits up to 25 % of the month's subscription price.",
    premier: "With the Premier SLA, up 99.999 % of a month; a ratio of 1,000; credits up to 50 % of the month's price.",
    credit: "Once the uptime promised is missed: price × minutes of outage × ratio ÷ minutes in the month of service.",
    clients: "The customer uses the latest API clients, with their way of trying again.",
    outcome: "Credits count towards future use and are not paid out.",
    remedy: "Credits are the sole remedy.",
  },
});
