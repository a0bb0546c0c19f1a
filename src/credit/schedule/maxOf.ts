/** The highest of several schedules; of equals the first. */
import type { MaxSchedule, SimpleSchedule } from "../../terms/language.js";
import { compare } from "../../units.js";
import type { Rule, Step } from "./step.js";

/** @param ruleOf - how each of the schedules is read */
export function maxOfRule({ schedules, clause }: MaxSchedule, ruleOf: (schedule: SimpleSchedule) => Rule): Rule {
  const rules = schedules.map(ruleOf);
  return (input) => {
    const steps = rules.map((rule) => rule(input));
    const best = steps.reduce((highest, step) => (compare(step.units, highest.units) > 0 ? step : highest));
    return {
      ...best,
      nextStepMs: nextOf(best),
      findings: [{ code: "highest-of", clause, params: { count: steps.length } }, ...best.findings],
    };
  };
}

/** When another schedule would overtake is not worked out; that the leading one grows with the very next moment is known. */
function nextOf({ nextStepMs }: Step): Step["nextStepMs"] {
  return nextStepMs !== null && nextStepMs.num === 0n ? nextStepMs : null;
}
