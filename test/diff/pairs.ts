/** Pairs of assessments of one period: the same facts with an outage more or less, a claim less, or under another reading. */
import fc from "fast-check";
import { assess } from "../../src/index.js";
import type { Assessment } from "../../src/assessment.js";
import {
  type Addition, additions, automatic, cases, creditableWins, grossBase, intervalReach, type PlainCase, type PlainFacts, plusClaimedOutage, type Reading,
} from "../support/propertyFacts.js";

interface Change {
  readonly keeps: readonly boolean[];
  readonly claims: boolean;
  readonly addition: Addition | undefined;
  readonly reading: Reading;
}

const asItIs: Reading = (terms) => terms;

const change: fc.Arbitrary<Change> = fc.record({
  keeps: fc.oneof(fc.constant([]), fc.array(fc.boolean(), { maxLength: 6 })),
  claims: fc.constantFrom(true, true, false),
  addition: fc.option(additions, { nil: undefined }),
  reading: fc.constantFrom(asItIs, asItIs, automatic, creditableWins, grossBase, intervalReach),
});

function changed(facts: PlainFacts, { keeps, claims, addition }: Change): PlainFacts {
  const outages = facts.outages.filter((_, index) => keeps[index] ?? true);
  const ids = new Set(outages.map(({ id }) => id));
  const kept = facts.claims.map((claim) => ({ ...claim, outages: (claim.outages ?? []).filter((id) => ids.has(id)) })).filter(({ outages: of }) => of.length > 0);
  const less: PlainFacts = { ...facts, outages, claims: claims ? kept : [] };
  return addition === undefined ? less : plusClaimedOutage(less, addition);
}

function pairOf({ terms, facts }: PlainCase, by: Change): readonly [before: Assessment, after: Assessment] {
  return [assess(terms, facts), assess(by.reading(terms), changed(facts, by))];
}

export const pairs: fc.Arbitrary<readonly [before: Assessment, after: Assessment]> = fc.tuple(cases, change).map(([given, by]) => pairOf(given, by));
