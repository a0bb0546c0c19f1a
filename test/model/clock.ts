/** When an outage begins to count, and which outages are long enough to count at all. */
import { ceiling, type Exact, exact, floor, isLess, over, times, whole } from "./exact.js";
import type { ModelTerms } from "./shapes.js";

/** What of an outage counts. */
export interface Counted {
  /** The outage is not long enough, from where it begins to count. */
  readonly isTooShort: boolean;
  /** From here on; `Infinity`: never. */
  readonly startMs: number;
  /** Units left out end earlier than the outage, a unit that is completed later. */
  readonly endMs: number;
}

/** How the customer let it be known. */
export interface Notices {
  readonly reportedAtMs: number | null;
  readonly tickets: readonly number[];
}

type Clock = ModelTerms["clock"];

const minutes = (text: string): Exact => times(exact(text), whole(60_000));

/** @param nowMs - time after it is not known to be down, so that no unit is completed with it */
export function countedOf(
  { startMs, endMs }: { startMs: number; endMs: number }, notices: Notices, { start, minimum, unit }: Clock, nowMs: number,
): Counted {
  const knownMs = { "outage-start": startMs, report: notices.reportedAtMs ?? Infinity, ticket: Math.min(...notices.tickets) }[start.from];
  const fromMs = Math.max(startMs, knownMs ?? Number.NaN);
  if (fromMs >= endMs) return { isTooShort: false, startMs: Infinity, endMs };
  const length = whole(endMs - fromMs);
  const least = minutes(minimum.minutes);
  return {
    isTooShort: isLess(length, least) || (!minimum.inclusive && !isLess(least, length)),
    startMs: fromMs,
    endMs: Math.min(fromMs + inUnits(endMs - fromMs, unit), Math.max(endMs, nowMs)),
  };
}

function inUnits(lengthMs: number, { minutes: text, rounding }: Clock["unit"]): number {
  if (rounding === "none") return lengthMs;
  const unitMs = minutes(text);
  const units = over(whole(lengthMs), unitMs);
  const { n, d } = times(whole(rounding === "up" ? ceiling(units) : floor(units)), unitMs);
  if (n % d !== 0n) throw new RangeError(`units of ${text} min do not end on whole milliseconds`);
  return Number(n / d);
}
