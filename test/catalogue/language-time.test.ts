// Clocks, hours of service, maintenance, periods, plans and rights to leave. Mostly a minute earns one percent, so percent are minutes.
import { expect, it } from "vitest";
import type { Facts, MaintenanceInput } from "../../src/facts/facts.js";
import type { TermsDraft } from "../../src/terms/defineTerms.js";
import type { ClockTerms, MaintenanceTerms } from "../../src/terms/language.js";
import { DAY, downFor, HOUR, MINUTE, tried } from "../support/contractFacts.js";
import { clause, madeUp, outagesAt, TEN_PERCENT } from "./madeUp.js";

const ONE = "2026-04-01T01:00:00Z";

const minutes = (draft: Partial<TermsDraft>, downMs: number | readonly number[], more: Partial<Facts> = {}): string =>
  tried(madeUp(draft), { downMs, more }).credit.percent;

const clock = (fields: Partial<ClockTerms>): { readonly clock: ClockTerms } => ({
  clock: {
    start: { from: "outage-start", clause }, minimum: { minutes: "0", inclusive: true, clause }, unit: { minutes: "1", rounding: "none", clause }, ...fields,
  },
});

it.each([
  { why: "reported after 20 of 60 min", reported: { reportedAt: "2026-04-01T01:20:00Z" }, percent: "40" },
  { why: "and a millisecond", reported: { reportedAt: "2026-04-01T01:20:00.001Z" }, percent: "2399999/60000" },
  { why: "reported before it began", reported: { reportedAt: "2026-04-01T00:50:00Z" }, percent: "60" },
  { why: "reported when it was over", reported: { reportedAt: "2026-04-01T02:00:00Z" }, percent: "0" },
  { why: "never reported", reported: {}, percent: "0" },
])("a clock that starts with the report: $why", ({ reported, percent }) => {
  const outages = outagesAt(ONE, [0, 60]).map((outage) => ({ ...outage, ...reported }));
  expect(minutes(clock({ start: { from: "report", clause } }), 0, { outages })).toBe(percent);
});

it.each([
  { why: "filed after 20 of 60 min", filedAt: ["2026-04-01T01:20:00Z"], percent: "40" },
  { why: "the first of two counts", filedAt: ["2026-04-01T01:30:00Z", "2026-04-01T01:10:00Z"], percent: "50" },
  { why: "filed when it was over", filedAt: ["2026-04-01T02:00:00Z"], percent: "0" },
  { why: "never filed", filedAt: [], percent: "0" },
])("a clock that starts with the ticket: $why", ({ filedAt, percent }) => {
  const claims = filedAt.map((at, index) => ({ ticket: `T-${index}`, outages: ["o1"], filedAt: at, channel: "email" }));
  expect(minutes(clock({ start: { from: "ticket", clause } }), HOUR, { claims })).toBe(percent);
});

it.each([
  { inclusive: true, downMs: 30 * MINUTE - 1, percent: "0" },
  { inclusive: true, downMs: 30 * MINUTE, percent: "30" },
  { inclusive: false, downMs: 30 * MINUTE, percent: "0" },
  { inclusive: false, downMs: 30 * MINUTE + 1, percent: "1800001/60000" },
  { inclusive: true, downMs: [20 * MINUTE, 20 * MINUTE], percent: "0" },
])("at least 30 min, inclusive $inclusive: $downMs ms", ({ inclusive, downMs, percent }) => {
  expect(minutes(clock({ minimum: { minutes: "30", inclusive, clause } }), downMs)).toBe(percent);
});

it.each([
  { rounding: "down", downMs: 10 * MINUTE - 1, percent: "5" },
  { rounding: "down", downMs: 10 * MINUTE, percent: "10" },
  { rounding: "down", downMs: [5 * MINUTE - 1, 5 * MINUTE - 1], percent: "0" },
  { rounding: "up", downMs: 1, percent: "5" },
  { rounding: "up", downMs: 5 * MINUTE, percent: "5" },
  { rounding: "up", downMs: 5 * MINUTE + 1, percent: "10" },
  { rounding: "none", downMs: 6 * MINUTE, percent: "6" },
] as const)("units of 5 min, $rounding: $downMs ms", ({ rounding, downMs, percent }) => {
  expect(minutes(clock({ unit: { minutes: "5", rounding, clause } }), downMs)).toBe(percent);
});

const maintenance = (
  allowance: Partial<MaintenanceTerms["allowance"]>, minimumHours = "0", base: "net" | "gross" = "gross",
): { readonly maintenance: MaintenanceTerms } => ({
  maintenance: {
    base: { reading: base, clause }, kinds: { excused: ["planned"], clause }, notice: { minimumHours, clause },
    allowance: { hours: null, clause, ...allowance }, scope: { reading: "named-services", clause }, window: { reading: "announced", clause },
  },
});

// Friday is the 3rd, Monday the 6th of April.
it.each([
  { why: "Friday, 16:30, to Monday, 09:15", start: "2026-04-03T16:30:00Z", end: "2026-04-06T09:15:00Z", percent: "45" },
  { why: "to Monday, 09:00", start: "2026-04-03T16:30:00Z", end: "2026-04-06T09:00:00Z", percent: "30" },
  { why: "and a millisecond", start: "2026-04-03T16:30:00Z", end: "2026-04-06T09:00:00.001Z", percent: "1800001/60000" },
  { why: "from Friday, 17:00", start: "2026-04-03T17:00:00Z", end: "2026-04-06T09:00:00Z", percent: "0" },
  { why: "from a millisecond before", start: "2026-04-03T16:59:59.999Z", end: "2026-04-06T09:00:00Z", percent: "1/60000" },
])("weekdays from 09:00 to 17:00, 22 days of 8 h: $why", ({ start, end, percent }) => {
  const serviceHours = { reading: "hours", days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "17:00", clause } as const;
  const terms = madeUp({ serviceHours, ...maintenance({}, "0", "net") });
  const { availability, credit } = tried(terms, { downMs: 0, more: { outages: [{ id: "o1", start, end, impact: "down" }] } });
  expect(credit.percent).toBe(percent);
  expect(availability.ofMs).toBe(176 * HOUR);
});

it.each([["sat", "2026-04-04"], ["sun", "2026-04-05"], ["mon", "2026-04-06"]] as const)("service on one day a week: %s", (day, date) => {
  const serviceHours = { reading: "hours", days: [day], from: "00:00", to: "24:00", clause } as const;
  const week = { id: "o1", start: "2026-04-03T00:00:00Z", end: "2026-04-10T00:00:00Z", impact: "down" } as const;
  const { credit, ledger } = tried(madeUp({ serviceHours }), { downMs: 0, more: { outages: [week] } });
  expect(credit.percent).toBe("1440");
  expect(ledger.filter(({ kind }) => kind === "downtime").map(({ startMs }) => startMs)).toEqual([Date.parse(`${date}T00:00:00Z`)]);
});

/** Planned windows of two hours, in which the service is down, on the 1st (a Wednesday), the 3rd and the 6th. */
const WINDOWS = ["2026-04-01", "2026-04-03", "2026-04-06"].map((day): MaintenanceInput => ({ kind: "planned", start: `${day}T02:00:00Z`, end: `${day}T04:00:00Z` }));
const DOWN = WINDOWS.map(({ start, end }, index) => ({ id: `o${index + 1}`, start, end, impact: "down" as const }));

it.each([
  { why: "without a limit", allowance: {}, percent: "0" },
  { why: "5 h a period", allowance: { hours: "5" }, percent: "60" },
  { why: "3 h a week: one is over in the first", allowance: { hours: "3", per: "week" }, percent: "60" },
  { why: "2 h a week", allowance: { hours: "2", per: "week" }, percent: "120" },
  { why: "4 h a month", allowance: { hours: "4", per: "month" }, percent: "120" },
  { why: "10 h a year, 5 of them used", allowance: { hours: "10", per: "year" }, used: { hours: "5" }, percent: "60" },
  { why: "one window a week", allowance: { windows: 1, per: "week" }, percent: "120" },
  { why: "two windows a month", allowance: { windows: 2, per: "month" }, percent: "120" },
] as const)("maintenance, $why: $percent min", ({ allowance, percent, ...rest }) => {
  const used = "used" in rest ? { maintenanceUsed: rest.used } : {};
  expect(minutes(maintenance(allowance), 0, { maintenance: WINDOWS, outages: DOWN, ...used })).toBe(percent);
});

it.each([
  { why: "announced 48 h before", announcedAt: "2026-03-30T02:00:00.000Z", percent: "0" },
  { why: "a millisecond later", announcedAt: "2026-03-30T02:00:00.001Z", percent: "120" },
])("maintenance, $why", ({ announcedAt, percent }) => {
  const more = { maintenance: [{ ...(WINDOWS[0] as MaintenanceInput), announcedAt }], outages: DOWN.slice(0, 1) };
  expect(minutes(maintenance({}, "48"), 0, more)).toBe(percent);
});

it.each([
  { why: "is up to the allowance", downMs: 777_600, percent: "0" },
  { why: "a millisecond more is not", downMs: 777_601, percent: "1/60000" },
])("12.96 min of a quarter of 90 days at 99.99 %: what $why", ({ downMs, percent }) => {
  const terms = madeUp({
    target: { percent: "99.99", clause }, period: { base: "elapsed", unit: "calendar-quarter", clause },
    allowance: { reading: "deduct", of: "agreed", usedBy: "creditable", clause },
  });
  const { period, credit } = tried(terms, { downMs, month: "2026-01" });
  expect(period.durationMs).toBe(90 * DAY);
  expect(credit).toMatchObject({ allowanceMs: "777600", percent });
});

it.each([
  { why: "its life", partLife: "life-only", downMs: 144 * MINUTE, ofMs: 10 * DAY, percent: "0" },
  { why: "its life, a millisecond below 99 %", partLife: "life-only", downMs: 144 * MINUTE + 1, ofMs: 10 * DAY, percent: "10" },
  { why: "all of the month", partLife: "whole-period", downMs: 144 * MINUTE + 1, ofMs: 30 * DAY, percent: "0" },
] as const)("a service of ten days is measured over $why", ({ partLife, downMs, ofMs, percent }) => {
  const terms = madeUp({ target: { percent: "99", clause }, period: { base: "elapsed", unit: "calendar-month", partLife, clause }, schedule: TEN_PERCENT });
  const { availability, credit } = tried(terms, { downMs, more: { serviceLife: { start: "2026-04-01T00:00:00Z", end: "2026-04-11T00:00:00Z" } } });
  expect(availability.ofMs).toBe(ofMs);
  expect(credit.percent).toBe(percent);
});

it.each([{ plan: "small", percent: "0" }, { plan: "large", percent: "20" }])("an hour under the plan $plan: $percent %", ({ plan, percent }) => {
  const plans = [
    { id: "small", clause }, { id: "large", target: { percent: "99.9", clause }, schedule: { kind: "flat", credit: "20", clause }, clause },
  ] as const;
  expect(minutes({ target: { percent: "99", clause }, schedule: TEN_PERCENT, plans }, HOUR, { plan })).toBe(percent);
});

it.each([
  { why: "this month and the last but one", past: ["99.4", "99.6"], downMs: downFor("99.5") + 1, missed: 2, right: true },
  { why: "this month at the edge", past: ["99.4", "99.6"], downMs: downFor("99.5"), missed: 1, right: false },
  { why: "the last but two, which is too long ago", past: ["99.4", "99.6", "99.6"], downMs: downFor("99.5") + 1, missed: 1, right: false },
  { why: "the two before, not this", past: ["99.4", "99.4"], downMs: 0, missed: 2, right: true },
])("two of three months below 99.5 %: $why", ({ past, downMs, missed, right }) => {
  const terms = madeUp({ target: { percent: "99.9", clause }, termination: { missed: 2, of: 3, belowPercent: "99.5", clause } });
  const more = { pastPeriods: past.map((percent) => ({ percent })), ...(downMs === 0 ? { outages: [] } : {}) };
  expect(tried(terms, { downMs, more }).termination).toMatchObject({ missed, right });
});
