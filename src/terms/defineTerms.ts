/**
 * Writing a contract down without repeating what it does not say: fields that a draft leaves out take the plainest reading
 * and cite the clause `silent`, so that nothing in the finished data is there without a source.
 */
import type { Terms } from "./language.js";

/** The clause that fields cite on which the contract, as far as it is known, says nothing. */
export const SILENT = "silent";

const clause = SILENT;
const ABOUT_SILENCE = "The contract, as far as it is known here, does not say; the plainest reading is taken.";

/** The fields that a contract may say nothing about. */
type Unsaid =
  | "timeZone" | "measure" | "unavailable" | "overlap" | "degraded" | "clock" | "serviceHours" | "maintenance" | "causes"
  | "conditions" | "breach" | "claim" | "allowance" | "creditUnit" | "feeBase" | "caps" | "minimumCredit" | "carryOver"
  | "outcome" | "termination" | "remedy" | "guarantees" | "plans" | "notModelled" | "notComputed";

/** What stands in place of what a draft leaves out. */
const UNSAID: Pick<Terms, Unsaid> = {
  timeZone: "UTC",
  measure: { kind: "downtime", clause },
  unavailable: { when: "any-down", clause },
  overlap: { wins: "creditable", clause },
  degraded: { counts: "never", clause },
  clock: {
    start: { from: "outage-start", clause },
    minimum: { minutes: "0", inclusive: true, clause },
    unit: { minutes: "1", rounding: "none", clause },
  },
  serviceHours: { reading: "always", clause },
  maintenance: {
    base: { reading: "gross", clause },
    kinds: { excused: [], clause },
    notice: { minimumHours: "0", clause },
    allowance: { hours: null, clause },
    scope: { reading: "named-services", clause },
    window: { reading: "announced", clause },
  },
  causes: [],
  conditions: [],
  breach: { excludes: "not-excluded", uncured: "pay", clause },
  claim: {
    needed: false,
    per: "outage",
    clause,
    channel: { accepted: "any", clause },
    notice: null,
    window: { length: 30, count: "calendar-days", from: "outage-end", roll: "none", clause },
    early: { reading: "valid", clause },
    evidence: { needed: false, clause },
  },
  allowance: { reading: "none", of: "agreed", usedBy: "creditable", clause },
  creditUnit: { kind: "percent", clause },
  feeBase: { of: "service-fee", dividedBy: "1", clause },
  caps: [],
  minimumCredit: { reading: "none", clause },
  carryOver: { allowed: false, clause },
  outcome: { kind: "credit", expiresMonths: null, clause },
  termination: null,
  remedy: { sole: false, clause },
  guarantees: [],
  plans: [],
  notModelled: [],
  notComputed: [],
};

/** Every field, as the language lists them. */
const ORDER: readonly (keyof Terms)[] = [
  "id", "version", "title", "status", "source", "effective", "timeZone", "guarantee", "measure", "services", "unavailable", "overlap",
  "degraded", "clock", "serviceHours", "target", "period", "maintenance", "causes", "conditions", "breach", "claim", "allowance", "schedule",
  "creditUnit", "feeBase", "caps", "minimumCredit", "carryOver", "outcome", "termination", "remedy", "guarantees", "plans", "notModelled",
  "notComputed", "clauses",
];

/** Terms, of which whatever the contract does not settle may be left out. */
export type TermsDraft = Omit<Terms, Unsaid> & { readonly [K in Unsaid]?: Terms[K] };

/**
 * Completes a draft. Nothing is guessed from the facts or from other contracts: what is left out says so in the result, by
 * citing {@link SILENT}.
 *
 * @param draft - at least who and when, guarantee, services, target, period, schedule and clauses
 * @returns whole terms; `parseTerms` or `assess` checks them
 * @example
 * defineTerms(draft).claim; // => { needed: false, clause: "silent", ... }
 */
export function defineTerms(draft: TermsDraft): Terms {
  const terms: Terms = { ...UNSAID, ...draft, clauses: { ...draft.clauses, [SILENT]: ABOUT_SILENCE } };
  // In the order in which a contract is read, whatever the order of the draft; a key that is none stays, for parseTerms to refuse.
  return { ...Object.fromEntries(ORDER.map((key) => [key, terms[key]])), ...terms };
}
