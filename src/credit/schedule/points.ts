/** So much for each step of so many percentage points below the target. */
import type { PointSchedule } from "../../terms/language.js";
import { ratioOf, ratioText } from "../../exactText.js";
import { dividedBy, floor, larger, minus, times, ZERO } from "../../units.js";
import { nextCount, roundedSteps } from "./rounding.js";
import { lossAt, plainStep, pointsShort, type Rule, unitParams } from "./step.js";

/** @returns the rule of one schedule */
export function pointsRule({ points, creditPerStep, rounding, clause }: PointSchedule): Rule {
  const size = ratioOf(points);
  const worth = ratioOf(creditPerStep);
  return (input) => {
    const { lost, of, target } = input;
    const short = pointsShort(input);
    const count = dividedBy(short, size);
    const steps = roundedSteps(count, rounding);
    const units = times(worth, steps);
    const edge = minus(ratioOf(target.percent), times(nextCount(count, rounding), size));
    const next = edge.num < 0n ? null : larger(ZERO, minus(lossAt(edge, of), lost));
    return plainStep(units, next, [{
      code: "points", clause,
      params: { pointsShort: ratioText(short), points, steps: Number(floor(steps)), creditPerStep, credit: ratioText(units), rounding, ...unitParams(input) },
    }]);
  };
}
