/** Vultr: hours of credit by the length of each outage. */
import { defineTerms, SILENT } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Any one server or other item. */
export const VULTR: Terms = /* @__PURE__ */ defineTerms({
  id: "vultr",
  version: "2026-11",
  title: "Vultr agreement",
  status: "second-hand",
  source: {
    title: "Service Level Agreement", language: "en", address: "https://www.vultr.com/legal/sla/", read: "2026-11-01",
    note: "Second-hand; maintenance, the time to claim and the expiry are taken from an open dataset.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "downtime", clause: "target" },
  services: { covered: ["instance"], clause: "item" },
  target: { percent: "100", clause: "target" },
  period: { base: "elapsed", clause: "event" },
  maintenance: {
    base: { reading: "gross", clause: SILENT },
    kinds: { excused: ["planned"], clause: "maintenance" },
    notice: { minimumHours: "24", clause: "maintenance" },
    allowance: { hours: null, clause: SILENT },
    scope: { reading: "named-services", clause: SILENT },
    window: { reading: "announced", clause: SILENT },
  },
  causes: [{ code: "beyond-control", earns: "nothing", reach: "interval", clause: "control" }],
  claim: {
    needed: true,
    per: "outage",
    clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: null,
    window: { length: 3, count: "calendar-days", from: "outage-end", roll: "none", clause: "time-to-claim" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: false, clause: SILENT },
  },
  schedule: {
    kind: "tiers", by: "each-outage", overlap: "higher-credit", clause: "credit",
    tiers: [
      { below: "9", credit: "0.5" },
      { atLeast: "10", below: "60", credit: "1" },
      { atLeast: "60", below: "120", credit: "2" },
      { atLeast: "120", below: "240", credit: "5" },
      { atLeast: "240", below: "420", credit: "10" },
      { atLeast: "420", credit: "28" },
    ],
  },
  creditUnit: { kind: "days-of-fee", daysIn: "30", clause: "hours" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "item" },
  outcome: { kind: "credit", expiresMonths: 12, clause: "payment" },
  notComputed: [{ clause: "decision", needs: "The provider's decision." }],
  clauses: {
    target: "Network, power and server are up 100 % of the time.",
    item: "Each item is credited by itself, on its own fee.",
    event: "Each outage is looked up by itself; the period only says which outages are taken together.",
    credit: "Under 9 minutes 12 hours of credit; 10 to 59 minutes 24; to 119 minutes 48; to 239 minutes 120; to 419 minutes 240; from 420 minutes 672. A row that ends at 59 minutes is taken to end just before 60; between 9 and 10 there is none.",
    hours: "Hours are credited as parts of the fee for 30 days. The text calls 672 hours a month, which would make it one of 28 days.",
    maintenance: "Maintenance announced 24 hours before is excused (from an open dataset).",
    control: "What is beyond the provider's control is not credited.",
    decision: "The provider alone decides whether an outage is eligible.",
    claim: "A ticket for the outage that asks for a credit is needed, by mail or in the control panel.",
    "time-to-claim": "Asked for within three days (from an open dataset); that they begin with the end of the outage is the plainest reading.",
    payment: "Credits are not refunded and lapse after a year (from an open dataset).",
  },
});
