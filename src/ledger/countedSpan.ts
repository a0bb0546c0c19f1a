/**
 * The part of an outage that the contract's clock counts: from the report on, only if it is long enough, in whole units.
 */
import type { CheckedOutage, Span } from "../facts/checkedFacts.js";
import { intersection } from "../timeline/span.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import { ceiling, compare, dividedBy, floor, type InstantMs, instantMs, ratio, times } from "../units.js";

/** An outage as the clock sees it. */
export interface CountedSpan {
  /** Within the period and before "now"; `null` if nothing counts. */
  readonly span: Span | null;
  /** Its length within the period before the clock cut it, ms; not less than what counts. */
  readonly inPeriodMs: number;
  /** Shorter than outages that count. */
  readonly isTooShort: boolean;
  /** In the period, before the clock began, ms. */
  readonly beforeReportMs: number;
  /** In the period, an unfinished unit at the end, ms. */
  readonly partialUnitMs: number;
}

/**
 * Applies the contract's clock to one outage.
 *
 * @param observed - the part of the period that facts can speak of
 * @param firstTicketMs - when the first ticket for it was filed; `null`: none was
 * @param nowMs - `null` if nothing is open
 */
export function countedSpan(prepared: PreparedTerms, outage: CheckedOutage, observed: Span, firstTicketMs: InstantMs | null, nowMs: InstantMs | null): CountedSpan {
  const { startMs } = outage;
  // What goes on has lasted until "now", which may lie beyond the period; facts that leave something open give it.
  const endMs = outage.endMs ?? (nowMs as InstantMs);
  const whole = intersection({ startMs, endMs }, observed);
  const fromMs = clockStart(prepared, outage, firstTicketMs);
  const counted = fromMs === null || fromMs >= endMs ? null : inWholeUnits(prepared, { startMs: fromMs, endMs });
  const isTooShort = counted !== null && isBelowMinimum(prepared, endMs - (fromMs as InstantMs));
  const span = counted === null ? null : intersection(counted, observed);
  const wholeMs = lengthOf(whole);
  if (isTooShort) return { span: whole, inPeriodMs: wholeMs, isTooShort, beforeReportMs: 0, partialUnitMs: 0 };
  const beforeReportMs = lengthOf(intersection({ startMs, endMs: instantMs(Math.min(fromMs ?? endMs, endMs)) }, observed));
  const partialUnitMs = counted === null ? 0 : lengthOf(intersection({ startMs: counted.endMs, endMs }, observed));
  return { span, inPeriodMs: Math.max(wholeMs, lengthOf(span) + beforeReportMs + partialUnitMs), isTooShort, beforeReportMs, partialUnitMs };
}

function lengthOf(span: Span | null): number {
  return span === null ? 0 : span.endMs - span.startMs;
}

/** When the clock begins; `null` if it never did. */
function clockStart({ terms }: PreparedTerms, { startMs, reportedAtMs }: CheckedOutage, firstTicketMs: InstantMs | null): InstantMs | null {
  const later = (atMs: InstantMs | null): InstantMs | null => (atMs === null ? null : instantMs(Math.max(startMs, atMs)));
  switch (terms.clock.start.from) {
    case "outage-start":
      return startMs;
    case "report":
      return later(reportedAtMs);
    case "ticket":
      return later(firstTicketMs);
  }
}

function isBelowMinimum({ terms, minimumMs }: PreparedTerms, lengthMs: number): boolean {
  const difference = compare(ratio(lengthMs), minimumMs);
  return difference < 0 || (difference === 0 && !terms.clock.minimum.inclusive);
}

/** A span with its last unit left out or completed; a unit that is no whole millisecond is rounded the same way. */
function inWholeUnits({ terms, unitMs }: PreparedTerms, { startMs, endMs }: Span): Span {
  const { rounding } = terms.clock.unit;
  if (rounding === "none") return { startMs, endMs };
  const round = rounding === "down" ? floor : ceiling;
  const units = round(dividedBy(ratio(endMs - startMs), unitMs));
  return { startMs, endMs: instantMs(startMs + Number(round(times(ratio(units), unitMs)))) };
}
