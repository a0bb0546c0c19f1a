// The next step of each schedule, and schedules where nothing was agreed: found by changing the engine line by line and
// looking for what no test noticed.
import { describe, expect, it } from "vitest";
import { assess, type Facts } from "../../src/index.js";
import type { TermsDraft } from "../../src/terms/defineTerms.js";
import type { AllowanceTerms, BlockSchedule, Schedule, TierSchedule } from "../../src/terms/language.js";
import { MINUTE } from "../support/contractFacts.js";
import { clause, madeUp, outagesAt, TEN_PERCENT } from "./madeUp.js";

const START = "2026-04-10T00:00:00Z";
const APRIL: Facts = { period: { month: "2026-04", timeZone: "UTC" }, fees: { currency: "USD", service: "100.00" } };
const MONTH = 30 * 24 * 60;

/** Units, and the minutes to the next step, after outages of so many minutes; of each its own day. */
function stepAfter(draft: Partial<TermsDraft>, ...minutes: readonly number[]): readonly [units: string, next: number | null] {
  const outages = outagesAt(START, ...minutes.map((length, index) => [index * 1_440, length] as const));
  const { credit } = assess(madeUp(draft), { ...APRIL, outages });
  return [credit.units, credit.nextStepMs === null ? null : Number(credit.nextStepMs) / MINUTE];
}
const allowance = (reading: AllowanceTerms["reading"], minutes: string): { readonly allowance: AllowanceTerms } =>
  ({ allowance: { reading, of: "fixed", minutes, usedBy: "creditable", clause } });

describe("blocks of 30 min, at most two a day", () => {
  const schedule: BlockSchedule = { kind: "blocks", blockMinutes: "30", creditPerBlock: "1", rounding: "whole", per: "outage", maxBlocksPerDay: 2, clause };
  it.each([
    { why: "a day that has room: the block begun", minutes: [45], expected: ["1", 15] },
    { why: "a day that has just no more: a new one", minutes: [75], expected: ["2", 30] },
    { why: "the nearer of two days with room", minutes: [40, 50], expected: ["2", 10] },
    { why: "the day with room, not the full one", minutes: [85, 40], expected: ["3", 20] },
  ] as const)("$why", ({ minutes, expected }) => expect(stepAfter({ schedule }, ...minutes)).toEqual(expected));
});

describe("points below the target", () => {
  const points = (size: string, target: string): Partial<TermsDraft> =>
    ({ target: { percent: target, clause }, schedule: { kind: "points", points: size, creditPerStep: "10", rounding: "whole", clause } });
  it.each([
    { why: "the last step is at no availability at all", draft: points("50", "100"), minutes: MONTH * 0.6, expected: ["10", MONTH * 0.4] },
    { why: "there is no step below that", draft: points("50", "99"), minutes: MONTH * 0.6, expected: ["10", null] },
  ] as const)("$why", ({ draft, minutes, expected }) => {
    const { credit } = assess(madeUp(draft), { ...APRIL, outages: outagesAt("2026-04-01T00:00:00Z", [0, minutes]) });
    expect([credit.units, credit.nextStepMs === null ? null : Number(credit.nextStepMs) / MINUTE]).toEqual(expected);
  });
});

describe("tables", () => {
  const table = (by: TierSchedule["by"], ...tiers: TierSchedule["tiers"]): { readonly schedule: TierSchedule } =>
    ({ schedule: { kind: "tiers", by, overlap: "higher-credit", tiers, clause } });
  const hours = (by: TierSchedule["by"]) => table(by, { atLeast: "5", below: "60", credit: "5" }, { atLeast: "60", credit: "10" });
  it.each([
    { why: "a row without an upper end begins at the target", draft: { ...table("availability", { atLeast: "90", credit: "10" }), target: { percent: "99", clause } }, minutes: [32], expected: ["0", MONTH / 100 - 32] },
    { why: "what an allowance takes comes before the first row", draft: { ...hours("total-downtime"), ...allowance("deduct", "10") }, minutes: [], expected: ["0", 15] },
    { why: "a threshold is passed, and its first row with it", draft: { ...hours("total-downtime"), ...allowance("threshold", "10") }, minutes: [4], expected: ["0", 6] },
    { why: "a threshold that was passed: to the second row", draft: { ...hours("total-downtime"), ...allowance("threshold", "10") }, minutes: [20], expected: ["5", 40] },
    { why: "a threshold beyond the first row: at once in the second", draft: { ...hours("total-downtime"), ...allowance("threshold", "70") }, minutes: [4], expected: ["0", 66] },
    { why: "a threshold of single outages is not worked out", draft: { ...hours("each-outage"), ...allowance("threshold", "10") }, minutes: [4], expected: ["0", null] },
  ] as const)("$why", ({ draft, minutes, expected }) => expect(stepAfter(draft, ...minutes)).toEqual(expected));
});

describe("a month that was all maintenance promises nothing", () => {
  const net: Partial<TermsDraft> = { maintenance: { ...madeUp({}).maintenance, base: { reading: "net", clause }, kinds: { excused: ["planned"], clause } } };
  const facts: Facts = { ...APRIL, maintenance: [{ kind: "planned", start: "2026-04-01T00:00:00Z", end: "2026-05-01T00:00:00Z" }], outages: outagesAt(START, [0, 60]) };
  const rows: readonly (readonly [string, Schedule, readonly string[]])[] = [
    ["flat", TEN_PERCENT, ["flat"]],
    ["shortfall", { kind: "shortfall", factor: "1", clause }, ["shortfall"]],
    ["points", { kind: "points", points: "1", creditPerStep: "1", rounding: "whole", clause }, ["points"]],
    ["tiers", { kind: "tiers", by: "availability", overlap: "higher-credit", tiers: [{ below: "100", credit: "10" }], clause }, []],
    ["a multiple of the agreed time", { kind: "multiplier", factor: "10", base: "agreed", clause }, ["multiplier", "allowance"]],
  ];
  it.each(rows)("%s", (_, schedule, told) => {
    for (const missedWhen of ["below", "at-or-below"] as const) {
      const { credit, findings } = assess(madeUp({ ...net, target: { percent: "100", missedWhen, clause }, schedule }), facts);
      expect([credit.entitled, credit.units, credit.nextStepMs]).toEqual(["0.00", "0", null]);
      expect(findings.map(({ code }) => code)).toEqual(["terms-unverified", "period", "nothing-agreed", ...told]);
    }
  });
});

it.each([
  { missedWhen: "at-or-below", minutes: 432, units: "10" }, { missedWhen: "at-or-below", minutes: 431, units: "0" },
  { missedWhen: "below", minutes: 432, units: "0" }, { missedWhen: "below", minutes: 433, units: "10" },
] as const)("99 % of a month, missed when $missedWhen it: $minutes min", ({ missedWhen, minutes, units }) => {
  expect(stepAfter({ target: { percent: "99", missedWhen, clause }, schedule: TEN_PERCENT }, minutes)[0]).toBe(units);
});

it("of several schedules that come to the same the first is told", () => {
  const schedule: Schedule = { kind: "max-of", schedules: [{ kind: "shortfall", factor: "0", clause }, { kind: "flat", credit: "10", clause }, { kind: "multiplier", factor: "720", base: "period", clause }], clause };
  const { findings, credit } = assess(madeUp({ schedule }), { ...APRIL, outages: outagesAt(START, [0, 6]) });
  expect(credit.units).toBe("10"); // 720 times 6 of 43,200 min, too
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["highest-of", "flat"]));
  expect(findings.map(({ code }) => code)).not.toContain("multiplier");
});
