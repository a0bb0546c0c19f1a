/** The billing period: which instants it begins and ends at, and how long it counts for. */
import type { PeriodBase } from "../terms/language.js";
import { type DurationMs, durationMs, type InstantMs, MS_PER_DAY } from "../units.js";
import { anchoredDay, startOfDay, wallClockLength } from "../calendar.js";

/** Half-open: `startMs` is in, `endMs` is out. Never empty. */
export interface BillingPeriod {
  readonly startMs: InstantMs;
  readonly endMs: InstantMs;
  /** IANA zone in which months and claim days are counted. */
  readonly timeZone: string;
}

/**
 * The period that starts in a month. Both ends are counted from the anchor, never from each other, so that an anchor of 31
 * gives 28 February and then 31 March, and consecutive periods tile time.
 *
 * @param year - full year
 * @param month - 1 to 12
 * @param anchorDay - 1 to 31, clamped to the length of each month
 * @clause 3.1.f
 * @example
 * anchoredPeriod(2026, 3, 1, "Europe/Paris"); // 743 h: clocks go forward on 29 March
 */
export function anchoredPeriod(year: number, month: number, anchorDay: number, timeZone: string): BillingPeriod {
  return {
    startMs: startOfDay(anchoredDay(year, month - 1, anchorDay), timeZone),
    endMs: startOfDay(anchoredDay(year, month, anchorDay), timeZone),
    timeZone,
  };
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
