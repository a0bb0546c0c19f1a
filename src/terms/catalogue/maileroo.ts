/** Maileroo: days of credit by the downtime of a month. */
import { defineTerms, SILENT } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Paid plans. */
export const MAILEROO: Terms = /* @__PURE__ */ defineTerms({
  id: "maileroo",
  version: "2026-11",
  title: "Maileroo agreement",
  status: "verified",
  source: { title: "Service Level Agreement", language: "en", address: "https://maileroo.com/sla", read: "2026-11-01" },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "downtime", clause: "target" },
  services: { covered: ["relay", "inbound", "marketing"], clause: "services" },
  target: { percent: "99.9", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  maintenance: {
    base: { reading: "gross", clause: SILENT },
    kinds: { excused: ["planned"], clause: "maintenance" },
    notice: { minimumHours: "24", clause: "maintenance" },
    allowance: { hours: null, clause: SILENT },
    scope: { reading: "named-services", clause: SILENT },
    window: { reading: "announced", clause: SILENT },
  },
  causes: [
    { code: "beyond-control", earns: "nothing", reach: "interval", clause: "exclusions" },
    { code: "customer-side", earns: "nothing", reach: "interval", clause: "exclusions" },
    { code: "third-party-intermediary", earns: "nothing", reach: "interval", clause: "exclusions" },
  ],
  conditions: [{ code: "paid-plan", clause: "paid" }],
  claim: {
    needed: true,
    per: "outage",
    clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: null,
    window: { length: 10, count: "business-days", from: "outage-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: false, clause: SILENT },
  },
  schedule: {
    kind: "tiers", by: "total-downtime", overlap: "higher-credit", clause: "credit",
    tiers: [
      { atLeast: "44", below: "60", credit: "1" },
      { atLeast: "60", atMost: "120", credit: "2" },
      { atLeast: "120", atMost: "240", credit: "5" },
      { atLeast: "240", atMost: "420", credit: "10" },
      { atLeast: "420", credit: "28" },
    ],
  },
  creditUnit: { kind: "days-of-fee", daysIn: "30", clause: "days" },
  caps: [{ scope: "guarantee", days: "28", daysIn: "30", clause: "cap" }],
  outcome: { kind: "credit", expiresMonths: null, clause: "payment" },
  clauses: {
    target: "99.9 % of each month, which leaves 43 minutes and 12 seconds.",
    services: "Relay by SMTP and API, inbound routing and the marketing platform.",
    maintenance: "Maintenance announced at least 24 hours before is excused.",
    exclusions: "Acts of nature and government, the customer's own faults and failures of third parties do not count.",
    paid: "Free users get no credit.",
    credit: "44 to 59 minutes 1 day, 1 to 2 hours 2, 2 to 4 hours 5, 4 to 7 hours 10, from 7 hours 28 days; taken of a month's downtime together, as the target is.",
    days: "Credits are days of service; that a day is a 30th of the month's fee is the plainest reading.",
    cap: "28 days are the most that the table gives for a month.",
    claim: "Asked for in writing within 10 business days of the incident; that they begin with its end is the plainest reading.",
    payment: "Credits are for later payments only and are not paid out.",
  },
});
