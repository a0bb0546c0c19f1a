// Clause 3.3.c: no credit while the customer does not respect the Terms of Service, until remedied.
import { describe, expect, it } from "vitest";
import { APRIL, april, assessApril, claimFor, HOUR, MAY, outage, reading, reasonCodes } from "../support/april.js";

const start = outage(0).start as number;
const down = [outage(2 * HOUR)];
const asOf = MAY + 7 * 24 * HOUR;

describe("downtime between breach and cure", () => {
  it.each([
    { end: start, excludedMs: 0 },
    { end: start + 1, excludedMs: 1 },
    { end: start + HOUR, excludedMs: HOUR },
    { end: start + 2 * HOUR - 1, excludedMs: 2 * HOUR - 1 },
    { end: start + 2 * HOUR, excludedMs: 2 * HOUR },
    { end: start + 2 * HOUR + 1, excludedMs: 2 * HOUR },
  ])("cured at $end: $excludedMs ms earn nothing", ({ end, excludedMs }) => {
    const { time, outages } = assessApril(down, { termsBreaches: [{ start: APRIL, end }] });
    expect(time.downtimeMs).toBe(2 * HOUR);
    expect(time.excludedMs).toEqual(excludedMs === 0 ? {} : { "terms-breach": excludedMs });
    expect(outages[0]?.reasons).toEqual(excludedMs === 0 ? [] : [{ code: "terms-breach", clause: "3.3.c", ms: excludedMs, decidesMs: excludedMs }]);
  });
  it("overlapping breaches count once", () => {
    const termsBreaches = [{ start: start - HOUR, end: start + HOUR }, { start, end: start + 90 * 60_000 }];
    expect(assessApril(down, { termsBreaches }).time.excludedMs).toEqual({ "terms-breach": 90 * 60_000 });
  });
  it("a cause comes before it, a claim after it", () => {
    const caused = [outage(2 * HOUR, { cause: "virus", caused: { start, end: start + HOUR } })];
    const assessment = assessApril(caused, { claims: [], termsBreaches: [{ start, end: start + 90 * 60_000 }] });
    expect(assessment.time.excludedMs).toEqual({ virus: HOUR, "terms-breach": HOUR / 2, "claim-missing": HOUR / 2 });
    expect(reasonCodes(assessment)).toEqual(["virus", "terms-breach", "claim-missing"]);
  });
});

describe("while a breach is not cured", () => {
  const uncured = [{ start: MAY + HOUR, end: null }];
  it("what is due is withheld, not lost", () => {
    const { credit, status, findings } = assessApril(down, { termsBreaches: uncured, asOf });
    expect(credit).toMatchObject({ gross: "15.00", withheld: "15.00", entitled: "0.00", entitledMinor: 0, forfeited: "0.00" });
    expect(status).toBe("provisional");
    expect(findings).toContainEqual({ code: "withheld", clause: "3.3.c", params: { amount: "15.00", sinceMs: MAY + HOUR } });
  });
  it("the earliest of several is told", () => {
    const two = [...uncured, { start: MAY, end: null }, { start: MAY + 2, end: null }];
    expect(assessApril(down, { termsBreaches: two, asOf }).findings).toContainEqual({ code: "withheld", clause: "3.3.c", params: { amount: "15.00", sinceMs: MAY } });
  });
  it("it still takes the downtime it overlaps", () => {
    const { credit, time } = assessApril(down, { termsBreaches: [{ start: start + HOUR, end: null }], asOf });
    expect(time.excludedMs).toEqual({ "terms-breach": HOUR });
    expect(credit).toMatchObject({ blocks: 1, withheld: "5.00", entitled: "0.00" });
  });
  it("a cap still cuts what is withheld", () => {
    const { credit } = assessApril([outage(700 * 60_000)], { termsBreaches: uncured, asOf });
    expect(credit).toMatchObject({ gross: "115.00", forfeited: "15.00", withheld: "100.00", entitled: "0.00" });
  });
  it("is paid under terms that do not withhold", () => {
    const { credit, findings } = assessApril(down, { termsBreaches: uncured, asOf }, reading({ breach: { uncured: "pay" } }));
    expect(credit).toMatchObject({ withheld: "0.00", entitled: "15.00" });
    expect(findings.some(({ code }) => code === "withheld")).toBe(false);
  });
});

describe("other readings", () => {
  const duringOutage = [{ start, end: start + HOUR }];
  const filedAt = april(20);
  it.each([
    { breach: { start: filedAt, end: filedAt + 1 }, excluded: true, why: "at the first moment of the breach" },
    { breach: { start: filedAt - HOUR, end: filedAt }, excluded: false, why: "as it is cured" },
    { breach: { start: filedAt + 1, end: filedAt + HOUR }, excluded: false, why: "1 ms before it" },
  ])("at claim: a ticket filed $why", ({ breach, excluded }) => {
    const terms = reading({ breach: { excludes: "claimed-in-breach" } });
    const { time, outages } = assessApril(down, { claims: [claimFor(["o1"], { filedAt })], termsBreaches: [breach] }, terms);
    expect(time.excludedMs).toEqual(excluded ? { "terms-breach": 2 * HOUR } : {});
    expect(outages[0]?.reasons).toHaveLength(excluded ? 1 : 0);
  });
  it("at claim: downtime during a breach is not looked at, nor an outage that was never claimed", () => {
    const terms = reading({ breach: { excludes: "claimed-in-breach" } });
    expect(assessApril(down, { termsBreaches: duringOutage }, terms).time.creditableMs).toBe(2 * HOUR);
    expect(assessApril(down, { termsBreaches: duringOutage, claims: [] }, terms).time.excludedMs).toEqual({ "claim-missing": 2 * HOUR });
  });
  it.each([
    { breach: { start: APRIL, end: APRIL + 1 }, excluded: true },
    { breach: { start: APRIL - HOUR, end: APRIL }, excluded: false },
    { breach: { start: MAY - 1, end: MAY + HOUR }, excluded: true },
    { breach: { start: MAY, end: MAY + HOUR }, excluded: false },
    { breach: { start: APRIL + HOUR, end: APRIL + HOUR }, excluded: false },
  ])("whole period: $breach", ({ breach, excluded }) => {
    const { time } = assessApril(down, { termsBreaches: [breach] }, reading({ breach: { excludes: "whole-period" } }));
    expect(time.excludedMs).toEqual(excluded ? { "terms-breach": 2 * HOUR } : {});
  });
  it("ignored, or only what is uncured withheld", () => {
    const terms = reading({ breach: { excludes: "not-excluded" } });
    expect(assessApril(down, { termsBreaches: duringOutage }, terms).credit.entitled).toBe("15.00");
    expect(assessApril(down, { termsBreaches: [{ start, end: null }], asOf }, terms).credit).toMatchObject({ withheld: "15.00", entitled: "0.00" });
  });
});
