/** So much for each event that came too late. */
import type { EventSchedule } from "../../terms/language.js";
import { ratioOf, ratioText } from "../../exactText.js";
import { ratio, times } from "../../units.js";
import { plainStep, type Rule, unitParams } from "./step.js";

/** @returns the rule of one schedule */
export function perEventRule({ creditPerEvent, clause }: EventSchedule): Rule {
  return (input) => {
    const { missed, total } = input.events;
    const units = times(ratioOf(creditPerEvent), ratio(missed));
    return plainStep(units, null, [
      { code: "events", clause, params: { missed, total, creditPerEvent, credit: ratioText(units), ...unitParams(input) } },
    ]);
  };
}
