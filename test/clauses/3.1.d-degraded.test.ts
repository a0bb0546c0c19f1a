// Clause 3.1.d: access may be suspended or degraded. Degraded is not downtime, unless the terms weigh it.
import { describe, expect, it } from "vitest";
import { assessApril, HOUR, MINUTE, outage, reading, reasonCodes } from "../support/april.js";

const FULLY = reading({ degraded: { counts: "fully" } });
const HALF = reading({ degraded: { counts: "by-weight", weight: "0.5" } });

describe("never", () => {
  it.each([
    { impact: "down" as const, downtimeMs: 2 * HOUR },
    { impact: 1, downtimeMs: 2 * HOUR },
    { impact: 0.999999, downtimeMs: 0 },
    { impact: 0, downtimeMs: 0 },
    { impact: "degraded" as const, downtimeMs: 0 },
  ])("impact $impact: $downtimeMs ms of downtime", ({ impact, downtimeMs }) => {
    const assessment = assessApril([outage(2 * HOUR, { impact })]);
    expect(assessment.time.downtimeMs).toBe(downtimeMs);
    expect(reasonCodes(assessment)).toEqual(downtimeMs === 0 ? ["degraded-only"] : []);
  });
});

describe("fully", () => {
  it.each([
    { impact: "degraded" as const, downtimeMs: 2 * HOUR },
    { impact: 0.000001, downtimeMs: 2 * HOUR },
    { impact: 0, downtimeMs: 0 },
  ])("impact $impact: $downtimeMs ms of downtime", ({ impact, downtimeMs }) => {
    expect(assessApril([outage(2 * HOUR, { impact })], {}, FULLY).time.downtimeMs).toBe(downtimeMs);
  });
});

describe("by weight", () => {
  it.each([
    { impact: "degraded" as const, weightedMs: HOUR, entitled: "5.00" },
    { impact: "down" as const, weightedMs: 2 * HOUR, entitled: "15.00" },
    { impact: 0.25, weightedMs: HOUR / 2, entitled: "0.00" },
    { impact: 0.1, weightedMs: 720_000, entitled: "0.00" },
    { impact: 1e-7, weightedMs: 0.72, entitled: "0.00" },
    { impact: 0.30000000000000004, weightedMs: "2160000.000000000288", entitled: "5.00" },
    { impact: 0, weightedMs: 0, entitled: "0.00" },
  ])("impact $impact weighs $weightedMs ms", ({ impact, weightedMs, entitled }) => {
    const { weighted, credit } = assessApril([outage(2 * HOUR, { impact })], {}, HALF);
    expect(weighted?.downtimeMs).toBe(String(weightedMs));
    expect(credit.entitled).toBe(entitled);
  });
  it("the heaviest of several at one instant counts", () => {
    const both = [outage(2 * HOUR, { impact: "degraded" }), outage(HOUR, { id: "o2", services: ["smtp"] })];
    expect(assessApril(both, {}, HALF).weighted?.downtimeMs).toBe(String(90 * MINUTE));
  });
  it("an exclusion takes only what it adds to the part that earns credit, or the other way round", () => {
    const both = [outage(2 * HOUR, { impact: "degraded" }), outage(2 * HOUR, { id: "o2", cause: "virus" })];
    expect(assessApril(both, {}, HALF).weighted).toMatchObject({ creditableMs: String(HOUR), excludedMs: { virus: String(HOUR) } });
    const excludedWins = reading({ degraded: { counts: "by-weight", weight: "0.5" }, overlap: { wins: "excluded" } });
    expect(assessApril(both, {}, excludedWins).weighted).toMatchObject({ creditableMs: "0", excludedMs: { virus: String(2 * HOUR) } });
  });
  it("all services down: as much as the lightest", () => {
    const terms = reading({ degraded: { counts: "by-weight", weight: "0.5" }, unavailable: { when: "all-down" } });
    const all = [outage(2 * HOUR), outage(2 * HOUR, { id: "o2", services: ["smtp", "outbound"], impact: "degraded" })];
    expect(assessApril(all, {}, terms).weighted).toMatchObject({ downtimeMs: String(HOUR), creditableMs: String(HOUR) });
    expect(assessApril(all.slice(1), {}, terms).weighted).toMatchObject({ downtimeMs: "0", creditableMs: "0" });
  });
});

it("a degraded outage in maintenance tells both, and the first decides", () => {
  const degraded = outage(2 * HOUR, { impact: "degraded" });
  const maintenance = [
    { kind: "planned" as const, start: degraded.start, end: (degraded.start as number) + HOUR },
    { kind: "emergency" as const, start: (degraded.start as number) + HOUR, end: (degraded.start as number) + 2 * HOUR },
  ];
  const assessment = assessApril([degraded], { maintenance, claims: [] });
  expect(assessment.outages[0]?.reasons.map(({ code, ms, decidesMs }) => [code, ms, decidesMs])).toEqual([
    ["degraded-only", 2 * HOUR, 2 * HOUR], ["maintenance-planned", HOUR, 0], ["maintenance-emergency", HOUR, 0], ["claim-missing", 2 * HOUR, 0],
  ]);
});

it("an uncovered service that is only degraded is first of all uncovered", () => {
  expect(reasonCodes(assessApril([outage(HOUR, { services: ["logs"], impact: "degraded" })]))).toEqual(["not-covered", "degraded-only"]);
});

it("weighs nothing unless a weight is given, and a weight nowhere else", () => {
  expect(() => assessApril([], {}, reading({ degraded: { counts: "by-weight" } }))).toThrow("degraded.weight: expected a weight, received nothing");
  expect(() => assessApril([], {}, reading({ degraded: { weight: "0.5" } }))).toThrow("degraded.weight: expected no weight");
});
