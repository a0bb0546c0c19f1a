/** The allowance: the first part of unavailability, which earns nothing. */
import type { Measurement } from "../ledger/measure.js";
import type { DowntimeStretch } from "../ledger/totals.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import { ratioOf } from "../exactText.js";
import { compare, dividedBy, minus, MS_PER_MINUTE, plus, ratio, type Ratio, smaller, times, ZERO } from "../units.js";

/** What the allowance leaves. */
export interface Excess {
  /** May be a fraction of a millisecond: 30 days less 1 ms allow 259,199.9999 ms. */
  readonly allowanceMs: Ratio;
  /** What of it is not yet used up. */
  readonly unusedMs: Ratio;
  readonly excessMs: Ratio;
  /** Excess by group, for groups that earn anything; in order of time. */
  readonly byGroup: ReadonlyMap<number, Ratio>;
  /** When each group begins to earn. */
  readonly startOf: ReadonlyMap<number, number>;
  /** Nothing counts until the allowance is exceeded, and then all of it. */
  readonly isThreshold: boolean;
}

/**
 * Takes the allowance off creditable time: one pool, used up in order of time.
 *
 * @param periodMs - elapsed length of the period
 * @param groups - of each stretch of downtime
 * @clause 3.3.b
 */
export function excessOf(prepared: PreparedTerms, periodMs: number, { exact, downtime }: Measurement, groups: readonly number[]): Excess {
  const { reading, usedBy } = prepared.terms.allowance;
  const allowanceMs = allowanceOf(prepared, periodMs, exact.agreedMs);
  const using = usedBy === "creditable" ? exact.creditableMs : exact.downtimeMs;
  const unusedMs = minus(allowanceMs, smaller(allowanceMs, using));
  switch (reading) {
    case "none":
    case "deduct":
      return { allowanceMs, unusedMs, isThreshold: false, ...sumByGroup(downtime, groups, deducted(downtime, allowanceMs, usedBy)) };
    case "threshold": {
      const isExceeded = compare(using, allowanceMs) > 0;
      return { allowanceMs, unusedMs, isThreshold: true, ...sumByGroup(downtime, groups, downtime.map(({ creditableMs }) => (isExceeded ? creditableMs : ZERO))) };
    }
  }
}

/** How long the allowance is, ms. */
function allowanceOf({ terms, tolerated }: PreparedTerms, periodMs: number, agreedMs: Ratio): Ratio {
  const { reading, of, minutes } = terms.allowance;
  if (reading === "none") return ZERO;
  if (of === "fixed") return times(ratioOf(minutes as string), ratio(MS_PER_MINUTE));
  return times(tolerated, of === "agreed" ? agreedMs : ratio(periodMs));
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

function sumByGroup(
  downtime: readonly DowntimeStretch[], groups: readonly number[], parts: readonly Ratio[],
): Pick<Excess, "excessMs" | "byGroup" | "startOf"> {
  const byGroup = new Map<number, Ratio>();
  const startOf = new Map<number, number>();
  let excessMs = ZERO;
  parts.forEach((part, index) => {
    if (part.num === 0n) return;
    const group = groups[index] as number;
    if (!startOf.has(group)) startOf.set(group, (downtime[index] as DowntimeStretch).startMs);
    byGroup.set(group, plus(byGroup.get(group) ?? ZERO, part));
    excessMs = plus(excessMs, part);
  });
  return { excessMs, byGroup, startOf };
}
