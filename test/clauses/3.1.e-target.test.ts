// Clause 3.1.e: available 99.99 % of the time, any maintenance period excluded.
import { describe, expect, it } from "vitest";
import { APRIL, april, assessApril, DAY, HOUR, MAY, outage, reading } from "../support/april.js";

const GROSS = reading({ maintenance: { base: { reading: "gross" } } });

describe("the target", () => {
  it.each([
    { ms: 259_199, met: true, percent: "99.99", marginMs: "1", why: "1 ms to spare" },
    { ms: 259_200, met: true, percent: "99.99", marginMs: "0", why: "exactly 99.99 %" },
    { ms: 259_201, met: false, percent: "99.9899", marginMs: "-1", why: "1 ms too much, and never rounded up" },
    { ms: 1, met: true, percent: "99.9999", marginMs: "259199", why: "100 only if all of it" },
    { ms: 0, met: true, percent: "100", marginMs: "259200", why: "all of it" },
    { ms: 30 * DAY, met: false, percent: "0", marginMs: "-2591740800", why: "none of it" },
  ])("$ms ms down: $percent %, met $met ($why)", ({ ms, met, percent, marginMs }) => {
    const { availability } = assessApril([outage(0, { start: APRIL, end: APRIL + ms })]);
    expect(availability).toEqual({ targetPercent: "99.99", met, percent, upMs: 30 * DAY - ms, ofMs: 30 * DAY, marginMs, score: null });
  });
  it("is compared exactly where the allowance is a fraction of a millisecond", () => {
    // 30 days less 1 ms: 259,199.9999 ms may be lost.
    const period = { start: APRIL, end: MAY - 1 };
    const met = (ms: number): unknown => assessApril([outage(ms)], { period }).availability.met;
    expect([met(259_199), met(259_200)]).toEqual([true, false]);
    expect(assessApril([], { period }).credit.allowanceMs).toBe("259199.9999");
  });
});

describe("maintenance leaves the agreed service time", () => {
  const maintenance = [{ kind: "planned" as const, start: april(2), end: april(2) + 4 * HOUR }];
  it("net: numerator and denominator", () => {
    const { time, availability } = assessApril([outage(HOUR)], { maintenance });
    expect(time).toMatchObject({ agreedMs: 30 * DAY - 4 * HOUR, maintenanceMs: 4 * HOUR, uptimeMs: 30 * DAY - 5 * HOUR, downtimeMs: HOUR });
    expect(availability).toMatchObject({ upMs: 30 * DAY - 5 * HOUR, ofMs: 30 * DAY - 4 * HOUR });
  });
  it("gross: it is no downtime, but stays in the base", () => {
    const { time, credit } = assessApril([outage(HOUR)], { maintenance }, GROSS);
    expect(time).toMatchObject({ agreedMs: 30 * DAY, maintenanceMs: 4 * HOUR, uptimeMs: 30 * DAY - HOUR, downtimeMs: HOUR });
    expect(credit.allowanceMs).toBe("259200");
  });
  it("a month that is all maintenance promises nothing: no availability, no credit", () => {
    const whole = [{ kind: "emergency" as const, start: APRIL, end: MAY }];
    const { availability, credit, time, findings } = assessApril([outage(HOUR)], { maintenance: whole });
    expect(availability).toEqual({ targetPercent: "99.99", met: null, percent: null, upMs: 0, ofMs: 0, marginMs: null, score: null });
    expect(credit).toMatchObject({ allowanceMs: "0", blocks: 0, entitled: "0.00", nextStepMs: null });
    expect(time).toMatchObject({ agreedMs: 0, maintenanceMs: 30 * DAY, downtimeMs: 0 });
    expect(findings).toContainEqual({ code: "nothing-agreed", clause: "3.1.e", params: {} });
  });
  it.each([
    { leftMs: 1, percent: "0", met: false },
    { leftMs: 2, percent: "50", met: false },
  ])("a month of which $leftMs ms are left promises those", ({ leftMs, percent, met }) => {
    const most = [{ kind: "planned" as const, start: APRIL + leftMs, end: MAY }];
    expect(assessApril([outage(0, { start: APRIL, end: APRIL + 1 })], { maintenance: most }).availability).toMatchObject({ percent, met });
  });
});

it("measured availability keeps what only the entitlement loses", () => {
  const { availability, credit } = assessApril([outage(2 * HOUR)], { claims: [] });
  expect(availability.met).toBe(false);
  expect(credit.entitled).toBe("0.00");
});
