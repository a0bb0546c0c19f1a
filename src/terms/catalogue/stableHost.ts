/** StableHost's agreement for web hosting: a tenth of the bill for each step below the promise. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Two plans: `shared` and `enterprise`, whose steps are ten times finer. */
export const STABLEHOST: Terms = /* @__PURE__ */ defineTerms({
  id: "stablehost",
  version: "2026-11",
  title: "StableHost service-level agreement",
  status: "verified",
  source: {
    title: "What is your SLA Policy?", language: "en", read: "2026-11-01",
    address: "https://billing.stablehost.com/knowledgebase/182/What-is-your-SLA-Policy.html",
  },
  effective: { from: null, to: null },

  guarantee: { id: "uptime", clause: "shared" },
  services: { covered: ["server"], clause: "shared" },
  clock: {
    start: { from: "ticket", clause: "ticket" },
    minimum: { minutes: "0", inclusive: true, clause: "credit" },
    unit: { minutes: "1", rounding: "none", clause: "credit" },
  },
  target: { percent: "99.9", clause: "shared" },
  period: { base: "elapsed", unit: "calendar-month", clause: "bill" },
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
    per: "outage",
    clause: "ticket",
    channel: { accepted: "any", clause: "ticket" },
    notice: null,
    window: { length: 3_660, count: "calendar-days", from: "outage-end", roll: "none", clause: "bill" },
    early: { reading: "valid", clause: "ticket" },
    evidence: { needed: false, clause: "ticket" },
  },
  schedule: { kind: "points", points: "0.1", creditPerStep: "10", rounding: "whole", clause: "credit" },
  creditUnit: { kind: "percent", clause: "credit" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "credit" },
  plans: [
    { id: "shared", clause: "shared" },
    {
      id: "enterprise",
      target: { percent: "99.99", clause: "enterprise" },
      schedule: { kind: "points", points: "0.01", creditPerStep: "10", rounding: "whole", clause: "enterprise" },
      clause: "enterprise",
    },
  ],
  notModelled: [{ clause: "bill", why: "A ticket to the billing desk has no time limit, so no figure depends on it." }],
  clauses: {
    shared: "Shared hosting is up 99.9 % of the month.",
    enterprise: "Enterprise hosting is up 99.99 % of the month, and each 0.01 % below earns 10 %.",
    ticket: "The customer reports an outage by ticket, and the time counts from then.",
    credit: "10 % of the monthly bill for each 0.1 % below the promise: 99.8 % earns 10 %, 99.7 % earns 20 %; no limit is named.",
    bill: "At the end of the month the customer asks for the credit, naming the tickets; no time limit is named, and ten years stand for none.",
    maintenance: "Scheduled maintenance is left out.",
  },
});
