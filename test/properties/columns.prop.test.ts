// Columns give the totals that `assess` gives for the same outages, each claimed as it must be.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, type Facts, measureColumns, type PeriodColumns, type Terms } from "../../src/index.js";
import { MAILGUN_2022_01_14 as MAILGUN } from "../../src/terms/mailgun.js";
import { issuesOf } from "../support/hostileInput.js";
import { runs } from "../support/runs.js";

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 1);
const CAUSES = ["provider", ...MAILGUN.causes.map(({ code }) => code)];

const terms = fc.record({
  wins: fc.constantFrom("creditable", "excluded"), base: fc.constantFrom("net", "gross"), length: fc.constantFrom("elapsed", "nominal", "fixed-30-days"),
}).map(({ wins, base, length }): Terms => ({
  ...MAILGUN, claim: { ...MAILGUN.claim, needed: false }, overlap: { ...MAILGUN.overlap, wins }, period: { ...MAILGUN.period, base: length },
  maintenance: { ...MAILGUN.maintenance, base: { ...MAILGUN.maintenance.base, reading: base } },
}));

/** Spans around March 2026, or around half a year from it, many of which touch. */
const span = fc.tuple(fc.oneof(fc.integer({ min: -2, max: 34 }).map((days) => days * DAY), fc.integer({ min: -DAY, max: 200 * DAY })), fc.oneof(fc.constantFrom(0, 1, DAY), fc.nat(9 * DAY)));
const period = fc.constantFrom<Facts["period"]>({ month: "2026-03" }, { month: "2026-03", timeZone: "UTC", anchorDay: 31 }, { start: START, end: START + 180 * DAY });
const spans = fc.array(fc.tuple(span, fc.nat(CAUSES.length - 1)), { maxLength: 12 });

const startsOf = (all: readonly (readonly [readonly [number, number], number])[]) => Float64Array.from(all, ([[from]]) => START + from);
const endsOf = (all: readonly (readonly [readonly [number, number], number])[]) => Float64Array.from(all, ([[from, length]]) => START + from + length);

it("law: the totals are those of assess", () => {
  fc.assert(fc.property(terms, period, spans, spans, fc.boolean(), (contract, given, outages, windows, isNamed) => {
    const columns: PeriodColumns = {
      period: given,
      outages: { startMs: startsOf(outages), endMs: endsOf(outages), ...(isNamed && { cause: Uint8Array.from(outages, ([, cause]) => cause), causes: CAUSES }) },
      maintenance: { startMs: startsOf(windows), endMs: endsOf(windows) },
    };
    const { time, availability, period: measured } = assess(contract, {
      period: given, fees: { currency: "EUR", service: "1.00" },
      outages: outages.map(([[from, length], cause], index) => ({
        id: `o${index}`, start: START + from, end: START + from + length, impact: "down", ...(isNamed && { cause: CAUSES[cause] as string }),
      })),
      maintenance: windows.map(([[from, length]]) => ({ kind: "planned", start: START + from, end: START + from + length })),
    });
    const { creditableMs, ...rest } = time;
    expect(measureColumns(contract, columns)).toEqual({ period: measured, availability, time: { ...rest, claimableMs: creditableMs } });
    expect(Object.keys(measureColumns(contract, columns).time.excludedMs)).toEqual(Object.keys(time.excludedMs));
  }), runs(1 / 2));
}, 60_000);

const NONE = new Float64Array(0);
const GOOD: PeriodColumns = { period: { month: "2026-03" }, outages: { startMs: Float64Array.of(START), endMs: Float64Array.of(START + 1) } };
const complaints = (contract: Terms, columns: unknown) =>
  issuesOf(() => measureColumns(contract, columns as PeriodColumns)).map(({ code, path }) => `${code} at ${path.join(".")}`);

describe("bad columns", () => {
  const { startMs, endMs } = GOOD.outages;
  it.each<[string, unknown, readonly string[]]>([
    ["nothing", null, ["type at "]],
    ["no columns", { period: GOOD.period }, ["required at outages"]],
    ["lists", { ...GOOD, outages: { startMs: [1], endMs } }, ["type at outages.startMs"]],
    ["outages and windows that are none", { ...GOOD, outages: 1, maintenance: [] }, ["type at maintenance", "type at outages"]],
    ["another typed array", { ...GOOD, outages: { startMs, endMs: new Float32Array(1) } }, ["type at outages.endMs"]],
    ["fewer ends", { ...GOOD, outages: { startMs, endMs: NONE } }, ["value at outages.endMs"]],
    ["no instant, seconds past 2199, and before 1970", { ...GOOD, outages: { startMs: Float64Array.of(0.5, Number.NaN, -1), endMs: Float64Array.of(7_258_118_400_000, 1, 1) } },
      ["instant-implausible at outages.endMs.0", "instant-fraction at outages.startMs.0", "instant-fraction at outages.startMs.1", "instant-implausible at outages.startMs.2"]],
    ["reversed", { ...GOOD, outages: { startMs: endMs, endMs: startMs }, maintenance: { startMs: endMs, endMs: startMs } }, ["interval-reversed at maintenance.endMs.0", "interval-reversed at outages.endMs.0"]],
    ["causes alone", { ...GOOD, outages: { startMs, endMs, causes: CAUSES } }, ["required at outages.cause"]],
    ["places alone", { ...GOOD, outages: { startMs, endMs, cause: new Uint8Array(1) } }, ["required at outages.causes"]],
    ["places in a list", { ...GOOD, outages: { startMs, endMs, cause: [0], causes: CAUSES } }, ["type at outages.cause"]],
    ["an unknown cause, and a place beyond", { ...GOOD, outages: { startMs, endMs, cause: Uint8Array.of(2, 0), causes: ["provider", "rain"] } },
      ["value at outages.cause", "number-range at outages.cause.0", "cause-unknown at outages.causes.1"]],
    ["31 causes", { ...GOOD, outages: { startMs, endMs, cause: new Uint8Array(1), causes: Array.from({ length: 31 }, () => "provider") } }, ["too-many at outages.causes"]],
    ["an unknown key", { ...GOOD, fees: {} }, ["unknown-key at fees"]],
    ["a period that is none", { ...GOOD, period: { month: "2026-13" } }, ["month-format at period.month"]],
    ["a period without an end", { ...GOOD, period: { start: START } }, ["required at period.end"]],
  ])("%s", (_, columns, expected) => expect(complaints(MAILGUN, columns)).toEqual(expected));

  it("where nothing but excluded causes is told of, nothing can be claimed", () => {
    const { time } = measureColumns(MAILGUN, { ...GOOD, outages: { startMs, endMs, cause: new Uint8Array(1), causes: ["hacking"] } });
    expect([time.downtimeMs, time.claimableMs, time.excludedMs]).toEqual([1, 0, { hacking: 1 }]);
  });

  it("of another realm are columns all the same, and 30 causes are not too many", () => {
    const causes = Array.from({ length: 30 }, () => "provider");
    expect(measureColumns(MAILGUN, { ...GOOD, outages: { startMs, endMs, cause: Uint8Array.of(29), causes } }).time.downtimeMs).toBe(1);
  });
});

describe("terms that look at more than columns hold", () => {
  const { clock } = MAILGUN;
  const minimum = (fields: Partial<Terms["clock"]["minimum"]>): Partial<Terms> => ({ clock: { ...clock, minimum: { ...clock.minimum, ...fields } } });
  it.each<[string, Partial<Terms>]>([
    ["unavailable", { unavailable: { ...MAILGUN.unavailable, when: "all-down" } }],
    ["degraded", { degraded: { ...MAILGUN.degraded, counts: "by-weight", weight: "0.5" } }],
    ["clock", { clock: { ...clock, start: { ...clock.start, from: "report" } } }],
    ["clock", minimum({ minutes: "1" })],
    ["clock", minimum({ inclusive: false })],
    ["clock", { clock: { ...clock, unit: { ...clock.unit, rounding: "up" } } }],
    ["serviceHours", { serviceHours: { reading: "hours", days: ["mon"], from: "09:00", to: "17:00", clause: "3.1.e" } }],
    ["maintenance", { maintenance: { ...MAILGUN.maintenance, allowance: { ...MAILGUN.maintenance.allowance, hours: "4" } } }],
    ["maintenance", { maintenance: { ...MAILGUN.maintenance, allowance: { ...MAILGUN.maintenance.allowance, windows: 1 } } }],
    ["plans", { plans: [{ id: "small", clause: "3.1.e" }] }],
  ])("%s", (field, fields) => expect(complaints({ ...MAILGUN, ...fields }, GOOD)).toEqual([`needed-by-terms at terms.${field}`]));

  it("one service is all of them", () => {
    const single: Terms = { ...MAILGUN, services: { ...MAILGUN.services, covered: ["api"] }, unavailable: { ...MAILGUN.unavailable, when: "all-down" } };
    expect(measureColumns(single, GOOD).time.downtimeMs).toBe(1);
  });
});
