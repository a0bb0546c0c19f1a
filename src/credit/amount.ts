/** From credit units to an amount: percent of a fee, money, days of a fee, days added to the term. */
import type { CheckedFacts } from "../facts/checkedFacts.js";
import { isNothing, type Money, NOTHING, type Share, shareOf, shareOfRatio, shareRatio, timesRatio } from "../money.js";
import type { GuaranteeTerms, Terms } from "../terms/language.js";
import { ratioOf } from "../exactText.js";
import { dividedBy, ratio, type Ratio, times, ZERO } from "../units.js";
import { daysIn } from "./cap.js";
import type { Step } from "./schedule/step.js";

/** What a number of units is worth. */
export interface Worth {
  /** Before caps, exact. */
  readonly gross: Share;
  /** The same once each outage and each service is held to the most that one may earn. */
  readonly capped: Share;
  /** `gross` as a percentage of the credited fee; 0 of no fee. */
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
export function worthOf({ creditUnit }: Terms, { units, cappedUnits }: Pick<Step, "units" | "cappedUnits">, credited: Share, { period }: CheckedFacts): Worth {
  switch (creditUnit.kind) {
    case "percent":
      return ofFee(units, cappedUnits, credited);
    case "money":
      return { gross: shareOfRatio(units), capped: shareOfRatio(cappedUnits), percent: percentOfFee(units, credited), daysAdded: null };
    case "days-of-fee": {
      const day = dividedBy(ratio(100), daysIn(creditUnit.daysIn, period.endMs - period.startMs));
      return ofFee(times(units, day), times(cappedUnits, day), credited);
    }
    case "days-added":
      return { gross: shareOf(NOTHING), capped: shareOf(NOTHING), percent: ZERO, daysAdded: units };
  }
}

function ofFee(percent: Ratio, capped: Ratio, credited: Share): Worth {
  const share = (part: Ratio): Share => timesRatio(credited, dividedBy(part, ratio(100)));
  return { gross: share(percent), capped: share(capped), percent, daysAdded: null };
}

function percentOfFee(amount: Ratio, credited: Share): Ratio {
  if (isNothing(credited)) return ZERO;
  return dividedBy(times(amount, ratio(100)), shareRatio(credited));
}

/** A percentage of a fee as a number of units; `null` for days added, which no fee measures. */
export function unitsOfPercent({ creditUnit }: Terms, percent: Ratio, credited: Share, { period }: CheckedFacts): Ratio | null {
  switch (creditUnit.kind) {
    case "percent":
      return percent;
    case "money":
      return dividedBy(times(percent, shareRatio(credited)), ratio(100));
    case "days-of-fee":
      return dividedBy(times(percent, daysIn(creditUnit.daysIn, period.endMs - period.startMs)), ratio(100));
    case "days-added":
      return null;
  }
}
