/** Availability: uptime of agreed service time, or good of all; compared with the target before anything is divided. */
import type { Availability } from "../assessment.js";
import type { CheckedEvent, CheckedFacts, CheckedScore } from "../facts/checkedFacts.js";
import type { ExactTotals, Measurement } from "../ledger/measure.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import { percentRoundedDown, ratioText } from "../exactText.js";
import { compare, floor, larger, minus, ratio, type Ratio, times, ZERO } from "../units.js";

/** Decimals of a percentage that people read. */
const PERCENT_DECIMALS = 4;

/**
 * The availability of one measurement.
 *
 * @returns `percent` and `met` are `null` if nothing was agreed: a month that was all maintenance promises nothing
 * @clause 3.1.e
 */
export function availabilityOf(
  prepared: PreparedTerms, facts: Pick<CheckedFacts, "measures">, { exact }: { readonly exact: Pick<ExactTotals, "agreedMs" | "downtimeMs"> },
): Availability {
  const targetPercent = prepared.terms.target.percent;
  const up = uptime(exact);
  const score = scoreOf(prepared, facts);
  const figures = { upMs: Number(floor(up)), ofMs: Number(floor(exact.agreedMs)) };
  const { lost, of } = score ?? { lost: minus(exact.agreedMs, up), of: exact.agreedMs };
  const counted = score === null ? null : { lost: ratioText(lost), of: ratioText(of) };
  if (of.num === 0n) return { targetPercent, met: null, percent: null, ...figures, marginMs: null, score: counted };
  // Up at least the target's share of what was agreed: the same as down at most the rest, which needs no division.
  const margin = minus(times(prepared.tolerated, of), lost);
  const order = compare(margin, ZERO);
  const met = order > 0 || (order === 0 && prepared.terms.target.missedWhen !== "at-or-below");
  const percent = percentRoundedDown(minus(of, lost), of, PERCENT_DECIMALS);
  return { targetPercent, met, percent, ...figures, marginMs: score === null ? ratioText(margin) : null, score: counted };
}

/** The score of a guarantee that counts no time, answers in time among them; `null` if it counts time. */
export function scoreOf({ terms }: PreparedTerms, { measures }: Pick<CheckedFacts, "measures">): CheckedScore | null {
  const { id } = terms.guarantee;
  switch (terms.measure.kind) {
    case "downtime":
    case "error-rate":
      return null;
    case "score":
      return measures.scores.get(id) as CheckedScore;
    case "events": {
      const events = measures.events.get(id) as readonly CheckedEvent[];
      return { lost: ratio(events.filter(({ isMissed }) => isMissed).length), of: ratio(events.length) };
    }
  }
}

/**
 * What credit is lost for, of what was agreed: creditable time of agreed time, or the score.
 *
 * @param isBarred - nothing of a score earns credit
 */
export function availabilityParts(
  prepared: PreparedTerms, facts: CheckedFacts, { exact }: Measurement, isBarred: boolean,
): { readonly lost: Ratio; readonly of: Ratio } {
  const score = scoreOf(prepared, facts);
  if (score === null) return { lost: exact.creditableMs, of: exact.agreedMs };
  return isBarred ? { lost: ZERO, of: score.of } : score;
}

/** Agreed time less downtime; a fixed base may be shorter than what was lost. */
export function uptime({ agreedMs, downtimeMs }: Pick<ExactTotals, "agreedMs" | "downtimeMs">): Ratio {
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
