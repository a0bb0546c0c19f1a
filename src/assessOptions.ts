/** What a caller of `assess` can do without: a billing run may want amounts alone. */
import type { Assessment } from "./assessment.js";
import { fieldsOf, optional, whole } from "./input.js";
import { truth } from "./inputValues.js";
import { at, IssueList } from "./issueList.js";

/** What to leave out. Everything is there unless it is `false` here. */
export interface AssessOptions {
  /** `false`: without the ledger, which is most of what a long list of outages costs. */
  readonly ledger?: boolean;
  /** `false`: without the findings of the leading guarantee. */
  readonly findings?: boolean;
}

type Part = keyof AssessOptions;
const PARTS: readonly Part[] = ["ledger", "findings"];

/** An assessment without the parts that the options leave out, or may. */
export type AssessmentWithout<O extends AssessOptions> = Omit<Assessment, { [K in keyof O]: false extends O[K] ? K : never }[keyof O]>;

const readOptions = fieldsOf<AssessOptions>({ ledger: optional(truth), findings: optional(truth) });

/**
 * The parts that are not wanted.
 *
 * @param options - anything that came as an option; absent: all is wanted
 * @throws `SlaInputError` with every issue, below `options`
 */
export function leftOut(options: unknown): readonly Part[] {
  if (options === undefined) return [];
  const issues = new IssueList();
  const read = whole(readOptions(options, at(null, "options"), issues));
  issues.throwIfAny();
  return PARTS.filter((part) => (read as AssessOptions)[part] === false);
}

/** An assessment without some of its parts: their keys are not there, so that nobody takes an empty list for the truth. */
export function without(assessment: Assessment, parts: readonly Part[]): Assessment | AssessmentWithout<AssessOptions> {
  if (parts.length === 0) return assessment;
  return Object.fromEntries(Object.entries(assessment).filter(([key]) => !parts.includes(key as Part))) as unknown as AssessmentWithout<AssessOptions>;
}
