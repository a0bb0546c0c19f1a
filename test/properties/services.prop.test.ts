// P39: any service down is no less than each service down, and that no less than all of them down.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import type { Terms, UnavailableReading } from "../../src/terms/language.js";
import { exact, isMore, most, ZERO } from "../model/exact.js";
import { cases, creditableWins, perPeriod, under, unweighted } from "../support/propertyFacts.js";
import { runs } from "../support/runs.js";

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
    runs(),
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
    runs(),
  );
});
