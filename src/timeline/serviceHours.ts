/** Time in which no service is promised: outside the hours that the terms name. */
import { calendarDayOf, instantOnDay, startOfDay } from "../calendar.js";
import { weekdayOf } from "../gregorian.js";
import type { ServiceHours, Weekday } from "../terms/language.js";
import type { BillingPeriod } from "./billingPeriod.js";
import type { ExcusedWindow } from "./excusedWindow.js";
import { intersection, type Span } from "./span.js";

const WEEK: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/**
 * The parts of a period outside the hours of service, as windows over all services.
 *
 * @param allServices - the covered ones, as a mask
 */
export function outsideHours(hours: ServiceHours, period: BillingPeriod, allServices: number): readonly ExcusedWindow[] {
  if (hours.reading === "always") return [];
  const { timeZone } = period;
  const first = calendarDayOf(period.startMs, timeZone);
  const last = calendarDayOf(period.endMs, timeZone);
  const spans: Span[] = [];
  for (let day = first; day <= last; day += 1) {
    const [startMs, endMs] = [startOfDay(day, timeZone), startOfDay(day + 1, timeZone)];
    const isServed = hours.days.includes(WEEK[weekdayOf(day)] as Weekday);
    const from = isServed ? instantOnDay(day, minutesOf(hours.from), timeZone) : endMs;
    const to = isServed ? instantOnDay(day, minutesOf(hours.to), timeZone) : endMs;
    spans.push({ startMs, endMs: from }, { startMs: to, endMs });
  }
  return spans.flatMap((span) => {
    const part = intersection(span, period);
    return part === null ? [] : [{ ...part, covered: allServices, kind: "outside-hours" as const }];
  });
}

/** Minutes since midnight of `HH:MM`. */
function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
