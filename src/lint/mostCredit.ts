/** The most that a schedule can earn in one period if no cap cuts it. */
import type { BlockRounding, BlockSchedule, SimpleSchedule, Terms, Tier, TierSchedule } from "../terms/language.js";
import { ratioOf } from "../exactText.js";
import { ceiling, compare, dividedBy, floor, larger, minus, nearest, plus, ratio, type Ratio, smaller, times, ZERO } from "../units.js";
import { deductedMinutes, longestDays, longestMinutes } from "./longestPeriod.js";
import type { Promised } from "./promised.js";

const FIXED_BASE_MINUTES = ratio(43_200);

/** Stands for a credit that has no bound, as outages can be any number. */
type Most = Ratio | "no-bound";

/** In credit units: what a period of total failure earns, or one cut into the outages that earn most. */
export function mostCredit(schedule: SimpleSchedule, { target, allowance }: Promised, period: Terms["period"]): Most {
  const longest = longestMinutes(period);
  const left = larger(ZERO, minus(longest, deductedMinutes(allowance.value, target.value, period)));
  const points = ratioOf(target.value.percent);
  switch (schedule.kind) {
    case "blocks":
      return mostOfBlocks(schedule, left, longestDays(period));
    case "tiers":
      return mostOfTiers(schedule, longest);
    case "points":
      return times(ratioOf(schedule.creditPerStep), steps(dividedBy(points, ratioOf(schedule.points)), schedule.rounding));
    case "multiplier":
      return times(ratioOf(schedule.factor), times(ratio(100), dividedBy(left, schedule.base === "fixed-30-days" ? FIXED_BASE_MINUTES : longest)));
    case "flat":
      return ratioOf(schedule.credit);
    case "shortfall":
      return times(ratioOf(schedule.factor), points);
    case "per-event":
      return manyTimes(ratioOf(schedule.creditPerEvent));
    case "none":
      return ZERO;
  }
}

function mostOfTiers({ by, tiers }: TierSchedule, longest: Ratio): Most {
  return tiers.map((tier) => (by === "each-outage" ? mostOfOutages(tier, longest) : ratioOf(tier.credit))).reduce(mostOf, ZERO);
}

/** As many outages as fit into the period, all just long enough for the row. */
function mostOfOutages({ atLeast, above, credit }: Tier, longest: Ratio): Most {
  const shortest = ratioOf(atLeast ?? above ?? "0");
  if (compare(shortest, ZERO) === 0) return manyTimes(ratioOf(credit));
  const count = dividedBy(longest, shortest);
  return times(ratioOf(credit), above === undefined ? ratio(floor(count)) : ratio(ceiling(count) - 1n));
}

function mostOf(a: Most, b: Most): Most {
  return a === "no-bound" || b === "no-bound" ? "no-bound" : larger(a, b);
}

function mostOfBlocks({ blockMinutes, creditPerBlock, rounding, per, initialCredit = "0", maxBlocksPerDay }: BlockSchedule, left: Ratio, days: Ratio): Most {
  const initial = ratioOf(initialCredit);
  const credit = ratioOf(creditPerBlock);
  if (per !== "period" && compare(initial, ZERO) > 0) return "no-bound";
  const blocks = mostBlocks(dividedBy(left, ratioOf(blockMinutes)), rounding, per === "period");
  // A block belongs to the day on which its group begins: all of a period to one.
  const daily = maxBlocksPerDay === undefined ? null : times(per === "period" ? ratio(1) : days, ratio(maxBlocksPerDay));
  if (blocks === "no-bound") return daily === null ? manyTimes(credit) : times(credit, daily);
  return plus(initial, times(credit, daily === null ? blocks : smaller(blocks, daily)));
}

/** Cut into small outages, time makes more blocks where parts of one are completed. */
function mostBlocks(count: Ratio, rounding: BlockRounding, isTogether: boolean): Most {
  if (isTogether || rounding === "exact" || rounding === "whole") return steps(count, rounding);
  return rounding === "started" ? "no-bound" : ratio(floor(times(count, ratio(2))));
}

function steps(count: Ratio, rounding: BlockRounding): Ratio {
  switch (rounding) {
    case "whole":
      return ratio(floor(count));
    case "started":
      return ratio(ceiling(count));
    case "nearest":
      return ratio(nearest(count));
    case "exact":
      return count;
  }
}

function manyTimes(credit: Ratio): Most {
  return compare(credit, ZERO) === 0 ? ZERO : "no-bound";
}
