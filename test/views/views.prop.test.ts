// Laws of the views, on random outages and maintenance around the clock change of March 2026 in Paris.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import { ratioOf } from "../../src/exactText.js";
import type { Facts, MaintenanceInput, OutageInput } from "../../src/facts/facts.js";
import type { Terms } from "../../src/terms/language.js";
import { availabilityByDay, type AvailabilityFigures, type IncidentFacts, incidentList, runningPeriod } from "../../src/views/index.js";
import { compare, dividedBy, minus, ratio, times } from "../../src/units.js";
import { runs } from "../support/runs.js";
import { clause, PER_MINUTE } from "../catalogue/madeUp.js";
import { DAY, HOUR, maintained, page } from "./days.js";

const ZONE = "Europe/Paris";
const START = Date.parse("2026-02-01T00:00+01:00");
const END = Date.parse("2026-05-01T00:00+02:00");
const SERVICES = ["api", "smtp", "other"];
const OPTIONS = { lastDay: "2026-04-30", days: 89, timeZone: ZONE };

const instant = fc.oneof(
  fc.integer({ min: 0, max: END - START }).map((ms) => START + ms),
  // Around midnights, whose hour depends on the clock.
  fc.tuple(fc.integer({ min: 0, max: 88 }), fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 1 })).map(([day, ms, hour]) => Math.max(START, START + day * DAY - hour * HOUR + ms)),
);
const span = fc.tuple(instant, fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 * DAY }))).map(([start, length]) => ({ start, end: Math.min(END, start + length) }));
const services = fc.subarray(SERVICES, { minLength: 1 });
const outage: fc.Arbitrary<Omit<OutageInput, "id">> = fc.record({
  span, services, impact: fc.constantFrom("down" as const, "degraded" as const, 0.3), cause: fc.constantFrom("provider", "flood"),
}).map(({ span: own, ...rest }) => ({ ...own, ...rest }));
const outages = fc.array(outage, { maxLength: 8 }).map((list): readonly OutageInput[] => list.map((one, index) => ({ id: `o${index}`, ...one })));
const maintenance: fc.Arbitrary<readonly MaintenanceInput[]> = fc.array(
  fc.record({ span, services }).map(({ span: own, services: of }) => ({ kind: "planned" as const, services: of, ...own })), { maxLength: 4 });
const terms = fc.record({
  base: fc.constantFrom("net" as const, "gross" as const), scope: fc.constantFrom("named-services" as const, "whole-clock" as const),
  counts: fc.constantFrom("never" as const, "fully" as const, "by-weight" as const), when: fc.constantFrom("any-down" as const, "all-down" as const, "mean" as const),
  rounding: fc.constantFrom("none" as const, "up" as const, "down" as const),
}).map(({ base, scope, counts, when, rounding }): Terms => page({
  timeZone: ZONE, causes: [{ code: "flood", earns: "nothing", reach: "interval", clause }],
  maintenance: maintained({ base: { reading: base, clause }, scope: { reading: scope, clause } }), unavailable: { when, clause },
  degraded: { counts, ...(counts === "by-weight" ? { weight: "0.7" } : {}), clause },
  clock: { start: { from: "outage-start", clause }, minimum: { minutes: "0", inclusive: true, clause }, unit: { minutes: "7", rounding, clause } },
}));
const history = fc.record({ terms, outages, maintenance });

/** Figures that add up. */
function sumsOf(list: readonly AvailabilityFigures[]): readonly number[] {
  const keys = ["agreedMs", "downtimeMs", "creditableMs", "maintenanceMs", "unknownMs"] as const;
  return keys.map((key) => list.reduce((sum, figures) => sum + figures[key], 0));
}

it("days add up to months, and months to the whole", () => {
  fc.assert(fc.property(history, fc.option(instant, { nil: undefined }), ({ terms: own, outages: some, maintenance: windows }, asOf) => {
    const known = asOf === undefined ? some : some.filter(({ end }) => (end as number) <= asOf);
    const { days, services: all } = availabilityByDay(own, { outages: known, maintenance: windows, ...(asOf === undefined ? {} : { asOf }) }, OPTIONS);
    for (const service of all) {
      let first = 0;
      for (const month of service.months) {
        expect(sumsOf([month])).toEqual(sumsOf(service.days.slice(first, first + month.days)));
        first += month.days;
      }
      expect(first).toBe(days.length);
      expect(sumsOf(service.months)).toEqual(sumsOf([service.whole]));
      const isNet = own.maintenance.base.reading === "net";
      const { agreedMs, maintenanceMs, unknownMs } = service.whole;
      expect(agreedMs + unknownMs + (isNet ? maintenanceMs : 0)).toBe(END - START);
    }
  }), runs(0.2));
});

it("a month is that of an assessment of the service alone", () => {
  fc.assert(fc.property(history, ({ terms: own, outages: some, maintenance: windows }) => {
    const [service] = availabilityByDay(own, { outages: some, maintenance: windows }, OPTIONS).services;
    // A window that names other services stops the clock of this one where the terms say so.
    const isWhole = own.maintenance.scope.reading === "whole-clock";
    const seen = windows.map((window) => (isWhole && window.services?.some((name) => name !== "other") ? { ...window, services: ["api"] } : window));
    const alone = { ...own, services: { covered: ["api"], clause } };
    for (const month of ["2026-02", "2026-03", "2026-04"]) {
      const { time, weighted, availability } = assess(alone, { period: { month }, fees: { currency: "EUR", service: "0" }, outages: some, maintenance: seen });
      const found = service?.months.find((one) => one.month === month);
      expect(found).toMatchObject({ agreedMs: time.agreedMs, downtimeMs: time.downtimeMs, creditableMs: time.creditableMs, maintenanceMs: time.maintenanceMs, percent: availability.percent });
      expect(found?.weighted?.downtimeMs).toBe(weighted?.downtimeMs);
      expect(found?.weighted?.creditableMs).toBe(weighted?.creditableMs);
    }
  }), runs(0.2));
});

it("a percentage is never rounded up, and reads 100 only without downtime", () => {
  fc.assert(fc.property(history, ({ terms: own, outages: some, maintenance: windows }) => {
    for (const { days } of availabilityByDay(own, { outages: some, maintenance: windows }, OPTIONS).services) {
      for (const { percent, agreedMs, downtimeMs, weighted } of days) {
        if (percent === null) {
          expect(agreedMs).toBe(0);
          continue;
        }
        const [lostNum, lostDen] = (weighted?.downtimeMs ?? String(downtimeMs)).split("/").map((part) => ratioOf(part)) as [ReturnType<typeof ratioOf>, ReturnType<typeof ratioOf>?];
        const lost = dividedBy(lostNum, lostDen ?? ratio(1));
        const upShare = times(minus(ratio(agreedMs), lost), ratio(1_000_000, agreedMs));
        const shown = Math.round(Number(percent) * 10_000);
        expect(compare(ratio(shown), upShare)).toBeLessThanOrEqual(0);
        expect(compare(ratio(shown + 1), upShare)).toBeGreaterThan(0);
        expect(percent === "100").toBe(lost.num === 0n);
      }
    }
  }), runs(0.1));
});

it("the order of outages and maintenance changes nothing, nor does repeating it", () => {
  fc.assert(fc.property(history, ({ terms: own, outages: some, maintenance: windows }) => {
    const entries = some.map(({ id, start, end, services: of }): IncidentFacts => ({ kind: "incident", id, name: "", startMs: start as number, endMs: end as number, services: of ?? [], outages: [id] }));
    const facts = { outages: some, maintenance: windows };
    const turned = { outages: [...some].reverse(), maintenance: [...windows].reverse() };
    const copy = structuredClone(facts);
    expect(availabilityByDay(own, turned, OPTIONS)).toEqual(availabilityByDay(own, facts, OPTIONS));
    expect(incidentList(own, turned, [...entries].reverse())).toEqual(incidentList(own, facts, entries));
    expect(facts).toEqual(copy);
  }), runs(0.1));
});

it("an incident counts no more than its own span, and than its outages", () => {
  fc.assert(fc.property(history, span, fc.nat(7), ({ terms: own, outages: some, maintenance: windows }, { start, end }, count) => {
    const ids = some.slice(0, count).map(({ id }) => id);
    const [row] = incidentList(own, { outages: some, maintenance: windows }, [{ kind: "incident", id: "i", name: "", startMs: start, endMs: end, services: [], outages: ids }]);
    expect(row?.downtimeMs).toBeLessThanOrEqual(end - start);
    expect(row?.creditableMs).toBeLessThanOrEqual(row?.downtimeMs as number);
    if (ids.length === 0) expect(row?.downtimeMs).toBe(0);
  }), runs(0.3));
});

it("a running period has the budget and the money of the assessment", () => {
  fc.assert(fc.property(history, instant, ({ terms: drawn, outages: some, maintenance: windows }, asOf) => {
    const own: Terms = { ...drawn, schedule: { ...PER_MINUTE, rounding: "whole" } };
    const facts: Facts = {
      period: { start: START, end: END }, asOf: Math.min(asOf, END), fees: { currency: "EUR", service: "1000" },
      outages: some.filter(({ end }) => (end as number) <= asOf), maintenance: windows,
    };
    const { availability, credit } = assess(own, facts);
    const { errorBudget, money, nextStep } = runningPeriod(own, facts, { windowsMs: [HOUR] });
    expect(errorBudget?.leftMs ?? null).toBe(availability.marginMs);
    expect([money.entitled, money.potential]).toEqual([credit.entitled, credit.potential]);
    expect(nextStep?.ms ?? null).toBe(credit.nextStepMs);
    if (nextStep !== null && nextStep.adds !== null) expect(Number(nextStep.adds)).toBeGreaterThan(0);
  }), runs(0.2));
});
