/** IBM Cloud: two small tiers, a ticket within a day and a claim within three business days of the month's end. */
import { defineTerms, SILENT } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Two tiers for services across several zones; a ticket within a day comes before the claim. */
export const IBM_CLOUD: Terms = /* @__PURE__ */ defineTerms({
  id: "ibm-cloud",
  version: "2026-11",
  title: "IBM Cloud service-level agreement, services across several zones",
  status: "dataset",
  source: {
    title: "IBM Cloud service level agreements", language: "en", address: "https://cloud.ibm.com/docs/overview?topic=overview-slas",
    read: "2026-11-01", note: "Figures from an open dataset of service-level agreements; single services have figures of their own.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["service"], clause: "target" },
  clock: {
    start: { from: "report", clause: "downtime" },
    minimum: { minutes: "0", inclusive: true, clause: SILENT },
    unit: { minutes: "1", rounding: "none", clause: SILENT },
  },
  target: { percent: "99.99", clause: "target" },
  period: { base: "elapsed", unit: "billing-month", clause: "target" },
  claim: {
    needed: true, per: "outage", clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: { length: 24, count: "elapsed-hours", from: "awareness", roll: "none", clause: "notice" },
    window: { length: 3, count: "business-days", from: "period-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: false, clause: SILENT },
  },
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
    tiers: [
      { below: "99.99", atLeast: "99.9", credit: "5" },
      { below: "99.9", credit: "10" },
    ],
  },
  caps: [{ scope: "all-guarantees", percent: "10", of: "service-fee", otherCredits: "taken-first", clause: "cap" }],
  clauses: {
    target: "A service in several zones is available 99.99 % of each contracted month.",
    downtime: "Downtime runs from the customer's report to the restoration of the service.",
    credit: "Below 99.99 % earns 5 % of the month's fee, below 99.9 % 10 %; the figures of the dataset stand for all services.",
    cap: "The credits of a month stay within 10 % of its fee.",
    notice: "A ticket is logged within 24 hours of first becoming aware that the event has an impact.",
    claim: "The claim follows within three business days of the end of the month.",
  },
});
