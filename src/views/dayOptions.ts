/** Decides which days a view is of: the last one, how many, and where each begins on the wall clock of a zone. */
import { calendarDayOf, startOfDay } from "../calendar.js";
import { readInstant } from "../facts/instant.js";
import { calendarDay, type CalendarDay, dateOf, daysInMonth } from "../gregorian.js";
import { fieldsOf, optional, whole } from "../input.js";
import { integer } from "../inputValues.js";
import { at, INVALID, type Invalid, type IssueList } from "../issueList.js";
import { date, timeZone } from "../terms/parse/values.js";
import type { InstantMs } from "../units.js";

/** The days of a view. */
export interface DayOptions {
  /** The last day, `YYYY-MM-DD`; absent: the day of `asOf`. */
  readonly lastDay?: string;
  /** How many days, 1 to 400. */
  readonly days: number;
  /** IANA zone in whose days and months time is told. */
  readonly timeZone: string;
}

/** One calendar day of the zone. Half-open; 23 or 25 h long where clocks change, empty where the zone skips it. */
export interface ViewDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly startMs: InstantMs;
  readonly endMs: InstantMs;
}

const MOST_DAYS = 400;
/** Every day of a view lies in years that instants may have. */
const [FIRST_DAY, LAST_DAY] = [calendarDay(1971, 3, 1), calendarDay(2199, 12, 30)];

const readOptions = fieldsOf<DayOptions>({ lastDay: optional(date), days: integer(1, MOST_DAYS), timeZone });

/** The options as given, checked. */
export interface CheckedDays {
  readonly last: CalendarDay;
  readonly days: number;
  readonly timeZone: string;
}

/**
 * Checks the options of a view.
 *
 * @param asOf - as the facts give it; looked at only if the options name no day
 */
export function checkedDays(options: unknown, asOf: unknown, issues: IssueList): CheckedDays | Invalid {
  const place = at(null, "options");
  const read = whole(readOptions(options, place, issues));
  if (read === INVALID) return INVALID;
  const { days, timeZone: zone, lastDay } = read;
  const last = lastDay === undefined ? dayOfNow(asOf, zone, issues) : dayNamed(lastDay, issues);
  return last === INVALID ? INVALID : { last, days, timeZone: zone };
}

function dayOfNow(asOf: unknown, zone: string, issues: IssueList): CalendarDay | Invalid {
  if (asOf === undefined) return issues.addRendered("required", at(at(null, "options"), "lastDay"), "a day, or asOf in the facts", "nothing");
  const instant = readInstant(asOf, at(null, "asOf"), issues);
  return instant === INVALID ? INVALID : calendarDayOf(instant, zone);
}

function dayNamed(text: string, issues: IssueList): CalendarDay | Invalid {
  const [year, month, dayOfMonth] = text.split("-").map(Number) as [number, number, number];
  const place = at(at(null, "options"), "lastDay");
  if (dayOfMonth > daysInMonth(year, month)) return issues.add("value", place, "a day of the calendar", text);
  const day = calendarDay(year, month, dayOfMonth);
  return day >= FIRST_DAY && day <= LAST_DAY ? day : issues.add("value", place, "a day from 1971-03-01 to 2199-12-30", text);
}

/** The days, oldest first. */
export function viewDays({ last, days, timeZone: zone }: CheckedDays): readonly ViewDay[] {
  return Array.from({ length: days }, (_, index) => {
    const day = last - days + 1 + index;
    return { date: dateText(day), startMs: startOfDay(day, zone), endMs: startOfDay(day + 1, zone) };
  });
}

function dateText(day: CalendarDay): string {
  const { year, month, dayOfMonth } = dateOf(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}
