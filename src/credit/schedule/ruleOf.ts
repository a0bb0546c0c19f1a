/** The rule of each kind of schedule: a new kind does not compile until it has one. */
import type { NoSchedule, Schedule, SimpleSchedule } from "../../terms/language.js";
import { ZERO } from "../../units.js";
import { blocksRule } from "./blocks.js";
import { flatRule } from "./flat.js";
import { maxOfRule } from "./maxOf.js";
import { multiplierRule } from "./multiplier.js";
import { perEventRule } from "./perEvent.js";
import { pointsRule } from "./points.js";
import { shortfallRule } from "./shortfall.js";
import { plainStep, type Rule } from "./step.js";
import { tiersRule } from "./tiers.js";

const rules = new WeakMap<Schedule, Rule>();

/** The rule of a schedule, read once per object. */
export function ruleOf(schedule: Schedule): Rule {
  const known = rules.get(schedule);
  if (known !== undefined) return known;
  const rule = schedule.kind === "max-of" ? maxOfRule(schedule, simpleRule) : simpleRule(schedule);
  rules.set(schedule, rule);
  return rule;
}

function simpleRule(schedule: SimpleSchedule): Rule {
  switch (schedule.kind) {
    case "blocks":
      return blocksRule(schedule);
    case "tiers":
      return tiersRule(schedule);
    case "points":
      return pointsRule(schedule);
    case "multiplier":
      return multiplierRule(schedule);
    case "flat":
      return flatRule(schedule);
    case "shortfall":
      return shortfallRule(schedule);
    case "per-event":
      return perEventRule(schedule);
    case "none":
      return noRule(schedule);
  }
}

function noRule({ clause }: NoSchedule): Rule {
  return () => plainStep(ZERO, null, [{ code: "no-schedule", clause, params: {} }]);
}
