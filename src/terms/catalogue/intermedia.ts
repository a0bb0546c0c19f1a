/** Intermedia: a table with gaps between its rows, a credit of at least one dollar. */
import { defineTerms, SILENT } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** A table with gaps between its rows, and a smallest credit. */
export const INTERMEDIA: Terms = /* @__PURE__ */ defineTerms({
  id: "intermedia",
  version: "2026-11",
  title: "Intermedia cloud services, service availability",
  status: "second-hand",
  source: { title: "Service Level Agreement", language: "en", read: "2026-11-01", note: "No address is known; told by a collection of contracts." },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["service"], clause: "target" },
  target: { percent: "99.999", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  conditions: [{ code: "good-standing", clause: "standing" }],
  claim: {
    needed: true, per: "outage", clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: { length: 72, count: "elapsed-hours", from: "outage-end", roll: "none", clause: "notice" },
    window: { length: 1, count: "billing-cycles", from: "period-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: false, clause: SILENT },
  },
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
    tiers: [
      { atMost: "99.999", atLeast: "99.0", credit: "3" },
      { atMost: "98.99", atLeast: "98.0", credit: "5" },
      { atMost: "97.99", atLeast: "95.0", credit: "10" },
      { atMost: "94.9", atLeast: "90.0", credit: "25" },
      { atMost: "89.9", above: "89", credit: "25" },
      { atMost: "89", above: "88", credit: "27.5" },
      { atMost: "88", above: "87", credit: "30" },
      { atMost: "87", above: "86", credit: "32.5" },
      { atMost: "86", above: "85", credit: "35" },
      { atMost: "85", above: "84", credit: "37.5" },
      { atMost: "84", above: "83", credit: "40" },
      { atMost: "83", above: "82", credit: "42.5" },
      { atMost: "82", above: "81", credit: "45" },
      { atMost: "81", above: "80", credit: "47.5" },
      { atMost: "80", credit: "50" },
    ],
  },
  caps: [{ scope: "all-guarantees", percent: "50", of: "service-fee", otherCredits: "taken-first", clause: "cap" }],
  minimumCredit: { reading: "raise", amount: "1", currency: "USD", clause: "minimum" },
  notComputed: [{ clause: "affected", needs: "The share of the mailboxes or other units that was affected: give their fee as the service fee." }],
  clauses: {
    target: "The service is available 99.999 % of each calendar month.",
    credit:
      "99.0 to 99.999 % earns 3 % of the monthly fee, 98.0 to 98.99 % 5 %, 95.0 to 97.99 % 10 %, 90.0 to 94.9 % 25 %, 89.9 % or less "
      + "2.5 % for every 1 % lost; whole percents are counted, and what lies between two rows earns nothing.",
    cap: "The credit of a month stays within 50 % of the fees of the affected service.",
    minimum: "A credit of less than one dollar is raised to one dollar.",
    affected: "A credit depends on the share of mailboxes or other units that was affected.",
    standing: "The account is in good standing.",
    notice: "A ticket reports the interruption within 72 hours of the event, counted here from its end.",
    claim: "The credit is requested in writing in the month after the one concerned.",
  },
});
