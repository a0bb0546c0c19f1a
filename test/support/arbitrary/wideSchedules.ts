/** Schedules of every kind, with edges that facts can hit: few figures, shared by tables, blocks and lengths of outages. */
import fc from "fast-check";
import type { BlockSchedule, Schedule, SimpleSchedule, Tier, TierSchedule } from "../../../src/terms/language.js";
import type { WideScale } from "./wideScale.js";

/** The clause that a field cites plays no part here. */
const clause = "1.a";
const CREDITS = ["5", "10", "0.5", "33.3", "7.125", "100", "0"] as const;
const credit = fc.constantFrom(...CREDITS);
const rounding = fc.constantFrom("whole" as const, "started" as const, "nearest" as const, "exact" as const);

export const anyBlocks = (scale: WideScale): fc.Arbitrary<BlockSchedule> => fc.record({
  kind: fc.constant("blocks" as const),
  blockMinutes: fc.constantFrom(...scale.minutes),
  creditPerBlock: credit,
  rounding,
  per: fc.constantFrom("period" as const, "outage" as const, "stretch" as const),
  initialCredit: fc.constantFrom(undefined, undefined, "3", "0", "12.5"),
  maxBlocksPerDay: fc.constantFrom(undefined, undefined, 1, 2, 3),
  clause: fc.constant(clause),
}).map(({ initialCredit, maxBlocksPerDay, ...schedule }) => ({
  ...schedule, ...(initialCredit !== undefined && { initialCredit }), ...(maxBlocksPerDay !== undefined && { maxBlocksPerDay }),
}));

const low = fc.constantFrom("atLeast" as const, "above" as const, null);
const high = fc.constantFrom("below" as const, "atMost" as const, null);

/** One row between two edges of a list; where they are the same, only that figure lies in it. */
const tier = (edges: readonly string[]): fc.Arbitrary<Tier> => {
  const place = fc.nat({ max: edges.length - 1 });
  return fc.record({ places: fc.tuple(place, place), low, high, credit }).map(({ places, credit: due, ...kinds }): Tier => {
    const [from, to] = [...places].sort((a, b) => a - b) as [number, number];
    if (from === to && kinds.low !== null && kinds.high !== null) return { atLeast: edges[from] as string, atMost: edges[to] as string, credit: due };
    if (kinds.low === null && kinds.high === null) return { below: edges[to] as string, credit: due };
    return {
      ...(kinds.low !== null && { [kinds.low]: edges[from] }), ...(kinds.high !== null && { [kinds.high]: edges[to] }), credit: due,
    };
  });
};

/** @param isOfTime - false: only availability can be looked up */
const anyTiers = (scale: WideScale, isOfTime: boolean): fc.Arbitrary<TierSchedule> => {
  const by = isOfTime
    ? fc.constantFrom("availability" as const, "availability" as const, "total-downtime" as const, "longest-outage" as const, "each-outage" as const)
    : fc.constant("availability" as const);
  return by.chain((looked) => fc.record({
    kind: fc.constant("tiers" as const),
    by: fc.constant(looked),
    tiers: fc.array(tier(looked === "availability" ? scale.percents : scale.minutes), { minLength: 1, maxLength: 4 }),
    overlap: fc.constantFrom("higher-credit" as const, "lower-credit" as const),
    clause: fc.constant(clause),
  }));
};

/** Schedules that a score can be looked up in; all of these suit time as well. */
export const ofScore = (scale: WideScale, isOfTime = false): fc.Arbitrary<SimpleSchedule> => fc.oneof(
  { weight: 3, arbitrary: anyTiers(scale, isOfTime) },
  { weight: 2, arbitrary: fc.record({
    kind: fc.constant("points" as const), points: fc.constantFrom("1", "0.1", "0.3", "2.5"), creditPerStep: credit, rounding, clause: fc.constant(clause),
  }) },
  fc.record({ kind: fc.constant("flat" as const), credit, clause: fc.constant(clause) }),
  fc.record({ kind: fc.constant("shortfall" as const), factor: fc.constantFrom("1", "2", "0.37", "0"), clause: fc.constant(clause) }),
  { weight: 1, arbitrary: fc.constant({ kind: "none" as const, clause }) },
);

const ofTime = (scale: WideScale): fc.Arbitrary<SimpleSchedule> => fc.oneof(
  { weight: 4, arbitrary: ofScore(scale, true) },
  { weight: 2, arbitrary: anyBlocks(scale) },
  fc.record({
    kind: fc.constant("multiplier" as const), factor: fc.constantFrom("1", "10", "0.5", "0"),
    base: fc.constantFrom("agreed" as const, "period" as const, "fixed-30-days" as const), clause: fc.constant(clause),
  }),
);

const maxOf = (one: fc.Arbitrary<SimpleSchedule>): fc.Arbitrary<Schedule> => fc.record({
  kind: fc.constant("max-of" as const), schedules: fc.array(one, { minLength: 1, maxLength: 3 }), clause: fc.constant(clause),
});

/** For a guarantee that measures time. */
export const scheduleOfTime = (scale: WideScale): fc.Arbitrary<Schedule> =>
  fc.oneof({ weight: 6, arbitrary: ofTime(scale) }, { weight: 1, arbitrary: maxOf(ofTime(scale)) });

/** For one that takes a score. */
export const scheduleOfScore = (scale: WideScale): fc.Arbitrary<Schedule> =>
  fc.oneof({ weight: 6, arbitrary: ofScore(scale) }, { weight: 1, arbitrary: maxOf(ofScore(scale)) });
