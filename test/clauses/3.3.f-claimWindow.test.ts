// Clause 3.3.f: claimed by ticket within 30 days after the end of the downtime. Calendar days, in the zone of the terms: the
// day of the end is not counted, and the 30th is good until its 24:00.
import { describe, expect, it } from "vitest";
import { type Assessment, type Facts, type Terms } from "../../src/index.js";
import { APRIL, april, aprilFacts, assessApril, claimFor, DAY, HOUR, MAY, outage, reading } from "../support/april.js";

const iso = (ms: number | null | undefined): string | null => (typeof ms === "number" ? new Date(ms).toISOString() : null);
const ending = (end: number | string) => outage(0, { start: APRIL, end });
const deadline = (end: number | string, terms?: Terms, timeZone = "UTC"): string | null =>
  iso(assessApril([ending(end)], { period: { month: "2026-04", timeZone }, claims: [] }, terms).outages[0]?.claim.deadlineMs);
const status = (assessment: Assessment): unknown => assessment.outages[0]?.claim.status;

describe("calendar days", () => {
  it.each([
    { end: "2026-04-10T00:00:00Z", zone: "UTC", too_late: "2026-05-11T00:00:00.000Z", why: "an end at midnight belongs to the day it begins" },
    { end: "2026-04-09T23:59:59.999Z", zone: "UTC", too_late: "2026-05-10T00:00:00.000Z", why: "1 ms before, to the day before" },
    { end: "2026-04-10T00:00:00.001Z", zone: "UTC", too_late: "2026-05-11T00:00:00.000Z", why: "1 ms after" },
    { end: "2026-04-09T22:00:00Z", zone: "Europe/Paris", too_late: "2026-05-10T22:00:00.000Z", why: "midnight in Paris" },
    { end: "2026-04-09T21:59:59.999Z", zone: "Europe/Paris", too_late: "2026-05-09T22:00:00.000Z", why: "the day before in Paris" },
    { end: "2026-03-31T22:30:00Z", zone: "Europe/Paris", too_late: "2026-05-01T22:00:00.000Z", why: "April in Paris already" },
  ])("$end, $zone: too late from $too_late ($why)", ({ end, zone, too_late }) => {
    const down = outage(0, { start: "2026-03-31T22:00:00Z", end });
    const { outages } = assessApril([down], { period: { month: "2026-04", timeZone: zone }, claims: [] });
    expect(iso(outages[0]?.claim.deadlineMs)).toBe(too_late);
  });

  it.each([
    { filedAt: "2026-05-10T23:59:59.999Z", claim: "valid" },
    { filedAt: "2026-05-11T00:00:00Z", claim: "late" },
    { filedAt: "2026-05-11T00:00:00.001Z", claim: "late" },
  ])("after an end on 10 April, filed at $filedAt: $claim", ({ filedAt, claim }) => {
    const assessment = assessApril([ending(april(10, 60))], { claims: [claimFor(["o1"], { filedAt })] });
    expect(status(assessment)).toBe(claim);
    expect(assessment.credit.blocks > 0).toBe(claim === "valid");
    if (claim === "late") expect(assessment.outages[0]?.reasons).toMatchObject([{ code: "claim-late", clause: "3.3.f" }]);
  });

  it("runs from the true end, beyond the period", () => {
    expect(deadline("2026-05-03T12:00:00Z")).toBe("2026-06-03T00:00:00.000Z");
  });
});

describe("other ways to count", () => {
  const autumn = (count: Terms["claim"]["window"]["count"]): string | null => {
    const facts: Partial<Facts> = { period: { month: "2026-10", timeZone: "Europe/Paris" }, claims: [] };
    const down = outage(0, { start: "2026-10-10T08:00:00Z", end: "2026-10-10T10:30:00Z" });
    return iso(assessApril([down], facts, reading({ claim: { window: { count } } })).outages[0]?.claim.deadlineMs);
  };
  it("over a clock change: calendar days, 30 x 24 h, the same time on the wall", () => {
    expect(autumn("calendar-days")).toBe("2026-11-09T23:00:00.000Z");
    expect(autumn("elapsed-days")).toBe("2026-11-09T10:30:00.000Z");
    expect(autumn("wall-clock-days")).toBe("2026-11-09T11:30:00.000Z");
  });
  it.each([
    { count: "elapsed-days" as const, offset: -1, claim: "valid" },
    { count: "elapsed-days" as const, offset: 0, claim: "late" },
    { count: "wall-clock-days" as const, offset: -1, claim: "valid" },
    { count: "wall-clock-days" as const, offset: 0, claim: "late" },
  ])("$count: filed $offset ms from the deadline: $claim", ({ count, offset, claim }) => {
    const end = april(10, 61);
    const terms = reading({ claim: { window: { count } } });
    expect(status(assessApril([ending(end)], { claims: [claimFor(["o1"], { filedAt: end + 30 * DAY + offset })] }, terms))).toBe(claim);
  });
  it("a deadline on a weekend moves to Monday, where the terms say so", () => {
    const rolled = (count: Terms["claim"]["window"]["count"]) => reading({ claim: { window: { count, roll: "next-weekday" } } });
    // 30 days after 9 April are Saturday 9 May, after 10 April Sunday the 10th, after 11 April Monday the 11th.
    expect(deadline("2026-04-09T12:00:00Z", rolled("calendar-days"))).toBe("2026-05-12T00:00:00.000Z");
    expect(deadline("2026-04-10T12:00:00Z", rolled("calendar-days"))).toBe("2026-05-12T00:00:00.000Z");
    expect(deadline("2026-04-11T12:00:00Z", rolled("calendar-days"))).toBe("2026-05-12T00:00:00.000Z");
    expect(deadline("2026-04-12T12:00:00Z", rolled("calendar-days"))).toBe("2026-05-13T00:00:00.000Z");
    expect(deadline("2026-04-09T12:00:00Z", rolled("elapsed-days"))).toBe("2026-05-11T12:00:00.000Z");
    expect(deadline("2026-04-11T12:00:00Z", rolled("wall-clock-days"))).toBe("2026-05-11T12:00:00.000Z");
  });
  it("another number of days", () => {
    expect(deadline("2026-04-10T12:00:00Z", reading({ claim: { window: { length: 0 } } }))).toBe("2026-04-11T00:00:00.000Z");
  });
});

describe("from the end of the unbroken stretch", () => {
  const terms = reading({ claim: { window: { from: "stretch-end" } } });
  const next = (gapMs: number, more: object = {}) => outage(0, { id: "o2", start: april(10) + gapMs, end: april(12), ...more });
  const first = outage(0, { start: april(9), end: april(10) });
  const deadlineWith = (second: ReturnType<typeof outage>, reads: Terms = terms): string | null =>
    iso(assessApril([second, first], { claims: [], asOf: MAY }, reads).outages[1]?.claim.deadlineMs);
  it.each([
    { gapMs: -1, day: "2026-05-13" }, { gapMs: 0, day: "2026-05-13" }, { gapMs: 1, day: "2026-05-11" },
  ])("an outage $gapMs ms later: too late from $day", ({ gapMs, day }) => {
    expect(deadlineWith(next(gapMs))).toBe(`${day}T00:00:00.000Z`);
  });
  it("of whatever cause, but not one that is no downtime", () => {
    expect(deadlineWith(next(0, { cause: "virus" }))).toBe("2026-05-13T00:00:00.000Z");
    expect(deadlineWith(next(0, { impact: "degraded" }))).toBe("2026-05-11T00:00:00.000Z");
    expect(deadlineWith(next(0, { services: ["inbound"] }))).toBe("2026-05-11T00:00:00.000Z");
  });
  it("open as long as the stretch goes on", () => {
    expect(deadlineWith(next(0, { end: null }))).toBe(null);
  });
  it("does not look at stretches by default", () => {
    expect(deadlineWith(next(0), reading({}))).toBe("2026-05-11T00:00:00.000Z");
  });
});

describe("without a claim", () => {
  const down = [outage(2 * HOUR)];
  const tooLate = Date.UTC(2026, 4, 11);
  it.each([
    { asOf: tooLate - 1, claim: "pending", code: "claim-pending", potential: "15.00", assessment: "provisional" },
    { asOf: tooLate, claim: "missing", code: "claim-missing", potential: "0.00", assessment: "final" },
    { asOf: tooLate + 1, claim: "missing", code: "claim-missing", potential: "0.00", assessment: "final" },
  ])("as of $asOf it is $claim, and claiming would be worth $potential", ({ asOf, claim, code, potential, assessment }) => {
    const result = assessApril(down, { claims: [], asOf });
    expect(status(result)).toBe(claim);
    expect(result.time.excludedMs).toEqual({ [code]: 2 * HOUR });
    expect(result.credit).toMatchObject({ entitled: "0.00", potential });
    expect(result.status).toBe(assessment);
    expect(result.findings.filter((finding) => finding.code === "claim-open")).toEqual(
      claim === "pending" ? [{ code: "claim-open", clause: "3.3.f", params: { outage: "o1", deadlineMs: tooLate } }] : [],
    );
  });
  it("all facts final: it is missing", () => {
    expect(status(assessApril(down, { claims: [] }))).toBe("missing");
  });
  it("a claim that could earn nothing anyway leaves the assessment final", () => {
    const attacked = [outage(2 * HOUR, { cause: "virus" })];
    expect(assessApril(attacked, { claims: [], asOf: MAY }).status).toBe("final");
  });
});

describe("an outage that goes on", () => {
  const ongoing = [outage(0, { end: null })];
  const asOf = (outage(0).start as number) + 2 * HOUR;
  it("claimed: counts to now, and has no deadline yet", () => {
    const { outages, time, credit, status: state } = assessApril(ongoing, { asOf, claims: [claimFor(["o1"], { filedAt: asOf })] });
    expect(outages[0]).toMatchObject({ endMs: null, downtimeMs: 2 * HOUR, claim: { status: "valid", deadlineMs: null } });
    expect([time.creditableMs, credit.entitled, state]).toEqual([2 * HOUR, "15.00", "provisional"]);
  });
  it("unclaimed: pending", () => {
    const { outages, credit } = assessApril(ongoing, { asOf, claims: [] });
    expect(outages[0]?.claim).toMatchObject({ status: "pending", deadlineMs: null });
    expect(credit.potential).toBe("15.00");
  });
  it("is provisional even after the period", () => {
    expect(assessApril(ongoing, { asOf: MAY + DAY, claims: [claimFor(["o1"], { filedAt: MAY })] }).status).toBe("provisional");
  });
  it("that began after the period leaves it final", () => {
    const later = [outage(0, { start: MAY, end: null })];
    expect(assessApril(later, { asOf: MAY + DAY, claims: [] }).status).toBe("final");
  });
});

describe("a ticket before the end", () => {
  const end = (outage(0).start as number) + 2 * HOUR;
  const VOID = reading({ claim: { early: { reading: "void" } } });
  it.each([
    { filedAt: end - 1, claim: "early" }, { filedAt: end, claim: "valid" }, { filedAt: end + 1, claim: "valid" },
  ])("at $filedAt is valid, or void where the terms say so ($claim)", ({ filedAt, claim }) => {
    const claims = [claimFor(["o1"], { filedAt })];
    expect(status(assessApril([outage(2 * HOUR)], { claims }))).toBe("valid");
    const strict = assessApril([outage(2 * HOUR)], { claims }, VOID);
    expect(status(strict)).toBe(claim);
    expect(Object.keys(strict.time.excludedMs)).toEqual(claim === "early" ? ["claim-early"] : []);
  });
  it("of an outage that goes on is early too", () => {
    expect(status(assessApril([outage(0, { end: null })], { asOf: end, claims: [claimFor(["o1"], { filedAt: end })] }, VOID))).toBe("early");
  });
  it("even before the start is valid, but pointed out", () => {
    const { findings } = assessApril([outage(2 * HOUR)], { claims: [claimFor(["o1"], { filedAt: APRIL })] });
    expect(findings).toContainEqual({ code: "claim-before-outage", clause: "3.3.f", params: { outage: "o1", ticket: "T-1" } });
  });
});

it("automatic credit: no claim is looked at", () => {
  const { outages, credit } = assessApril([outage(2 * HOUR)], { claims: [], asOf: MAY + 90 * DAY }, reading({ claim: { needed: false } }));
  expect(outages[0]?.claim).toEqual({ status: "not-needed", deadlineMs: null, ticket: null, filedAtMs: null, clause: "3.3.f" });
  expect(credit.entitled).toBe("15.00");
});

it("each outage has its own claim", () => {
  const two = [outage(2 * HOUR), outage(0, { id: "o2", start: april(20), end: april(20) + HOUR })];
  const { outages, time } = assessApril(two, { claims: [claimFor(["o2"])] });
  expect(outages.map(({ claim }) => claim.status)).toEqual(["missing", "valid"]);
  expect(time).toMatchObject({ creditableMs: HOUR, excludedMs: { "claim-missing": 2 * HOUR } });
});

it("the earliest good ticket decides", () => {
  const claims = [claimFor(["o1"], { ticket: "T-2", filedAt: "2026-05-02T00:00:00Z" }), claimFor(["o1"], { ticket: "T-1", filedAt: "2026-05-01T00:00:00Z" })];
  expect(assessApril([outage(HOUR)], { claims }).outages[0]?.claim).toMatchObject({ ticket: "T-1", filedAtMs: MAY });
});

it("of two filed in the same millisecond, the ticket decides, not the order of the input", () => {
  const claims = [claimFor(["o1"], { ticket: "T-2" }), claimFor(["o1"], { ticket: "T-1" })];
  for (const inOrder of [claims, [...claims].reverse()]) {
    expect(assessApril([outage(HOUR)], { claims: inOrder }).outages[0]?.claim.ticket).toBe("T-1");
  }
});

it("a breach that is not cured holds back the potential too", () => {
  const facts = { claims: [], asOf: MAY, termsBreaches: [{ start: MAY, end: null }] };
  expect(assessApril([outage(2 * HOUR)], facts).credit).toMatchObject({ withheld: "0.00", entitled: "0.00", potential: "0.00" });
});

it("at one instant, the mildest claim reason of several outages takes it", () => {
  const late = claimFor(["a"], { filedAt: "2026-08-01T00:00:00Z" });
  const facts = aprilFacts([outage(HOUR, { id: "a" }), outage(HOUR, { id: "b" })]);
  expect(assessApril(facts.outages ?? [], { claims: [late] }).time.excludedMs).toEqual({ "claim-missing": HOUR });
});
