/** From credit units to an amount: percent of a fee, money, days of a fee, days added to the term. */
import type { CheckedFacts } from "../facts/checkedFacts.js";
import { type Money, moneyRatio, NOTHING, type Share, shareOf, shareOfRatio, timesRatio } from "../money.js";
import type { GuaranteeTerms, Terms } from "../terms/language.js";
import { dividedBy, ratio, type Ratio, ratioOf, times, ZERO } from "../units.js";
import { daysIn } from "./cap.js";

/** What a number of units is worth. */
export interface Worth {
  /** Before caps, exact. */
  readonly gross: Share;
  /** The same as a percentage of the credited fee; 0 of no fee. */
  readonly percent: Ratio;
  /** Days added to the term, before caps; `null` unless that is what units count. */
  readonly daysAdded: Ratio | null;
}

/**
 * The fee that credits are taken of.
 *
 * @param fee - `own`: the guarantee has a fee of its own
 */
export function creditedFee({ feeBase, guarantee }: Terms, { fees }: CheckedFacts, fee: GuaranteeTerms["fee"]): Share {
  if (fee === "own") return shareOf(fees.guarantees.get(guarantee.id) as Money);
  return timesRatio(shareOf(fees.named[feeBase.of] as Money), dividedBy(ratio(1), ratioOf(feeBase.dividedBy)));
}

/** What units are worth. */
export function worthOf({ creditUnit }: Terms, units: Ratio, credited: Share, { period }: CheckedFacts): Worth {
  switch (creditUnit.kind) {
    case "percent":
      return ofFee(units, credited);
    case "money":
      return { gross: shareOfRatio(units), percent: percentOfFee(units, credited), daysAdded: null };
    case "days-of-fee":
      return ofFee(dividedBy(times(units, ratio(100)), daysIn(creditUnit.daysIn, period.endMs - period.startMs)), credited);
    case "days-added":
      return { gross: shareOf(NOTHING), percent: ZERO, daysAdded: units };
  }
}

function ofFee(percent: Ratio, credited: Share): Worth {
  return { gross: timesRatio(credited, dividedBy(percent, ratio(100))), percent, daysAdded: null };
}

function percentOfFee(amount: Ratio, credited: Share): Ratio {
  if (credited.amount.isZero()) return ZERO;
  return dividedBy(times(amount, ratio(100)), feeRatio(credited));
}

function feeRatio({ amount, divisor }: Share): Ratio {
  return dividedBy(moneyRatio(amount), moneyRatio(divisor));
}

/** A percentage of a fee as a number of units; `null` for days added, which no fee measures. */
export function unitsOfPercent({ creditUnit }: Terms, percent: Ratio, credited: Share, { period }: CheckedFacts): Ratio | null {
  switch (creditUnit.kind) {
    case "percent":
      return percent;
    case "money":
      return dividedBy(times(percent, feeRatio(credited)), ratio(100));
    case "days-of-fee":
      return dividedBy(times(percent, daysIn(creditUnit.daysIn, period.endMs - period.startMs)), ratio(100));
    case "days-added":
      return null;
  }
}
