/** Decides which assessments can be compared: of one account, one period and one currency. The terms may differ. */
import { at, type IssueList, type Place } from "../issueList.js";
import type { ComparedAssessment } from "./comparedAssessment.js";

/** Reports everything for which the second assessment is not about the same thing as the first. */
export function checkComparable(before: ComparedAssessment, after: ComparedAssessment, issues: IssueList): void {
  const place = at(null, "after");
  if (before.id !== null && after.id !== null && before.id !== after.id) {
    issues.add("not-comparable", at(place, "id"), "the id that the assessment before has", after.id);
  }
  checkEqual(before.period, after.period, ["startMs", "endMs"], at(place, "period"), issues);
  checkEqual(before.credit, after.credit, ["currency", "minorUnitDigits"], at(place, "credit"), issues);
}

function checkEqual<K extends string>(
  before: Readonly<Record<K, string | number>>, after: Readonly<Record<K, string | number>>, names: readonly K[], place: Place, issues: IssueList,
): void {
  for (const name of names) {
    if (before[name] !== after[name]) issues.add("not-comparable", at(place, name), `${before[name]}, as in the assessment before`, after[name]);
  }
}
