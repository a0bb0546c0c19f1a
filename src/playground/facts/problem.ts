/** What keeps the form from an answer, each beside the field that it concerns. */
import { type InputIssue, SlaInputError } from "../../index.js";

/** What the engine finds most often. */
export type KnownFault =
  | "end-before-start" | "after-now" | "now-needed" | "month-format" | "impact" | "duplicate-name" | "cause-unknown" | "service-misspelt"
  | "currency-format" | "currency-unknown" | "currency-mismatch" | "money-too-precise";

/** What is wrong with one field; the dictionaries of the page put it into words. */
export type Fault =
  | { readonly code: "missing" }
  | { readonly code: "time-format" }
  | { readonly code: "time-skipped"; readonly zone: string }
  /** `choices`: the two instants, as texts that may stand in the field. */
  | { readonly code: "time-twice"; readonly zone: string; readonly choices: readonly string[] }
  | { readonly code: "zone-unknown" }
  | { readonly code: "terms-unknown" }
  | { readonly code: "json" }
  /** Names that the contract does not know: the engine takes them, and they count for nothing. */
  | { readonly code: "services-unknown"; readonly names: readonly string[] }
  /** It could be two amounts. */
  | { readonly code: "money-ambiguous"; readonly text: string }
  | { readonly code: "money-format" }
  /** `detail`: what the sentence needs beside, such as the names that may stand there. */
  | { readonly code: KnownFault; readonly detail: string }
  /** As the engine says it, in English. */
  | { readonly code: "issue"; readonly message: string };

/** The issues of bad input; anything else that was thrown is no fault of the form, and thrown again. */
export function issuesOf(error: unknown): readonly InputIssue[] {
  if (!(error instanceof SlaInputError)) throw error;
  return error.issues;
}

export interface Problem {
  /** As in `outages.0.start`. */
  readonly field: string;
  readonly fault: Fault;
}
