/**
 * One request: from its text to an assessment, or to everything that is wrong with it.
 */
import { assess, type Assessment, type Facts, type InputIssue, SlaInputError, type Terms } from "../index.js";
import { issue, reasonOf } from "./issues.js";
import { isBlank } from "./jsonCursor.js";
import { readJson } from "./jsonText.js";
import type { TermsSource } from "./termsSource.js";

/**
 * What became of one request. `id` is the request's own, `null` if it has none that can be read. `failed`: a bug of ours,
 * which must not take the other requests with it.
 */
export type Outcome =
  | { readonly kind: "blank" }
  | { readonly kind: "assessed"; readonly assessment: Assessment; readonly terms: Terms; readonly facts: Facts }
  | Invalid
  | { readonly kind: "failed"; readonly id: string | null; readonly message: string };

export interface Invalid {
  readonly kind: "invalid";
  readonly id: string | null;
  readonly issues: readonly InputIssue[];
  readonly moreIssues: number;
}

/** Longest id that an error repeats, in UTF-16 units: the longest that facts may have. */
const MAX_ID = 200;

export function outcomeOf(text: string, source: TermsSource): Outcome {
  if (isBlank(text)) return { kind: "blank" };
  const { value, issues } = readJson(text);
  const request = isObject(value) ? value : {};
  if (issues.length > 0) return invalid(idIn(request), issues);
  if (request !== value) return invalid(null, [issue("type", [], "an object", "another value")]);
  return assessed(request, source);
}

function assessed({ terms: named, ...facts }: Readonly<Record<string, unknown>>, source: TermsSource): Outcome {
  const id = idIn(facts);
  try {
    const reading = source.read(named);
    if ("issues" in reading) return invalid(id, reading.issues, reading.moreIssues);
    // `assess` checks the facts itself; until then they are only claimed to be facts.
    const claimed = facts as unknown as Facts;
    return { kind: "assessed", assessment: assess(reading.terms, claimed), terms: reading.terms, facts: claimed };
  } catch (error) {
    if (error instanceof SlaInputError) return invalid(id, error.issues, error.moreIssues);
    return { kind: "failed", id, message: reasonOf(error) };
  }
}

export function invalid(id: string | null, issues: readonly InputIssue[], moreIssues = 0): Invalid {
  return { kind: "invalid", id, issues, moreIssues };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function idIn(request: Readonly<Record<string, unknown>>): string | null {
  const id = Object.hasOwn(request, "id") ? request["id"] : null;
  return typeof id === "string" && id.length <= MAX_ID ? id : null;
}
