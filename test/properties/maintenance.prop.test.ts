// P24, P25: maintenance never makes downtime or creditable time, and where it leaves the base alone it never makes credit;
// where any window stops the whole clock, it matters not which services it names.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import type { MaintenanceKind } from "../../src/terms/language.js";
import {
  announcedWindow, cases, creditableWins, fewerRuns, grossBase, notAllDown, perPeriod, placeIn, type PlainFacts, share,
  someServices, spanAround, under, unlimitedMaintenance, unweighted,
} from "../support/propertyFacts.js";

const window = fc.record({ at: fc.tuple(share, share), kind: fc.constantFrom<MaintenanceKind>("planned", "emergency"), services: someServices });
type Window = typeof window extends fc.Arbitrary<infer T> ? T : never;

function maintained(facts: PlainFacts, { at, kind, services }: Window): PlainFacts {
  const span = spanAround(facts.period, at);
  const added = { kind, ...span, announcedAt: placeIn(span, 0) - 86_400_000 * 3, ...(services && { services }) };
  return { ...facts, maintenance: [...facts.maintenance, added] };
}

// With "all services down", maintenance of one leaves fewer to be all of; of a limited number of hours, an early window
// takes them from a later one; and an excluded outage that is excused no longer shields another.
const monotone = [notAllDown, unlimitedMaintenance, announcedWindow, creditableWins];

it("P25: one more window never adds downtime or creditable time", () => {
  fc.assert(
    fc.property(under(cases, ...monotone), window, ({ terms, facts }, more) => {
      const [before, after] = [facts, maintained(facts, more)].map((given) => assess(terms, given).time);
      for (const key of ["agreedMs", "downtimeMs", "creditableMs"] as const) expect(after?.[key]).toBeLessThanOrEqual(before?.[key] ?? 0);
      expect(after?.maintenanceMs).toBeGreaterThanOrEqual(before?.maintenanceMs ?? 0);
    }),
    fewerRuns(),
  );
});

it("P24: with the whole period as the base, one more window never raises the credit", () => {
  fc.assert(
    fc.property(under(cases, ...monotone, unweighted, grossBase, perPeriod), window, ({ terms, facts }, more) => {
      const [before, after] = [facts, maintained(facts, more)].map((given) => assess(terms, given).credit.entitledMinor);
      expect(after).toBeLessThanOrEqual(before ?? 0);
    }),
    fewerRuns(),
  );
});

it("where any window stops the whole clock, one for a covered service is one for all", () => {
  const wholeClock = under(cases, (terms) => ({ ...terms, maintenance: { ...terms.maintenance, scope: { ...terms.maintenance.scope, reading: "whole-clock" } } }));
  fc.assert(
    fc.property(wholeClock, ({ terms, facts }) => {
      const isCovered = (names: readonly string[] | undefined) => names === undefined || names.some((name) => terms.services.covered.includes(name));
      const excusing = facts.maintenance.filter((given) => isCovered(given.services));
      const forAll = excusing.map(({ services: _, ...given }) => given);
      expect(assess(terms, { ...facts, maintenance: forAll }).ledger).toEqual(assess(terms, facts).ledger);
    }),
    fewerRuns(),
  );
});
