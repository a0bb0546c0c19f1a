// Clause 3.1.f: a monthly billing period. Half-open, elapsed time; UTC unless a zone is given; anchored on any day.
import { describe, expect, it } from "vitest";
import { assess, MAILGUN_2022_01_14, type PeriodInput } from "../../src/index.js";
import { APRIL, aprilFacts, assessApril, claimFor, DAY, HOUR, MAY, MINUTE, outage, reading } from "../support/april.js";

const period = (input: PeriodInput): { start: string; end: string; hours: number } => {
  const { startMs, endMs, durationMs } = assess(MAILGUN_2022_01_14, { period: input, fees: { currency: "EUR", service: "1" } }).period;
  return { start: new Date(startMs).toISOString(), end: new Date(endMs).toISOString(), hours: durationMs / HOUR };
};

describe("months", () => {
  it.each([
    { input: { month: "2026-10" }, start: "2026-10-01T00:00:00.000Z", end: "2026-11-01T00:00:00.000Z", hours: 744 },
    { input: { month: "2026-12" }, start: "2026-12-01T00:00:00.000Z", end: "2027-01-01T00:00:00.000Z", hours: 744 },
    { input: { month: "2026-03", timeZone: "Europe/Paris" }, start: "2026-02-28T23:00:00.000Z", end: "2026-03-31T22:00:00.000Z", hours: 743 },
    { input: { month: "2026-10", timeZone: "Europe/Paris" }, start: "2026-09-30T22:00:00.000Z", end: "2026-10-31T23:00:00.000Z", hours: 745 },
    { input: { month: "2026-01", anchorDay: 31 }, start: "2026-01-31T00:00:00.000Z", end: "2026-02-28T00:00:00.000Z", hours: 672 },
    { input: { month: "2026-02", anchorDay: 31 }, start: "2026-02-28T00:00:00.000Z", end: "2026-03-31T00:00:00.000Z", hours: 744 },
    { input: { month: "2028-02", anchorDay: 30 }, start: "2028-02-29T00:00:00.000Z", end: "2028-03-30T00:00:00.000Z", hours: 720 },
    { input: { month: "2026-04", anchorDay: 15 }, start: "2026-04-15T00:00:00.000Z", end: "2026-05-15T00:00:00.000Z", hours: 720 },
  ])("$input", ({ input, ...expected }) => {
    expect(period(input)).toEqual(expected);
  });
});

describe("zones that skip midnight or a day, or have it twice: the first instant of the date or after", () => {
  it.each([
    { zone: "Asia/Amman", input: { month: "2011-04", timeZone: "Asia/Amman" }, start: "2011-03-31T22:00:00.000Z", why: "00:00 to 01:00 skipped" },
    { zone: "America/Havana", input: { month: "2015-11", timeZone: "America/Havana" }, start: "2015-11-01T04:00:00.000Z", why: "00:00 to 01:00 twice: the first" },
    { zone: "Pacific/Apia", input: { month: "2011-12", anchorDay: 30, timeZone: "Pacific/Apia" }, start: "2011-12-30T10:00:00.000Z", why: "30 December skipped" },
    { zone: "Pacific/Apia", input: { month: "2011-12", anchorDay: 31, timeZone: "Pacific/Apia" }, start: "2011-12-30T10:00:00.000Z", why: "31 December follows the 29th" },
    { zone: "Australia/Lord_Howe", input: { month: "2026-04", anchorDay: 6, timeZone: "Australia/Lord_Howe" }, start: "2026-04-05T13:30:00.000Z", why: "half an hour back on the 5th" },
    { zone: "Asia/Kathmandu", input: { month: "2026-04", timeZone: "Asia/Kathmandu" }, start: "2026-03-31T18:15:00.000Z", why: "a quarter to six" },
    { zone: "Africa/Monrovia", input: { month: "1971-06", timeZone: "Africa/Monrovia" }, start: "1971-06-01T00:44:30.000Z", why: "44:30 behind UTC, with seconds" },
  ])("$zone: $why", ({ input, start }) => {
    expect(period(input).start).toBe(start);
  });
});

describe("half-open", () => {
  const start = APRIL - HOUR;
  it.each([
    { end: APRIL - 1, downtimeMs: 0, why: "ends 1 ms before the period" },
    { end: APRIL, downtimeMs: 0, why: "ends as the period starts" },
    { end: APRIL + 1, downtimeMs: 1, why: "reaches 1 ms into it" },
  ])("an outage that $why counts $downtimeMs ms", ({ end, downtimeMs }) => {
    expect(assessApril([outage(0, { start, end })]).time.downtimeMs).toBe(downtimeMs);
  });
  it.each([
    { begin: MAY - 1, downtimeMs: 1 },
    { begin: MAY, downtimeMs: 0 },
    { begin: MAY + 1, downtimeMs: 0 },
  ])("an outage from $begin counts $downtimeMs ms", ({ begin, downtimeMs }) => {
    const claims = [claimFor(["o1"])];
    expect(assessApril([outage(0, { start: begin, end: MAY + HOUR })], { claims }).time.downtimeMs).toBe(downtimeMs);
  });
  it("an outage across the end is split between two periods without loss", () => {
    const across = outage(0, { start: MAY - 20 * MINUTE, end: MAY + 50 * MINUTE });
    const of = (month: string): number => assess(MAILGUN_2022_01_14, aprilFacts([across], { period: { month } })).time.downtimeMs;
    expect([of("2026-04"), of("2026-05")]).toEqual([20 * MINUTE, 50 * MINUTE]);
  });
  it("an outage of no length is listed and counts for nothing", () => {
    const { outages, ledger } = assessApril([outage(0)]);
    expect(outages).toMatchObject([{ id: "o1", inPeriodMs: 0, downtimeMs: 0, reasons: [] }]);
    expect(ledger).toHaveLength(1);
  });
});

describe("how long a month counts for", () => {
  const october = { period: { month: "2026-10", timeZone: "Europe/Paris" } };
  it.each([
    { base: "elapsed" as const, hours: 745, allowanceMs: "268200" },
    { base: "nominal" as const, hours: 744, allowanceMs: "267840" },
    { base: "fixed-30-days" as const, hours: 720, allowanceMs: "259200" },
  ])("$base: $hours h", ({ base, hours, allowanceMs }) => {
    const { time, credit } = assessApril([], october, reading({ period: { base } }));
    expect(time.agreedMs).toBe(hours * HOUR);
    expect(credit.allowanceMs).toBe(allowanceMs);
  });
  it("a fixed base can be shorter than what was lost: nothing is left then, not less", () => {
    const down = outage(0, { start: "2026-10-01T00:00:00+02:00", end: "2026-11-01T00:00:00+01:00" });
    const { time, availability } = assessApril([down], october, reading({ period: { base: "fixed-30-days" } }));
    expect(time).toMatchObject({ agreedMs: 720 * HOUR, uptimeMs: 0, downtimeMs: 745 * HOUR });
    expect(availability).toMatchObject({ percent: "0", met: false, upMs: 0 });
  });
});

describe("now", () => {
  const now = APRIL + 15 * DAY;
  it("time ahead counts as up, and the assessment is provisional", () => {
    const { status, time, findings } = assessApril([outage(0, { end: null })], { asOf: now, claims: [] });
    expect(status).toBe("provisional");
    expect(time.downtimeMs).toBe(now - (outage(0).start as number));
    expect(findings).toContainEqual({ code: "after-as-of", clause: "3.1.f", params: { asOfMs: now, aheadMs: 15 * DAY } });
  });
  it.each([
    { asOf: MAY - 1, status: "provisional" },
    { asOf: MAY, status: "final" },
    { asOf: MAY + 1, status: "final" },
  ])("as of $asOf a quiet month is $status", ({ asOf, status }) => {
    expect(assessApril([], { asOf }).status).toBe(status);
  });
  it("before the period nothing has happened yet", () => {
    const { time, findings } = assessApril([], { asOf: APRIL - DAY });
    expect(time.downtimeMs).toBe(0);
    expect(findings).toContainEqual({ code: "after-as-of", clause: "3.1.f", params: { asOfMs: APRIL - DAY, aheadMs: 30 * DAY } });
  });
  it("without now all facts are final", () => {
    const { status, asOfMs } = assessApril([outage(HOUR)], { claims: [] });
    expect([status, asOfMs]).toEqual(["final", null]);
  });
});
