/** A multiple of the fee for the time lost beyond the allowance. */
import type { MultiplierSchedule } from "../../terms/language.js";
import { ratioOf, ratioText } from "../../exactText.js";
import { dividedBy, MS_PER_DAY, ratio, type Ratio, times, ZERO } from "../../units.js";
import { plainStep, type Rule, type ScheduleInput, unitParams } from "./step.js";

/** @returns the rule of one schedule */
export function multiplierRule({ factor, base, clause }: MultiplierSchedule): Rule {
  const hundredfold = times(ratioOf(factor), ratio(100));
  return (input) => {
    const excess = (input.excessBy as NonNullable<ScheduleInput["excessBy"]>)("period");
    const baseMs = baseOf(base, input);
    const units = baseMs.num === 0n ? ZERO : dividedBy(times(hundredfold, excess.excessMs), baseMs);
    return plainStep(units, excess.unusedMs, [{
      code: "multiplier", clause,
      params: { factor, excessMs: ratioText(excess.excessMs), baseMs: ratioText(baseMs), credit: ratioText(units), ...unitParams(input) },
    }]);
  };
}

/** What the fee is spread over, ms. */
function baseOf(base: MultiplierSchedule["base"], { of, periodMs }: ScheduleInput): Ratio {
  switch (base) {
    case "agreed":
      return of;
    case "period":
      return ratio(periodMs);
    case "fixed-30-days":
      return ratio(30 * MS_PER_DAY);
  }
}
