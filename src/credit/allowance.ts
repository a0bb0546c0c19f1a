/** The allowance: the first part of unavailability, which earns nothing. */
import type { Measurement } from "../ledger/measure.js";
import type { DowntimeStretch } from "../ledger/totals.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import { compare, dividedBy, minus, plus, ratio, type Ratio, smaller, times, ZERO } from "../units.js";

/** What the allowance leaves. */
export interface Excess {
  /** May be a fraction of a millisecond: 30 days less 1 ms allow 259,199.9999 ms. */
  readonly allowanceMs: Ratio;
  /** What of it is not yet used up. */
  readonly unusedMs: Ratio;
  readonly excessMs: Ratio;
  /** Excess by group, for groups that earn anything. */
  readonly byGroup: ReadonlyMap<number, Ratio>;
}

/**
 * Takes the allowance off creditable time: one pool, used up in order of time.
 *
 * @param periodMs - elapsed length of the period
 * @param groups - of each stretch of downtime
 * @clause 3.3.b
 */
export function excessOf(prepared: PreparedTerms, periodMs: number, { exact, downtime }: Measurement, groups: readonly number[]): Excess {
  const { reading, of, usedBy } = prepared.terms.allowance;
  const baseMs = of === "agreed" ? exact.agreedMs : ratio(periodMs);
  const allowanceMs = reading === "none" ? ZERO : times(prepared.tolerated, baseMs);
  const using = usedBy === "creditable" ? exact.creditableMs : exact.downtimeMs;
  const unusedMs = minus(allowanceMs, smaller(allowanceMs, using));
  switch (reading) {
    case "none":
    case "deduct":
      return { allowanceMs, unusedMs, ...sumByGroup(groups, deducted(downtime, allowanceMs, usedBy)) };
    case "threshold": {
      const isExceeded = compare(using, allowanceMs) > 0;
      return { allowanceMs, unusedMs, ...sumByGroup(groups, downtime.map(({ creditableMs }) => (isExceeded ? creditableMs : ZERO))) };
    }
  }
}

/** What of each stretch lies beyond the allowance. */
function deducted(downtime: readonly DowntimeStretch[], allowanceMs: Ratio, usedBy: "creditable" | "downtime"): readonly Ratio[] {
  let leftMs = allowanceMs;
  return downtime.map(({ lengthMs, creditableMs }) => {
    const usingMs = usedBy === "creditable" ? creditableMs : lengthMs;
    const usedMs = smaller(leftMs, usingMs);
    if (usedMs.num === 0n) return creditableMs;
    leftMs = minus(leftMs, usedMs);
    // Where a stretch earns less than it weighs, both run through it evenly.
    return minus(creditableMs, dividedBy(times(creditableMs, usedMs), usingMs));
  });
}

function sumByGroup(groups: readonly number[], parts: readonly Ratio[]): Pick<Excess, "excessMs" | "byGroup"> {
  const byGroup = new Map<number, Ratio>();
  let excessMs = ZERO;
  parts.forEach((part, index) => {
    if (part.num === 0n) return;
    const group = groups[index] as number;
    byGroup.set(group, plus(byGroup.get(group) ?? ZERO, part));
    excessMs = plus(excessMs, part);
  });
  return { excessMs, byGroup };
}
