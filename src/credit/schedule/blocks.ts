/** So much per block of creditable time: how many blocks, and how far it is to the next. */
import type { Finding } from "../../finding.js";
import type { BlockSchedule } from "../../terms/language.js";
import { ratioOf, ratioText } from "../../exactText.js";
import { compare, dividedBy, floor, larger, minus, MS_PER_MINUTE, plus, ratio, type Ratio, smaller, times, ZERO } from "../../units.js";
import type { Excess } from "../allowance.js";
import { nextCount, roundedSteps } from "./rounding.js";
import { type Rule, type ScheduleInput, unitParams } from "./step.js";

/** Time that is counted in blocks together. */
interface Group {
  readonly ms: Ratio;
  readonly blocks: Ratio;
  readonly day: number;
}

/** Blocks are reached by each group, and summed. @clause 3.3.a */
export function blocksRule(schedule: BlockSchedule): Rule {
  const blockMs = times(ratioOf(schedule.blockMinutes), ratio(MS_PER_MINUTE));
  const worth = ratioOf(schedule.creditPerBlock);
  const initial = ratioOf(schedule.initialCredit ?? "0");
  const { rounding, per, maxBlocksPerDay } = schedule;
  return (input) => {
    const excess = (input.excessBy as NonNullable<ScheduleInput["excessBy"]>)(per);
    const groups = [...excess.byGroup].map(([group, ms]): Group => ({
      ms, blocks: roundedSteps(dividedBy(ms, blockMs), rounding), day: input.dayOf(excess.startOf.get(group) as number),
    }));
    const counted = maxBlocksPerDay === undefined ? groups : withinDays(groups, ratio(maxBlocksPerDay));
    const blocks = counted.map((group) => group.blocks).reduce(plus, ZERO);
    const most = per === "outage" ? input.mostPerOutage : null;
    const earned = counted.map((group) => plus(initial, times(worth, group.blocks)));
    const units = earned.reduce(plus, ZERO);
    const cappedUnits = earned.map((one) => atMost(one, most)).reduce(plus, ZERO);
    const partialMs = rounding === "whole" ? groups.map(({ ms }) => unfinished(ms, blockMs)).reduce(plus, ZERO) : ZERO;
    return { units, cappedUnits, blocks, partialMs, nextStepMs: nextStep(input, excess, groups), findings: findings(input, blocks, units, partialMs) };
  };

  /** The least creditable time that, added to one of the groups, makes another block; `null` if none can. */
  function nextStep({ lost }: ScheduleInput, excess: Excess, groups: readonly Group[]): Ratio | null {
    const fresh = initial.num > 0n ? ZERO : times(nextCount(ZERO, rounding), blockMs);
    if (excess.isThreshold && excess.excessMs.num === 0n) {
      // Nothing counts until the threshold is passed; then all of it does.
      const edgeMs = larger(fresh, plus(lost, excess.unusedMs));
      return minus(edgeMs, smaller(edgeMs, lost));
    }
    const full = fullDays(groups);
    const distances = groups.filter(({ day }) => !full.has(day)).map(({ ms }) => minus(times(nextCount(dividedBy(ms, blockMs), rounding), blockMs), ms));
    const canBegin = per !== "period" || groups.length === 0;
    const steps = canBegin ? [...distances, fresh] : distances;
    return steps.length === 0 ? null : plus(excess.unusedMs, steps.reduce(smaller));
  }

  /** Days that have all their blocks: more time on them adds none. */
  function fullDays(groups: readonly Group[]): ReadonlySet<number> {
    const full = new Set<number>();
    if (maxBlocksPerDay === undefined) return full;
    const most = ratio(maxBlocksPerDay);
    const onDay = new Map<number, Ratio>();
    for (const { day, blocks } of groups) {
      const sum = plus(onDay.get(day) ?? ZERO, blocks);
      onDay.set(day, sum);
      if (compare(sum, most) >= 0) full.add(day);
    }
    return full;
  }

  function findings(input: ScheduleInput, blocks: Ratio, units: Ratio, partialMs: Ratio): readonly Finding[] {
    const { blockMinutes, creditPerBlock, initialCredit, clause } = schedule;
    const params = { blocks: Number(floor(blocks)), blockMinutes, creditPerBlock, percent: ratioText(units), rounding, per, ...(initialCredit === undefined ? {} : { initialCredit }), ...unitParams(input) };
    return [
      { code: "blocks", clause, params },
      ...(partialMs.num > 0n ? [{ code: "partial-block", clause, params: { ms: ratioText(partialMs) } } as const] : []),
    ];
  }
}

function unfinished(ms: Ratio, blockMs: Ratio): Ratio {
  return minus(ms, times(ratio(floor(dividedBy(ms, blockMs))), blockMs));
}

function atMost(units: Ratio, most: Ratio | null): Ratio {
  return most === null ? units : smaller(units, most);
}

/** Of the blocks of one day, only the first so many; groups are in order of time. */
function withinDays(groups: readonly Group[], most: Ratio): readonly Group[] {
  const left = new Map<number, Ratio>();
  return groups.map((group) => {
    const free = left.get(group.day) ?? most;
    const blocks = smaller(free, group.blocks);
    left.set(group.day, minus(free, blocks));
    return { ...group, blocks };
  });
}
