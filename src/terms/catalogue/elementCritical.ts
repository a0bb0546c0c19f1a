/** Element Critical's agreement for colocation: power from two feeds. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** A credit at once, and more for each hour that it lasts. Power fails only when both feeds do. */
export const ELEMENT_CRITICAL_POWER: Terms = /* @__PURE__ */ defineTerms({
  id: "element-critical-power",
  version: "2026-11",
  title: "Element Critical service-level agreement, power availability",
  status: "verified",
  source: {
    title: "Master Services Agreement, Attachment 1: Service Level Agreement", language: "en", read: "2026-11-01",
    note: "Read in a public collection of contract clauses; no address of the contract itself is known.",
  },
  effective: { from: null, to: null },

  guarantee: { id: "power", clause: "target" },
  measure: { kind: "downtime", clause: "target" },
  services: { covered: ["primary-feed", "redundant-feed"], clause: "feeds" },
  unavailable: { when: "all-down", clause: "feeds" },
  target: { percent: "100", clause: "target" },
  period: { base: "elapsed", clause: "fee" },
  conditions: [{ code: "redundant-circuits", clause: "feeds" }],
  claim: {
    needed: true,
    per: "outage",
    clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: null,
    window: { length: 30, count: "calendar-days", from: "outage-start", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: "claim" },
    evidence: { needed: false, clause: "claim" },
  },
  schedule: {
    kind: "blocks", blockMinutes: "60", creditPerBlock: "3", rounding: "whole", per: "outage", initialCredit: "3", clause: "credit",
  },
  creditUnit: { kind: "percent", clause: "credit" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "fee" },
  caps: [{ scope: "guarantee", percent: "100", of: "credited-fee", clause: "cap" }],
  remedy: { sole: true, clause: "remedy" },
  notComputed: [
    { clause: "clock", needs: "the instant at which the provider knew of the failure or should have known; the outage's start stands for it" },
    { clause: "repeated", needs: "which outages had the same cause; each is counted as an event of its own" },
  ],
  clauses: {
    target: "Power to the customer's space is available 100 % of the time.",
    feeds: "With circuits of one size bought from two paths, power fails while both are down at the same time.",
    credit: "3 % when the service becomes unavailable, and 3 % for each 60 minutes of downtime from then on.",
    fee: "Of the part of the monthly recurring charge that is for the service concerned, which the facts give as the service fee.",
    cap: "Up to 100 % of that charge.",
    clock: "An event begins when the provider knows of it or reasonably should, whichever is earlier, and lasts until it is solved.",
    repeated: "Failures of one cause are at most one event in 24 hours.",
    claim: "The customer gives notice within 30 days of the event; read as days from its start.",
    remedy: "Credits are the sole remedy.",
  },
});
