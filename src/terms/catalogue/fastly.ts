/** Fastly: five steps of credit below 100 %. */
import { defineTerms, SILENT } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Availability of the network services, with a paid support plan. */
export const FASTLY: Terms = /* @__PURE__ */ defineTerms({
  id: "fastly",
  version: "2026-11",
  title: "Fastly network services agreement",
  status: "dataset",
  source: {
    title: "Network Services service availability SLA", language: "en",
    address: "https://docs.fastly.com/products/network-services-service-availability-sla", read: "2026-11-01", note: "From an open dataset.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "downtime", clause: "downtime" },
  services: { covered: ["cdn"], clause: "target" },
  target: { percent: "100", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  causes: [{ code: "beyond-control", earns: "nothing", reach: "interval", clause: "control" }],
  conditions: [{ code: "paid-support", clause: "support" }],
  claim: {
    needed: true,
    per: "outage",
    clause: "claim",
    channel: { accepted: "any", clause: SILENT },
    notice: null,
    window: { length: 30, count: "calendar-days", from: "outage-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: false, clause: SILENT },
  },
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
    tiers: [
      { atLeast: "99.99", below: "100", credit: "1" },
      { atLeast: "99.9", below: "99.99", credit: "5" },
      { atLeast: "99", below: "99.9", credit: "10" },
      { atLeast: "98", below: "99", credit: "25" },
      { below: "98", credit: "50" },
    ],
  },
  caps: [{ scope: "guarantee", percent: "50", of: "service-fee", clause: "cap" }],
  notComputed: [
    { clause: "termination", needs: "The minutes of degraded performance in the months before; past periods are known by percentages, and one of two limits ends the contract." },
  ],
  clauses: {
    target: "Available 100 % of each month; that months are those of the calendar is the plainest reading.",
    downtime: "What counts is performance so degraded that traffic has to go elsewhere; such time is given as down.",
    control: "Only what is under the provider's control counts.",
    support: "Credits are for customers with one of the two upper support plans.",
    credit: "1 % below 100 % and from 99.99 %; 5 % from 99.9 %; 10 % from 99 %; 25 % from 98 %; 50 % below 98 %.",
    cap: "At most 50 % of the month's fee.",
    termination: "A contract with a term may be ended after more than 7.2 hours in a month, or more than 43.8 minutes in each of three months in a row.",
    claim: "Claimed within 30 days; that each runs from the end of its outage is the plainest reading.",
  },
});
