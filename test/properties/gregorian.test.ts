// The calendar in whole numbers, against date-fns on dates in UTC, on every day that facts may name and years around them.
import { UTCDate } from "@date-fns/utc";
import { addMonths, getDaysInMonth, getISODay, isWeekend } from "date-fns";
import { describe, expect, it } from "vitest";
import { anchoredDay } from "../../src/calendar.js";
import { calendarDay, dateOf, daysInMonth, isoText, isSaturdayOrSunday, weekdayOf } from "../../src/gregorian.js";

const DAY = 86_400_000;
const FIRST = Date.UTC(1890, 0, 1) / DAY;
const LAST = Date.UTC(2310, 0, 1) / DAY;

it("every day of 420 years has its date, its weekday and its number", () => {
  const wrong: number[] = [];
  for (let day = FIRST; day < LAST; day += 1) {
    const date = new UTCDate(day * DAY);
    const { year, month, dayOfMonth } = dateOf(day);
    const isRight = year === date.getUTCFullYear() && month === date.getUTCMonth() + 1 && dayOfMonth === date.getUTCDate();
    if (!isRight || calendarDay(year, month, dayOfMonth) !== day || weekdayOf(day) !== getISODay(date) - 1 || isSaturdayOrSunday(day) !== isWeekend(date)) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

it("every month has its length, and clamps the day a period is anchored on", () => {
  for (let year = 1970; year < 2300; year += 1) {
    for (let monthIndex = 0; monthIndex < 25; monthIndex += 1) {
      const month = addMonths(new UTCDate(year, 0, 1), monthIndex);
      const first = month.getTime() / DAY;
      const length = getDaysInMonth(month);
      if (monthIndex < 12) expect(daysInMonth(year, monthIndex + 1)).toBe(length);
      for (const anchor of [1, 28, 29, 30, 31]) expect(anchoredDay(year, monthIndex, anchor)).toBe(first + Math.min(anchor, length) - 1);
    }
  }
});

describe("an instant as text", () => {
  it.each([
    0, 1, 999, 1_000, 59_999, 60_000, 3_599_999, 3_600_000, DAY - 1, DAY, -1, Date.UTC(2000, 1, 29, 23, 59, 59, 999), Date.UTC(2026, 2, 29, 1, 2, 3, 4), Date.UTC(2199, 11, 31, 23, 59, 59, 999),
  ])("%d ms", (ms) => {
    expect(isoText(ms)).toBe(new Date(ms).toISOString());
  });
});
