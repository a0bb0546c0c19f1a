/**
 * Decides where in a statement each finding is said, and how a line cites its clause.
 */
import type { Assessment, Finding, FindingCode } from "../assessment.js";
import type { ClauseId } from "../terms/language.js";
import { citation } from "../safeText.js";
import { wordsOf } from "./dictionary.js";
import type { Locale } from "./numberStyle.js";
import { speechOf, type Speech } from "./speech.js";
import type { FindingParams, Words } from "./words.js";

/** Where in the statement each finding is said: a new one does not compile until it has a place. */
export type Part = "header" | "period" | "outages" | "availability" | "allowance" | "blocks" | "limits" | "withheld" | "open" | "remedy";
const PART_OF: Readonly<Record<FindingCode, Part>> = {
  "terms-unverified": "header",
  period: "period",
  "after-as-of": "period",
  "service-not-listed": "outages",
  "claim-before-outage": "outages",
  availability: "availability",
  score: "availability",
  "nothing-measured": "availability",
  "nothing-agreed": "availability",
  allowance: "allowance",
  "within-allowance": "allowance",
  blocks: "blocks",
  "partial-block": "blocks",
  tier: "blocks",
  points: "blocks",
  multiplier: "blocks",
  flat: "blocks",
  shortfall: "blocks",
  events: "blocks",
  "highest-of": "blocks",
  "no-schedule": "blocks",
  "days-of-fee": "blocks",
  "days-added": "blocks",
  "minimum-credit": "limits",
  "condition-unmet": "allowance",
  "claim-not-valid": "allowance",
  termination: "remedy",
  "not-computed": "remedy",
  cap: "limits",
  forfeited: "limits",
  withheld: "withheld",
  "claim-open": "open",
  "sole-remedy": "remedy",
};

/** One statement in the making: the same four things go to every part of it. */
export interface Draft {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly say: Speech;
  /** The clause of each kind of finding, for lines about the same matter. */
  readonly clauseOf: ReadonlyMap<FindingCode, ClauseId | null>;
}

/** @throws RangeError if there is no dictionary for the language */
export function draftOf(assessment: Assessment, locale: Locale): Draft {
  return {
    assessment,
    words: wordsOf(locale),
    say: speechOf(assessment, locale),
    clauseOf: clausesOf(assessment),
  };
}

/** Lines about the credit stand on the clause of the schedule, whatever its kind. */
function clausesOf({ findings: all }: Assessment): Draft["clauseOf"] {
  const clauses = new Map<FindingCode, ClauseId | null>(all.map(({ code, clause }) => [code, clause]));
  const schedule = all.find(({ code }) => PART_OF[code] === "blocks");
  if (schedule !== undefined && !clauses.has("blocks")) clauses.set("blocks", schedule.clause);
  return clauses;
}

/** The sentences of one part of the statement, in the order of the findings. */
export function findings(draft: Draft, part: Part): readonly string[] {
  return sentences(draft, draft.assessment.findings.filter(({ code }) => PART_OF[code] === part));
}

/** Findings as sentences with their clauses. */
export function sentences({ words, say }: Draft, some: readonly Finding[]): readonly string[] {
  return some.map((finding) => cited(sentence(finding, words, say), finding.clause));
}

/** One finding in words. Each code is paired with its own parameters, which the compiler cannot follow through a map. */
function sentence<C extends FindingCode>(finding: Finding & { readonly code: C }, words: Words, say: Speech): string {
  const inWords = words.findings[finding.code] as (params: FindingParams<C>, say: Speech) => string;
  return inWords(finding.params as FindingParams<C>, say);
}

/** A line that stands on the same clause as a kind of finding. */
export function about({ clauseOf }: Draft, code: FindingCode, line: string): string {
  return cited(line, clauseOf.get(code) ?? null);
}

/** A line with its clause in brackets. */
export function cited(line: string, clause: ClauseId | null): string {
  return clause === null ? line : `${line} ${citation(clause)}`;
}
