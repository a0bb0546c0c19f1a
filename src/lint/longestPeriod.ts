/** How long a period, an allowance and a first block can be: bounds that hold for every customer and every month. */
import type { AllowanceTerms, TargetTerms, Terms } from "../terms/language.js";
import { ratioOf } from "../exactText.js";
import { dividedBy, minus, ratio, type Ratio, times, ZERO } from "../units.js";

const HUNDRED = ratio(100);
const MINUTES_PER_DAY = ratio(1_440);
const FIXED_DAYS = ratio(30);

/**
 * Days of 24 hours in the longest period: 31 of a month, 92 of a quarter, 366 of a year. The hour that a change of clocks
 * may add is left out.
 */
export function longestDays({ unit }: Terms["period"]): Ratio {
  if (typeof unit === "object") return ratio(unit.days);
  if (unit === "calendar-quarter") return ratio(92);
  return ratio(unit === "calendar-year" ? 366 : 31);
}

/** The longest period, in minutes. */
export function longestMinutes(period: Terms["period"]): Ratio {
  return times(longestDays(period), MINUTES_PER_DAY);
}

/** How long an allowance is in the longest period without maintenance, in minutes, whatever its reading makes of it. */
export function allowanceMinutes({ minutes }: AllowanceTerms, { percent }: TargetTerms, period: Terms["period"]): Ratio {
  if (minutes !== undefined) return ratioOf(minutes);
  const days = period.base === "fixed-30-days" ? FIXED_DAYS : longestDays(period);
  return times(dividedBy(minus(HUNDRED, ratioOf(percent)), HUNDRED), times(days, MINUTES_PER_DAY));
}

/** What a deducting allowance takes off any creditable time, in minutes. A threshold takes nothing off once it is passed. */
export function deductedMinutes(allowance: AllowanceTerms, target: TargetTerms, period: Terms["period"]): Ratio {
  return allowance.reading === "deduct" ? allowanceMinutes(allowance, target, period) : ZERO;
}
