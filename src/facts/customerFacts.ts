/** What is true of the customer: its plan, whether it meets the terms' conditions, and what went before this period. */
import { calendarDay, type CalendarDay, daysInMonth } from "../gregorian.js";
import type { Partly } from "../input.js";
import { at, INVALID, type Invalid, type IssueList, oneOfNames } from "../issueList.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import { ratioOf } from "../exactText.js";
import { MS_PER_HOUR, ratio, type Ratio, times, ZERO } from "../units.js";
import type { CheckedFacts } from "./checkedFacts.js";
import type { RawFacts } from "./factReaders.js";

/** The terms of the plan that was bought; the terms themselves if they have no plans. */
export function planOf(raw: Partly<RawFacts> | Invalid, prepared: PreparedTerms, issues: IssueList): PreparedTerms {
  const place = at(null, "plan");
  const { plans } = prepared;
  const plan = raw === INVALID ? INVALID : raw.plan;
  if (plan === INVALID) return prepared;
  const expected = oneOfNames([...plans.keys()]);
  if (plan === undefined) {
    if (plans.size > 0) issues.addRendered("needed-by-terms", place, `the plan, ${expected}`, "nothing");
    return prepared;
  }
  const bought = plans.get(plan);
  if (bought === undefined) issues.add("unused-by-terms", place, plans.size === 0 ? "no plan: these terms have none" : expected, plan);
  return bought ?? prepared;
}

/** The conditions that are not met. */
export function unmetConditions(raw: Partly<RawFacts>, { terms }: PreparedTerms, issues: IssueList): ReadonlySet<string> | Invalid {
  if (raw.conditions === INVALID) return INVALID;
  const place = at(null, "conditions");
  const given = raw.conditions ?? new Map<string, boolean>();
  const unmet = new Set<string>();
  let isComplete = true;
  for (const { code } of terms.conditions) {
    const isMet = given.get(code);
    if (isMet === undefined) {
      isComplete = false;
      issues.addRendered("needed-by-terms", at(place, code), "true or false: these terms make it a condition", "nothing");
    } else if (!isMet) unmet.add(code);
  }
  for (const code of given.keys()) {
    if (terms.conditions.some((condition) => condition.code === code)) continue;
    isComplete = false;
    issues.addRendered("unused-by-terms", at(place, code), "a condition of the terms", "another");
  }
  return isComplete ? unmet : INVALID;
}

/** Maintenance used before in the same year; needed where a year's limit is longer than the period. */
export function maintenanceUsedOf(raw: Partly<RawFacts>, { terms }: PreparedTerms, issues: IssueList): CheckedFacts["maintenanceUsed"] | Invalid {
  const used = raw.maintenanceUsed;
  if (used === INVALID) return INVALID;
  const { per, hours, windows } = terms.maintenance.allowance;
  const isLooked = per === "year" && (hours !== null || (windows ?? null) !== null);
  if (used === undefined) {
    if (!isLooked || terms.period.unit === "calendar-year") return { ms: ZERO, windows: 0 };
    return issues.addRendered("needed-by-terms", at(null, "maintenanceUsed"), "what was used before in the year: these terms limit it", "nothing");
  }
  if (!isLooked) return issues.addRendered("unused-by-terms", at(null, "maintenanceUsed"), "nothing: these terms set no yearly limit", "a value");
  return { ms: times(ratioOf(used.hours), ratio(MS_PER_HOUR)), windows: used.windows ?? 0 };
}

/** Availability of earlier periods, percent. */
export function pastPeriodsOf(raw: Partly<RawFacts>): readonly Ratio[] | Invalid {
  if (raw.pastPeriods === INVALID) return INVALID;
  return (raw.pastPeriods ?? []).map(({ percent }) => ratioOf(percent));
}

/** Holidays as days of the calendar; a day that does not exist is an issue. */
export function holidaysOf(raw: Partly<RawFacts>, issues: IssueList): ReadonlySet<CalendarDay> | Invalid {
  if (raw.holidays === INVALID) return INVALID;
  const days = (raw.holidays ?? []).map((text, index) => {
    const [year, month, dayOfMonth] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number) as [number, number, number];
    return dayOfMonth <= daysInMonth(year, month) ? calendarDay(year, month, dayOfMonth) : issues.add("value", at(at(null, "holidays"), index), "a day of the calendar", text);
  });
  return days.includes(INVALID) ? INVALID : new Set(days as readonly CalendarDay[]);
}
