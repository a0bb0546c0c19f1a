// P28-P31: longer blocks, rounding down and cutting into groups never raise what whole blocks give; rounding up does the
// opposite; and counted exactly, it makes no difference where time is cut.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import type { BlockGrouping, BlockRounding } from "../../src/terms/language.js";
import { type Exact, exact, isMore } from "../model/exact.js";
import type { BlockTerms } from "../support/arbitraries.js";
import { cases, counting, fewerRuns, type PlainFacts } from "../support/propertyFacts.js";

function percent(terms: BlockTerms, facts: PlainFacts, change: Partial<BlockTerms["schedule"]>): Exact {
  return exact(assess(counting(terms, change), facts).credit.percent);
}

function inOrder(...percents: readonly Exact[]): void {
  percents.forEach((value, index) => expect(isMore(value, percents[index + 1] ?? value)).toBe(false));
}

it("P28: longer blocks never earn more", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 3_000 }), ({ terms, facts }, extra) => {
      const blockMinutes = (Number(BigInt(Math.round(Number(terms.schedule.blockMinutes) * 1e6)) * (1000n + BigInt(extra)) / 1000n) / 1e6).toFixed(6);
      inOrder(percent(terms, facts, { blockMinutes }), percent(terms, facts, {}));
    }),
    fewerRuns(),
  );
});

it("P29: whole blocks earn no more than time itself, and that no more than started blocks; the nearest lie between", () => {
  fc.assert(
    fc.property(cases, ({ terms, facts }) => {
      const by = (rounding: BlockRounding) => percent(terms, facts, { rounding });
      const [whole, nearest, started] = [by("whole"), by("nearest"), by("started")];
      inOrder(whole, by("exact"), started);
      inOrder(whole, nearest, started);
    }),
    fewerRuns(),
  );
});

it("P30, P31: counted over the period, whole blocks are the most and started blocks the fewest; exact blocks the same", () => {
  fc.assert(
    fc.property(cases, fc.constantFrom<BlockGrouping>("stretch", "outage"), ({ terms, facts }, per) => {
      const by = (rounding: BlockRounding, grouping: BlockGrouping) => percent(terms, facts, { rounding, per: grouping });
      inOrder(by("whole", per), by("whole", "period"));
      inOrder(by("started", "period"), by("started", per));
      expect(by("exact", per)).toEqual(by("exact", "period"));
    }),
    fewerRuns(),
  );
});

it("how time is cut into blocks changes neither the allowance nor the time beyond it", () => {
  fc.assert(
    fc.property(cases, ({ terms, facts }) => {
      const [period, stretch, outage] = (["period", "stretch", "outage"] as const).map((per) => {
        const { time, weighted, credit: { allowanceMs, excessMs } } = assess(counting(terms, { per }), facts);
        return { time, weighted, allowanceMs, excessMs };
      });
      expect(stretch).toEqual(period);
      expect(outage).toEqual(period);
    }),
    fewerRuns(),
  );
});
