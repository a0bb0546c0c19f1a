/** Cloudflare: the Business plan, and R2 storage. */
import { defineTerms, SILENT } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** The Business plan: the fee back for the time, by the share of visitors hit. */
export const CLOUDFLARE_BUSINESS: Terms = /* @__PURE__ */ defineTerms({
  id: "cloudflare-business",
  version: "2026-11",
  title: "Cloudflare Business agreement",
  status: "verified",
  source: {
    title: "Business Service Level Agreement", language: "en", address: "https://www.cloudflare.com/business-sla/", read: "2026-11-01",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "downtime", clause: "credit" },
  services: { covered: ["cdn"], clause: "target" },
  degraded: { counts: "by-weight", weight: "1", clause: "share" },
  target: { percent: "100", clause: "target" },
  period: { base: "elapsed", unit: "billing-month", clause: "base" },
  maintenance: {
    base: { reading: "net", clause: "base" },
    kinds: { excused: ["planned"], clause: "base" },
    notice: { minimumHours: "0", clause: SILENT },
    allowance: { hours: null, clause: SILENT },
    scope: { reading: "named-services", clause: SILENT },
    window: { reading: "announced", clause: SILENT },
  },
  claim: {
    needed: true,
    per: "outage",
    clause: "claim",
    channel: { accepted: "any", clause: SILENT },
    notice: { length: 5, count: "business-days", from: "outage-end", roll: "none", clause: "notice" },
    window: { length: 1, count: "billing-cycles", from: "period-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: false, clause: SILENT },
  },
  schedule: { kind: "multiplier", factor: "1", base: "agreed", clause: "credit" },
  caps: [{ scope: "guarantee", percent: "100", of: "service-fee", clause: "cap" }],
  notComputed: [
    { clause: "share", needs: "How many visitors there were and how many were hit; the share may be given as an outage's impact." },
  ],
  clauses: {
    target: "The service answers 100 % of the time.",
    base: "Scheduled are the minutes of the month less the downtime that the customer planned itself, which is given as planned maintenance.",
    credit: "The fee of the month, times the minutes of outage, times the share hit, over the minutes scheduled.",
    share: "The share hit is that of visitors who met the outage among all of them.",
    cap: "At most the fee of the month.",
    notice: "The customer tells support of the incident within five business days; that they begin with its end is the plainest reading.",
    claim: "The claim itself follows by the end of the billing month after that of the incident.",
  },
});

/** R2: the mean of error rates over thirty days. */
export const CLOUDFLARE_R2: Terms = /* @__PURE__ */ defineTerms({
  id: "cloudflare-r2",
  version: "2026-11",
  title: "Cloudflare R2 agreement",
  status: "background",
  source: {
    title: "R2 Service Level Agreement", language: "en", address: "https://www.cloudflare.com/r2-service-level-agreement/", read: "2026-11-01",
    note: "Target, measure and fee were read there; the percentages of credit are known from background only.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "error-rate", slotMinutes: "5", counts: "mean", clause: "errors" },
  services: { covered: ["r2"], clause: "target" },
  target: { percent: "99.9", clause: "target" },
  period: { base: "elapsed", unit: { days: 30 }, clause: "errors" },
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
    tiers: [
      { atLeast: "99", below: "99.9", credit: "10" },
      { atLeast: "95", below: "99", credit: "25" },
      { below: "95", credit: "100" },
    ],
  },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "fee" },
  notComputed: [{ clause: "claim", needs: "When a valid claim was made; the time for it stands in another agreement and is not known here." }],
  clauses: {
    target: "99.9 % over thirty days.",
    errors: "100 % less the mean of the error rates of all five-minute intervals of thirty days.",
    credit: "A table of percentages; 10 % below 99.9 %, 25 % below 99 % and 100 % below 95 % are known from background only.",
    fee: "Credits are a percentage of what was paid for R2 in the thirty days before the claim.",
    claim: "A claim is needed, under the rules of the agreement for enterprises.",
  },
});
