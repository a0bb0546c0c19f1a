/** Which contested readings would change the amount for these facts, and to what. */
import { assess } from "../assess.js";
import type { Assessment } from "../assessment.js";
import type { Facts } from "../facts/facts.js";
import type { AmountText } from "../money.js";
import type { ClauseId, Terms } from "../terms/language.js";
import type { ExactText } from "../exactText.js";
import { ifPossible } from "./ifPossible.js";
import { type Alternative, alternativesOf, type ReadingField } from "./alternatives.js";

/** One other reading of one field, all others as written. */
export interface Reading {
  readonly field: ReadingField;
  /** Where in the terms, as in `["schedule", "rounding"]`. */
  readonly path: readonly (string | number)[];
  readonly clause: ClauseId;
  readonly written: string;
  readonly reading: string;
  /** The cause or the further guarantee that it concerns; `null`: the contract as a whole. */
  readonly of: string | null;
}

/** A reading that would change the amount. */
export interface ReadingOutcome extends Reading {
  /** Of the leading guarantee, before caps; `null` where further guarantees earn something, too. */
  readonly percent: ExactText | null;
  /** Of all guarantees together. */
  readonly entitled: AmountText;
  readonly entitledMinor: number;
  /** Against the amount as written, minor units; below 0 if the reading gives less. */
  readonly differenceMinor: number;
}

/** The amount as written, and what other readings would make of it. */
export interface Readings {
  readonly asWritten: { readonly percent: ExactText | null; readonly entitled: AmountText; readonly entitledMinor: number };
  readonly currency: string;
  /** Those that would change the amount, the highest amount first; of equals in the order of the fields. */
  readonly changing: readonly ReadingOutcome[];
  /** Those that look at facts which are not given, such as when maintenance really ran: whether they would is not known. */
  readonly unknown: readonly Reading[];
  /** How many other readings were tried that change nothing. */
  readonly same: number;
}

/**
 * Assesses the same facts once as written and once under each other reading of each field alone.
 *
 * Exact: every reading is a whole assessment. The other terms are made and checked once per terms object.
 *
 * @param terms - the contract
 * @param facts - as for `assess`; read once for each reading
 * @returns the readings that change the amount, those that cannot be tried, and a count of the rest
 * @throws `SlaInputError` with every issue in the terms or the facts as written
 * @example
 * assessReadings(MAILGUN_2022_01_14, facts).changing[0]; // => { field: "schedule.rounding", reading: "started", entitled: "20.00", ... }
 */
export function assessReadings(terms: Terms, facts: Facts): Readings {
  const written = assess(terms, facts);
  const outcomes = alternativesOf(terms, facts.plan ?? null).map((alternative) => tried(alternative, facts, written));
  const changing = outcomes.filter((outcome): outcome is ReadingOutcome => typeof outcome === "object" && "entitled" in outcome);
  const unknown = outcomes.filter((outcome): outcome is Reading => typeof outcome === "object" && !("entitled" in outcome));
  const { credit, total } = written;
  return {
    asWritten: { percent: percentOf(written), entitled: total.entitled, entitledMinor: total.entitledMinor },
    currency: credit.currency,
    changing: changing.sort((a, b) => b.entitledMinor - a.entitledMinor),
    unknown,
    same: outcomes.length - changing.length - unknown.length,
  };
}

/** What a reading comes to: `same` as written, another amount, or no answer for want of facts. */
function tried({ terms, ...reading }: Alternative, facts: Facts, written: Assessment): ReadingOutcome | Reading | "same" {
  // The facts are right as written, so what is wrong now is a fact that only this reading looks at.
  const assessment = ifPossible(() => assess(terms, facts));
  if (assessment === null) return reading;
  const { total } = assessment;
  const differenceMinor = total.entitledMinor - written.total.entitledMinor;
  if (differenceMinor === 0) return "same";
  return { ...reading, percent: percentOf(assessment), entitled: total.entitled, entitledMinor: total.entitledMinor, differenceMinor };
}

/** A percentage says something of the amount only where the leading guarantee alone makes it. */
function percentOf({ credit, guarantees }: Assessment): ExactText | null {
  return guarantees.some((guarantee) => /[1-9]/.test(guarantee.credit.gross)) ? null : credit.percent;
}
