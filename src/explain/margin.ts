/**
 * Decides how far a month is from its target in time, where a percentage of four decimals would hide it.
 */
import type { Availability } from "../assessment.js";
import { compare, minus, ratio, ratioOf, ratioText, times } from "../units.js";
import type { Margin } from "./words.js";

/**
 * The distance between the uptime measured and the uptime promised: the same figure in another unit, exact.
 *
 * @param availability - not weighted: there `upMs` and `ofMs` are multiplied by a common factor and are no times
 */
export function marginOf({ targetPercent, upMs, ofMs }: Availability): Margin {
  const promised = times(ratio(ofMs, 100), ratioOf(targetPercent));
  const up = ratio(upMs);
  const short = compare(up, promised) < 0;
  return { short, ms: ratioText(short ? minus(promised, up) : minus(up, promised)) };
}
