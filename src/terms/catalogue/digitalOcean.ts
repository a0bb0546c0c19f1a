/** DigitalOcean: Droplets, and components of App Platform. */
import { defineTerms, SILENT } from "../defineTerms.js";
import type { ClaimTerms, Terms } from "../language.js";

const claimWithinCycles = (length: number): ClaimTerms => ({
  needed: true,
  per: "period",
  clause: "claim",
  channel: { accepted: "any", clause: SILENT },
  notice: null,
  window: { length, count: "billing-cycles", from: "period-end", roll: "none", clause: "claim" },
  early: { reading: "valid", clause: SILENT },
  evidence: { needed: false, clause: SILENT },
});

/** A Droplet: the time lost, at its hourly rate. */
export const DIGITAL_OCEAN_DROPLET: Terms = /* @__PURE__ */ (() => defineTerms({
  id: "digitalocean-droplet",
  version: "2026-11",
  title: "DigitalOcean Droplet agreement",
  status: "verified",
  source: {
    title: "CPU Droplet SLA", language: "en", address: "https://www.digitalocean.com/sla/cpu-droplets", read: "2026-11-01",
    note: "A text dated 3 June 2025 was also seen at this address, which credits 100 % instead of the time lost.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "downtime", clause: "intervals" },
  services: { covered: ["droplet"], clause: "fee" },
  clock: {
    start: { from: "outage-start", clause: "intervals" },
    minimum: { minutes: "5", inclusive: false, clause: "shortest" },
    unit: { minutes: "5", rounding: "down", clause: "intervals" },
  },
  target: { percent: "99.99", clause: "target" },
  period: { base: "elapsed", unit: "billing-month", partLife: "life-only", clause: "life" },
  claim: claimWithinCycles(3),
  allowance: { reading: "threshold", of: "agreed", usedBy: "creditable", clause: "credit" },
  schedule: { kind: "multiplier", factor: "1", base: "agreed", clause: "credit" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "fee" },
  clauses: {
    target: "99.99 % in each billing cycle.",
    intervals: "Measured in five-minute intervals; an outage is taken to fill as many whole ones as it is long.",
    shortest: "A Droplet is unavailable if every request to it fails for more than five minutes.",
    life: "One that existed for only part of the cycle is measured over that part.",
    credit: "Below the target, all the time lost is credited at the hourly rate.",
    fee: "Credits are for each Droplet by itself; its hourly rate is taken to be its charges over the hours of the cycle.",
    claim: "Asked for within three months of the end of the billing cycle; the end of the third cycle after it is taken.",
  },
}))();

/** One component of an app. */
export const DIGITAL_OCEAN_APP: Terms = /* @__PURE__ */ (() => defineTerms({
  id: "digitalocean-app",
  version: "2026-11",
  title: "DigitalOcean App Platform agreement",
  status: "verified",
  source: {
    title: "App Platform SLA", language: "en", address: "https://www.digitalocean.com/sla/app-platform", read: "2026-11-01",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["component"], clause: "component" },
  target: { percent: "99.95", clause: "target" },
  period: { base: "elapsed", unit: "billing-month", clause: "target" },
  claim: claimWithinCycles(2),
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
    tiers: [
      { atLeast: "99", below: "99.95", credit: "10" },
      { atLeast: "95", below: "99", credit: "30" },
      { below: "95", credit: "100" },
    ],
  },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "component" },
  clauses: {
    target: "99.95 % in each billing cycle.",
    component: "Each instance of a component is measured by itself and credited on its own charges, without one-off payments.",
    credit: "10 % below 99.95 % and from 99 %; 30 % below 99 % and from 95 %; 100 % below 95 %.",
    claim: "Asked for by the end of the second billing cycle after the failure.",
  },
}))();
