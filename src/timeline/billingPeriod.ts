/** The billing period: which instants it begins and ends at, and how long it counts for. */
import type { PeriodBase } from "../terms/language.js";
import { type DurationMs, durationMs, type InstantMs, MS_PER_DAY } from "../units.js";
import { anchoredDay, startOfDay, wallClockLength } from "../calendar.js";
import type { CalendarDay } from "../gregorian.js";

/** How periods follow each other: from an anchor, so many months each; or so many days each. */
export type Cycle =
  | { readonly year: number; readonly monthIndex: number; readonly anchorDay: number; readonly months: number }
  | { readonly day: CalendarDay; readonly days: number };

/** Half-open: `startMs` is in, `endMs` is out. Never empty. */
export interface BillingPeriod {
  readonly startMs: InstantMs;
  readonly endMs: InstantMs;
  /** IANA zone in which months and claim days are counted. */
  readonly timeZone: string;
  readonly cycle: Cycle;
}

/**
 * The period that starts in a month. Both ends are counted from the anchor, never from each other, so that an anchor of 31
 * gives 28 February and then 31 March, and consecutive periods tile time.
 *
 * @param year - full year
 * @param month - 1 to 12
 * @param anchorDay - 1 to 31, clamped to the length of each month
 * @param months - length: 1, or 3 for a quarter, 12 for a year
 * @clause 3.1.f
 * @example
 * anchoredPeriod(2026, 3, 1, "Europe/Paris"); // 743 h: clocks go forward on 29 March
 */
export function anchoredPeriod(year: number, month: number, anchorDay: number, timeZone: string, months = 1): BillingPeriod {
  const cycle = { year, monthIndex: month - 1, anchorDay, months };
  return { startMs: cycleStart(cycle, 0, timeZone), endMs: cycleStart(cycle, 1, timeZone), timeZone, cycle };
}

/**
 * Where the nth period after one begins; the 0th is the period itself.
 *
 * @param later - 0 or more
 */
export function cycleStart(cycle: Cycle, later: number, timeZone: string): InstantMs {
  const day = "days" in cycle ? cycle.day + cycle.days * later : anchoredDay(cycle.year, cycle.monthIndex + cycle.months * later, cycle.anchorDay);
  return startOfDay(day, timeZone);
}

/**
 * How long a period counts for.
 *
 * @returns ms: real time; days of 24 h by the clock on the wall; or always 30 days
 * @clause 3.1.f
 */
export function baseLength(period: BillingPeriod, base: PeriodBase): DurationMs {
  switch (base) {
    case "elapsed":
      return durationMs(period.endMs - period.startMs);
    case "nominal":
      return wallClockLength(period.startMs, period.endMs, period.timeZone);
    case "fixed-30-days":
      return durationMs(30 * MS_PER_DAY);
  }
}
