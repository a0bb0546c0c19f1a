/** How much maintenance excuses, where the terms limit it by hours or by number, in a period, week, month or year. */
import { anchoredDay, calendarDayOf, startOfDay } from "../calendar.js";
import type { CheckedFacts } from "../facts/checkedFacts.js";
import { dateOf, weekdayOf } from "../gregorian.js";
import type { MaintenanceAllowancePer } from "../terms/language.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import { floor, instantMs, minus, type Ratio, ZERO, larger } from "../units.js";
import type { BillingPeriod } from "./billingPeriod.js";
import { firstPart, union } from "./intervals.js";
import { intersection, type Span } from "./span.js";

/**
 * What of each window still excuses: the first so many windows that begin in a stretch of time, and of these the first so
 * many hours. Two windows at once use hours up once.
 *
 * @param spans - of the windows within the period; `null` where one excuses nothing
 * @returns parts of each, in order
 * @clause 3.2.a
 */
export function withinAllowance(prepared: PreparedTerms, facts: CheckedFacts, spans: readonly (Span | null)[]): readonly (readonly Span[])[] {
  const { allowance } = prepared.terms.maintenance;
  const limitMs = prepared.maintenanceAllowanceMs;
  const mostWindows = allowance.windows ?? null;
  if (limitMs === null && mostWindows === null) return spans.map((span) => (span === null ? [] : [span]));
  const parts: Span[][] = spans.map(() => []);
  stretches(facts.period, allowance.per ?? "period").forEach((stretch, index) => {
    const used = index === 0 ? facts.maintenanceUsed : { ms: ZERO, windows: 0 };
    const among = firstWindows(spans, stretch, mostWindows === null ? Infinity : mostWindows - used.windows);
    const inside = among.map((window) => intersection(spans[window] as Span, stretch));
    // The first so many hours of windows are those before an instant.
    const excused = limitMs === null ? [stretch] : firstPart(union(inside as readonly Span[]), left(limitMs, used.ms));
    const untilMs = excused[excused.length - 1]?.endMs ?? stretch.startMs;
    among.forEach((window, position) => {
      const kept = intersection(inside[position] as Span, { startMs: stretch.startMs, endMs: untilMs });
      if (kept !== null) (parts[window] as Span[]).push(kept);
    });
  });
  return parts.map((own) => [...union(own)]);
}

function left(limitMs: Ratio, usedMs: Ratio): number {
  return Number(floor(larger(ZERO, minus(limitMs, usedMs))));
}

/** Indexes of the windows that touch a stretch and are among the first so many that begin in theirs. */
function firstWindows(spans: readonly (Span | null)[], stretch: Span, most: number): readonly number[] {
  const touching = spans.flatMap((span, index) => (span !== null && intersection(span, stretch) !== null ? [index] : []));
  touching.sort((a, b) => (spans[a] as Span).startMs - (spans[b] as Span).startMs);
  return touching.slice(0, Math.max(0, Math.min(most, touching.length)));
}

/** The weeks, months or years of a period, cut to it. */
function stretches(period: BillingPeriod, per: MaintenanceAllowancePer): readonly Span[] {
  if (per === "period") return [period];
  const found: Span[] = [];
  let from = period.startMs;
  while (from < period.endMs) {
    const endMs = instantMs(Math.min(period.endMs, nextStart(from, per, period.timeZone)));
    found.push({ startMs: from, endMs });
    from = endMs;
  }
  return found;
}

/** Where the calendar week, month or year after that of an instant begins. */
function nextStart(atMs: Span["startMs"], per: Exclude<MaintenanceAllowancePer, "period">, timeZone: string): number {
  const day = calendarDayOf(atMs, timeZone);
  const { year, month } = dateOf(day);
  switch (per) {
    case "week":
      return startOfDay(day - weekdayOf(day) + 7, timeZone);
    case "month":
      return startOfDay(anchoredDay(year, month, 1), timeZone);
    case "year":
      return startOfDay(anchoredDay(year + 1, 0, 1), timeZone);
  }
}
