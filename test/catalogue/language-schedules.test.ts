// Every kind of schedule, on its edges and a millisecond to either side.
import { expect, it } from "vitest";
import type { Facts, OutageInput } from "../../src/facts/facts.js";
import type { TermsDraft } from "../../src/terms/defineTerms.js";
import type { BlockSchedule, Schedule, TierSchedule } from "../../src/terms/language.js";
import { DAY, downFor, HOUR, MINUTE, tried } from "../support/contractFacts.js";
import { clause, madeUp, outagesAt, TEN_PERCENT } from "./madeUp.js";

const OPEN = "2026-04-01T01:00:00Z";

function earned(draft: Partial<TermsDraft>, downMs: number | readonly number[], more: Partial<Facts> = {}, month = "2026-04"): string {
  return tried(madeUp(draft), { downMs, month, more }).credit.percent;
}

const blocks = (fields: Partial<BlockSchedule>): BlockSchedule => ({
  kind: "blocks", blockMinutes: "30", creditPerBlock: "5", rounding: "whole", per: "period", clause, ...fields,
});

it.each([
  { rounding: "whole", downMs: 30 * MINUTE - 1, percent: "0" },
  { rounding: "whole", downMs: 30 * MINUTE, percent: "5" },
  { rounding: "whole", downMs: 60 * MINUTE - 1, percent: "5" },
  { rounding: "started", downMs: 1, percent: "5" },
  { rounding: "started", downMs: 30 * MINUTE, percent: "5" },
  { rounding: "started", downMs: 30 * MINUTE + 1, percent: "10" },
  { rounding: "nearest", downMs: 15 * MINUTE - 1, percent: "0" },
  { rounding: "nearest", downMs: 15 * MINUTE, percent: "5" },
  { rounding: "nearest", downMs: 45 * MINUTE - 1, percent: "5" },
  { rounding: "nearest", downMs: 45 * MINUTE, percent: "10" },
  { rounding: "exact", downMs: 10 * MINUTE, percent: "5/3" },
] as const)("$rounding blocks in $downMs ms: $percent %", ({ rounding, downMs, percent }) => {
  expect(earned({ schedule: blocks({ rounding }) }, downMs)).toBe(percent);
});

it.each([
  { why: "20 min twice, apart, are 40 in the period", per: "period", second: 60, percent: "5" },
  { why: "but no block in either outage", per: "outage", second: 60, percent: "0" },
  { why: "nor in either stretch", per: "stretch", second: 60, percent: "0" },
  { why: "touching they are still two outages", per: "outage", second: 20, percent: "0" },
  { why: "but one stretch", per: "stretch", second: 20, percent: "5" },
] as const)("$why", ({ per, second, percent }) => {
  expect(earned({ schedule: blocks({ per }) }, 0, { outages: outagesAt(OPEN, [0, 20], [second, 20]) })).toBe(percent);
});

// What a cause takes out of the middle of an outage belongs to no other part of it, and may belong to another outage.
it.each([
  { why: "40 min of which the middle 20 earn nothing: no block of 30 min", second: [200, 1], percent: "0" },
  { why: "an outage within the excluded part owns it: 20 min beside 20, still no block", second: [10, 20], percent: "0" },
  { why: "with 10 min more of its own, after the first has ended, it has 30", second: [10, 40], percent: "5" },
  { why: "a minute less", second: [10, 39], percent: "0" },
] as const)("per outage, with a cause: $why", ({ second, percent }) => {
  const causes = [{ code: "attack", earns: "nothing", reach: "interval", clause }] as const;
  const [first, other] = outagesAt(OPEN, [0, 40], second) as [OutageInput, OutageInput];
  const [caused] = outagesAt(OPEN, [10, 20]) as [OutageInput];
  const outages = [{ ...first, cause: "attack", caused: { start: caused.start, end: caused.end as number } }, other];
  expect(earned({ schedule: blocks({ per: "outage" }), causes }, 0, { outages })).toBe(percent);
});

it.each([
  { why: "3 % at once", downMs: 1, per: "period", percent: "3" },
  { why: "no more a millisecond before the first hour", downMs: HOUR - 1, per: "period", percent: "3" },
  { why: "3 % more after an hour", downMs: HOUR, per: "period", percent: "6" },
  { why: "each outage has its own beginning", downMs: [1, 1], per: "outage", percent: "6" },
] as const)("an initial credit: $why", ({ downMs, per, percent }) => {
  expect(earned({ schedule: blocks({ blockMinutes: "60", creditPerBlock: "3", initialCredit: "3", per }) }, downMs)).toBe(percent);
});

// Two blocks each, on the 1st at 01:00 and at 23:30, and on the 2nd at 12:00.
it.each([{ max: 1, percent: "10" }, { max: 2, percent: "20" }, { max: 3, percent: "25" }, { max: 4, percent: "30" }])(
  "at most $max blocks of a day: $percent %", ({ max, percent }) => {
    const outages = outagesAt(OPEN, [0, 60], [1_350, 60], [2_100, 60]);
    expect(earned({ schedule: blocks({ per: "outage", maxBlocksPerDay: max }) }, 0, { outages })).toBe(percent);
  },
);

const byTime = (by: TierSchedule["by"], overlap: TierSchedule["overlap"]): TierSchedule => ({
  kind: "tiers", by, overlap, clause,
  tiers: [{ atLeast: "10", atMost: "60", credit: "5" }, { atLeast: "60", below: "120", credit: "10" }, { above: "120", credit: "20" }],
});

it.each([
  { by: "total-downtime", downMs: 10 * MINUTE - 1, higher: "0", lower: "0" },
  { by: "total-downtime", downMs: 10 * MINUTE, higher: "5", lower: "5" },
  { by: "total-downtime", downMs: 60 * MINUTE, higher: "10", lower: "5" },
  { by: "total-downtime", downMs: 60 * MINUTE + 1, higher: "10", lower: "10" },
  { by: "total-downtime", downMs: 120 * MINUTE, higher: "0", lower: "0" },
  { by: "total-downtime", downMs: 120 * MINUTE + 1, higher: "20", lower: "20" },
  { by: "total-downtime", downMs: [30 * MINUTE, 30 * MINUTE], higher: "10", lower: "5" },
  { by: "longest-outage", downMs: [30 * MINUTE, 40 * MINUTE], higher: "5", lower: "5" },
  { by: "longest-outage", downMs: [60 * MINUTE, 40 * MINUTE], higher: "10", lower: "5" },
  { by: "each-outage", downMs: [30 * MINUTE, 60 * MINUTE], higher: "15", lower: "10" },
  { by: "each-outage", downMs: [10 * MINUTE - 1, 10 * MINUTE], higher: "5", lower: "5" },
] as const)("a table by $by: $downMs ms earn $higher or $lower %", ({ by, downMs, higher, lower }) => {
  expect(earned({ schedule: byTime(by, "higher-credit") }, downMs)).toBe(higher);
  expect(earned({ schedule: byTime(by, "lower-credit") }, downMs)).toBe(lower);
});

const byAvailability: TierSchedule = {
  kind: "tiers", by: "availability", overlap: "higher-credit", clause,
  tiers: [{ above: "99.0", atMost: "99.9", credit: "10" }, { atLeast: "98.0", below: "99.0", credit: "25" }, { below: "98.0", credit: "50" }],
};

it.each([
  { why: "1 ms above the target", downMs: downFor("99.9") - 1, percent: "0" },
  { why: "on the target, which is missed at it", downMs: downFor("99.9"), percent: "10" },
  { why: "1 ms above the gap", downMs: downFor("99") - 1, percent: "10" },
  { why: "in the gap", downMs: downFor("99"), percent: "0" },
  { why: "1 ms below the gap", downMs: downFor("99") + 1, percent: "25" },
  { why: "on the last edge", downMs: downFor("98"), percent: "25" },
  { why: "1 ms below it", downMs: downFor("98") + 1, percent: "50" },
])("a table by availability: $why", ({ downMs, percent }) => {
  expect(earned({ target: { percent: "99.9", missedWhen: "at-or-below", clause }, schedule: byAvailability }, downMs)).toBe(percent);
});

it("a table is not looked up while the target is met", () => {
  const schedule: TierSchedule = { ...byAvailability, tiers: [{ below: "100", credit: "10" }] };
  expect(earned({ target: { percent: "99.9", clause }, schedule }, downFor("99.9"))).toBe("0");
});

it.each([{ good: 9_990, percent: "0" }, { good: 9_989, percent: "10" }, { good: 9_900, percent: "0" }, { good: 9_899, percent: "25" }])(
  "$good of 10,000 requests: $percent %", ({ good, percent }) => {
    const draft = { measure: { kind: "score", of: "requests", clause }, target: { percent: "99.9", clause }, schedule: byAvailability } as const;
    expect(earned(draft, 0, { outages: [], scores: [{ guarantee: "uptime", good, total: 10_000 }] })).toBe(percent);
  },
);

it.each([
  { rounding: "whole", downMs: downFor("99.8") - 1, percent: "0" },
  { rounding: "whole", downMs: downFor("99.8"), percent: "10" },
  { rounding: "whole", downMs: downFor("99.7"), percent: "20" },
  { rounding: "started", downMs: downFor("99.9"), percent: "0" },
  { rounding: "started", downMs: downFor("99.9") + 1, percent: "10" },
  { rounding: "started", downMs: downFor("99.8"), percent: "10" },
  { rounding: "started", downMs: downFor("99.8") + 1, percent: "20" },
  { rounding: "nearest", downMs: downFor("99.85") - 1, percent: "0" },
  { rounding: "nearest", downMs: downFor("99.85"), percent: "10" },
  { rounding: "exact", downMs: downFor("99.85"), percent: "5" },
] as const)("10 % per tenth of a point, $rounding: $downMs ms earn $percent %", ({ rounding, downMs, percent }) => {
  expect(earned({ target: { percent: "99.9", clause }, schedule: { kind: "points", points: "0.1", creditPerStep: "10", rounding, clause } }, downMs)).toBe(percent);
});

const multiplier = (factor: string, base: "agreed" | "period" | "fixed-30-days" = "period"): Schedule => ({ kind: "multiplier", factor, base, clause });
const allowance = (reading: "deduct" | "threshold") => ({ reading, of: "agreed", usedBy: "creditable", clause }) as const;
const target = { percent: "99.9", clause };

it.each([
  { why: "once, an hour of 744", draft: { schedule: multiplier("1") }, downMs: HOUR, month: "2026-05", percent: "25/186" },
  { why: "once, an hour of 30 days", draft: { schedule: multiplier("1", "fixed-30-days") }, downMs: HOUR, month: "2026-05", percent: "5/36" },
  { why: "ten times an hour of 720", draft: { schedule: multiplier("10") }, downMs: HOUR, percent: "25/18" },
  { why: "at the allowance", draft: { target, allowance: allowance("deduct"), schedule: multiplier("1") }, downMs: downFor("99.9"), percent: "0" },
  { why: "a millisecond beyond it alone", draft: { target, allowance: allowance("deduct"), schedule: multiplier("1") }, downMs: downFor("99.9") + 1, percent: "1/25920000" },
  { why: "at the threshold", draft: { target, allowance: allowance("threshold"), schedule: multiplier("1") }, downMs: downFor("99.9"), percent: "0" },
  { why: "all time once it is passed", draft: { target, allowance: allowance("threshold"), schedule: multiplier("1") }, downMs: downFor("99.9") + 1, percent: "2592001/25920000" },
  { why: "beyond 15 minutes", draft: { allowance: { reading: "deduct", of: "fixed", minutes: "15", usedBy: "creditable", clause }, schedule: multiplier("1") }, downMs: 75 * MINUTE, percent: "5/36" },
  { why: "flat, on the target", draft: { target, schedule: TEN_PERCENT }, downMs: downFor("99.9"), percent: "0" },
  { why: "flat, below it", draft: { target, schedule: TEN_PERCENT }, downMs: downFor("99.9") + 1, percent: "10" },
  { why: "twice the shortfall of half a point", draft: { target, schedule: { kind: "shortfall", factor: "2", clause } }, downMs: downFor("99.4"), percent: "1" },
  { why: "twice the shortfall of a millisecond", draft: { target, schedule: { kind: "shortfall", factor: "2", clause } }, downMs: downFor("99.9") + 1, percent: "1/12960000" },
  { why: "nothing, whatever happens", draft: { schedule: { kind: "none", clause } }, downMs: 10 * DAY, percent: "0" },
] satisfies { why: string; draft: Partial<TermsDraft>; downMs: number; month?: string; percent: string }[])("$why: $percent %", ({ draft, downMs, percent, ...rest }) => {
  expect(earned(draft, downMs, {}, "month" in rest ? rest.month : "2026-04")).toBe(percent);
});

it.each([
  { downMs: downFor("99.9"), percent: "0" }, { downMs: downFor("99.9") + 1, percent: "10" },
  { downMs: 72 * HOUR, percent: "10" }, { downMs: 72 * HOUR + 1, percent: "259200001/25920000" },
])("10 % or the rate, whichever is more: $downMs ms earn $percent %", ({ downMs, percent }) => {
  const schedule: Schedule = { kind: "max-of", schedules: [TEN_PERCENT, { kind: "multiplier", factor: "1", base: "period", clause }], clause };
  expect(earned({ target, allowance: allowance("threshold"), schedule }, downMs)).toBe(percent);
});

it.each([
  { why: "in time at the limit", afterMs: 15 * MINUTE, entitled: "0.00" },
  { why: "late a millisecond after it", afterMs: 15 * MINUTE + 1, entitled: "25.00" },
  { why: "late while there is no answer", afterMs: null, entitled: "25.00" },
])("an event is $why", ({ afterMs, entitled }) => {
  const openedAt = Date.parse(OPEN);
  const events = [{ id: "e1", severity: "high", openedAt, answeredAt: afterMs === null ? null : openedAt + afterMs }];
  const terms = madeUp({
    measure: { kind: "events", limits: [{ severity: "high", minutes: "15" }], clause },
    schedule: { kind: "per-event", creditPerEvent: "25", clause }, creditUnit: { kind: "money", currency: "USD", clause },
  });
  expect(tried(terms, { downMs: 1, more: { outages: [], events, asOf: "2026-05-02T00:00:00Z" } }).credit.entitled).toBe(entitled);
});

// Until 30 min are down nothing counts, and then all of it does: a row that ends before is never reached.
it.each([
  { why: "from the only row on", tiers: [{ above: "0", atMost: "40", credit: "5" }], next: String(25 * MINUTE) },
  { why: "up to its last moment", tiers: [{ above: "0", atMost: "30.001", credit: "5" }], next: String(25 * MINUTE) },
  { why: "not if it ends there", tiers: [{ above: "0", atMost: "30", credit: "5" }], next: null },
  { why: "nor if it earns nothing", tiers: [{ above: "0", atMost: "40", credit: "0" }], next: null },
  { why: "but in a later one", tiers: [{ above: "0", atMost: "30", credit: "5" }, { above: "45", atMost: "60", credit: "5" }], next: String(40 * MINUTE) },
] as const)("the next step under a threshold that is not passed: $why", ({ tiers, next }) => {
  const schedule: Schedule = { kind: "tiers", by: "total-downtime", overlap: "higher-credit", tiers, clause };
  const free = { reading: "threshold", of: "fixed", minutes: "30", usedBy: "creditable", clause } as const;
  expect(tried(madeUp({ schedule, allowance: free }), { downMs: 5 * MINUTE }).credit.nextStepMs).toBe(next);
});
