/** Schedules in which more time lost is never worth less: tables in order, and all that counts upwards by itself. */
import fc from "fast-check";
import type { AllowanceTerms, Schedule, SimpleSchedule, Terms, Tier } from "../../../src/terms/language.js";
import { defineTerms } from "../../../src/terms/defineTerms.js";

const clause = "made-up";
const cited = fc.constant(clause);
const credit = fc.constantFrom("5", "0.5", "33.3", "7.125");
const rounding = fc.constantFrom("whole" as const, "started" as const, "nearest" as const, "exact" as const);
const minutes = fc.constantFrom("0.0005", "0.001", "0.00033", "0.002");

const blocks = fc.record({
  kind: fc.constant("blocks" as const), blockMinutes: minutes, creditPerBlock: credit, rounding, per: fc.constant("period" as const),
  initialCredit: fc.constantFrom(undefined, "3"), maxBlocksPerDay: fc.constantFrom(undefined, 1, 3), clause: cited,
}).map(({ initialCredit, maxBlocksPerDay, ...rest }) => ({
  ...rest, ...(initialCredit !== undefined && { initialCredit }), ...(maxBlocksPerDay !== undefined && { maxBlocksPerDay }),
}));

/** Rows side by side, each worth more than the one before; an edge belongs to the row on one side of it. */
const rows = (edges: readonly string[], worse: "up" | "down"): fc.Arbitrary<readonly Tier[]> =>
  fc.record({ chosen: fc.subarray([...edges], { minLength: 1 }), isInBetter: fc.boolean() }).map(({ chosen, isInBetter }) =>
    (worse === "up" ? chosen : [...chosen].reverse()).map((edge, index, all): Tier => {
      const next = all[index + 1];
      const from = worse === "up" ? (isInBetter ? "above" : "atLeast") : (isInBetter ? "below" : "atMost");
      const to = worse === "up" ? (isInBetter ? "atMost" : "below") : (isInBetter ? "atLeast" : "above");
      return { [from]: edge, ...(next !== undefined && { [to]: next }), credit: String(5 * (index + 1)) };
    }));

const durations = ["0.0001", "0.0005", "0.00075", "0.001", "0.004"] as const;
const percents = ["50", "90", "97.3", "99", "99.5"] as const;
const tiers = fc.oneof(
  fc.record({ by: fc.constant("availability" as const), tiers: rows(percents, "down") }),
  fc.record({ by: fc.constantFrom("total-downtime" as const, "longest-outage" as const, "each-outage" as const), tiers: rows(durations, "up") }),
).map((table) => ({ kind: "tiers" as const, ...table, overlap: "higher-credit" as const, clause }));

const simple: fc.Arbitrary<SimpleSchedule> = fc.oneof(
  blocks, tiers,
  fc.record({ kind: fc.constant("points" as const), points: fc.constantFrom("1", "0.1", "2.5"), creditPerStep: credit, rounding, clause: cited }),
  fc.record({ kind: fc.constant("multiplier" as const), factor: fc.constantFrom("1", "10", "0.5"), base: fc.constantFrom("agreed" as const, "period" as const, "fixed-30-days" as const), clause: cited }),
  fc.record({ kind: fc.constant("flat" as const), credit, clause: cited }),
  fc.record({ kind: fc.constant("shortfall" as const), factor: fc.constantFrom("1", "0.37"), clause: cited }),
);

export const monotone: fc.Arbitrary<Schedule> = fc.oneof(
  { weight: 5, arbitrary: simple },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("max-of" as const), schedules: fc.array(simple, { minLength: 1, maxLength: 3 }), clause: cited }) },
);

const allowance: fc.Arbitrary<AllowanceTerms> = fc.record({
  reading: fc.constantFrom("deduct" as const, "deduct" as const, "threshold" as const, "none" as const),
  of: fc.constantFrom("agreed" as const, "period" as const, "fixed" as const),
  minutes: fc.constantFrom("0", "0.0001", "0.00035"),
  usedBy: fc.constantFrom("creditable" as const, "downtime" as const),
  clause: cited,
}).map(({ minutes: length, ...rest }) => ({ ...rest, ...(rest.of === "fixed" && { minutes: length }) }));

/** Contracts of one service without claims or caps, in which nothing but the schedule and its free time is at play. */
export const monotoneTerms: fc.Arbitrary<Terms> = fc.record({
  schedule: monotone, allowance, percent: fc.constantFrom("100", "99.9", "99", "97.33", "90"), missedWhen: fc.constantFrom("below" as const, "at-or-below" as const),
}).map(({ schedule, allowance: free, percent, missedWhen }) => defineTerms({
  id: "made-up", version: "1", title: "Made up", status: "unverified", source: { title: "Made up", language: "en" }, effective: { from: null, to: null },
  guarantee: { id: "uptime", clause }, services: { covered: ["app"], clause }, period: { base: "elapsed", clause },
  target: { percent, missedWhen, clause }, schedule, allowance: free, clauses: { [clause]: "Made up." },
}));
