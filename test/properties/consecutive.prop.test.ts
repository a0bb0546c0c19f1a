// P37, P56: nothing is lost or told twice where one period ends and the next begins.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess, MAILGUN_2022_01_14 } from "../../src/index.js";
import { exact, plus, spelled } from "../model/exact.js";
import { cases, elapsedBase, fewerRuns, placeIn, share, under, unlimitedMaintenance } from "../support/propertyFacts.js";
import { ZONES } from "../support/arbitrary/scale.js";

it("P37: downtime, creditable time and maintenance of two halves add up to those of the whole", () => {
  const additive = under(cases, elapsedBase, unlimitedMaintenance, (terms) =>
    (terms.breach.excludes === "whole-period" ? { ...terms, breach: { ...terms.breach, excludes: "during-breach" } } : terms));
  fc.assert(
    fc.property(additive, fc.integer({ min: 50, max: 950 }), ({ terms, facts }, thousandths) => {
      const middle = placeIn(facts.period, thousandths / 1000);
      const of = (start: number, end: number) => assess(terms, { ...facts, period: { ...facts.period, start, end } });
      const [whole, first, second] = [facts.period, { start: facts.period.start, end: middle }, { start: middle, end: facts.period.end }]
        .map(({ start, end }) => of(start, end));
      for (const key of ["downtimeMs", "creditableMs", "maintenanceMs", "agreedMs"] as const) {
        expect((first?.time[key] ?? 0) + (second?.time[key] ?? 0)).toBe(whole?.time[key]);
      }
      const weighed = [first, second].map((half) => exact(half?.weighted?.creditableMs ?? "0"));
      expect(spelled(weighed.reduce(plus))).toBe(spelled(exact(whole?.weighted?.creditableMs ?? "0")));
    }),
    fewerRuns(),
  );
});

it("P56: an outage's parts in consecutive months add up to its length", () => {
  const month = (index: number) => `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES), fc.integer({ min: 1, max: 31 }), share, fc.integer({ min: 0, max: 8_000_000_000 }),
      (timeZone, anchorDay, at, lengthMs) => {
        const start = placeIn({ start: Date.UTC(2025, 1, 1), end: Date.UTC(2025, 10, 1) }, at);
        const outages = [{ id: "o", start, end: start + lengthMs, impact: "down" as const }];
        const parts = [...Array(15).keys()].map((index) =>
          assess(MAILGUN_2022_01_14, { period: { month: month(index), anchorDay, timeZone }, fees: { currency: "EUR", service: "1" }, outages }));
        expect(parts.reduce((sum, { outages: [part] }) => sum + (part?.inPeriodMs ?? 0), 0)).toBe(lengthMs);
      },
    ),
    fewerRuns(),
  );
});
