/** Google: Compute Engine across zones, BigQuery, and Workspace. */
import { defineTerms, SILENT, type TermsDraft } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** What the three contracts have in common. */
const SHARED = {
  version: "2026-11",
  effective: { from: null, to: null },
  period: { base: "elapsed", unit: "calendar-month", clause: "period" },
  causes: [
    { code: "beyond-control", earns: "nothing", reach: "interval", clause: "exclusions" },
    { code: "customer-side", earns: "nothing", reach: "interval", clause: "exclusions" },
  ],
  claim: {
    needed: true,
    per: "period",
    clause: "claim",
    channel: { accepted: "any", clause: SILENT },
    notice: null,
    window: { length: 30, count: "calendar-days", from: "eligibility", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: false, clause: SILENT },
  },
  remedy: { sole: true, clause: "remedy" },
} as const satisfies Partial<TermsDraft>;

const SHARED_CLAUSES = {
  exclusions: "What is beyond reasonable control, or comes from the customer's own software or equipment, does not count.",
  remedy: "What the agreement grants is the sole remedy.",
} as const;

/** Compute Engine: instances in several zones of a region. */
export const GCP_COMPUTE: Terms = /* @__PURE__ */ (() => defineTerms({
  ...SHARED,
  id: "gcp-compute",
  title: "Google Compute Engine agreement, instances in multiple zones",
  status: "verified",
  source: {
    title: "Compute Engine Service Level Agreement", language: "en", address: "https://cloud.google.com/compute/sla", read: "2026-11-01",
    note: "Credits and the time to claim are taken from an open dataset; the shortest downtime and the limit are known from background only.",
  },
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "downtime", clause: "downtime" },
  services: { covered: ["instances"], clause: "services" },
  clock: {
    start: { from: "outage-start", clause: SILENT },
    minimum: { minutes: "1", inclusive: true, clause: "shortest" },
    unit: { minutes: "1", rounding: "none", clause: SILENT },
  },
  target: { percent: "99.99", clause: "target" },
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
    tiers: [
      { atLeast: "99", below: "99.99", credit: "10" },
      { atLeast: "95", below: "99", credit: "25" },
      { below: "95", credit: "100" },
    ],
  },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "services" },
  caps: [{ scope: "guarantee", percent: "100", of: "service-fee", clause: "cap" }],
  clauses: {
    ...SHARED_CLAUSES,
    target: "Instances in several zones of a region are up for at least 99.99 % of a month.",
    period: "Measured by calendar month.",
    services: "Measured and credited for each project and each region by itself, on what is due for the instances there.",
    downtime: "Down is the time in which all the instances concerned have no connection or no disk.",
    shortest: "Only stretches of one minute or more count (known from background only).",
    credit: "10 % below 99.99 % and from 99 %; 25 % below 99 % and from 95 %; 100 % below 95 % (from an open dataset).",
    cap: "At most what is due for the service in the month (known from background only).",
    claim: "Claimed within 30 to 60 days of becoming eligible, as an open dataset has it; the shorter time is taken, which is safe either way.",
  },
}))();

/** BigQuery: minutes in which too many requests fail. */
export const GCP_BIGQUERY: Terms = /* @__PURE__ */ (() => defineTerms({
  ...SHARED,
  id: "gcp-bigquery",
  title: "Google BigQuery agreement",
  status: "background",
  source: {
    title: "BigQuery Service Level Agreement", language: "en", address: "https://cloud.google.com/bigquery/sla", read: "2026-11-01",
    note: "Target, month and time to claim were read there; what makes a minute down, the credits and the limit are known from background only.",
  },
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "error-rate", slotMinutes: "1", counts: "threshold", thresholdPercent: "10", inclusive: false, clause: "errors" },
  services: { covered: ["bigquery"], clause: "services" },
  target: { percent: "99.99", clause: "target" },
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
    tiers: [
      { atLeast: "99", below: "99.99", credit: "10" },
      { atLeast: "95", below: "99", credit: "25" },
      { below: "95", credit: "50" },
    ],
  },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "services" },
  caps: [{ scope: "guarantee", percent: "50", of: "service-fee", clause: "cap" }],
  clauses: {
    ...SHARED_CLAUSES,
    target: "At least 99.99 % of each month.",
    period: "Measured by calendar month.",
    services: "Measured and credited for each project by itself.",
    errors: "A minute in which more than 10 % of the valid requests fail is down (known from background only).",
    credit: "10 % below 99.99 % and from 99 %; 25 % below 99 % and from 95 %; 50 % below 95 % (known from background only).",
    cap: "At most 50 % of what is due for the month (known from background only).",
    claim: "Claimed within 30 days of becoming eligible.",
  },
}))();

/** Workspace: days of service added at the end of the term. */
export const GOOGLE_WORKSPACE: Terms = /* @__PURE__ */ (() => defineTerms({
  ...SHARED,
  id: "google-workspace",
  title: "Google Workspace agreement",
  status: "dataset",
  source: {
    title: "Google Workspace Service Level Agreement", language: "en", address: "https://workspace.google.com/terms/sla.html", read: "2026-11-01",
    note: "From an open dataset.",
  },
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "downtime", clause: "downtime" },
  services: { covered: ["workspace"], clause: "target" },
  target: { percent: "99.9", clause: "target" },
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
    tiers: [
      { atLeast: "99", below: "99.9", credit: "3" },
      { atLeast: "95", below: "99", credit: "7" },
      { below: "95", credit: "15" },
    ],
  },
  creditUnit: { kind: "days-added", clause: "credit" },
  caps: [{ scope: "guarantee", daysAdded: "15", clause: "cap" }],
  outcome: { kind: "extension", expiresMonths: null, clause: "credit" },
  notComputed: [{ clause: "monthly", needs: "Whether the customer pays afterwards by the month, and the value of a day." }],
  clauses: {
    ...SHARED_CLAUSES,
    target: "The services are up for at least 99.9 % of each month.",
    period: "Measured by calendar month, in minutes.",
    downtime: "Down is the time in which more than 5 % of the domain's users meet errors.",
    credit: "3 days of service are added below 99.9 % and from 99 %; 7 below 99 % and from 95 %; 15 below 95 %.",
    monthly: "Customers billed afterwards by the month get the value of the days instead.",
    cap: "At most 15 days are added for a month.",
    claim: "Claimed within 30 days; that they run from becoming eligible is known from background only.",
  },
}))();
