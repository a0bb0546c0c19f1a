// The library against the model, figure by figure, on random facts under random readings of the contract.
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, it } from "vitest";
import type { Terms } from "../../src/terms/language.js";
import { MAILGUN_2022_01_14 as FLAGSHIP } from "../../src/terms/mailgun.js";
import { anyReadings, type Case, caseOf, flagship, monthScale, smallScale } from "../support/arbitraries.js";
import { RUNS, runs } from "../support/runs.js";
import { expectAgreement } from "./figures.js";

/** What to try again: the fields in which the terms differ from the flagship, and the facts (a `Date` as text). */
function written({ terms, facts }: Case): string {
  const changed = Object.entries(terms).filter(([key, value]) => !isDeepStrictEqual(value, FLAGSHIP[key as keyof Terms]));
  return `under ${JSON.stringify(Object.fromEntries(changed))}\non ${JSON.stringify(facts)}`;
}

/** @param tickMs - absent: the coarsest grid that fits */
function agree(cases: fc.Arbitrary<Case>, tickMs?: number): void {
  const property = fc.property(cases, (given) => {
    expectAgreement(given.terms, given.facts, tickMs, () => written(given));
  });
  fc.assert(property, runs());
}

describe("the library and the model agree", { timeout: 20_000 + 120 * RUNS }, () => {
  it("on short periods, in the default readings", () => agree(caseOf(smallScale, flagship(smallScale)), 1));
  it("on short periods, in any readings", () => agree(caseOf(smallScale, anyReadings(smallScale)), 1));
  it("on months, in the default readings", () => agree(caseOf(monthScale, flagship(monthScale))));
  it("on months, in any readings", () => agree(caseOf(monthScale, anyReadings(monthScale))));
});
