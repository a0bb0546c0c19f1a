/**
 * Every calendar question in one place: which instant a local day or time begins at, which day a month is anchored on.
 * Never asked for durations, and never of the host's zone.
 */
import { tzOffset } from "@date-fns/tz";
import { remember } from "./cache.js";
import { invariant } from "./errors.js";
import { calendarDay, type CalendarDay, daysInMonth } from "./gregorian.js";
import { type DurationMs, durationMs, type InstantMs, instantMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from "./units.js";

const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/;

/** Known without asking the runtime, which may have no zones at all. */
const UTC = "UTC";

const knownZones = new Map<string, boolean>();

/** What has been asked of one zone. */
interface KnownZone {
  /** By the time on the wall. */
  readonly firstInstants: Map<number, InstantMs>;
  /** At the start of each UTC day: equal at both ends of a day, no clock changed within it. */
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, KnownZone>();

function zone(timeZone: string): KnownZone {
  return remember(zones, timeZone, () => ({ firstInstants: new Map<number, InstantMs>(), offsets: new Map<number, number>() }));
}

/** True for an IANA zone name that this runtime knows, in any letter case. An offset such as `+02:00` is no zone. */
export function isTimeZone(name: string): boolean {
  return name.length <= 64 && ZONE_NAME.test(name) && remember(knownZones, name, () => canFormat(name));
}

function canFormat(timeZone: string): boolean {
  if (timeZone === UTC) return true;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds east of UTC, asked of the runtime's zone data, which takes microseconds. */
function askOffsetMs(atMs: number, timeZone: string): number {
  // A number, which it hands to `Intl` as it is: of a Date, `Intl` would ask a method that others may have replaced.
  const minutes = tzOffset(timeZone, atMs as unknown as Date);
  const offset = Math.round(minutes * MS_PER_MINUTE);
  invariant(Number.isFinite(offset), `the runtime knows no offset of ${timeZone} at ${atMs}`);
  // tzOffset takes "-00:44:30" for "+00:44:30": less than an hour from UTC, the sign is asked for again.
  return minutes > 0 && minutes < 60 && isWestOfUtc(atMs, timeZone) ? -offset : offset;
}

function isWestOfUtc(atMs: number, timeZone: string): boolean {
  return new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }).format(atMs).includes("GMT-");
}

function offsetMs(atMs: number, timeZone: string): number {
  if (timeZone === UTC) return 0;
  const day = Math.floor(atMs / MS_PER_DAY);
  const { offsets } = zone(timeZone);
  const ask = (ofDay: number): number => askOffsetMs(ofDay * MS_PER_DAY, timeZone);
  const atStart = remember(offsets, day, ask);
  const atEnd = remember(offsets, day + 1, ask);
  return atStart === atEnd ? atStart : askOffsetMs(atMs, timeZone);
}

/**
 * The clock on the wall at an instant, as if it were UTC.
 *
 * @param timeZone - checked by {@link isTimeZone}
 */
export function wallClockMs(atMs: number, timeZone: string): number {
  return atMs + offsetMs(atMs, timeZone);
}

/** No zone has been 16 hours or more from UTC. */
const WIDEST_OFFSET_MS = 16 * MS_PER_HOUR;

/**
 * The first instant at which the clock on the wall shows a time or a later one: the first of two where clocks go back, the
 * end of the gap where they go forward.
 *
 * @param wallMs - the time on the wall, as if it were UTC
 */
function firstInstantAt(wallMs: number, timeZone: string): InstantMs {
  return remember(zone(timeZone).firstInstants, wallMs, () => {
    const earlyMs = wallMs - WIDEST_OFFSET_MS;
    const lateMs = wallMs + WIDEST_OFFSET_MS;
    const offsetBeforeMs = wallClockMs(earlyMs, timeZone) - earlyMs;
    const offsetAfterMs = wallClockMs(lateMs, timeZone) - lateMs;
    const beforeMs = wallMs - offsetBeforeMs;
    if (offsetBeforeMs === offsetAfterMs) return instantMs(beforeMs);
    const changeMs = offsetChange(earlyMs, lateMs, offsetBeforeMs, timeZone);
    return instantMs(beforeMs < changeMs ? beforeMs : Math.max(changeMs, wallMs - offsetAfterMs));
  });
}

/**
 * Every instant at which the clock on the wall shows a time: none where clocks skip it, two where they show it twice.
 *
 * @param wallMs - the time on the wall, as if it were UTC
 * @param timeZone - checked by {@link isTimeZone}
 * @returns in order of time
 */
export function instantsAt(wallMs: number, timeZone: string): readonly InstantMs[] {
  const around = [wallMs - WIDEST_OFFSET_MS, wallMs + WIDEST_OFFSET_MS].map((atMs) => wallMs - offsetMs(atMs, timeZone));
  const candidates = [...new Set(around)].sort((a, b) => a - b);
  return candidates.filter((atMs) => wallClockMs(atMs, timeZone) === wallMs).map(instantMs);
}

/** The first instant in (early, late] whose offset is no longer that of `earlyMs`. */
function offsetChange(earlyMs: number, lateMs: number, offsetBeforeMs: number, timeZone: string): number {
  let [before, after] = [earlyMs, lateMs];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallClockMs(middle, timeZone) - middle === offsetBeforeMs) before = middle;
    else after = middle;
  }
  return after;
}

/** The first instant whose local date is a day or a later one; where a zone skips the day, that of the next. */
export function startOfDay(day: CalendarDay, timeZone: string): InstantMs {
  return firstInstantAt(day * MS_PER_DAY, timeZone);
}

/** The local date of an instant. */
export function calendarDayOf(atMs: InstantMs, timeZone: string): CalendarDay {
  return Math.floor(wallClockMs(atMs, timeZone) / MS_PER_DAY);
}

/** The same time on the wall so many days later. */
export function plusWallClockDays(atMs: InstantMs, days: number, timeZone: string): InstantMs {
  return firstInstantAt(wallClockMs(atMs, timeZone) + days * MS_PER_DAY, timeZone);
}

/** How far the clock on the wall advances between two instants: days of 24 hours even where clocks change. */
export function wallClockLength(startMs: InstantMs, endMs: InstantMs, timeZone: string): DurationMs {
  return durationMs(Math.max(0, wallClockMs(endMs, timeZone) - wallClockMs(startMs, timeZone)));
}

/**
 * The day of a month that a period is anchored on, clamped to the month's length.
 *
 * @param year - full year
 * @param monthIndex - 0 or more; 12 is January of the next year
 * @param anchorDay - 1 to 31
 */
export function anchoredDay(year: number, monthIndex: number, anchorDay: number): CalendarDay {
  invariant(anchorDay >= 1 && anchorDay <= 31, `anchor day ${anchorDay}`);
  const [fullYear, month] = [year + Math.floor(monthIndex / 12), (monthIndex % 12) + 1];
  return calendarDay(fullYear, month, Math.min(anchorDay, daysInMonth(fullYear, month)));
}

/** The instant at which the clock on the wall shows a time of a day, or a later one where clocks skip it. */
export function instantOnDay(day: CalendarDay, minutes: number, timeZone: string): InstantMs {
  return firstInstantAt(day * MS_PER_DAY + minutes * MS_PER_MINUTE, timeZone);
}
