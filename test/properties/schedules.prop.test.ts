// Laws that every schedule keeps: amounts within their bounds, more lost never worth less, the next step where it is said to be.
// Oracle: exact fractions of the model; the figures themselves are compared in test/model.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, type Credit, type Facts, type Terms } from "../../src/index.js";
import { ceiling, exact, floor, isLess, isMore, plus, spelled, ZERO } from "../model/exact.js";
import { monotoneTerms } from "../support/arbitrary/monotone.js";
import { wideCase } from "../support/arbitrary/wideFacts.js";
import { monthWide, smallWide } from "../support/arbitrary/wideScale.js";
import { runs } from "../support/runs.js";

type Amounts = Pick<Credit, "gross" | "entitled" | "withheld" | "forfeited">;

function expectBounds({ gross, entitled, withheld, forfeited }: Amounts, cap: string | null): void {
  for (const amount of [gross, entitled, withheld, forfeited]) expect(isLess(exact(amount), ZERO)).toBe(false);
  const owed = plus(exact(entitled), exact(withheld));
  expect(spelled(plus(owed, exact(forfeited)))).toBe(spelled(exact(gross)));
  if (cap !== null) expect(isMore(owed, exact(cap))).toBe(false);
}

describe("the amounts of every guarantee", () => {
  it.each([["short periods", smallWide], ["months", monthWide]] as const)("in %s are never negative, add up to the gross, and stay within the cap", (_, scale) => {
    fc.assert(fc.property(wideCase(scale), ({ terms, facts }) => {
      const { credit, guarantees, total } = assess(terms, facts);
      for (const one of [credit, ...guarantees.map((guarantee) => guarantee.credit)]) {
        expectBounds(one, one.cap);
        expect(isLess(exact(one.units), ZERO)).toBe(false);
        if (one.daysAdded !== null) expect(isMore(exact(one.daysAdded), exact(one.units))).toBe(false);
      }
      expectBounds(total, null);
    }), runs());
  });
});

const START = Date.UTC(2026, 3, 1);
const PERIOD_MS = 1000;

/** One outage of so many ms from the start of a period of 1000 ms. */
const down = (lengthMs: number): Facts => ({
  period: { start: START, end: START + PERIOD_MS },
  fees: { currency: "EUR", service: "100.00" },
  outages: [{ id: "o", start: START, end: START + lengthMs, impact: "down" }],
});
const credited = (terms: Terms, lengthMs: number): Credit => assess(terms, down(lengthMs)).credit;
const lengthMs = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: PERIOD_MS }));

it("more time lost is never worth less, under tables in order", () => {
  fc.assert(fc.property(monotoneTerms, lengthMs, lengthMs, (terms, one, other) => {
    const [less, more] = [Math.min(one, other), Math.max(one, other)].map((length) => exact(credited(terms, length).units));
    expect(isLess(more ?? ZERO, less ?? ZERO)).toBe(false);
  }), runs());
});

const isOfEachOutage = ({ schedule }: Terms): boolean =>
  (schedule.kind === "max-of" ? schedule.schedules : [schedule]).some((one) => one.kind === "tiers" && one.by === "each-outage");

it("the next step comes neither a millisecond sooner nor later than it is said to", () => {
  fc.assert(fc.property(monotoneTerms, lengthMs, (terms, length) => {
    const { units, nextStepMs } = credited(terms, length);
    if (nextStepMs === null) return;
    const unitsAfter = (moreMs: number): string => credited(terms, length + moreMs).units;
    const before = Number(ceiling(exact(nextStepMs))) - 1;
    if (before > 0 && length + before <= PERIOD_MS) expect(unitsAfter(before)).toBe(units);
    if (isOfEachOutage(terms)) return; // the next step may be that of another outage
    const after = Number(floor(exact(nextStepMs))) + 1;
    if (length + after <= PERIOD_MS) expect(isMore(exact(unitsAfter(after)), exact(units))).toBe(true);
  }), runs());
});
