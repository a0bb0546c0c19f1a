/** Amazon Web Services: EC2 across zones, a single EC2 instance, and S3. */
import { defineTerms, SILENT, type TermsDraft } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** What the three contracts have in common: when a credit is claimed, how small it may be, how it is paid. */
const SHARED = {
  version: "2026-11",
  effective: { from: null, to: null },
  period: { base: "elapsed", unit: "billing-month", clause: "target" },
  claim: {
    needed: true,
    per: "period",
    clause: "claim",
    channel: { accepted: ["support-center"], clause: "claim" },
    notice: null,
    window: { length: 2, count: "billing-cycles", from: "period-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: true, clause: "evidence" },
  },
  minimumCredit: { reading: "suppress", amount: "1", currency: "USD", clause: "minimum" },
  outcome: { kind: "credit", expiresMonths: null, clause: "payment" },
  remedy: { sole: true, clause: "remedy" },
} as const satisfies Partial<TermsDraft>;

const SHARED_CLAUSES = {
  claim: "A credit is asked for by a case in the support center, received by the end of the second billing cycle after the one with the incident.",
  evidence: "The request holds the customer's own logs, which show what went wrong.",
  minimum: "A credit is given only if it comes to more than one dollar for the billing cycle.",
  payment: "Credits are set off against later payments; they are no refund.",
  remedy: "Credits are the sole remedy.",
} as const;

const EXCLUSIONS = [
  { code: "beyond-control", earns: "nothing", reach: "interval", clause: "exclusions" },
  { code: "customer-side", earns: "nothing", reach: "interval", clause: "exclusions" },
] as const satisfies Terms["causes"];

const EXCLUSIONS_TEXT = "What is beyond reasonable control, or comes from the customer's own acts or equipment, does not count.";

/** EC2 in a region, run in two zones or more. */
export const AWS_EC2_REGION: Terms = /* @__PURE__ */ (() => defineTerms({
  ...SHARED,
  id: "aws-ec2-region",
  title: "Amazon EC2, region-level agreement",
  status: "verified",
  source: {
    title: "Amazon Compute Service Level Agreement, Region-Level SLA", language: "en",
    address: "https://aws.amazon.com/compute/sla/", read: "2026-11-01",
  },
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "downtime", clause: "unavailable" },
  services: { covered: ["ec2"], clause: "services" },
  target: { percent: "99.99", clause: "target" },
  causes: EXCLUSIONS,
  conditions: [{ code: "two-zones", clause: "zones" }],
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
    tiers: [
      { atLeast: "99", below: "99.99", credit: "10" },
      { atLeast: "95", below: "99", credit: "30" },
      { below: "95", credit: "100" },
    ],
  },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "fee" },
  clauses: {
    ...SHARED_CLAUSES,
    target: "Available for at least 99.99 % of the minutes of each monthly billing cycle, in each region.",
    services: "The agreement is for EC2 as a whole in one region.",
    zones: "It holds for customers whose instances run in two zones of the region, or more, at once.",
    unavailable: "The region is unavailable while all the customer's zones in it are without connection; such time is given as down.",
    exclusions: EXCLUSIONS_TEXT,
    credit: "10 % below 99.99 % and from 99 %; 30 % below 99 % and from 95 %; 100 % below 95 %.",
    fee: "Credits are a percentage of the charges for the service in that region and cycle, without one-off payments.",
  },
}))();

/** One EC2 instance. */
export const AWS_EC2_INSTANCE: Terms = /* @__PURE__ */ (() => defineTerms({
  ...SHARED,
  id: "aws-ec2-instance",
  title: "Amazon EC2, instance-level agreement",
  status: "background",
  source: {
    title: "Amazon Compute Service Level Agreement, Instance-Level SLA", language: "en",
    address: "https://aws.amazon.com/compute/sla/", read: "2026-11-01", note: "The figures are known from background only.",
  },
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "downtime", clause: "unavailable" },
  services: { covered: ["instance"], clause: "services" },
  target: { percent: "99.5", clause: "target" },
  causes: EXCLUSIONS,
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
    tiers: [
      { atLeast: "99", below: "99.5", credit: "10" },
      { atLeast: "95", below: "99", credit: "30" },
      { below: "95", credit: "100" },
    ],
  },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "fee" },
  notComputed: [{ clause: "hourly", needs: "The charges of each hour, and how many minutes of it the instance was down." }],
  clauses: {
    ...SHARED_CLAUSES,
    target: "Each instance is available for at least 99.5 % of the minutes of a monthly billing cycle.",
    services: "Each instance is measured and credited by itself.",
    unavailable: "An instance is unavailable while it has no connection to the outside.",
    exclusions: EXCLUSIONS_TEXT,
    credit: "10 % below 99.5 % and from 99 %; 30 % below 99 % and from 95 %; 100 % below 95 %.",
    fee: "Credits are a percentage of the charges for that instance and cycle.",
    hourly: "An hour in which the instance was down for more than a few minutes is not charged.",
  },
}))();

/** S3: the mean of error rates, by class of storage. */
export const AWS_S3: Terms = /* @__PURE__ */ (() => defineTerms({
  ...SHARED,
  id: "aws-s3",
  title: "Amazon S3 agreement",
  status: "verified",
  source: { title: "Amazon S3 Service Level Agreement", language: "en", address: "https://aws.amazon.com/s3/sla/", read: "2026-11-01" },
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "error-rate", slotMinutes: "5", counts: "mean", clause: "errors" },
  services: { covered: ["s3"], clause: "services" },
  target: { percent: "99.9", clause: "target" },
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
    tiers: [
      { atLeast: "99", below: "99.9", credit: "10" },
      { atLeast: "95", below: "99", credit: "25" },
      { below: "95", credit: "100" },
    ],
  },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "fee" },
  plans: [
    { id: "standard", clause: "target" },
    {
      id: "infrequent-access",
      target: { percent: "99", clause: "infrequent" },
      schedule: {
        kind: "tiers", by: "availability", overlap: "higher-credit", clause: "infrequent",
        tiers: [
          { atLeast: "98", below: "99", credit: "10" },
          { atLeast: "95", below: "98", credit: "25" },
          { below: "95", credit: "100" },
        ],
      },
      clause: "infrequent",
    },
  ],
  clauses: {
    ...SHARED_CLAUSES,
    target: "99.9 % in each monthly billing cycle, for standard storage and whatever has no figure of its own.",
    errors: "100 % less the mean of the error rates of all five-minute intervals of the cycle; that an interval without requests has none is known from background only.",
    services: "Each class of storage in a region is measured and credited by itself.",
    credit: "10 % below 99.9 % and from 99 %; 25 % below 99 % and from 95 %; 100 % below 95 %.",
    infrequent: "Classes for rare access: 10 % below 99 % and from 98 %; 25 % below 98 % and from 95 %; 100 % below 95 %.",
    fee: "Credits are a percentage of the charges for that class in that region and cycle.",
  },
}))();
