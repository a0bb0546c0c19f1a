/**
 * Calendar questions by looking at the clock of a zone, again and again, until it shows what is sought.
 *
 * Since 1990 every zone has been a whole number of quarter hours from UTC, so a day can only begin on a quarter hour.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const QUARTER = 15 * MINUTE;
/** No zone is further ahead of UTC than this. */
const FURTHEST_AHEAD = 15 * HOUR;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** By zone, what the clock shows at whole minutes: clocks change on these alone, so within one it goes on as it should. */
const minutes = new Map<string, Map<number, number>>();

/** What the zone's clock shows at an instant, as the instant at which a UTC clock shows the same. */
export function wallMs(instantMs: number, timeZone: string): number {
  let shown = minutes.get(timeZone);
  if (shown === undefined || shown.size > 500_000) minutes.set(timeZone, (shown = new Map()));
  const minuteMs = Math.floor(instantMs / MINUTE) * MINUTE;
  let wall = shown.get(minuteMs);
  if (wall === undefined) shown.set(minuteMs, (wall = shownAt(minuteMs, timeZone)));
  return wall + instantMs - minuteMs;
}

function shownAt(instantMs: number, timeZone: string): number {
  const field = new Map(clock(timeZone).formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]));
  const get = (type: Intl.DateTimeFormatPartTypes) => field.get(type) ?? Number.NaN;
  return Date.UTC(get("year"), get("month") - 1, get("day"), get("hour"), get("minute"), get("second"));
}

/** The day a clock shows, counted from 1 January 1970. */
export const dayOf = (wall: number): number => Math.floor(wall / DAY);

/** 1 January 1970 was a Thursday. */
export function isWeekend(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

const beginnings = new Map<string, number>();

/** The first instant at which the zone's date is that day or a later one. */
export function firstInstantOf(day: number, timeZone: string): number {
  const key = `${day} ${timeZone}`;
  const known = beginnings.get(key);
  if (known !== undefined) return known;
  let instantMs = day * DAY - FURTHEST_AHEAD;
  while (wallMs(instantMs, timeZone) < day * DAY) instantMs += QUARTER;
  beginnings.set(key, instantMs);
  return instantMs;
}

/** The first instant at which the clock shows `wall`; if it never does, the first after the gap. */
export function instantShowing(wall: number, timeZone: string): number {
  let instantMs = wall - FURTHEST_AHEAD;
  while (wallMs(instantMs, timeZone) < wall) instantMs += QUARTER;
  if (wallMs(instantMs, timeZone) === wall) return instantMs;
  // The clock jumped over it within the last quarter hour; clocks change on whole minutes.
  instantMs = Math.floor((instantMs - QUARTER) / MINUTE) * MINUTE;
  while (wallMs(instantMs, timeZone) < wall) instantMs += MINUTE;
  return instantMs;
}

/** From the anchor day of a month to that of the next; the anchor is clamped to each month's length. */
export function monthPeriod(month: string, anchorDay: number, timeZone: string): { startMs: number; endMs: number } {
  return { startMs: anchoredIn(month, 0, anchorDay, timeZone), endMs: anchoredIn(month, 1, anchorDay, timeZone) };
}

/** The beginning of the anchor day in the nth month after one. */
export function anchoredIn(month: string, later: number, anchorDay: number, timeZone: string): number {
  const year = Number(month.slice(0, 4));
  const index = Number(month.slice(5, 7)) - 1 + later;
  const first = dayOf(Date.UTC(year, index, 1));
  const length = dayOf(Date.UTC(year, index + 1, 1)) - first;
  return firstInstantOf(first + Math.min(anchorDay, length) - 1, timeZone);
}

function clock(timeZone: string): Intl.DateTimeFormat {
  let format = clocks.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      calendar: "gregory", numberingSystem: "latn", hourCycle: "h23", timeZone,
      year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric",
    });
    clocks.set(timeZone, format);
  }
  return format;
}
