/** Auth0: four tiers, and only five business days to claim. */
import { defineTerms, SILENT } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Four tiers by availability, claimed within five business days. */
export const AUTH0: Terms = /* @__PURE__ */ defineTerms({
  id: "auth0",
  version: "2026-11",
  title: "Auth0 platform service-level agreement",
  status: "verified",
  source: {
    title: "Service Level Agreement for Auth0 Platform", language: "en", read: "2026-11-01",
    address: "https://www.okta.com/sites/default/files/2022-02/ServiceLevelAgreement-for-Auth0-Platform-02-7-22.pdf",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["core-services"], clause: "target" },
  target: { percent: "99.99", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  maintenance: {
    base: { reading: "gross", clause: SILENT },
    kinds: { excused: ["emergency"], clause: "exclusions" },
    notice: { minimumHours: "0", clause: SILENT },
    allowance: { hours: null, clause: SILENT },
    scope: { reading: "named-services", clause: SILENT },
    window: { reading: "announced", clause: SILENT },
  },
  causes: [
    { code: "force-majeure", earns: "nothing", reach: "interval", clause: "exclusions" },
    { code: "customer-testing", earns: "nothing", reach: "interval", clause: "exclusions" },
    { code: "preview-feature", earns: "nothing", reach: "interval", clause: "exclusions" },
  ],
  claim: {
    needed: true, per: "outage", clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: null,
    window: { length: 5, count: "business-days", from: "outage-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: false, clause: SILENT },
  },
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
    tiers: [
      { below: "99.99", atLeast: "99.9", credit: "5" },
      { below: "99.9", atLeast: "99.0", credit: "10" },
      { below: "99.0", atLeast: "95.0", credit: "20" },
      { below: "95.0", credit: "50" },
    ],
  },
  caps: [{ scope: "all-guarantees", percent: "50", of: "service-fee", otherCredits: "taken-first", clause: "cap" }],
  notComputed: [{ clause: "measure", needs: "Which calls of the customer failed, minute by minute; outages are given instead." }],
  clauses: {
    target: "The core services are available 99.99 % of each month.",
    measure: "A minute counts as available by the share of the customer's calls in it that succeed.",
    exclusions: "Emergency maintenance, force majeure, the customer's own load or penetration tests and previews are no downtime.",
    credit: "Below 99.99 % earns 5 % of the month's fee, below 99.9 % 10 %, below 99.0 % 20 %, below 95 % 50 %.",
    cap: "No month earns more than 50 % of its fee.",
    claim: "Claimed in writing within 5 business days of the event, here of its end; the limit is known from an open dataset only.",
  },
});
