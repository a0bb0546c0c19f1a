// The model against the numbers that clauses.md gives, so that it is not only the library's equal but right by itself.
import { describe, expect, it } from "vitest";
import { MAILGUN_2022_01_14 as MAILGUN } from "../../src/terms/mailgun.js";
import { monthPeriod } from "./calendar.js";
import { daysLater } from "./deadlines.js";
import { spelled, ZERO } from "./exact.js";
import { gridMs } from "./grid.js";
import { modelAssess } from "./model.js";
import { measureAll } from "./guarantee.js";
import type { ModelFacts } from "./factShapes.js";
import type { ModelTerms } from "./shapes.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** One claimed outage of `downMs` from the second day of the month on. */
function monthWith(downMs: number, month: string, more: Partial<ModelFacts> = {}, timeZone = "UTC"): ModelFacts {
  const { startMs } = monthPeriod(month, 1, timeZone);
  const start = startMs + DAY;
  return {
    period: { month, timeZone },
    fees: { currency: "EUR", service: "100.00" },
    outages: [{ id: "o", services: ["api"], start, end: start + downMs, impact: "down" }],
    claims: [{ ticket: "T", outages: ["o"], filedAt: start + downMs, channel: "control-panel", disruption: true }],
    ...more,
  };
}

const withRounding = (rounding: string, reading = "deduct"): ModelTerms => ({
  ...MAILGUN,
  schedule: { ...MAILGUN.schedule, rounding },
  allowance: { ...MAILGUN.allowance, reading },
});

describe("a month of 30 days, allowance 4.32 minutes, fee 100.00", () => {
  it.each([
    { minutes: 4.32, whole: "0", started: "0", nearest: "0", threshold: "0" },
    { minutes: 5, whole: "0", started: "5", nearest: "0", threshold: "0" },
    { minutes: 30, whole: "0", started: "5", nearest: "5", threshold: "5" },
    { minutes: 34.32, whole: "5", started: "5", nearest: "5", threshold: "5" },
    { minutes: 45, whole: "5", started: "10", nearest: "5", threshold: "5" },
    { minutes: 120, whole: "15", started: "20", nearest: "20", threshold: "20" },
    { minutes: 604.31, whole: "95", started: "100", nearest: "100", threshold: "100" },
    { minutes: 604.32, whole: "100", started: "100", nearest: "100", threshold: "100" },
    { minutes: 700, whole: "115", started: "120", nearest: "115", threshold: "115" },
  ])("$minutes minutes", ({ minutes, ...expected }) => {
    const facts = monthWith(Math.round(minutes * MINUTE), "2026-09");
    const view = { facts, tickMs: gridMs(MAILGUN, facts), supposing: "claims as filed" } as const;
    const percent = (terms: ModelTerms) => spelled(measureAll({ ...terms, guarantees: [] }, view)[0]?.steps.units ?? ZERO);
    expect({
      whole: percent(withRounding("whole")),
      started: percent(withRounding("started")),
      nearest: percent(withRounding("nearest")),
      threshold: percent(withRounding("whole", "threshold")),
    }).toEqual(expected);
  }, 30_000);

  it.each([
    { minutes: 45, gross: "5.00", entitled: "5.00", forfeited: "0.00" },
    { minutes: 604.32, gross: "100.00", entitled: "100.00", forfeited: "0.00" },
    { minutes: 700, gross: "115.00", entitled: "100.00", forfeited: "15.00" },
  ])("$minutes minutes come to $entitled, and $forfeited forfeited", ({ minutes, ...amounts }) => {
    expect(modelAssess(MAILGUN, monthWith(Math.round(minutes * MINUTE), "2026-09"))).toMatchObject(amounts);
  });
});

describe("the first block", () => {
  const fourHours = { kind: "planned", start: "2026-09-20T00:00:00Z", end: "2026-09-20T04:00:00Z" };
  const rows = [
    { what: "28 days", month: "2026-02", zone: "UTC", freeMs: 241_920, more: {} },
    { what: "29 days", month: "2028-02", zone: "UTC", freeMs: 250_560, more: {} },
    { what: "30 days", month: "2026-09", zone: "UTC", freeMs: 259_200, more: {} },
    { what: "31 days", month: "2026-10", zone: "UTC", freeMs: 267_840, more: {} },
    { what: "30 days with 4 h of maintenance", month: "2026-09", zone: "UTC", freeMs: 257_760, more: { maintenance: [fourHours] } },
    { what: "743 hours", month: "2026-03", zone: "Europe/Paris", freeMs: 267_480, more: {} },
    { what: "745 hours", month: "2026-10", zone: "Europe/Paris", freeMs: 268_200, more: {} },
  ];

  it.each(rows)("of $what comes $freeMs ms after half an hour", ({ month, zone, freeMs, more }) => {
    const [before, after] = [34, 35].map((minutes) => modelAssess(MAILGUN, monthWith(minutes * MINUTE, month, more, zone)));
    expect([before?.allowanceMs, before?.blocks, after?.blocks]).toEqual([String(freeMs), 0, 1]);
  }, 30_000);

  it.each(rows.slice(0, 5))("of $what comes exactly then", ({ month, zone, freeMs, more }) => {
    const blocks = (downMs: number) => modelAssess(MAILGUN, monthWith(downMs, month, more, zone)).blocks;
    // 720 ms less: the nearest below whose grid is not too fine to walk.
    expect([blocks(30 * MINUTE + freeMs - 720), blocks(30 * MINUTE + freeMs)]).toEqual([0, 1]);
  }, 30_000);

  it("of a small period is reached to the millisecond", () => {
    const terms = { ...MAILGUN, target: { percent: "99" }, schedule: { ...MAILGUN.schedule, blockMinutes: "0.0005" } };
    const blocks = (downMs: number) => modelAssess(terms, {
      ...monthWith(0, "2026-09"),
      period: { start: Date.UTC(2026, 8, 1), end: Date.UTC(2026, 8, 1) + 1000 },
      outages: [{ id: "o", start: Date.UTC(2026, 8, 1) + 5, end: Date.UTC(2026, 8, 1) + 5 + downMs, impact: "down" }],
    }).blocks;
    expect([39, 40, 69, 70].map(blocks)).toEqual([0, 1, 1, 2]);
  });
});

it("keeps an allowance that is no whole millisecond", () => {
  const { endMs, startMs } = monthPeriod("2026-09", 1, "UTC");
  const facts = { ...monthWith(0, "2026-09"), period: { start: startMs, end: endMs - 1 } };
  expect(modelAssess(MAILGUN, facts, endMs - 1 - startMs).allowanceMs).toBe("2591999999/10000");
});

describe("claim days", () => {
  const window = (count: string, days = 30, roll = "none") => ({ length: days, count, from: "outage-end", roll });
  it.each([
    { of: window("calendar-days"), zone: "UTC", end: "2026-04-15T15:34:00Z", deadline: "2026-05-16T00:00:00Z" },
    { of: window("calendar-days"), zone: "Europe/Paris", end: "2026-03-15T23:30:00Z", deadline: "2026-04-15T22:00:00Z" },
    { of: window("elapsed-days"), zone: "Europe/Paris", end: "2026-03-15T12:00:00Z", deadline: "2026-04-14T12:00:00Z" },
    { of: window("wall-clock-days"), zone: "Europe/Paris", end: "2026-03-15T12:00:00Z", deadline: "2026-04-14T11:00:00Z" },
    // 2:30 of 29 March does not exist in Paris: the first instant after the gap.
    { of: window("wall-clock-days"), zone: "Europe/Paris", end: "2026-02-27T01:30:00Z", deadline: "2026-03-29T01:00:00Z" },
    // The 30th of December 2011 does not exist in Samoa.
    { of: window("wall-clock-days", 1), zone: "Pacific/Apia", end: "2011-12-29T22:00:00Z", deadline: "2011-12-30T10:00:00Z" },
    { of: window("calendar-days", 1), zone: "Pacific/Apia", end: "2011-12-29T22:00:00Z", deadline: "2011-12-30T10:00:00Z" },
    // 16 May 2026 is a Saturday: the last day becomes Monday the 18th.
    { of: window("calendar-days", 30, "next-weekday"), zone: "UTC", end: "2026-04-16T15:34:00Z", deadline: "2026-05-19T00:00:00Z" },
    { of: window("elapsed-days", 30, "next-weekday"), zone: "UTC", end: "2026-04-16T15:34:00Z", deadline: "2026-05-18T15:34:00Z" },
  ])("$of.count, $of.roll, in $zone from $end: $deadline", ({ of, zone, end, deadline }) => {
    expect(new Date(daysLater(Date.parse(end), of, zone)).toISOString()).toBe(new Date(deadline).toISOString());
  });
});

it("finds the first instant of months whose midnight is missing", () => {
  const iso = (month: string, zone: string) => new Date(monthPeriod(month, 1, zone).startMs).toISOString();
  expect(iso("2011-04", "Asia/Amman")).toBe("2011-03-31T22:00:00.000Z");
  expect(iso("2026-10", "Asia/Kathmandu")).toBe("2026-09-30T18:15:00.000Z");
  expect(monthPeriod("2026-02", 31, "UTC")).toEqual({ startMs: Date.UTC(2026, 1, 28), endMs: Date.UTC(2026, 2, 31) });
});
