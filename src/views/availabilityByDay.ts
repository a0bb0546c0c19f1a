/**
 * Decides how availability is told day by day: for each covered service alone, by the contract's measure, in figures that add
 * up to months and to the whole.
 */
import { invariant } from "../errors.js";
import { daysInMonth } from "../gregorian.js";
import { IssueList } from "../issueList.js";
import { isWeighted } from "../ledger/weighMoment.js";
import type { Terms } from "../terms/language.js";
import { instantMs } from "../units.js";
import { type CheckedDays, checkedDays, type DayOptions, type ViewDay, viewDays } from "./dayOptions.js";
import { type AvailabilityFigures, figuresOf } from "./figures.js";
import { type History, type HistoryFacts, historyOf, type KeptFacts, knownUntil, MeasuredPeriod, periodsTouching, readHistoryKeys } from "./history.js";
import { type Cell, sumOfTallies, talliesOf, type Tally } from "./tally.js";

/** One calendar month of the view's zone, as far as the view reaches into it. */
export interface MonthFigures extends AvailabilityFigures {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Days of the month that the view has. */
  readonly days: number;
  /** The view has all of its days. */
  readonly isWhole: boolean;
}

/** One covered service, measured alone. */
export interface ServiceDays {
  readonly service: string;
  /** In the order of `AvailabilityByDay.days`. */
  readonly days: readonly AvailabilityFigures[];
  /** Sums of these days, oldest first. */
  readonly months: readonly MonthFigures[];
  /** The sum of all days. */
  readonly whole: AvailabilityFigures;
}

/** What a status page shows of the last days. Plain JSON. */
export interface AvailabilityByDay {
  /** `id@version`. */
  readonly terms: string;
  readonly timeZone: string;
  readonly asOfMs: number | null;
  /** Oldest first. */
  readonly days: readonly { readonly date: string; readonly startMs: number; readonly endMs: number }[];
  /** In the order of the terms. */
  readonly services: readonly ServiceDays[];
}

/**
 * Availability of each covered service for each of the last days.
 *
 * What counts is what the contract's leading guarantee counts: ledger time of the kind `downtime`, for the service as if it
 * were the only one measured, whether it was claimed or not. Maintenance and hours of service are those of the terms' own
 * zone, in periods of the contract that begin on the first of a month; a limit of maintenance by the year begins in January.
 *
 * @param terms - the contract; checked once per object
 * @param facts - outages, maintenance, slots and `asOf`, of any length of time; other facts may be there and play no part
 * @param options - which days, in which zone
 * @returns days, months and the whole, which add up exactly
 * @throws `SlaInputError` with every issue, and for terms whose leading guarantee counts no time
 * @example
 * const view = availabilityByDay(MAILGUN_2022_01_14, { outages }, { lastDay: "2026-04-30", days: 90, timeZone: "UTC" });
 * view.services[0]?.whole.percent; // => "99.9012"
 */
export function availabilityByDay(terms: Terms, facts: HistoryFacts, options: DayOptions): AvailabilityByDay {
  const issues = new IssueList();
  const kept = readHistoryKeys(facts, issues);
  const checked = checkedDays(options, typeof kept === "symbol" ? undefined : kept.asOf, issues);
  issues.throwIfAny();
  const history = historyOf(terms, kept as KeptFacts);
  const days = viewDays(checked as CheckedDays);
  const { timeZone } = checked as CheckedDays;
  const { id, version, services } = history.prepared.terms;
  const tallies = tallied(history, days);
  return {
    terms: `${id}@${version}`,
    timeZone,
    asOfMs: history.facts.asOfMs,
    days: days.map(({ date, startMs, endMs }) => ({ date, startMs, endMs })),
    services: services.covered.map((service, index) => serviceDays(service, history, days, tallies[index] as readonly Tally[])),
  };
}

/** For each service, the tally of each day, up to "now". */
function tallied(history: History, days: readonly ViewDay[]): readonly (readonly Tally[])[] {
  const [first, last] = [days[0] as ViewDay, days.at(-1) as ViewDay];
  const periods = periodsTouching(history, first.startMs, instantMs(Math.max(last.endMs, first.startMs + 1)));
  const measured = periods.map((period) => new MeasuredPeriod(history, period));
  const untilMs = knownUntil(history);
  const cells = days.map((day): Cell => ({ startMs: day.startMs, endMs: Math.max(day.startMs, Math.min(day.endMs, untilMs)) }));
  return history.prepared.terms.services.covered.map((_, index) => {
    const byPeriod = measured.map((period) => talliesOf(period.of(1 << index), cells));
    // A day of the view's zone may reach into two periods of the contract's.
    return cells.map((cell, day) => {
      const tally = sumOfTallies(byPeriod.map((tallies) => tallies[day] as Tally));
      invariant(tally.upMs + tally.stillMs + tally.downtimeMs === cell.endMs - cell.startMs, "a day of which not all was measured");
      return tally;
    });
  });
}

function serviceDays(service: string, history: History, days: readonly ViewDay[], tallies: readonly Tally[]): ServiceDays {
  const { prepared } = history;
  const reading = { isNet: prepared.terms.maintenance.base.reading === "net", isWeighted: isWeighted(prepared) };
  const untilMs = knownUntil(history);
  const unknown = days.map(({ startMs, endMs }) => Math.max(0, endMs - Math.max(startMs, untilMs)));
  const figures = (from: number, to: number): AvailabilityFigures =>
    figuresOf(sumOfTallies(tallies.slice(from, to)), reading, unknown.slice(from, to).reduce((sum, ms) => sum + ms, 0));
  return {
    service,
    days: days.map((_, index) => figures(index, index + 1)),
    months: monthsOf(days).map(({ month, from, to }) => ({ month, days: to - from, isWhole: isWholeMonth(days, from, to), ...figures(from, to) })),
    whole: figures(0, days.length),
  };
}

/** Which days each month has, by place: `from` is in, `to` is out. */
function monthsOf(days: readonly ViewDay[]): readonly { readonly month: string; readonly from: number; readonly to: number }[] {
  const months = [...new Set(days.map(({ date }) => date.slice(0, 7)))];
  return months.map((month) => {
    const from = days.findIndex(({ date }) => date.startsWith(month));
    return { month, from, to: from + days.filter(({ date }) => date.startsWith(month)).length };
  });
}

function isWholeMonth(days: readonly ViewDay[], from: number, to: number): boolean {
  const { date } = days[to - 1] as ViewDay;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return to - from === daysInMonth(year, month);
}
