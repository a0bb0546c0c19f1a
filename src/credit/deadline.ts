/** Time limits: from an instant and a length to the first instant that is too late. */
import { anchoredDay, calendarDayOf, plusWallClockDays, startOfDay } from "../calendar.js";
import type { CheckedFacts } from "../facts/checkedFacts.js";
import { type CalendarDay, dateOf, isSaturdayOrSunday } from "../gregorian.js";
import type { ClaimWindow } from "../terms/language.js";
import { cycleStart } from "../timeline/billingPeriod.js";
import { type InstantMs, instantMs, MS_PER_DAY, MS_PER_HOUR } from "../units.js";

/**
 * The first instant that is too late.
 *
 * @param fromMs - where the time begins to run
 * @clause 3.3.f
 */
export function deadlineOf(window: ClaimWindow, fromMs: InstantMs, { period, holidays }: Pick<CheckedFacts, "period" | "holidays">): InstantMs {
  const { length, count } = window;
  const { timeZone } = period;
  const isRolled = window.roll === "next-weekday";
  // A period ends with its last day, not with the first of the next.
  const fromDay = calendarDayOf(window.from === "period-end" ? instantMs(fromMs - 1) : fromMs, timeZone);
  switch (count) {
    // The day of the start is not counted, and the last day is good until its 24:00: the start of the day after.
    case "calendar-days":
      return afterDay(fromDay + length, isRolled, timeZone);
    case "business-days":
      return afterDay(plusBusinessDays(fromDay, length, holidays), isRolled, timeZone);
    case "calendar-months": {
      const { year, month } = dateOf(fromDay);
      return afterDay(anchoredDay(year, month + length, 1) - 1, isRolled, timeZone);
    }
    case "billing-cycles": {
      const endMs = cycleStart(period.cycle, 1 + length, timeZone);
      return isRolled ? afterDay(calendarDayOf(instantMs(endMs - 1), timeZone), isRolled, timeZone) : endMs;
    }
    case "elapsed-days":
      return rolled(instantMs(fromMs + length * MS_PER_DAY), isRolled, timeZone);
    case "elapsed-hours":
      return rolled(instantMs(fromMs + length * MS_PER_HOUR), isRolled, timeZone);
    case "wall-clock-days":
      return rolled(plusWallClockDays(fromMs, length, timeZone), isRolled, timeZone);
  }
}

/** The end of a day, or of the first weekday from it on. */
function afterDay(day: CalendarDay, isRolled: boolean, timeZone: string): InstantMs {
  let last = day;
  while (isRolled && isSaturdayOrSunday(last)) last += 1;
  return startOfDay(last + 1, timeZone);
}

function plusBusinessDays(from: CalendarDay, length: number, holidays: ReadonlySet<CalendarDay>): CalendarDay {
  let day = from;
  for (let left = length; left > 0; ) {
    day += 1;
    if (!isSaturdayOrSunday(day) && !holidays.has(day)) left -= 1;
  }
  return day;
}

/** The same time on the wall, on the first weekday from that of a deadline on. */
function rolled(deadlineMs: InstantMs, isRolled: boolean, timeZone: string): InstantMs {
  let days = 0;
  while (isRolled && isSaturdayOrSunday(calendarDayOf(deadlineMs, timeZone) + days)) days += 1;
  return days === 0 ? deadlineMs : plusWallClockDays(deadlineMs, days, timeZone);
}
