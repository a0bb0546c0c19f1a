// P03: the creditable time of a period is the union of what its outages would earn one by one, each millisecond once.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import type { Facts } from "../../src/facts/facts.js";
import type { Terms } from "../../src/terms/language.js";
import { anyDown, cases, creditableWins, fewerRuns, fromOutageEnd, type PlainFacts, under, unweighted } from "../support/propertyFacts.js";

const laws = under(cases, anyDown, unweighted, creditableWins, fromOutageEnd);

/** Where credit is earned, touching stretches joined, as texts. */
function earning(terms: Terms, facts: Facts): readonly (readonly [number, number])[] {
  const spans = assess(terms, facts).ledger.flatMap(({ startMs, endMs, creditable }) => (creditable ? [[startMs, endMs] as const] : []));
  return joined(spans);
}

function joined(spans: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last === undefined || start > last[1]) result.push([start, end]);
    else last[1] = Math.max(last[1], end);
  }
  return result;
}

/** The facts as if only one outage had happened. */
function alone(facts: PlainFacts, id: string): PlainFacts {
  return {
    ...facts,
    outages: facts.outages.filter((outage) => outage.id === id),
    claims: facts.claims.filter(({ outages }) => outages.includes(id)).map((claim) => ({ ...claim, outages: [id] })),
  };
}

it("is the union of what each outage earns alone", () => {
  fc.assert(
    fc.property(laws, ({ terms, facts }) => {
      const each = facts.outages.flatMap(({ id }) => earning(terms, alone(facts, id)));
      expect(earning(terms, facts)).toEqual(joined(each));
    }),
    fewerRuns(),
  );
});

it("is no less than what the best outage earns, and no more than all of them together", () => {
  fc.assert(
    fc.property(laws, ({ terms, facts }) => {
      const { time, outages } = assess(terms, facts);
      const own = outages.map(({ creditableMs }) => creditableMs);
      expect(time.creditableMs).toBeGreaterThanOrEqual(Math.max(0, ...own));
      expect(time.creditableMs).toBeLessThanOrEqual(own.reduce((a, b) => a + b, 0));
    }),
    fewerRuns(),
  );
});

it("what an outage earns in company is what it earns alone", () => {
  fc.assert(
    fc.property(laws, ({ terms, facts }) => {
      for (const { id, creditableMs } of assess(terms, facts).outages) {
        expect(assess(terms, alone(facts, id)).time.creditableMs).toBe(creditableMs);
      }
    }),
    fewerRuns(),
  );
});
