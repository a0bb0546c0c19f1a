// P39: any service down is no less than each service down, and that no less than all of them down; and what services earn
// apart is added up exactly, and rounded once.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess, MAILGUN_2022_01_14 as MAILGUN } from "../../src/index.js";
import type { Terms, UnavailableReading } from "../../src/terms/language.js";
import { exact, halfUp, isMore, most, spelled, sum, times, ZERO } from "../model/exact.js";
import { cases, creditableWins, fewerRuns, perPeriod, under, unweighted } from "../support/propertyFacts.js";

const when = (terms: Terms, reading: UnavailableReading): Terms => ({ ...terms, unavailable: { ...terms.unavailable, when: reading } });

it("in downtime, in creditable time and in blocks", () => {
  // Fees per service come with the cases of contracts that credit each apart. Maintenance of one service would leave
  // fewer services to be all of.
  const apart = under(cases.filter(({ facts }) => facts.fees.services !== undefined), unweighted, creditableWins, perPeriod);
  fc.assert(
    fc.property(apart, ({ terms, facts: given }) => {
      const facts = { ...given, maintenance: [] };
      const [any, all] = [assess(when(terms, "any-down"), facts), assess(when(terms, "all-down"), facts)];
      const { services } = assess(when(terms, "each-apart"), facts);
      expect(services.map(({ service }) => service)).toEqual(terms.services.covered);
      for (const one of services) {
        for (const key of ["downtimeMs", "creditableMs"] as const) {
          expect(one.time[key]).toBeLessThanOrEqual(any.time[key]);
          expect(all.time[key]).toBeLessThanOrEqual(one.time[key]);
        }
        expect(isMore(exact(one.percent), exact(any.credit.percent))).toBe(false);
        expect(isMore(exact(all.credit.percent), exact(one.percent))).toBe(false);
      }
      const best = services.map(({ percent }) => exact(percent)).reduce(most, ZERO);
      expect(isMore(best, exact(any.credit.percent))).toBe(false);
    }),
    fewerRuns(),
  );
});

it("a contract for one service reads the same whichever way services are counted", () => {
  fc.assert(
    // Of no fee at all there is no percentage to share out.
    fc.property(under(cases, creditableWins).filter(({ facts }) => Number(facts.fees.service) > 0), ({ terms: given, facts: { fees: { services: _, ...fees }, ...facts } }) => {
      const terms: Terms = { ...given, services: { ...given.services, covered: ["api"] } };
      const onOne = { ...facts, fees: { ...fees, services: { api: fees.service } } };
      const [any, ...others] = (["any-down", "all-down", "mean", "each-apart"] as const).map((reading) => assess(when(terms, reading), onOne));
      for (const other of others) {
        expect(other.time).toEqual(any?.time);
        expect(other.credit).toEqual(any?.credit);
        expect(other.availability).toEqual(any?.availability);
      }
    }),
    fewerRuns(),
  );
});

it("the credit of services apart is the sum of theirs, rounded once, even where the sum is half a cent", () => {
  const exactBlocks: Terms = {
    ...when(MAILGUN, "each-apart"),
    target: { ...MAILGUN.target, percent: "100" }, claim: { ...MAILGUN.claim, needed: false }, caps: [],
    schedule: { ...MAILGUN.schedule, blockMinutes: "1.00000128", creditPerBlock: "1", rounding: "exact" },
  };
  const start = Date.UTC(2026, 2, 29);
  const cents = (amount: number) => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`;
  const some = fc.array(fc.record({ downMs: fc.integer({ min: 1, max: 39 }), fee: fc.nat(50_000) }), { minLength: 1, maxLength: 29 });
  fc.assert(
    fc.property(some, fc.boolean(), (given, isTie) => {
      // Of cents times milliseconds, 75,000,096 make 12.5 cents in blocks of 60,000.0768 ms.
      const left = 75_000_096 - given.reduce((total, { downMs, fee }) => total + downMs * fee, 0);
      const services = [...given, { downMs: 1, fee: left + (isTie ? 0 : 1) }].map((service, index) => ({ ...service, name: `s${index}` }));
      const terms = { ...exactBlocks, services: { ...MAILGUN.services, covered: services.map(({ name }) => name) } };
      const { credit, services: apart } = assess(terms, {
        period: { start, end: start + 40 },
        fees: {
          currency: "EUR", service: cents(services.reduce((total, { fee }) => total + fee, 0)),
          services: Object.fromEntries(services.map(({ name, fee }) => [name, cents(fee)])),
        },
        outages: services.map(({ name, downMs }) => ({ id: name, services: [name], start, end: start + downMs, impact: "down" })),
      });
      const earned = sum(apart.map(({ fee, percent }) => times(exact(fee), exact(percent)))); // in cents
      expect(credit.gross).toBe(cents(Number(halfUp(earned))));
      expect(credit.gross).toBe("0.13");
      if (isTie) expect(spelled(earned)).toBe("25/2");
    }),
    fewerRuns(),
  );
});
