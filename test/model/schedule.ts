/** How much a shortfall earns, in units of credit. */
import { dayOf, wallMs } from "./calendar.js";
import {
  ceiling, type Exact, exact, floor, HALF, isLess, isMore, isZero, least, minus, most, over, plus, sum, times, whole, ZERO,
} from "./exact.js";
import type { Group, PaidTime } from "./paidTime.js";
import type { ModelBlocks, ModelSchedule, ModelSimpleSchedule, ModelTerms, ModelTier } from "./shapes.js";

/** What a schedule looks at. */
export interface Basis {
  readonly paid: PaidTime;
  /** Lost for which credit is due, of so much: creditable time of agreed time, or of a score. */
  readonly lost: Exact;
  readonly of: Exact;
  readonly agreedMs: Exact;
  readonly periodMs: number;
  readonly missedEvents: number;
  readonly timeZone: string;
}

export interface Steps {
  readonly units: Exact;
  readonly blocks: Exact;
  /** The parts that stand for one outage each, where the schedule counts them apart. */
  readonly apart: readonly Exact[] | null;
}

const minutes = (text: string): Exact => times(exact(text), whole(60_000));
const alone = (units: Exact): Steps => ({ units, blocks: ZERO, apart: null });

export function stepsOf(schedule: ModelSchedule, basis: Basis, terms: ModelTerms): Steps {
  if (schedule.kind !== "max-of") return simpleSteps(schedule, basis, terms);
  const each = schedule.schedules.map((one) => simpleSteps(one, basis, terms));
  return each.reduce((highest, next) => (isMore(next.units, highest.units) ? next : highest));
}

function simpleSteps(schedule: ModelSimpleSchedule, basis: Basis, terms: ModelTerms): Steps {
  const { paid } = basis;
  switch (schedule.kind) {
    case "blocks": return blockSteps(schedule, paid.groups[schedule.per], basis.timeZone);
    case "tiers": {
      const credit = (value: Exact) => tierCredit(value, schedule.tiers, schedule.overlap);
      const timeCredit = (ms: Exact) => (isZero(ms) ? ZERO : credit(over(ms, whole(60_000))));
      if (schedule.by === "availability") return alone(isMissed(basis, terms) ? credit(percentUp(basis)) : ZERO);
      if (schedule.by === "total-downtime") return alone(timeCredit(paid.excessMs));
      const outages = paid.groups.outage.map(({ paidMs }) => paidMs);
      if (schedule.by === "longest-outage") return alone(timeCredit(outages.reduce(most, ZERO)));
      const apart = outages.map(timeCredit);
      return { units: sum(apart), blocks: ZERO, apart };
    }
    case "points": {
      const steps = rounded(over(pointsShort(basis, terms), exact(schedule.points)), schedule.rounding);
      return alone(times(exact(schedule.creditPerStep), steps));
    }
    case "multiplier": {
      const base = { agreed: basis.agreedMs, period: whole(basis.periodMs), "fixed-30-days": whole(30 * 86_400_000) }[schedule.base] ?? ZERO;
      return alone(isZero(base) ? ZERO : times(times(whole(100), exact(schedule.factor)), over(paid.excessMs, base)));
    }
    case "flat": return alone(isMissed(basis, terms) ? exact(schedule.credit) : ZERO);
    case "shortfall": return alone(times(exact(schedule.factor), pointsShort(basis, terms)));
    case "per-event": return alone(times(exact(schedule.creditPerEvent), whole(basis.missedEvents)));
    case "none": return alone(ZERO);
  }
}

function blockSteps(schedule: ModelBlocks, groups: readonly Group[], timeZone: string): Steps {
  const leftOf = new Map<number, Exact>();
  const counted = groups.map(({ fromMs, paidMs }) => {
    const blocks = rounded(over(paidMs, minutes(schedule.blockMinutes)), schedule.rounding);
    if (schedule.maxBlocksPerDay === undefined) return { paidMs, blocks };
    const day = dayOf(wallMs(fromMs, timeZone));
    const left = leftOf.get(day) ?? whole(schedule.maxBlocksPerDay);
    leftOf.set(day, minus(left, least(left, blocks)));
    return { paidMs, blocks: least(left, blocks) };
  });
  const credits = counted.map(({ paidMs, blocks }) =>
    plus(isZero(paidMs) ? ZERO : exact(schedule.initialCredit ?? "0"), times(exact(schedule.creditPerBlock), blocks)));
  return {
    units: sum(credits),
    blocks: sum(counted.map(({ blocks }) => blocks)),
    apart: schedule.per === "outage" ? credits : null,
  };
}

function rounded(blocks: Exact, rounding: string): Exact {
  switch (rounding) {
    case "whole": return whole(floor(blocks));
    case "started": return whole(ceiling(blocks));
    case "nearest": return whole(floor(plus(blocks, HALF)));
    default: return blocks;
  }
}

function tierCredit(value: Exact, tiers: readonly ModelTier[], overlap: string): Exact {
  const credits = tiers.filter((tier) => holds(tier, value)).map(({ credit }) => exact(credit));
  return credits.length === 0 ? ZERO : credits.reduce(overlap === "higher-credit" ? most : least);
}

function holds({ atLeast, above, below, atMost }: ModelTier, value: Exact): boolean {
  return (atLeast === undefined || !isLess(value, exact(atLeast)))
    && (above === undefined || isMore(value, exact(above)))
    && (below === undefined || isLess(value, exact(below)))
    && (atMost === undefined || !isMore(value, exact(atMost)));
}

/** Of what was agreed, percent; call it only where something was. */
const percentUp = ({ lost, of }: Basis): Exact => times(whole(100), over(most(ZERO, minus(of, lost)), of));

function isMissed(basis: Basis, { target }: ModelTerms): boolean {
  if (isZero(basis.of)) return false;
  const percent = percentUp(basis);
  return isLess(percent, exact(target.percent)) || (target.missedWhen === "at-or-below" && !isMore(percent, exact(target.percent)));
}

/** Percentage points below the target, 0 or more. */
function pointsShort(basis: Basis, { target }: ModelTerms): Exact {
  return isZero(basis.of) ? ZERO : most(ZERO, minus(exact(target.percent), percentUp(basis)));
}
