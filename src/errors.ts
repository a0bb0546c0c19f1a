/**
 * What can go wrong, in three kinds that are never mixed up: wrong data (`SlaInputError`, every issue at once), our own
 * bug (`InvariantError`), and results that merely look like failure, such as a late claim (those are in the assessment).
 */

/** Stable codes of input issues; each is explained in docs/errors.md. */
export type IssueCode =
  | "type" | "required" | "unknown-key" | "unreadable" | "empty" | "too-long" | "too-many" | "value" | "number-range"
  | "instant-format" | "instant-no-offset" | "instant-impossible" | "instant-fraction" | "instant-implausible"
  | "interval-reversed" | "interval-outside" | "after-as-of" | "as-of-required" | "needed-by-terms" | "unused-by-terms"
  | "month-format" | "zone-unknown"
  | "decimal-format" | "decimal-range" | "money-too-precise" | "currency-unknown" | "currency-mismatch" | "fees-do-not-add-up"
  | "duplicate" | "unknown-outage" | "service-misspelt" | "cause-unknown" | "terms-mismatch" | "not-comparable"
  | "clause-unknown" | "terms-unknown" | "json";

/** Where in the input: object keys and array indexes from the root, as in `["outages", 3, "end"]`. */
export type IssuePath = readonly (string | number)[];

/** One thing wrong, at one place in the input. */
export interface InputIssue {
  readonly code: IssueCode;
  readonly path: IssuePath;
  /** One sentence: the path, what was expected, what was received. */
  readonly message: string;
  readonly expected: string;
  /** A short rendering of what came, never more than 80 characters of it. */
  readonly received: string;
}

/** How many issues one error carries; the rest are counted in `moreIssues`. */
export const MAX_ISSUES = 100;

/**
 * Data that cannot be calculated on. Holds every issue in path order, not just the first.
 *
 * @example
 * try { assess(MAILGUN_2022_01_14, facts); }
 * catch (error) { if (error instanceof SlaInputError) console.log(error.issues); }
 */
export class SlaInputError extends Error {
  /** At most {@link MAX_ISSUES}, in path order. */
  readonly issues: readonly InputIssue[];
  /** How many further issues there are beyond those listed. */
  readonly moreIssues: number;

  /**
   * @param issues - at least one, in path order
   * @param uncounted - further issues that are not among them
   */
  constructor(issues: readonly InputIssue[], uncounted: number = 0) {
    const listed = issues.slice(0, MAX_ISSUES);
    const moreIssues = issues.length - listed.length + uncounted;
    const lines = listed.map((issue) => issue.message);
    if (moreIssues > 0) lines.push(`and ${moreIssues} more`);
    super(lines.join("\n"));
    this.name = "SlaInputError";
    this.issues = listed;
    this.moreIssues = moreIssues;
  }
}

/** A bug in this library: a state that checked input cannot lead to. Please report it. */
export class InvariantError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "InvariantError";
  }
}

/**
 * States what must hold here if the code upstream is right.
 *
 * @throws {@link InvariantError} if it does not
 */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
