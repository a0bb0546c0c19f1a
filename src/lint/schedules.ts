/** What is doubtful between target, allowance and schedule: blocks out of reach, time forgiven twice or not at all. */
import type { BlockSchedule, SimpleSchedule, Terms } from "../terms/language.js";
import { ratioOf, ratioText } from "../exactText.js";
import { compare, dividedBy, plus, ratio, type Ratio, ZERO } from "../units.js";
import type { LintFinding } from "./lintFinding.js";
import { allowanceMinutes, deductedMinutes, longestMinutes } from "./longestPeriod.js";
import { type Promised, simpleSchedules } from "./promised.js";

/** Findings on how the schedule of one promise goes with its target and allowance. */
export function scheduleFindings(promised: Promised, terms: Pick<Terms, "period" | "termination">): readonly LintFinding[] {
  return [
    ...blockFindings(promised, terms),
    ...(isOfTime(promised) && !promised.sharesAllowance ? allowanceFindings(promised, terms) : []),
    ...(promised.measure.kind === "events" ? [] : targetFindings(promised)),
    ...remedyFindings(promised, terms),
  ];
}

/** An allowance is time; of a share of requests or of events nothing is taken off. */
function isOfTime({ measure }: Promised): boolean {
  return measure.kind === "downtime" || measure.kind === "error-rate";
}

function blockFindings({ schedule, target, allowance }: Promised, { period }: Pick<Terms, "period">): readonly LintFinding[] {
  const longest = longestMinutes(period);
  const deducted = deductedMinutes(allowance.value, target.value, period);
  return simpleSchedules(schedule).flatMap(({ value, path }): readonly LintFinding[] => {
    const first = value.kind === "blocks" ? firstBlock(value) : null;
    if (first === null || compare(plus(first, deducted), longest) <= 0) return [];
    const message = `The first block takes ${ratioText(plus(first, deducted))} minutes, more than the ${ratioText(longest)} of the longest period.`;
    return [{ code: "block-beyond-period", paths: [[...path, "blockMinutes"]], message }];
  });
}

/** Time beyond the allowance that makes one block, in minutes; `null` if any time does. */
function firstBlock({ blockMinutes, rounding }: BlockSchedule): Ratio | null {
  switch (rounding) {
    case "whole":
      return ratioOf(blockMinutes);
    case "nearest":
      return dividedBy(ratioOf(blockMinutes), ratio(2));
    case "started":
    case "exact":
      return null;
  }
}

function allowanceFindings({ allowance: { value, path }, target, schedule }: Promised, { period }: Pick<Terms, "period">): readonly LintFinding[] {
  if (value.reading === "none") return [];
  const minutes = allowanceMinutes(value, target.value, period);
  if (compare(minutes, ZERO) === 0) {
    const paths = value.of === "fixed" ? [[...path, "minutes"]] : [path, target.path];
    return [{ code: "allowance-zero", paths, message: "The allowance is always 0, so it forgives nothing." }];
  }
  const isWholePeriod = compare(minutes, longestMinutes(period)) >= 0;
  // A threshold at the target says no more than the target.
  const saysMore = value.reading === "deduct" || value.of === "fixed";
  const isUnused = saysMore && simpleSchedules(schedule).every((simple) => startsAtTarget(simple.value));
  return [
    ...(isWholePeriod ? [beyondPeriod([path])] : []),
    ...(isUnused ? [unusedAllowance([path, schedule.path])] : []),
  ];
}

function beyondPeriod(paths: LintFinding["paths"]): LintFinding {
  return { code: "allowance-beyond-period", paths, message: "The allowance is at least as long as the longest period, so no downtime ever exceeds it." };
}

function unusedAllowance(paths: LintFinding["paths"]): LintFinding {
  const message = "This schedule starts at the target and takes no allowance off, so the allowance has no effect; with one, the same time would be forgiven twice.";
  return { code: "allowance-unused", paths, message };
}

/** True if the credit follows from how far the target is missed, not from an amount of time. */
function startsAtTarget(schedule: SimpleSchedule): boolean {
  switch (schedule.kind) {
    case "points":
    case "flat":
    case "shortfall":
      return true;
    case "tiers":
      return schedule.by === "availability";
    case "blocks":
    case "multiplier":
    case "per-event":
    case "none":
      return false;
  }
}

function targetFindings({ target: { value, path } }: Promised): readonly LintFinding[] {
  const percent = ratioOf(value.percent);
  if (value.missedWhen === "at-or-below") {
    const message = "Even a period without any downtime misses the target.";
    return compare(percent, ratio(100)) === 0 ? [{ code: "target-always-missed", paths: [path], message }] : [];
  }
  return compare(percent, ZERO) === 0 ? [{ code: "target-never-missed", paths: [path], message: "No period can fall below a target of 0 %." }] : [];
}

function remedyFindings({ schedule }: Promised, { termination }: Pick<Terms, "termination">): readonly LintFinding[] {
  const earnsNothing = simpleSchedules(schedule).every(({ value }) => value.kind === "none");
  if (!earnsNothing || termination !== null) return [];
  return [{ code: "miss-without-remedy", paths: [schedule.path], message: "A miss earns no credit and gives no right to terminate." }];
}
