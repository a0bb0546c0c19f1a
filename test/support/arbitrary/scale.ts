/**
 * Two sizes of a period. Small: some hundred milliseconds, with blocks and allowances to match, so that every
 * millisecond can be walked. Month: real months in zones whose clocks misbehave, with all instants on a grid of minutes.
 */
import fc from "fast-check";
import { monthPeriod } from "../../model/calendar.js";

export interface PeriodChoice {
  /** As the facts give it; instants in ms. */
  readonly given:
    | { readonly start: number; readonly end: number; readonly timeZone?: string }
    | { readonly month: string; readonly anchorDay?: number; readonly timeZone: string };
  readonly startMs: number;
  readonly endMs: number;
  /** All instants of the facts, but those of claims, are so many ms apart. */
  readonly gridMs: number;
}

/** A size of period with contract figures that matter at that size. */
export interface Scale {
  readonly period: fc.Arbitrary<PeriodChoice>;
  readonly targets: readonly string[];
  readonly blockMinutes: readonly string[];
  readonly noticeHours: readonly string[];
  /** Hours of maintenance allowed. */
  readonly allowanceHours: readonly (string | null)[];
}

/** Each with an instant at which a local day begins or the clock changes. */
const TURNING_POINTS = [
  ["UTC", "2026-03-29T00:00:00Z"],
  ["UTC", "2028-02-29T00:00:00Z"],
  ["Europe/Paris", "2026-03-28T23:00:00Z"],
  ["Europe/Paris", "2026-03-29T01:00:00Z"],
  ["Europe/Paris", "2026-10-25T01:00:00Z"],
  ["America/New_York", "2026-03-08T07:00:00Z"],
  ["America/New_York", "2026-11-01T06:00:00Z"],
  ["Asia/Kathmandu", "2026-04-30T18:15:00Z"],
  ["Pacific/Apia", "2011-12-30T10:00:00Z"],
  ["Australia/Lord_Howe", "2026-04-04T15:00:00Z"],
  ["Australia/Lord_Howe", "2026-10-03T15:30:00Z"],
] as const;

const smallPeriod = fc.record({
  turn: fc.constantFrom(...TURNING_POINTS),
  length: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 40, max: 400 }) }, fc.integer({ min: 401, max: 3000 })),
  before: fc.integer({ min: 0, max: 3000 }),
  /** So that the last day to claim, too, falls where clocks change. */
  daysBefore: fc.constantFrom(0, 0, 1, 7, 30),
  hasZone: fc.constantFrom(true, true, false),
}).map(({ turn: [timeZone, instant], length, before, daysBefore, hasZone }): PeriodChoice => {
  const startMs = Date.parse(instant) - daysBefore * 86_400_000 - Math.min(before, length);
  const endMs = startMs + length;
  return { given: { start: startMs, end: endMs, ...(hasZone && { timeZone }) }, startMs, endMs, gridMs: 1 };
});

/** Periods of 40 to 3000 ms; blocks of 0.6 to 60 ms. */
export const smallScale: Scale = {
  period: smallPeriod,
  targets: ["97.3", "97.3", "95", "95", "90", "99.99", "100", "99.99999", "50", "0"],
  blockMinutes: ["0.0005", "0.00025", "0.0001", "0.001", "0.00001"],
  noticeHours: ["0", "0", "24", "0.00001"],
  allowanceHours: [null, null, null, "0", "0.00001", "0.00002"],
};

export const ZONES = [
  "UTC", "Europe/Paris", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe",
] as const;

const MONTHS = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-09", "2026-10", "2026-11", "2028-02", "2011-12"] as const;

const monthly = fc.record({
  month: fc.constantFrom(...MONTHS),
  anchorDay: fc.option(fc.constantFrom(1, 15, 28, 29, 30, 31), { nil: undefined }),
  timeZone: fc.constantFrom(...ZONES),
  gridMs: fc.oneof(
    { weight: 60, arbitrary: fc.constant(3_600_000) },
    { weight: 8, arbitrary: fc.constant(900_000) },
    { weight: 1, arbitrary: fc.constant(300_000) },
    { weight: 1, arbitrary: fc.constant(60_000) },
  ),
  asMonth: fc.boolean(),
}).map(({ month, anchorDay, timeZone, gridMs, asMonth }): PeriodChoice => {
  const { startMs, endMs } = monthPeriod(month, anchorDay ?? 1, timeZone);
  const given = asMonth
    ? { month, timeZone, ...(anchorDay !== undefined && { anchorDay }) }
    : { start: startMs, end: endMs, timeZone };
  return { given, startMs, endMs, gridMs };
});

/** Calendar months and anchored months, with the contract's own orders of magnitude. */
export const monthScale: Scale = {
  period: monthly,
  targets: ["99.99", "99.99", "99.9", "99", "95", "100"],
  blockMinutes: ["30", "60", "15", "7.5", "1440"],
  noticeHours: ["0", "0", "24", "48"],
  allowanceHours: [null, null, null, "0", "4.5", "24"],
};
