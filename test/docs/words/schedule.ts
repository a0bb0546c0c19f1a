/** Credits in words. */
import type { AllowanceTerms, BlockRounding, BlockSchedule, CreditUnit, MultiplierSchedule, Schedule, Tier, TierSchedule } from "../../../src/terms/language.js";
import { amount } from "./money.js";
import { counted } from "./text.js";

/** What a miss earns, before caps. */
export function scheduleWords(schedule: Schedule, unit: CreditUnit): string {
  switch (schedule.kind) {
    case "tiers":
      return `${BY[schedule.by]}${shortened(schedule.tiers.map((tier) => tierWords(tier, schedule.by, unit))).join("; ")}`;
    case "blocks":
      return blockWords(schedule, unit);
    case "points":
      return `${amount(schedule.creditPerStep, unit)} for each ${counted(schedule.points, "point")} below the target, ${ROUNDING[schedule.rounding]}`;
    case "multiplier":
      return multiplierWords(schedule);
    case "flat":
      return `${amount(schedule.credit, unit)} once the target is missed`;
    case "shortfall":
      return `${amount(schedule.factor, unit)} for each point below the target, exactly`;
    case "per-event":
      return `${amount(schedule.creditPerEvent, unit)} for each that is late`;
    case "none":
      return "no credit";
    case "max-of":
      return `the highest of: ${schedule.schedules.map((one) => scheduleWords(one, unit)).join("; or ")}`;
  }
}

const BY: Readonly<Record<TierSchedule["by"], string>> = {
  availability: "", "total-downtime": "for the downtime together, ", "longest-outage": "for the longest outage, ", "each-outage": "for each outage, ",
};

/** Longer tables show their first rows and their last. */
const MOST_ROWS = 8;
const FIRST_ROWS = 4;

function shortened(rows: readonly string[]): readonly string[] {
  if (rows.length <= MOST_ROWS) return rows;
  return [...rows.slice(0, FIRST_ROWS), `and so on, ${rows.length - FIRST_ROWS - 1} rows`, ...rows.slice(-1)];
}

function tierWords({ atLeast, above, below, atMost, credit }: Tier, by: TierSchedule["by"], unit: CreditUnit): string {
  const measured = by === "availability" ? "%" : "min";
  const edges = ([["from", atLeast], ["above", above], ["below", below], ["up to", atMost]] as const)
    .flatMap(([word, edge]) => (edge === undefined ? [] : [`${word} ${edge} ${measured}`]));
  return `${edges.join(" and ")}: ${amount(credit, unit)}`;
}

const ROUNDING: Readonly<Record<BlockRounding, string>> = {
  whole: "whole ones only", started: "or part of it", nearest: "to the nearest", exact: "pro rata",
};

const COUNTED: Readonly<Record<BlockSchedule["per"], string>> = {
  period: "counted over the period", outage: "counted in each outage", stretch: "counted in each unbroken stretch",
};

function blockWords({ blockMinutes, creditPerBlock, rounding, per, initialCredit, maxBlocksPerDay }: BlockSchedule, unit: CreditUnit): string {
  const initial = initialCredit === undefined ? "" : `${amount(initialCredit, unit)} at once, and `;
  const most = maxBlocksPerDay === undefined ? "" : `, at most ${maxBlocksPerDay} a day`;
  return `${initial}${amount(creditPerBlock, unit)} for each ${blockMinutes} min down, ${ROUNDING[rounding]}, ${COUNTED[per]}${most}`;
}

const SPREAD: Readonly<Record<MultiplierSchedule["base"], string>> = {
  agreed: "the time promised", period: "the period", "fixed-30-days": "30 days",
};

function multiplierWords({ factor, base }: MultiplierSchedule): string {
  return `${factor === "1" ? "" : `${factor} times `}the fee for the time down, spread over ${SPREAD[base]}`;
}

/** Which time earns nothing; `null`: all of it counts, or the schedule looks at no time. */
export function allowanceWords({ reading, of, minutes }: AllowanceTerms, schedule: Schedule): string | null {
  if (reading === "none" || !countsTime(schedule)) return null;
  if (of === "fixed") return reading === "deduct" ? `after the first ${minutes} min` : `once more than ${minutes} min are lost, for all of them`;
  return reading === "deduct" ? "only beyond what the target allows" : "once the target is missed, for all the time";
}

function countsTime(schedule: Schedule): boolean {
  if (schedule.kind === "max-of") return schedule.schedules.some(countsTime);
  return schedule.kind === "blocks" || schedule.kind === "multiplier" || (schedule.kind === "tiers" && schedule.by !== "availability");
}
