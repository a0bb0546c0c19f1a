// What several outages, causes, clocks and windows make of one moment, where one of them alone would show nothing: found by
// changing the engine line by line and looking for what no test noticed.
import { describe, expect, it } from "vitest";
import type { Facts, OutageInput } from "../../src/facts/facts.js";
import type { TermsDraft } from "../../src/terms/defineTerms.js";
import type { BlockSchedule, ClockTerms, MaintenanceTerms } from "../../src/terms/language.js";
import { HOUR, MINUTE, tried } from "../support/contractFacts.js";
import { clause, madeUp } from "./madeUp.js";

const NINE = "2026-04-01T09:00:00Z";
const at = (minutes: number) => Date.parse(NINE) + minutes * MINUTE;
const outage = (id: string, from: number, to: number, more: Partial<OutageInput> = {}): OutageInput => ({ id, start: at(from), end: at(to), impact: "down", ...more });

function seen(draft: Partial<TermsDraft>, more: Partial<Facts>) {
  const { credit, outages, ledger, time, weighted } = tried(madeUp(draft), { downMs: 0, more });
  return {
    credit, time, weighted,
    /** Per outage, each reason with the minutes it applies to and those it decides. */
    reasons: outages.map(({ reasons }) => reasons.map(({ code, ms, decidesMs }) => [code, ms / MINUTE, decidesMs / MINUTE])),
    outages: outages.map(({ inPeriodMs, downtimeMs, creditableMs }) => [inPeriodMs, downtimeMs, creditableMs].map((ms) => ms / MINUTE)),
    /** Stretches with outages: which, and why they do not count. */
    ledger: ledger.filter((entry) => entry.outages.length > 0).map(({ outages: ids, reasons }) => [ids.join(" "), reasons.map(({ code }) => code).join(" ")]),
  };
}

const clock = (fields: Partial<ClockTerms>): { readonly clock: ClockTerms } => ({
  clock: { start: { from: "outage-start", clause }, minimum: { minutes: "0", inclusive: true, clause }, unit: { minutes: "1", rounding: "none", clause }, ...fields },
});
const FROM_REPORT = { start: { from: "report", clause } } as const;
const PLANNED: MaintenanceTerms = {
  base: { reading: "gross", clause }, kinds: { excused: ["planned"], clause }, notice: { minimumHours: "0", clause }, allowance: { hours: null, clause },
  scope: { reading: "named-services", clause }, window: { reading: "announced", clause },
};
const NINE_TO_FIVE = { reading: "hours", days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], from: "09:00", to: "17:00", clause } as const;
const excluded = (reach: "interval" | "outage") => ({ causes: [{ code: "flood", earns: "nothing", reach, clause }] }) as Partial<TermsDraft>;

describe("outages at one instant", () => {
  const byOutage: BlockSchedule = { kind: "blocks", blockMinutes: "30", creditPerBlock: "1", rounding: "whole", per: "outage", clause };
  it("of one within another, the longer owns all of its time, because it began first", () => {
    // By themselves 60 and 25 min: two blocks. If the inner one took its part, 35 and 25 min would make one.
    expect(seen({ schedule: byOutage }, { outages: [outage("inner", 10, 35), outage("outer", 0, 60)] }).credit.blocks).toBe(2);
  });
  it("and so it does if the other is of another service", () => {
    const shown = seen({ services: { covered: ["app", "mail"], clause }, schedule: byOutage }, {
      outages: [outage("inner", 10, 35, { services: ["app"] }), outage("outer", 0, 60, { services: ["mail"] })],
    });
    expect(shown.credit.blocks).toBe(2);
  });
  it("of two that begin together, the one that ends first owns what they share", () => {
    // The shorter owns its 30 min and leaves the longer 30: neither makes a block of 50, as the longer alone would.
    const shown = seen({ schedule: { ...byOutage, blockMinutes: "50" } }, { outages: [outage("a", 0, 60), outage("b", 0, 30)] });
    expect(shown.credit.blocks).toBe(0);
    expect(shown.ledger).toEqual([["b a", ""], ["a", ""]]);
  });
  it("of two with the same ends, ids decide", () => {
    expect(seen({}, { outages: [outage("b", 0, 60), outage("a", 0, 60), outage("c", 0, 60)] }).ledger).toEqual([["a b c", ""]]);
  });
  it("why they do not count is told by rank, not in the order they began", () => {
    const shown = seen({}, { outages: [outage("a", 0, 60, { impact: "degraded" }), outage("b", 1, 60, { services: ["other"] })] });
    expect(shown.ledger).toEqual([["a", "degraded-only"], ["a b", "not-covered degraded-only"]]);
  });
  it("a cause changes nothing of what is degraded only", () => {
    const shown = seen(excluded("interval"), { outages: [outage("a", 0, 60, { impact: "degraded", cause: "flood", caused: { start: at(10), end: at(20) } })] });
    expect(shown.ledger).toEqual([["a", "degraded-only"]]);
    expect(shown.reasons).toEqual([[["degraded-only", 60, 60], ["flood", 10, 0]]]);
  });
});

describe("the clock", () => {
  it.each([
    { why: "reported at its very end", reported: 12, minimum: "10", reasons: [["before-report", 12, 12]] },
    { why: "reported after its end", reported: 30, minimum: "10", reasons: [["before-report", 12, 12]] },
    { why: "never reported", reported: null, minimum: "10", reasons: [["before-report", 12, 12]] },
    { why: "reported so late that too little is left", reported: 5, minimum: "10", reasons: [["below-minimum-duration", 12, 12]] },
    { why: "reported in time", reported: 2, minimum: "10", reasons: [["before-report", 2, 2]] },
  ])("12 min, $why", ({ reported, minimum, reasons }) => {
    const reportedAt = reported === null ? {} : { reportedAt: at(reported) };
    const draft = clock({ ...FROM_REPORT, minimum: { minutes: minimum, inclusive: true, clause } });
    expect(seen(draft, { outages: [outage("a", 0, 12, reportedAt)] }).reasons).toEqual([reasons]);
  });
  it("a unit completed beyond the end makes the outage longer, from its start on", () => {
    const draft = clock({ ...FROM_REPORT, unit: { minutes: "60", rounding: "up", clause } });
    const shown = seen(draft, { outages: [outage("a", 0, 90, { reportedAt: at(20) })] });
    expect(shown.outages).toEqual([[140, 120, 120]]); // 20 before the report, 70 rounded up to 120
    expect(shown.reasons).toEqual([[["before-report", 20, 20]]]);
  });
  it("a unit is not completed beyond now", () => {
    const draft = clock({ unit: { minutes: "60", rounding: "up", clause } });
    expect(seen(draft, { asOf: at(90), outages: [outage("a", 0, 90, { end: null })] }).outages).toEqual([[90, 90, 90]]);
  });
  it("what is degraded only is left with what the clock does not take", () => {
    const draft = clock({ ...FROM_REPORT, unit: { minutes: "60", rounding: "down", clause } });
    expect(seen(draft, { outages: [outage("a", 0, 90, { impact: "degraded", reportedAt: at(20) })] }).reasons).toEqual([
      [["degraded-only", 60, 60], ["before-report", 20, 20], ["partial-unit", 10, 10]],
    ]);
  });
});

describe("a cause that acted in a part", () => {
  const units = clock({ unit: { minutes: "60", rounding: "up", clause } });
  it.each([
    { why: "to the end takes along what completes the unit", caused: [60, 90], creditable: 60, reasons: [["flood", 60, 60]] },
    { why: "for no time at the end takes nothing along", caused: [90, 90], creditable: 120, reasons: [] },
    { why: "in the middle takes that", caused: [30, 40], creditable: 110, reasons: [["flood", 10, 10]] },
  ] as const)("$why", ({ caused: [from, to], creditable, reasons }) => {
    const shown = seen({ ...units, ...excluded("interval") }, { outages: [outage("a", 0, 90, { cause: "flood", caused: { start: at(from), end: at(to) } })] });
    expect(shown.outages).toEqual([[120, 120, creditable]]);
    expect(shown.reasons).toEqual([reasons]);
  });
  it.each(["interval", "outage"] as const)("and lies outside the period, takes nothing (reach %s)", (reach) => {
    const start = Date.parse("2026-03-30T00:00:00Z");
    expect(seen(excluded(reach), { outages: [{ id: "a", start, end: start + HOUR, impact: "down", cause: "flood" }] }).reasons).toEqual([[]]);
  });
});

describe("time that does not count, of several kinds", () => {
  const draft: Partial<TermsDraft> = { serviceHours: NINE_TO_FIVE, maintenance: PLANNED };
  const maintenance = [{ kind: "planned", start: at(-30), end: at(30) }] as const;
  it.each([
    { impact: "down", reasons: [["outside-service-hours", 60, 60], ["maintenance-planned", 30, 30]] },
    { impact: "degraded", reasons: [["degraded-only", 120, 120], ["outside-service-hours", 60, 0], ["maintenance-planned", 30, 0]] },
  ] as const)("planned work that begins before the hours of service is told of once: $impact", ({ impact, reasons }) => {
    expect(seen(draft, { maintenance, outages: [outage("a", -60, 60, { impact })] }).reasons).toEqual([reasons]);
  });
  it("where all services have to be down, work on one of them is told apart from the other being up", () => {
    const both: Partial<TermsDraft> = { services: { covered: ["app", "mail"], clause }, unavailable: { when: "all-down", clause }, maintenance: PLANNED };
    const shown = seen(both, { maintenance: [{ kind: "planned", services: ["app"], start: at(0), end: at(30) }], outages: [outage("a", 0, 120, { services: ["app"] })] });
    expect(shown.reasons).toEqual([[["not-all-down", 90, 90], ["maintenance-planned", 30, 30]]]);
  });
});

describe("weights where all services have to be down", () => {
  const draft: Partial<TermsDraft> = {
    services: { covered: ["app", "mail"], clause }, unavailable: { when: "all-down", clause }, ...excluded("outage"),
    degraded: { counts: "by-weight", weight: "0.5", clause },
  };
  const mild = outage("mild", 0, 60, { impact: 0.25 });
  const strong = outage("strong", 0, 60, { impact: 0.5, cause: "flood" });
  // By the mildest reason first: a quarter earns credit, and the flood takes no more than the quarter it adds.
  it.each([
    { why: "the one that earns first", outages: [{ ...mild, id: "a" }, { ...strong, id: "b" }] },
    { why: "the excluded one first", outages: [{ ...strong, id: "a" }, { ...mild, id: "b" }] },
  ])("each reason takes what it adds to milder ones: $why", ({ outages }) => {
    const { weighted } = seen(draft, { outages });
    expect(weighted).toMatchObject({ downtimeMs: String(30 * MINUTE), creditableMs: String(15 * MINUTE), excludedMs: { flood: String(15 * MINUTE) } });
  });
});
