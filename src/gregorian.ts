/**
 * The calendar without zones, in whole numbers. Not by way of `Date`: fake clocks and other modules replace it or its
 * methods, and no month may begin elsewhere for that.
 */
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from "./units.js";

/** A day of the calendar, as days since 1970-01-01, whatever the zone. */
export type CalendarDay = number;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @param month - 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] as number);
}

/**
 * A day of the proleptic Gregorian calendar.
 *
 * @param month - 1 to 12
 */
export function calendarDay(year: number, month: number, dayOfMonth: number): CalendarDay {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477;
  const afterLeapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return (year - 1970) * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] as number) + afterLeapDay + dayOfMonth - 1;
}

/** From 0000-03-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/** Year, month (1 to 12) and day of the month. */
export function dateOf(day: CalendarDay): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  // In years that begin in March the leap day is the last, and months before it have the same lengths in every year.
  const days = day + DAYS_TO_1970;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthsFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthsFromMarch + 2) % 12) + 1;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthsFromMarch + 2) / 5) + 1,
  };
}

/** Day of the week: 0 is Monday. */
export function weekdayOf(day: CalendarDay): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

export function isSaturdayOrSunday(day: CalendarDay): boolean {
  return weekdayOf(day) >= 5;
}

/** An instant of a year of four digits as `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
export function isoText(ms: number): string {
  const day = Math.floor(ms / MS_PER_DAY);
  const { year, month, dayOfMonth } = dateOf(day);
  const inDay = ms - day * MS_PER_DAY;
  const clock = [inDay / MS_PER_HOUR, (inDay / MS_PER_MINUTE) % 60, (inDay / 1_000) % 60].map((part) => digits(Math.floor(part), 2));
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}T${clock.join(":")}.${digits(inDay % 1_000, 3)}Z`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
