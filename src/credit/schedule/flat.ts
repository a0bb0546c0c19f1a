/** So much once the target is missed, however far. */
import type { FlatSchedule } from "../../terms/language.js";
import { ratioOf, ratioText } from "../../exactText.js";
import { ZERO } from "../../units.js";
import { isMissed, plainStep, type Rule, unitParams, untilMissed } from "./step.js";

/** @returns the rule of one schedule */
export function flatRule({ credit, clause }: FlatSchedule): Rule {
  return (input) => {
    const missed = isMissed(input);
    const units = missed ? ratioOf(credit) : ZERO;
    return plainStep(units, missed ? null : untilMissed(input), [
      { code: "flat", clause, params: { missed, credit: ratioText(units), ...unitParams(input) } },
    ]);
  };
}
