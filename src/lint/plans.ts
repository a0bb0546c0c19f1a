/** Plans that make no difference. */
import type { Terms } from "../terms/language.js";
import type { LintFinding } from "./lintFinding.js";
import { leadingPromises, type Promised } from "./promised.js";

/** Findings on the plans. */
export function planFindings(terms: Terms): readonly LintFinding[] {
  if (terms.plans.length === 1) {
    return [{ code: "plan-alone", paths: [["plans", 0]], message: "There is one plan only, yet every request has to name it." }];
  }
  const figures = leadingPromises(terms).map(figuresOf);
  return figures.flatMap((own, index): readonly LintFinding[] => {
    const first = figures.indexOf(own);
    if (first === index) return [];
    return [{ code: "plans-alike", paths: [["plans", first], ["plans", index]], message: "These plans have the same figures, so which was bought makes no difference." }];
  });
}

/** Everything that a plan can differ in, without where it comes from. */
function figuresOf({ target, allowance, schedule, caps }: Promised): string {
  const all = [target.value, allowance.value, schedule.value, caps.map(({ value }) => value)];
  return JSON.stringify(all, (key, value: unknown) => (key === "clause" ? undefined : value));
}
