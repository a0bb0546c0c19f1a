/** Rights to terminate: so many missed of the last so many periods, this one included. */
import type { Availability, TerminationAccount } from "../assessment.js";
import type { CheckedFacts } from "../facts/checkedFacts.js";
import type { Terms } from "../terms/language.js";
import { ratioOf } from "../exactText.js";
import { compare, type Ratio } from "../units.js";

/**
 * Whether the customer may leave.
 *
 * @returns `null` if the terms know no such right
 */
export function terminationOf({ termination, target }: Terms, { pastPeriods }: CheckedFacts, { met, percent }: Availability): TerminationAccount | null {
  if (termination === null) return null;
  const { missed: needed, of, belowPercent, clause } = termination;
  const isMissed = (value: Ratio): boolean => {
    const order = compare(value, ratioOf(belowPercent ?? target.percent));
    return order < 0 || (order === 0 && belowPercent === null && target.missedWhen === "at-or-below");
  };
  const looked = of === 1 ? [] : pastPeriods.slice(1 - of);
  // Rounded down to 4 decimals a percentage below a coarser one stays below it; against the target, the exact answer is known.
  const isNow = belowPercent === null ? met === false : percent !== null && isMissed(ratioOf(percent));
  const missed = looked.filter(isMissed).length + (isNow ? 1 : 0);
  const unknown = of - 1 - looked.length;
  return { missed, needed, of, right: missed >= needed ? true : missed + unknown >= needed ? null : false, clause };
}
