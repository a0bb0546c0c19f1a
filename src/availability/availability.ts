/** Availability: uptime of agreed service time, compared with the target before anything is divided. */
import type { Availability } from "../assessment.js";
import type { Measurement } from "../ledger/measure.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import { compare, floor, larger, minus, percentRoundedDown, type Ratio, ratioText, times, ZERO } from "../units.js";

/** Decimals of a percentage that people read. */
const PERCENT_DECIMALS = 4;

/**
 * The availability of one measurement.
 *
 * @returns `percent` and `met` are `null` if nothing was agreed: a month that was all maintenance promises nothing
 * @clause 3.1.e
 */
export function availabilityOf(prepared: PreparedTerms, { exact }: Measurement): Availability {
  const targetPercent = prepared.terms.target.percent;
  const up = uptime(exact);
  const figures = { upMs: Number(floor(up)), ofMs: Number(floor(exact.agreedMs)) };
  if (exact.agreedMs.num === 0n) return { targetPercent, met: null, percent: null, ...figures, marginMs: null };
  // Up at least the target's share of what was agreed: the same as down at most the rest, which needs no division.
  const margin = minus(times(prepared.tolerated, exact.agreedMs), minus(exact.agreedMs, up));
  const percent = percentRoundedDown(up, exact.agreedMs, PERCENT_DECIMALS);
  return { targetPercent, met: compare(margin, ZERO) >= 0, percent, ...figures, marginMs: ratioText(margin) };
}

/** Agreed time less downtime; a fixed base may be shorter than what was lost. */
export function uptime({ agreedMs, downtimeMs }: Measurement["exact"]): Ratio {
  return larger(ZERO, minus(agreedMs, downtimeMs));
}

/** Of several measurements, the one with the lowest availability; the first of equals. Those without any come last. */
export function worst(measurements: readonly Measurement[]): Measurement {
  const unavailable = (m: Measurement): Ratio => minus(m.exact.agreedMs, uptime(m.exact));
  return measurements.reduce((lowest, next) => {
    const difference = compare(times(unavailable(next), lowest.exact.agreedMs), times(unavailable(lowest), next.exact.agreedMs));
    const isFirstAgreed = lowest.exact.agreedMs.num === 0n && next.exact.agreedMs.num > 0n;
    return difference > 0 || isFirstAgreed ? next : lowest;
  });
}
