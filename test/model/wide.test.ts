// The library against the model under contracts that use all of the language, on facts that lie on its edges.
import fc from "fast-check";
import { describe, it } from "vitest";
import { wideCase } from "../support/arbitrary/wideFacts.js";
import { monthWide, smallWide, type WideScale } from "../support/arbitrary/wideScale.js";
import { RUNS, runs } from "../support/runs.js";
import { expectAgreement } from "./figures.js";
import type { ModelAssessment } from "./result.js";

/** All figures; which of several reasons are told beside the first is compared elsewhere. */
const figuresOnly = ({ outages, ...figures }: ModelAssessment): object =>
  ({ ...figures, outages: outages.map(({ id, downtimeMs, creditableMs, claim }) => ({ id, downtimeMs, creditableMs, claim })) });

/** @param tickMs - absent: the coarsest grid that fits */
function agree(scale: WideScale, tickMs?: number): void {
  fc.assert(fc.property(wideCase(scale), ({ terms, facts }) => {
    expectAgreement(terms, facts, tickMs, () => `under ${JSON.stringify(terms)}\non ${JSON.stringify(facts)}`, figuresOnly);
  }), runs());
}

describe("the library and the model agree on all of the language", { timeout: 20_000 + 120 * RUNS }, () => {
  it("in short periods", () => agree(smallWide, 1));
  it("in months", () => agree(monthWide));
});
