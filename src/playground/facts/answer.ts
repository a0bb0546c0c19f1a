/** The answer to a form: the assessment with its other readings, or everything that is missing or wrong. */
import { assess, type Assessment, assessReadings, type Facts, type InputIssue, type Readings, type Terms } from "../../index.js";
import { findTerms } from "../../terms/catalogue/index.js";
import { FLAGSHIP_TERMS } from "../../terms/flagship.js";
import type { State } from "../state/state.js";
import { type Draft, draftOf } from "./draft.js";
import { faultOf } from "./engineFaults.js";
import { issuesOf, type Problem } from "./problem.js";

export type Answer =
  | { readonly kind: "answer"; readonly terms: Terms; readonly facts: Facts; readonly assessment: Assessment; readonly readings: Readings }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** The contract that is chosen; `undefined` for none, or for one that is not in the catalogue. */
export function termsOf(state: State): Terms | undefined {
  return findTerms(state.terms);
}

/**
 * What is owed, if the form says enough.
 *
 * Every problem at once: those of the form itself, and those that the engine finds in what could be read.
 */
export function answerOf(state: State): Answer {
  const terms = termsOf(state);
  if (terms === undefined) return withoutTerms(state);
  const draft = draftOf(state, terms);
  try {
    const assessment = assess(terms, draft.facts);
    if (draft.problems.length > 0) return { kind: "problems", problems: draft.problems };
    return { kind: "answer", terms, facts: draft.facts, assessment, readings: assessReadings(terms, draft.facts) };
  } catch (error) {
    return { kind: "problems", problems: [...draft.problems, ...fromEngine(issuesOf(error), draft)] };
  }
}

/** What no contract asks for can be told before there is one. */
function withoutTerms(state: State): Answer {
  const chosen: Problem = { field: "terms", fault: { code: state.terms === "" ? "missing" : "terms-unknown" } };
  const own = draftOf(state, FLAGSHIP_TERMS).problems.filter(({ field, fault }) => !field.endsWith(".channel") && fault.code !== "services-unknown");
  return { kind: "problems", problems: [chosen, ...own] };
}

/** A field that has its own complaint needs no second one. */
function fromEngine(issues: readonly InputIssue[], { problems, fieldOf }: Draft): readonly Problem[] {
  const known = new Set(problems.map(({ field }) => field));
  const hasZone = !known.has("zone");
  return issues
    .filter(({ code }) => hasZone || code !== "instant-no-offset")
    .map((issue): Problem => {
      const field = fieldOf(issue.path);
      return { field, fault: faultOf(issue, field) };
    })
    .filter(({ field }) => !known.has(field));
}
