/** Clause 3.3.f and its like: until when something can be claimed, or must have been announced. */
import { anchoredIn, DAY, dayOf, firstInstantOf, instantShowing, isWeekend, wallMs } from "./calendar.js";
import { isZero } from "./exact.js";
import type { Happened, Outage } from "./happened.js";
import type { ClaimWindow } from "./shapes.js";

const HOUR = 3_600_000;

/**
 * @param outage - `null`: the claim is for the period
 * @returns the first instant that is too late; `null`: no end to it yet
 */
export function deadlineOf(outage: Outage | null, happened: Happened, window: ClaimWindow): number | null {
  const fromMs = beginningOf(outage, happened, window.from);
  return fromMs === null ? null : lastDayOrInstant(fromMs, window, happened);
}

function beginningOf(outage: Outage | null, { outages, period, eligibleAtMs }: Happened, from: string): number | null {
  if (from === "period-end") return period.endMs;
  if (from === "eligibility") return eligibleAtMs;
  if (outage === null) throw new RangeError(`no ${from} of a period`);
  if (from === "outage-start") return outage.startMs;
  if (from === "awareness") return outage.awareAtMs;
  const together = from === "stretch-end" ? stretchOf(outage, outages) : [outage];
  return together.some(({ ongoing }) => ongoing) ? null : Math.max(...together.map(({ endMs }) => endMs));
}

/** All outages that hang together with this one by touching or overlapping, one after the other. */
function stretchOf(outage: Outage, outages: readonly Outage[]): readonly Outage[] {
  const counts = ({ services, weight }: Outage) => services.length > 0 && !isZero(weight);
  if (!counts(outage)) return [outage];
  const found = [outage];
  for (const member of found) {
    for (const other of outages) {
      const touches = other.startMs <= member.endMs && member.startMs <= other.endMs;
      if (counts(other) && touches && !found.includes(other)) found.push(other);
    }
  }
  return found;
}

/** What the window needs to know of the account, beside where it begins. */
export type Calendar = Pick<Happened, "timeZone" | "holidays" | "anchor">;

function lastDayOrInstant(fromMs: number, window: ClaimWindow, { timeZone, ...calendar }: Calendar): number {
  // A period ends with the last moment of its last day, not with the first of the next.
  const dayMs = window.from === "period-end" ? fromMs - 1 : fromMs;
  return later(fromMs, dayOf(wallMs(dayMs, timeZone)), window, { timeZone, ...calendar });
}

/** The first instant after the window that begins at `fromMs`. */
export function daysLater(fromMs: number, window: ClaimWindow, timeZone: string): number {
  return lastDayOrInstant(fromMs, window, { timeZone, holidays: [], anchor: { month: "1970-01", day: 1 } });
}

function later(fromMs: number, firstDay: number, window: ClaimWindow, calendar: Calendar): number {
  const { length, count } = window;
  const { timeZone } = calendar;
  switch (count) {
    case "calendar-days": return endOf(firstDay + length, window, timeZone);
    case "business-days": return endOf(businessDaysLater(firstDay, length, calendar), window, timeZone);
    case "calendar-months": {
      const date = new Date(firstDay * DAY);
      return endOf(dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + length + 1, 1)) - 1, window, timeZone);
    }
    case "billing-cycles": {
      const endMs = anchoredIn(calendar.anchor.month, length + 1, calendar.anchor.day, timeZone);
      return endOf(dayOf(wallMs(endMs - 1, timeZone)), window, timeZone);
    }
    case "elapsed-hours": return rolled(fromMs + length * HOUR, window, timeZone);
    case "elapsed-days": return rolled(fromMs + length * DAY, window, timeZone);
    default: return rolled(instantShowing(wallMs(fromMs, timeZone) + length * DAY, timeZone), window, timeZone);
  }
}

function businessDaysLater(firstDay: number, length: number, { holidays }: Calendar): number {
  let day = firstDay;
  for (let left = length; left > 0;) {
    day += 1;
    const isHoliday = holidays.includes(new Date(day * DAY).toISOString().slice(0, 10));
    if (!isWeekend(day) && !isHoliday) left -= 1;
  }
  return day;
}

/** 24:00 of the last day. */
function endOf(lastDay: number, { roll }: ClaimWindow, timeZone: string): number {
  let day = lastDay;
  while (roll === "next-weekday" && isWeekend(day)) day += 1;
  return firstInstantOf(day + 1, timeZone);
}

/** The same time of a weekday. */
function rolled(deadlineMs: number, { roll }: ClaimWindow, timeZone: string): number {
  const shown = wallMs(deadlineMs, timeZone);
  let wall = shown;
  while (roll === "next-weekday" && isWeekend(dayOf(wall))) wall += DAY;
  return wall === shown ? deadlineMs : instantShowing(wall, timeZone);
}

/** Until when an outage of these ends can be claimed, as far as calendars without holidays tell: for aiming at it. */
export function latestMs(
  window: ClaimWindow, outage: { readonly startMs: number; readonly endMs: number }, period: { readonly startMs: number; readonly endMs: number },
  timeZone: string,
): number {
  const fromMs = window.from === "period-end" || window.from === "eligibility" ? period.endMs : window.from === "outage-start" ? outage.startMs : outage.endMs;
  const date = new Date(wallMs(period.startMs, timeZone)).toISOString();
  const anchor = { month: date.slice(0, 7), day: Number(date.slice(8, 10)) };
  return lastDayOrInstant(fromMs, window, { timeZone, holidays: [], anchor });
}
