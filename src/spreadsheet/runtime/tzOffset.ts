/**
 * Stands in for the package that asks how far a zone is from UTC, whose question (`longOffset`) older runtimes do not know.
 * The clock on the wall is asked for instead: any runtime that knows zones shows it.
 */
import { calendarDay } from "../../gregorian.js";
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from "../../units.js";

const LOCALE = "en-US-u-ca-gregory-nu-latn";

const formatters = new Map<string, Intl.DateTimeFormat>();
/** Zones held at once. */
const MOST_ZONES = 32;

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  if (formatters.size >= MOST_ZONES) formatters.clear();
  const made = new Intl.DateTimeFormat(LOCALE, {
    timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric",
  });
  formatters.set(timeZone, made);
  return made;
}

/**
 * Minutes east of UTC, with decimals where an offset has seconds.
 *
 * @param timeZone - an IANA name that the runtime knows
 * @param at - epoch ms, from 1970 on
 */
export function tzOffset(timeZone: string, at: number | Date): number {
  const ms = Math.floor(Number(at) / 1_000) * 1_000;
  const field: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(ms)) field[type] = Number(value);
  const part = (name: string): number => field[name] as number;
  const day = calendarDay(part("year"), part("month"), part("day"));
  // Some runtimes write midnight as 24.
  const inDayMs = (part("hour") % 24) * MS_PER_HOUR + part("minute") * MS_PER_MINUTE + part("second") * 1_000;
  return (day * MS_PER_DAY + inDayMs - ms) / MS_PER_MINUTE;
}
