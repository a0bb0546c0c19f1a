/**
 * Decides where the days of a period begin on the wall clock of its zone, for drawings that go day by day. No figure
 * depends on it.
 */
import { MS_PER_DAY, MS_PER_HOUR } from "../../units.js";
import { localTime } from "../localTime.js";

/** One local day, whole even where the period takes only a part of it. Half-open. */
export interface Day {
  readonly startMs: number;
  readonly endMs: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** Clocks are never changed by more than a day, so a local day has begun this long after any instant of the last. */
const LONGEST_DAY_MS = 2 * MS_PER_DAY + MS_PER_HOUR;

/**
 * The local days that a span touches, in order. A day that the zone skips is not there; one that a clock change makes
 * an hour short or long is.
 *
 * @param most - at most so many days are listed
 */
export function daysOf(startMs: number, endMs: number, timeZone: string, most: number): readonly Day[] {
  const days: Day[] = [];
  let nextMs = firstOfDay(startMs, timeZone);
  while (nextMs < endMs && days.length < most) {
    const { date } = localTime(nextMs, timeZone);
    const dayEndMs = firstAfter(date, nextMs, nextMs + LONGEST_DAY_MS, timeZone);
    days.push({ startMs: nextMs, endMs: dayEndMs, date });
    nextMs = dayEndMs;
  }
  return days;
}

function firstOfDay(ms: number, timeZone: string): number {
  const { date } = localTime(ms, timeZone);
  const dayBefore = localTime(ms - LONGEST_DAY_MS, timeZone).date;
  let startMs = ms - LONGEST_DAY_MS;
  // Going up day by day from well before finds the same midnight as searching backwards would.
  for (let day = dayBefore; day < date; day = localTime(startMs, timeZone).date) {
    startMs = firstAfter(day, startMs, startMs + LONGEST_DAY_MS, timeZone);
  }
  return startMs;
}

/** First instant between two whose local date is later than the one given. */
function firstAfter(date: string, fromMs: number, toMs: number, timeZone: string): number {
  // Most days have 24 hours, and asking the zone is what costs.
  const usualMs = fromMs + MS_PER_DAY;
  if (localTime(usualMs, timeZone).date > date && localTime(usualMs - 1, timeZone).date <= date) return usualMs;
  let [lowMs, highMs] = [fromMs, toMs];
  while (highMs - lowMs > 1) {
    const middleMs = Math.floor((lowMs + highMs) / 2);
    if (localTime(middleMs, timeZone).date > date) highMs = middleMs;
    else lowMs = middleMs;
  }
  return highMs;
}
