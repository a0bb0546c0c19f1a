// P06, P10, P12, P13, P14, P15: what adds no unavailability changes no figure.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import {
  allKindsExcuse, announcedWindow, cases, fewerRuns, figuresOf, fromOutageEnd, known, noNotice, placeIn, type PlainFacts,
  plusClaimedOutage, share, someServices, spanAround, under, unlimitedMaintenance,
} from "../support/propertyFacts.js";

it("P06: without outages all of the agreed time is up, and nothing is owed", () => {
  fc.assert(
    fc.property(cases, ({ terms, facts }) => {
      const { time, availability, credit } = assess(terms, { ...facts, outages: [], claims: [] });
      const isAgreed = time.agreedMs > 0;
      expect(time).toMatchObject({ downtimeMs: 0, creditableMs: 0, excludedMs: {}, uptimeMs: time.agreedMs });
      expect(availability.upMs).toBe(availability.ofMs);
      expect(availability).toMatchObject(isAgreed ? { met: true, percent: "100" } : { met: null, percent: null });
      expect(credit).toMatchObject({ blocks: 0, percent: "0", excessMs: "0", entitledMinor: 0 });
    }),
    fewerRuns(),
  );
});

it("P10: an outage reported twice, under another id, counts once", () => {
  fc.assert(
    fc.property(cases, fc.nat(), ({ terms, facts }, choice) => {
      const original = facts.outages[choice % Math.max(1, facts.outages.length)];
      fc.pre(original !== undefined);
      const twice: PlainFacts = {
        ...facts,
        outages: [...facts.outages, { ...original, id: "again" }],
        claims: facts.claims.map((claim) => (claim.outages.includes(original.id) ? { ...claim, outages: [...claim.outages, "again"] } : claim)),
      };
      expect(figuresOf(terms, twice)).toEqual(figuresOf(terms, facts));
    }),
    fewerRuns(),
  );
});

it("P12: a maintenance window given as two that touch excuses the same", () => {
  fc.assert(
    // The notice for the second half would be longer; how the halves ran is not known.
    fc.property(under(cases, noNotice, announcedWindow), share, ({ terms, facts }, at) => {
      const halves: PlainFacts = {
        ...facts,
        maintenance: facts.maintenance.flatMap((window) => {
          const middle = placeIn(window, at);
          return [{ ...window, end: middle }, { ...window, start: middle }];
        }),
      };
      expect(figuresOf(terms, halves)).toEqual(figuresOf(terms, facts));
      expect(assess(terms, halves).ledger).toEqual(assess(terms, facts).ledger);
    }),
    fewerRuns(),
  );
});

it("P13: an outage, a window and a cured breach of no length add nothing", () => {
  fc.assert(
    fc.property(cases, share, someServices, ({ terms, facts }, at, named) => {
      const moment = known(facts, placeIn(facts.period, at));
      const empty = { start: moment, end: moment };
      const more = plusClaimedOutage(facts, { at: [at, at], services: named });
      expect(more.outages.at(-1)).toMatchObject(empty);
      const added: PlainFacts = {
        ...more,
        maintenance: [...facts.maintenance, { kind: "emergency", ...empty, actual: empty, ...(named && { services: named }) }],
        termsBreaches: [...facts.termsBreaches, empty],
      };
      expect(figuresOf(terms, added)).toEqual(figuresOf(terms, facts));
    }),
    fewerRuns(),
  );
});

it("P14: an outage outside the period adds nothing to it", () => {
  fc.assert(
    // With claim days from the end of a run, an outage that touches the run would move their start.
    fc.property(under(cases, fromOutageEnd), share, fc.boolean(), ({ terms, facts }, length, isBefore) => {
      const { start, end } = facts.period;
      const lengthMs = Math.round(length * (end - start));
      const span = isBefore ? { start: start - lengthMs, end: start } : { start: end, end: end + lengthMs };
      fc.pre(facts.asOf === undefined || span.end <= facts.asOf);
      const more = { ...facts, outages: [...facts.outages, { id: "outside", impact: "down" as const, ...span }] };
      expect(figuresOf(terms, more)).toEqual(figuresOf(terms, facts));
    }),
    fewerRuns(),
  );
});

it("P15: an outage within excused maintenance of its services changes nothing", () => {
  const excusing = under(cases, noNotice, announcedWindow, unlimitedMaintenance, allKindsExcuse, fromOutageEnd);
  fc.assert(
    fc.property(excusing, fc.tuple(share, share), fc.tuple(share, share), someServices, ({ terms, facts }, around, inside, named) => {
      const scope = named && { services: named };
      const window = spanAround(facts.period, around);
      const kept: PlainFacts = { ...facts, maintenance: [...facts.maintenance, { kind: "planned", ...window, ...scope }] };
      const { start, end } = spanAround(window, inside);
      fc.pre(facts.asOf === undefined || end <= facts.asOf);
      const more = { ...kept, outages: [...kept.outages, { id: "within", impact: "down" as const, start, end, ...scope }] };
      expect(figuresOf(terms, more)).toEqual(figuresOf(terms, kept));
    }),
    fewerRuns(),
  );
});
