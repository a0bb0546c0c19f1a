/** What comes out about money: one guarantee's credit, all of them together, and the right to leave. */
import type { AmountText } from "./money.js";
import type { ClauseId, CreditUnit } from "./terms/language.js";
import type { ExactText } from "./exactText.js";

/** One guarantee's credit, step by step. */
export interface Credit {
  /** What the schedule came to, in credit units: what they are, `unit` says. */
  readonly units: ExactText;
  readonly unit: CreditUnit["kind"];
  /** Days added to the term, as far as caps allow; `null` unless units are days added (then amounts are 0). */
  readonly daysAdded: ExactText | null;
  readonly allowanceMs: ExactText;
  /** Creditable time beyond the allowance. */
  readonly excessMs: ExactText;
  /** Blocks reached, before caps; complete ones where parts of a block count pro rata. */
  readonly blocks: number;
  /** Of `fee`, before caps; may exceed 100. */
  readonly percent: ExactText;
  /** `gross` = `entitled` + `withheld` + `forfeited`. */
  readonly gross: AmountText;
  /** The lowest cap on this guarantee, before credits of other guarantees. `null`: the terms set none. */
  readonly cap: AmountText | null;
  /** What the cap leaves once credits of other guarantees are taken. `null`: no cap. */
  readonly room: AmountText | null;
  /** Cut by the cap; never carried over. */
  readonly forfeited: AmountText;
  /** Held back until the customer's breach is cured. */
  readonly withheld: AmountText;
  readonly entitled: AmountText;
  /** `entitled` in minor units. */
  readonly entitledMinor: number;
  readonly currency: string;
  readonly minorUnitDigits: number;
  /** The fee that `percent` is of; rounded for showing where a fee was divided. */
  readonly fee: AmountText;
  readonly billed: AmountText;
  readonly otherCredits: AmountText;
  /** `entitled`, if every claim still open were filed in time, in the right way: 0 while a breach holds it back. */
  readonly potential: AmountText;
  /**
   * Creditable time until the next step: `"0"` if the very next moment makes one; `null` at the cap, at the last step, if
   * nothing was agreed, or where it is not worked out (no time is measured, or the terms take the highest of several).
   */
  readonly nextStepMs: ExactText | null;
}

/** All guarantees of the contract together; amounts as in {@link Credit}. */
export interface TotalCredit {
  readonly gross: AmountText;
  readonly forfeited: AmountText;
  readonly withheld: AmountText;
  readonly entitled: AmountText;
  readonly entitledMinor: number;
}

/** Does the customer have a right to leave, after so many misses? */
export interface TerminationAccount {
  /** Misses among the periods looked at, this one included. */
  readonly missed: number;
  /** How many of the last `of` periods have to be missed. */
  readonly needed: number;
  readonly of: number;
  /** `null`: the facts do not go back far enough to say no. */
  readonly right: boolean | null;
  readonly clause: ClauseId;
}
