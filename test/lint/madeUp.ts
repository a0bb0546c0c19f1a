/** A made-up contract in which nothing is doubtful, to be changed by one thing at a time. */
import { lintTerms } from "../../src/lint/lintTerms.js";
import { defineTerms, type TermsDraft } from "../../src/terms/defineTerms.js";
import type { BlockSchedule, ClaimWindow, GuaranteeTerms, Terms, Tier, TierSchedule } from "../../src/terms/language.js";

export const clause = "1";

const CLEAN: TermsDraft = {
  id: "made-up",
  version: "1",
  title: "Made up",
  status: "unverified",
  source: { title: "Made up", language: "en" },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause },
  services: { covered: ["api"], clause },
  target: { percent: "99.9", clause },
  period: { base: "elapsed", unit: "calendar-month", clause },
  schedule: blocks(),
  caps: [{ scope: "guarantee", percent: "100", of: "service-fee", clause }],
  clauses: { [clause]: "Everything in one clause." },
};

/** The clean contract with some fields of another. */
export function contract(changes: Partial<TermsDraft> = {}): Terms {
  return defineTerms({ ...CLEAN, ...changes });
}

/** What the linter says of it: code, paths and sentence in one line for each finding. */
export function said(changes: Partial<TermsDraft> | Terms): readonly string[] {
  return lintTerms(contract(changes)).map(({ code, paths, message }) => `${code} at ${paths.map((path) => path.join(".")).join(" and ")}: ${message}`);
}

/** The same without the sentences. */
export function places(changes: Partial<TermsDraft> | Terms): readonly string[] {
  return lintTerms(contract(changes)).map(({ code, paths }) => [code, ...paths.map((path) => path.join("."))].join(" "));
}

/** 5 % for each whole half hour of the period. */
export function blocks(changes: Partial<BlockSchedule> = {}): BlockSchedule {
  return { kind: "blocks", blockMinutes: "30", creditPerBlock: "5", rounding: "whole", per: "period", clause, ...changes };
}

export function tiers(by: TierSchedule["by"], rows: readonly Tier[], overlap: TierSchedule["overlap"] = "higher-credit"): TierSchedule {
  return { kind: "tiers", by, tiers: rows, overlap, clause };
}

/** A claim that is needed, one for each outage unless said otherwise. */
export function claim(window: Partial<ClaimWindow>, more: Partial<Terms["claim"]> = {}): Terms["claim"] {
  return {
    needed: true, per: "outage", clause, channel: { accepted: "any", clause }, notice: null, window: limit(window),
    early: { reading: "valid", clause }, evidence: { needed: false, clause }, ...more,
  };
}

/** 30 calendar days from the end of the outage unless said otherwise. */
export function limit(changes: Partial<ClaimWindow> = {}): ClaimWindow {
  return { length: 30, count: "calendar-days", from: "outage-end", roll: "none", clause, ...changes };
}

/** A second guarantee like the first. */
export function further(changes: Partial<GuaranteeTerms> = {}): GuaranteeTerms {
  return {
    id: "second", fee: "shared", measure: { kind: "downtime", clause }, target: { percent: "99.9", clause }, schedule: blocks(),
    creditUnit: { kind: "percent", clause }, caps: [{ scope: "guarantee", percent: "100", of: "service-fee", clause }], clause, ...changes,
  };
}
