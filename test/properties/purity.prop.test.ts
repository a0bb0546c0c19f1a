// P49, P51, P55, P59: an assessment is a function of its two arguments alone, leaves them as they were, and is plain JSON.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import type { Facts } from "../../src/facts/facts.js";
import { anyReadings, caseOf, monthScale, smallScale } from "../support/arbitraries.js";
import { fewerRuns } from "../support/propertyFacts.js";

/** As the generators write them: instants as numbers, texts and `Date`s. */
const cases = fc.oneof(
  { weight: 4, arbitrary: caseOf(smallScale, anyReadings(smallScale)) }, { weight: 1, arbitrary: caseOf(monthScale, anyReadings(monthScale)) },
);

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) frozen(item);
  }
  return value;
}

/** Every object and list behind a proxy that lets reading through. */
function proxied(value: unknown): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return new Proxy(value, { get: (target, key): unknown => proxied(Reflect.get(target, key)) });
}

it("P49, P59: the same arguments give the same, frozen or behind proxies, and are not written to", () => {
  fc.assert(
    fc.property(cases, ({ terms, facts }) => {
      const copy = structuredClone({ terms, facts });
      const first = assess(terms, facts);
      expect({ terms, facts }).toEqual(copy);
      expect(assess(copy.terms, proxied(facts) as Facts)).toEqual(first);
      expect(assess(frozen(copy.terms), frozen(copy.facts))).toEqual(first);
      expect(assess(terms, facts)).toEqual(first);
    }),
    fewerRuns(),
  );
});

it("P51: the request may pass through JSON, and the result does so and through a queue, all of its numbers whole and exact", () => {
  fc.assert(
    fc.property(cases, ({ terms, facts }) => {
      const result = assess(terms, facts);
      expect(assess(JSON.parse(JSON.stringify(terms)) as typeof terms, JSON.parse(JSON.stringify(facts)) as Facts)).toEqual(result);
      const text = JSON.stringify(result, (key, value: unknown) => {
        const isExact = typeof value !== "number" || key === "impact" || (Number.isSafeInteger(value) && !Object.is(value, -0));
        return isExact && value !== undefined ? value : `not exact: ${key}`;
      });
      expect(JSON.parse(text)).toEqual(result);
      expect(structuredClone(result)).toEqual(result);
    }),
    fewerRuns(),
  );
});

it("P55: accounts assessed before and in between change nothing", () => {
  fc.assert(
    fc.property(cases, cases, ({ terms, facts }, other) => {
      const first = assess(terms, facts);
      assess(other.terms, other.facts);
      expect(assess(terms, facts)).toEqual(first);
    }),
    fewerRuns(),
  );
});
