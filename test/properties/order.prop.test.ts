// P09, P46: neither the order of the facts nor the names in them move a figure.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import type { Assessment } from "../../src/assessment.js";
import { cases, counting, fewerRuns, figures, type PlainFacts } from "../support/propertyFacts.js";

/** The outages' own figures; of equal claims, the ticket named is the first given. */
function byId({ outages }: Assessment) {
  return new Map(outages.map(({ id, downtimeMs, creditableMs, reasons, claim: { status, deadlineMs } }) =>
    [id, { downtimeMs, creditableMs, reasons, status, deadlineMs }]));
}

/** Sorts by keys drawn at random. */
function shuffled<T>(items: readonly T[], keys: readonly number[]): readonly T[] {
  return items.map((item, index) => ({ item, key: keys[index % keys.length] ?? 0, index }))
    .sort((a, b) => a.key - b.key || b.index - a.index).map(({ item }) => item);
}

it("P09: the order in which facts are given changes nothing", () => {
  fc.assert(
    fc.property(cases, fc.array(fc.nat(9), { minLength: 7, maxLength: 7 }), ({ terms, facts }, keys) => {
      const other: PlainFacts = {
        ...facts,
        outages: shuffled(facts.outages, keys),
        maintenance: shuffled(facts.maintenance, keys),
        termsBreaches: shuffled(facts.termsBreaches, keys),
        claims: shuffled(facts.claims, keys).map((claim) => ({ ...claim, outages: shuffled(claim.outages, keys) })),
        otherCredits: shuffled(facts.otherCredits ?? [], keys),
      };
      const [before, after] = [assess(terms, facts), assess(terms, other)];
      expect(figures(after)).toEqual(figures(before));
      expect(byId(after)).toEqual(byId(before));
      expect(after.ledger).toEqual(before.ledger);
    }),
    fewerRuns(),
  );
});

it("P46: renaming outages and tickets changes no figure", () => {
  fc.assert(
    fc.property(cases, fc.boolean(), ({ terms: given, facts }, isPerOutage) => {
      // Of outages alike in start and end, the id decides which owns the time: there, names keep their order.
      const terms = isPerOutage ? counting(given, { per: "outage" }) : given;
      const inOrder = [...facts.outages].map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1));
      const place = (id: string) => String(inOrder.indexOf(id)).padStart(2, "0");
      const renamed = terms.schedule.per === "outage" ? (id: string) => `n${place(id)}` : (id: string) => `n${99 - Number(place(id))}`;
      const other: PlainFacts = {
        ...facts,
        outages: facts.outages.map((outage) => ({ ...outage, id: renamed(outage.id) })),
        claims: facts.claims.map((claim) => ({ ...claim, ticket: `x${claim.ticket}`, outages: claim.outages.map(renamed) })),
      };
      const [before, after] = [assess(terms, facts), assess(terms, other)];
      expect(figures(after)).toEqual(figures(before));
      const named = new Map([...byId(before)].map(([id, figure]) => [renamed(id), figure]));
      expect(byId(after)).toEqual(named);
    }),
    fewerRuns(),
  );
});
