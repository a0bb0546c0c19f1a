/** So much for each percentage point below the target, exactly. */
import type { ShortfallSchedule } from "../../terms/language.js";
import { ratioOf, ratioText } from "../../exactText.js";
import { times } from "../../units.js";
import { plainStep, pointsShort, type Rule, unitParams, untilMissed } from "./step.js";

/** @returns the rule of one schedule */
export function shortfallRule({ factor, clause }: ShortfallSchedule): Rule {
  return (input) => {
    const short = pointsShort(input);
    const units = times(short, ratioOf(factor));
    return plainStep(units, untilMissed(input), [
      { code: "shortfall", clause, params: { pointsShort: ratioText(short), factor, credit: ratioText(units), ...unitParams(input) } },
    ]);
  };
}
