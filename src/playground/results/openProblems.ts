/** What keeps the form from an answer, as a list to go through. */
import type { Fault, Problem } from "../facts/problem.js";

export interface OpenProblems {
  /** Fields in which something is missing, each once. */
  readonly missing: readonly string[];
  /** Fields in which something is wrong, each once. */
  readonly wrong: readonly string[];
  /** Faults without a field on the form: their own words must do. */
  readonly loose: readonly Fault[];
}

/** @param hasField - whether the form shows a field of that name */
export function openProblems(problems: readonly Problem[], hasField: (field: string) => boolean): OpenProblems {
  const shown = problems.filter(({ field }) => hasField(field));
  const fields = (isMissing: boolean): readonly string[] => [...new Set(shown.filter(({ fault }) => (fault.code === "missing") === isMissing).map(({ field }) => field))];
  return { missing: fields(true), wrong: fields(false), loose: problems.filter(({ field }) => !hasField(field)).map(({ fault }) => fault) };
}
