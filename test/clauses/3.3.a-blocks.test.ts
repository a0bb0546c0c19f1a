// Clause 3.3.a: 5 % of the monthly fee per period of 30 minutes. Whole blocks, cumulative over the period.
import { describe, expect, it } from "vitest";
import { assess, MAILGUN_2022_01_14, type Terms } from "../../src/index.js";
import { april, aprilFacts, assessApril, HOUR, MINUTE, outage, reading } from "../support/april.js";

const WHOLE = MAILGUN_2022_01_14;
const STARTED = reading({ schedule: { rounding: "started" } });
const NEAREST = reading({ schedule: { rounding: "nearest" } });
const THRESHOLD = reading({ allowance: { reading: "threshold" } });
const EXACT = reading({ schedule: { rounding: "exact" } });

const entitled = (minutes: number, terms: Terms): string => assessApril([outage(Math.round(minutes * MINUTE))], {}, terms).credit.entitled;

describe("30 days, allowance 4.32 min, fee 100.00", () => {
  it.each([
    { minutes: 4.32, whole: "0.00", started: "0.00", nearest: "0.00", threshold: "0.00" },
    { minutes: 5, whole: "0.00", started: "5.00", nearest: "0.00", threshold: "0.00" },
    { minutes: 30, whole: "0.00", started: "5.00", nearest: "5.00", threshold: "5.00" },
    { minutes: 34.32, whole: "5.00", started: "5.00", nearest: "5.00", threshold: "5.00" },
    { minutes: 45, whole: "5.00", started: "10.00", nearest: "5.00", threshold: "5.00" },
    { minutes: 120, whole: "15.00", started: "20.00", nearest: "20.00", threshold: "20.00" },
    { minutes: 604.31, whole: "95.00", started: "100.00", nearest: "100.00", threshold: "100.00" },
    { minutes: 604.32, whole: "100.00", started: "100.00", nearest: "100.00", threshold: "100.00" },
    { minutes: 700, whole: "100.00", started: "100.00", nearest: "100.00", threshold: "100.00" },
  ])("$minutes min: whole $whole, started $started, nearest $nearest, threshold and whole $threshold", (row) => {
    expect(entitled(row.minutes, WHOLE)).toBe(row.whole);
    expect(entitled(row.minutes, STARTED)).toBe(row.started);
    expect(entitled(row.minutes, NEAREST)).toBe(row.nearest);
    expect(entitled(row.minutes, THRESHOLD)).toBe(row.threshold);
  });

  it("700 minutes are 23 blocks, of which 15.00 is forfeited", () => {
    const { credit } = assessApril([outage(700 * MINUTE)]);
    expect(credit).toMatchObject({ blocks: 23, percent: "115", gross: "115.00", cap: "100.00", forfeited: "15.00", entitled: "100.00", nextStepMs: null });
  });
});

describe("the edge of a block", () => {
  const first = 259_200 + 30 * MINUTE;
  it.each([
    { ms: first - 1, terms: WHOLE, blocks: 0, nextStepMs: "1", why: "1 ms short of the first" },
    { ms: first, terms: WHOLE, blocks: 1, nextStepMs: "1800000", why: "the first, to the millisecond" },
    { ms: first + 1, terms: WHOLE, blocks: 1, nextStepMs: "1799999", why: "1 ms over earns no more" },
    { ms: 259_200, terms: STARTED, blocks: 0, nextStepMs: "0", why: "nothing started while the allowance lasts" },
    { ms: 259_201, terms: STARTED, blocks: 1, nextStepMs: "1799999", why: "1 ms starts a block" },
    { ms: first, terms: STARTED, blocks: 1, nextStepMs: "0", why: "a full block has not started the next" },
    { ms: first + 1, terms: STARTED, blocks: 2, nextStepMs: "1799999", why: "1 ms over has" },
    { ms: 259_200 + 15 * MINUTE - 1, terms: NEAREST, blocks: 0, nextStepMs: "1", why: "under half a block" },
    { ms: 259_200 + 15 * MINUTE, terms: NEAREST, blocks: 1, nextStepMs: "1800000", why: "half a block counts as one" },
    { ms: 259_200 + 15 * MINUTE + 1, terms: NEAREST, blocks: 1, nextStepMs: "1799999", why: "over half a block" },
  ])("$ms ms: $blocks blocks ($why)", ({ ms, terms, blocks, nextStepMs }) => {
    expect(assessApril([outage(ms)], {}, terms).credit).toMatchObject({ blocks, nextStepMs });
  });

  it("before anything is down, the first step is the allowance and a block away", () => {
    expect(assessApril([]).credit).toMatchObject({ blocks: 0, nextStepMs: "2059200" });
  });
});

describe("pro rata", () => {
  it("pays the exact part of a block, rounded once", () => {
    // 10 min beyond the allowance: a third of a block, 5/3 %.
    expect(assessApril([outage(259_200 + 10 * MINUTE)], {}, EXACT).credit).toMatchObject({ blocks: 0, percent: "5/3", gross: "1.67", entitled: "1.67", nextStepMs: "0" });
  });
  it("agrees with whole blocks on a multiple of them", () => {
    expect(assessApril([outage(259_200 + 60 * MINUTE)], {}, EXACT).credit).toMatchObject({ blocks: 2, percent: "10", entitled: "10.00" });
  });
});

describe("first block reached, by month", () => {
  it.each([
    { month: "2026-02", timeZone: "UTC", ms: 34 * MINUTE + 1_920, why: "28 days" },
    { month: "2028-02", timeZone: "UTC", ms: 34 * MINUTE + 10_560, why: "29 days" },
    { month: "2026-04", timeZone: "UTC", ms: 34 * MINUTE + 19_200, why: "30 days" },
    { month: "2026-05", timeZone: "UTC", ms: 34 * MINUTE + 27_840, why: "31 days" },
    { month: "2026-03", timeZone: "Europe/Paris", ms: 34 * MINUTE + 27_480, why: "743 h" },
    { month: "2026-10", timeZone: "Europe/Paris", ms: 34 * MINUTE + 28_200, why: "745 h" },
  ])("$month in $timeZone ($why): at $ms ms, not 1 ms before", ({ month, timeZone, ms }) => {
    const start = Date.parse(`${month}-10T12:00:00Z`);
    const blocks = (lengthMs: number): number => {
      const claims = [{ ticket: "T", outages: ["o1"], filedAt: start, channel: "control-panel", disruption: true }];
      return assess(WHOLE, aprilFacts([outage(0, { start, end: start + lengthMs })], { period: { month, timeZone }, claims })).credit.blocks;
    };
    expect([blocks(ms - 1), blocks(ms), blocks(ms + 1)]).toEqual([0, 1, 1]);
  });

  it("30 days with 4 h of maintenance: 34:17.76", () => {
    const maintenance = [{ kind: "planned" as const, start: april(2), end: april(2) + 4 * HOUR }];
    const blocks = (ms: number): number => assessApril([outage(ms)], { maintenance }).credit.blocks;
    const edge = 34 * MINUTE + 17_760;
    expect([blocks(edge - 1), blocks(edge), blocks(edge + 1)]).toEqual([0, 1, 1]);
  });
});

describe("what is counted together", () => {
  // The allowance of 4.32 min is one pool, used up in order of time.
  const apart = [outage(20 * MINUTE), outage(0, { id: "o2", start: april(20), end: april(20) + 35 * MINUTE })];
  const PER_OUTAGE = reading({ schedule: { per: "outage" } });
  const PER_STRETCH = reading({ schedule: { per: "stretch" } });

  it("cumulative: 20 + 35 min less 4.32 are one block and 20.68 min", () => {
    expect(assessApril(apart).credit.blocks).toBe(1);
  });
  it("two outages of 20 and 20 min never make a block apart, but do together", () => {
    const short = [outage(20 * MINUTE), outage(0, { id: "o2", start: april(20), end: april(20) + 20 * MINUTE })];
    expect(assessApril(short).credit.blocks).toBe(1);
    expect(assessApril(short, {}, PER_OUTAGE).credit.blocks).toBe(0);
    expect(assessApril(short, {}, PER_STRETCH).credit.blocks).toBe(0);
  });
  it("touching outages are one stretch but two outages", () => {
    const start = april(10, 720);
    const touching = [outage(20 * MINUTE), outage(0, { id: "o2", start: start + 20 * MINUTE, end: start + 40 * MINUTE })];
    expect(assessApril(touching, {}, PER_STRETCH).credit.blocks).toBe(1);
    expect(assessApril(touching, {}, PER_OUTAGE).credit.blocks).toBe(0);
  });
  it("a stretch ends 1 ms before the next begins", () => {
    const start = april(10, 720);
    const gapped = [outage(20 * MINUTE), outage(0, { id: "o2", start: start + 20 * MINUTE + 1, end: start + 40 * MINUTE + 1 })];
    expect(assessApril(gapped, {}, PER_STRETCH).credit.blocks).toBe(0);
  });
  it("time shared by two outages belongs to the first", () => {
    const start = april(10, 720);
    // o2 has 40 min of its own behind the 60 of o1: 60 less the allowance are 1 block, 40 are 1 more.
    const overlapping = [outage(60 * MINUTE), outage(0, { id: "o2", start: start + 30 * MINUTE, end: start + 100 * MINUTE })];
    expect(assessApril(overlapping, {}, PER_OUTAGE).credit).toMatchObject({ blocks: 2, percent: "10" });
    expect(assessApril(overlapping, {}, PER_STRETCH).credit).toMatchObject({ blocks: 3, percent: "15" });
  });
  it("the next step is that of the outage nearest to one, or of a new one", () => {
    expect(assessApril(apart, {}, PER_OUTAGE).credit.nextStepMs).toBe(String(30 * MINUTE - (20 * MINUTE - 259_200)));
    expect(assessApril([], {}, PER_OUTAGE).credit.nextStepMs).toBe("2059200");
  });
});
