/** MongoDB Atlas: whole minutes only, and a ticket within a day before the claim. */
import { defineTerms, SILENT } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Only whole minutes count; a ticket within a day comes before the claim. */
export const MONGODB_ATLAS: Terms = /* @__PURE__ */ defineTerms({
  id: "mongodb-atlas",
  version: "2026-11",
  title: "MongoDB Atlas database service-level agreement",
  status: "dataset",
  source: {
    title: "MongoDB Atlas Database Service Level Agreement", language: "en",
    address: "https://www.mongodb.com/legal/sla/cloud/atlas-database",
    read: "2026-11-01", note: "Figures from an open dataset of service-level agreements.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["cluster"], clause: "target" },
  clock: {
    start: { from: "outage-start", clause: SILENT },
    minimum: { minutes: "0", inclusive: true, clause: SILENT },
    unit: { minutes: "1", rounding: "down", clause: "minutes" },
  },
  target: { percent: "99.995", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", partLife: "whole-period", clause: "month" },
  maintenance: {
    base: { reading: "gross", clause: SILENT },
    kinds: { excused: ["planned"], clause: "minutes" },
    notice: { minimumHours: "0", clause: SILENT },
    allowance: { hours: null, clause: SILENT },
    scope: { reading: "named-services", clause: SILENT },
    window: { reading: "announced", clause: SILENT },
  },
  claim: {
    needed: true, per: "outage", clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: { length: 24, count: "elapsed-hours", from: "awareness", roll: "none", clause: "notice" },
    window: { length: 1, count: "billing-cycles", from: "period-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: false, clause: SILENT },
  },
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
    tiers: [
      { below: "99.995", atLeast: "99.0", credit: "10" },
      { below: "99.0", credit: "25" },
      { below: "95.0", credit: "100" },
    ],
  },
  caps: [{ scope: "all-guarantees", percent: "100", of: "service-fee", otherCredits: "taken-first", clause: "credit" }],
  clauses: {
    target: "A cluster is available 99.995 % of each calendar month.",
    minutes: "Parts of a minute are no downtime, here the last part of each outage; nor is planned maintenance.",
    month: "A cluster that runs for part of the month counts as up for the rest of it.",
    credit: "Below 99.995 % earns 10 % of the cluster's fees of the month, below 99.0 % 25 %, below 95.0 % all of them.",
    notice: "A ticket is logged within 24 hours of first becoming aware of the event.",
    claim: "The claim follows by the end of the month after the one concerned.",
  },
});
