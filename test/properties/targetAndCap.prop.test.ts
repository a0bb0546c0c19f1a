// P07, P27, P41: a stricter target and a higher cap never take money away, a cap of 0 leaves none, and blocks beyond an
// allowance mean that the target was missed.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import type { Terms } from "../../src/terms/language.js";
import { exact, isMore } from "../model/exact.js";
import { cases, elapsedBase, fewerRuns, under } from "../support/propertyFacts.js";

const hundredths = fc.integer({ min: 0, max: 10_000 });
const percentText = (value: number) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`;
const targeting = (terms: Terms, percent: string): Terms => ({ ...terms, target: { ...terms.target, percent } });
const capped = (terms: Terms, percent: string): Terms => ({ ...terms, caps: terms.caps.map((cap) => ({ ...cap, percent })) });

it("P27: a stricter target never lowers the credit", () => {
  fc.assert(
    fc.property(cases, fc.tuple(hundredths, hundredths), ({ terms, facts }, targets) => {
      const [loose = 0, strict = 0] = [...targets].sort((a, b) => a - b);
      const [under, over] = [loose, strict].map((target) => assess(targeting(terms, percentText(target)), facts).credit);
      expect(isMore(exact(under?.percent ?? ""), exact(over?.percent ?? ""))).toBe(false);
      expect(under?.entitledMinor).toBeLessThanOrEqual(over?.entitledMinor ?? 0);
    }),
    fewerRuns(),
  );
});

it("P41: a higher cap never lowers the credit, and a cap of 0 leaves nothing", () => {
  fc.assert(
    fc.property(cases, fc.tuple(hundredths, hundredths), ({ terms, facts }, percents) => {
      const [low = 0, high = 0] = [...percents].sort((a, b) => a - b);
      const at = (percent: string) => assess(capped(terms, percent), facts).credit;
      expect(at(percentText(low)).entitledMinor).toBeLessThanOrEqual(at(percentText(high)).entitledMinor);
      fc.pre(terms.caps.length > 0);
      expect(at("0")).toMatchObject({ entitledMinor: 0, nextStepMs: null });
    }),
    fewerRuns(),
  );
});

it("P07: with an allowance taken of the time that is measured, a block means that the target was missed", () => {
  const measured = under(cases, elapsedBase, (terms) => ({
    ...terms,
    target: terms.target.percent === "0" ? { ...terms.target, percent: "50" } : terms.target,
    allowance: { ...terms.allowance, of: "agreed", reading: terms.allowance.reading === "none" ? "deduct" : terms.allowance.reading },
  }));
  fc.assert(
    fc.property(measured, ({ terms, facts }) => {
      const { credit, availability } = assess(terms, facts);
      fc.pre(exact(credit.excessMs).n > 0n);
      expect(availability.met).toBe(false);
    }),
    fewerRuns(),
  );
});
