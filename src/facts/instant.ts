/**
 * Reading an instant. Strict and linear, by character codes: what `Date.parse` makes of "2022-02-30T00:00:00Z", "foo 1" or
 * a text without an offset would decide money by guessing.
 */
import { calendarDay, daysInMonth } from "../gregorian.js";
import { type Invalid, type IssueList, type Place } from "../issueList.js";
import { type InstantMs, instantMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from "../units.js";

/** Captured once, so that a later change of the global prototype changes nothing here. */
const getTime: (this: Date) => number = Date.prototype.getTime;

/** 1970 to 2199: outside, a number is microseconds, or a slip. Service levels are younger than both bounds. */
export const EARLIEST_MS = 0;
export const LATEST_MS: number = calendarDay(2200, 1, 1) * MS_PER_DAY;

/** What lies before is likely meant as seconds: see instantMix.ts. */
export const START_OF_1990_MS = 631_152_000_000;

const FORM = "an instant: ISO 8601 with an offset or Z, epoch milliseconds, or a Date";
const PLAUSIBLE = "an instant of the years 1970 to 2199 (a number is epoch milliseconds)";

/**
 * Reads one instant.
 *
 * Accepts `YYYY-MM-DDTHH:MM[:SS[.f]]` with `Z` or `±HH:MM`, where up to 9 decimals are allowed if those beyond the
 * millisecond are 0 and `24:00` is the next midnight; whole epoch milliseconds; or a valid `Date` of any realm.
 */
export function readInstant(value: unknown, place: Place | null, issues: IssueList): InstantMs | Invalid {
  if (typeof value === "string") return readText(value, place, issues);
  if (typeof value === "number") return readNumber(value, place, issues);
  const time = dateTime(value);
  if (time === undefined) return issues.add("type", place, FORM, value);
  if (Number.isNaN(time)) return issues.addRendered("instant-impossible", place, FORM, "an invalid Date");
  return plausible(time, value, place, issues);
}

/** Milliseconds of a `Date` of any realm; `undefined` for anything else. */
function dateTime(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    return getTime.call(value as Date);
  } catch {
    return undefined;
  }
}

function readNumber(value: number, place: Place | null, issues: IssueList): InstantMs | Invalid {
  if (!Number.isFinite(value)) return issues.add("number-range", place, FORM, value);
  if (!Number.isInteger(value)) return issues.add("instant-fraction", place, "whole epoch milliseconds", value);
  return plausible(value + 0, value, place, issues); // + 0 turns -0 into 0.
}

function plausible(ms: number, value: unknown, place: Place | null, issues: IssueList): InstantMs | Invalid {
  if (ms < START_OF_1990_MS) issues.hasEarlyInstant = true;
  if (ms >= EARLIEST_MS && ms < LATEST_MS) return instantMs(ms);
  return issues.add("instant-implausible", place, PLAUSIBLE, value);
}

/** `YYYY-MM-DDTHH:MMZ` is the shortest form, nine decimals and an offset the longest. */
const SHORTEST = 17;
const LONGEST = 35;

/** Milliseconds by the number of decimals read: what one more digit is worth. */
const DECIMAL_MS = [100, 10, 1] as const;

function readText(text: string, place: Place | null, issues: IssueList): InstantMs | Invalid {
  const formFault = (): Invalid => issues.add("instant-format", place, FORM, text);
  if (text.length < SHORTEST - 1 || text.length > LONGEST) return formFault();

  const year = number(text, 0, 4);
  const month = number(text, 5, 2);
  const day = number(text, 8, 2);
  const hour = number(text, 11, 2);
  const minute = number(text, 14, 2);
  const punctuated = text[4] === "-" && text[7] === "-" && text[10] === "T" && text[13] === ":";
  if (!punctuated || year < 0 || month < 0 || day < 0 || hour < 0 || minute < 0) return formFault();

  let position = 16;
  let second = 0;
  let fractionMs = 0;
  let finerThanMs = false;
  if (text[position] === ":") {
    second = number(text, position + 1, 2);
    if (second < 0) return formFault();
    position += 3;
    if (text[position] === ".") {
      const first = position + 1;
      for (position = first; isDigit(text, position); position += 1) {
        const digit = text.charCodeAt(position) - 48;
        const worthMs = DECIMAL_MS[position - first];
        if (worthMs !== undefined) fractionMs += digit * worthMs;
        else if (digit > 0) finerThanMs = true;
      }
      if (position === first || position - first > 9) return formFault();
    }
  }

  if (position === text.length) {
    return issues.add("instant-no-offset", place, "an offset (Z or ±HH:MM): without it the time depends on who reads it", text);
  }
  const offsetMinutes = readOffset(text, position);
  if (offsetMinutes === undefined) return formFault();

  const isMidnightAtEnd = hour === 24 && minute === 0 && second === 0 && fractionMs === 0;
  const possible = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && minute < 60 && second < 60;
  if (!possible || (hour > 23 && !isMidnightAtEnd)) {
    return issues.add("instant-impossible", place, "a date and time that exist (no leap second)", text);
  }
  if (finerThanMs) return issues.add("instant-fraction", place, "whole milliseconds", text);

  const ms =
    calendarDay(year, month, day) * MS_PER_DAY + hour * MS_PER_HOUR +
    (minute - offsetMinutes) * MS_PER_MINUTE + second * 1_000 + fractionMs;
  return plausible(ms, text, place, issues);
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** The number that `length` digits at `start` write; -1 if one is no digit. */
function number(text: string, start: number, length: number): number {
  let value = 0;
  for (let index = start; index < start + length; index += 1) {
    if (!isDigit(text, index)) return -1;
    value = value * 10 + text.charCodeAt(index) - 48;
  }
  return value;
}

/** Minutes east of UTC; `undefined` for anything but `Z` or `±HH:MM` to the end of the text. ISO 8601 knows no -00:00. */
function readOffset(text: string, start: number): number | undefined {
  if (text[start] === "Z") return text.length === start + 1 ? 0 : undefined;
  const sign = text[start] === "+" ? 1 : text[start] === "-" ? -1 : 0;
  const hours = number(text, start + 1, 2);
  const minutes = number(text, start + 4, 2);
  const formed = sign !== 0 && text[start + 3] === ":" && text.length === start + 6;
  if (!formed || hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return undefined;
  const total = hours * 60 + minutes;
  return sign < 0 && total === 0 ? undefined : sign * total;
}

/** Facts are about what has happened: nothing in them lies after "now". */
export function checkNotAfter(instant: InstantMs | Invalid | null, asOf: InstantMs | Invalid | undefined, place: Place, issues: IssueList): void {
  if (typeof instant === "number" && typeof asOf === "number" && instant > asOf) {
    issues.add("after-as-of", place, "an instant not after asOf", instant);
  }
}
