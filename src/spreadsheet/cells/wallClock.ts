/** Times on the wall, as sheets have them: without a zone, as milliseconds as if they were UTC. */
import { wallClockMs } from "../../calendar.js";
import { calendarDay, dateOf, daysInMonth, isoText } from "../../gregorian.js";
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from "../../units.js";

/** Day 0 of the 1900 date system is 1899-12-30; so many days later comes 1970-01-01. */
const SERIAL_OF_1970 = 25_569;
/** 10000-01-01: sheets have no later date. */
const SERIAL_TOO_LARGE = 2_958_466;

/**
 * The wall time of a serial number, to the nearest millisecond: a double holds no more of one.
 *
 * @returns `undefined` for a number that is no date from 1970 on
 */
export function wallOfSerial(serial: number): number | undefined {
  const isDate = serial >= SERIAL_OF_1970 && serial < SERIAL_TOO_LARGE;
  return isDate ? Math.round((serial - SERIAL_OF_1970) * MS_PER_DAY) : undefined;
}

/** A date and a time that blanks of any kind stand between, or whose hour has one digit. */
const NEAR_ISO = /^(\d{4}-\d\d-\d\d)(?:T|\s+)(\d{1,2})(:\d\d\S*)$/;

/** A text as ISO 8601 writes it, if it differs from that by blanks or by a leading zero only; else without blanks at its ends. */
export function writtenIso(text: string): string {
  const [, date, hour = "", rest] = NEAR_ISO.exec(text.trim()) ?? [];
  return date === undefined ? text.trim() : `${date}T${hour.padStart(2, "0")}${rest}`;
}

/** Ends like an ISO 8601 text with an offset; the engine reads the rest, strictly. */
const WITH_OFFSET = /T.*(?:Z|[+-]\d\d:\d\d)$/;

/** True for a text that names an instant by itself. */
export function hasOffset(text: string): boolean {
  return WITH_OFFSET.test(writtenIso(text));
}

const WALL_TEXT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?)?$/;

/** The wall time of a text such as `2026-04-15`, `2026-04-15 9:40` or `2026-04-15T13:40:30.250`; `undefined` for another. */
export function wallOfText(text: string): number | undefined {
  const match = WALL_TEXT.exec(writtenIso(text));
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  const milli = Number((match[7] ?? "").padEnd(3, "0"));
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && hour < 24 && minute < 60 && second < 60;
  return exists ? calendarDay(year, month, day) * MS_PER_DAY + hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * 1_000 + milli : undefined;
}

/** The month of a wall time as `YYYY-MM`; `undefined` unless it is the midnight that the month begins with. */
export function monthOfWall(wallMs: number): string | undefined {
  const { dayOfMonth } = dateOf(Math.floor(wallMs / MS_PER_DAY));
  return wallMs % MS_PER_DAY === 0 && dayOfMonth === 1 ? isoText(wallMs).slice(0, 7) : undefined;
}

/**
 * True for two midnights of the same day of the month, unless the later is the last day of its month: on 30 April a period
 * since 30 March may as well have that day in.
 *
 * @param endMs - a midnight
 */
export function areMonthsApart(startMs: number, endMs: number): boolean {
  const [start, end] = [dateOf(Math.floor(startMs / MS_PER_DAY)), dateOf(Math.floor(endMs / MS_PER_DAY))];
  return startMs % MS_PER_DAY === 0 && start.dayOfMonth === end.dayOfMonth && end.dayOfMonth !== daysInMonth(end.year, end.month);
}

/** `2026-04-15 13:40`, with seconds and milliseconds only where they are not zero. */
export function wallText(wallMs: number): string {
  const text = isoText(wallMs);
  const tail = wallMs % 1_000 !== 0 ? text.slice(16, 23) : wallMs % MS_PER_MINUTE !== 0 ? text.slice(16, 19) : "";
  return `${text.slice(0, 10)} ${text.slice(11, 16)}${tail}`;
}

/**
 * An instant as ISO 8601 text with the zone's offset, which every function here reads again as the same instant.
 *
 * @param timeZone - checked, or of an assessment
 */
export function instantText(ms: number, timeZone: string): string {
  const wallMs = wallClockMs(ms, timeZone);
  const minutes = (wallMs - ms) / MS_PER_MINUTE;
  // An offset with seconds, such as Monrovia's until 1972, cannot be written: then UTC.
  if (!Number.isInteger(minutes)) return `${wallText(ms).replace(" ", "T")}Z`;
  const parts = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, "0"));
  return `${wallText(wallMs).replace(" ", "T")}${minutes === 0 ? "Z" : `${minutes < 0 ? "-" : "+"}${parts.join(":")}`}`;
}
