// Laws of docs/examples/billing/split.ts: no minor unit is lost or made up, over any lines, rates and amounts.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as splitRecipe from "../../docs/examples/billing/split.js";
import { exportsOf } from "../support/examples.js";
import { runs } from "../support/runs.js";

const { creditLines, splitMinor, withTax } = exportsOf("docs/examples/billing/split.ts") as typeof splitRecipe;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const MOST = 2 ** 40;
const weights = fc.array(fc.oneof(fc.nat(12), fc.nat(MOST)), { minLength: 1, maxLength: 8 }).filter((values) => sum(values) > 0);
const percent = fc.constantFrom("0", "5.5", "7", "8.875", "19", "20", "100");
const line = fc.record({ netMinor: fc.nat(100_000), taxMinor: fc.nat(20_000), taxRate: fc.option(fc.record({ id: fc.constantFrom("r1", "r2"), percent })) });
const invoiced = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.map((one, index) => ({ id: `l${index}`, ...one })));

describe("splitMinor", () => {
  it.each<[number, readonly number[], readonly number[]]>([
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1, 1], [34, 34, 33]],
    [1, [1, 2], [0, 1]],
    [2, [1, 1, 1, 1], [1, 1, 0, 0]],
    [5, [0, 3, 0], [0, 5, 0]],
    [0, [0, 0], [0, 0]],
    [0, [], []],
    [Number.MAX_SAFE_INTEGER, [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], [4_503_599_627_370_496, 4_503_599_627_370_495]],
  ])("%d over %j is %j", (amount, parts, expected) => {
    expect(splitMinor(amount, parts)).toEqual(expected);
  });
  it.each<[number, readonly number[], string]>([
    [1, [0, 0], "an amount needs a weight above 0 to go to"], [1, [], "an amount needs a weight above 0 to go to"],
    [-1, [1], "-1 is not a whole number"], [0.5, [1], "0.5 is not a whole number"], [1, [-1, 2], "-1 is not a whole number"], [2 ** 53, [1], "9007199254740992 is not a whole number"],
  ])("%d over %j is refused", (amount, parts, why) => {
    expect(() => splitMinor(amount, parts)).toThrow(why);
  });
  it("adds up, keeps each part within one unit of its share, and gives nothing to a weight of 0", () => {
    fc.assert(fc.property(fc.nat(MOST), weights, (amount, parts) => {
      const split = splitMinor(amount, parts);
      expect(sum(split)).toBe(amount);
      const total = BigInt(sum(parts));
      split.forEach((part, index) => {
        const exact = BigInt(amount) * BigInt(parts[index] ?? 0);
        expect(part).toBeGreaterThanOrEqual(0);
        expect(BigInt(part) * total > exact - total && BigInt(part) * total < exact + total).toBe(true);
      });
      expect(splitMinor(amount, parts)).toEqual(split);
    }), runs());
  });
});

describe("creditLines", () => {
  const taxRate = { id: "r", percent: "19" };
  it("rounds tax once for each rate, half up", () => {
    // 3 + 3 at 8.333 percent: 0.49998 and so 0; at 8.334 percent: 0.50004 and so 1; exactly half a unit counts as one.
    const three = (percent: string): readonly number[] => creditLines(6, [1, 2].map((id) => ({ id: `${id}`, netMinor: 3, taxMinor: 0, taxRate: { id: "r", percent } })), "on-top").map(({ taxMinor }) => taxMinor);
    expect(three("8.333")).toEqual([0, 0]);
    expect(three("8.334")).toEqual([1, 0]);
    expect(creditLines(10, [{ id: "x", netMinor: 10, taxMinor: 0, taxRate: { id: "r", percent: "5" } }], "on-top")[0]?.taxMinor).toBe(1);
  });
  it("takes tax out of a credit that has it in", () => {
    // 119.00 with 19 percent in it: 100.00 and 19.00. 1.00 with it in: 0.84 and 0.16.
    const lines = [{ id: "x", netMinor: 10_000, taxMinor: 1_900, taxRate }];
    expect(creditLines(11_900, lines, "included")).toEqual([{ id: "x", netMinor: 10_000, taxMinor: 1_900, taxRate }]);
    expect(creditLines(100, lines, "included")).toEqual([{ id: "x", netMinor: 84, taxMinor: 16, taxRate }]);
  });
  it("leaves out lines that are credited nothing", () => {
    const free = { id: "free", netMinor: 0, taxMinor: 0, taxRate: null };
    expect(creditLines(1, [free, { id: "x", netMinor: 5, taxMinor: 0, taxRate: null }], "on-top")).toEqual([{ id: "x", netMinor: 1, taxMinor: 0, taxRate: null }]);
  });
  it("credits all that was invoiced, and not one unit more", () => {
    const lines = [{ id: "x", netMinor: 100, taxMinor: 19, taxRate }];
    expect(creditLines(100, lines, "on-top")).toEqual([lines[0]]);
    expect(() => creditLines(101, lines, "on-top")).toThrow("a credit of 101 is more than the 100 that was invoiced");
    expect(creditLines(119, lines, "included")).toEqual([lines[0]]);
    expect(() => creditLines(120, lines, "included")).toThrow("a credit of 120 is more than the 119 that was invoiced");
  });
  it("reads no rate but a plain decimal", () => {
    expect(() => creditLines(1, [{ id: "x", netMinor: 1, taxMinor: 0, taxRate: { id: "r", percent: "20 %" } }], "on-top")).toThrow("a tax rate is a decimal text, not 20 %");
  });
  it("adds up with its taxes, never below 0, never above what a line was worth", () => {
    fc.assert(fc.property(invoiced, fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom("included" as const, "on-top" as const), (lines, part, taxes) => {
      const worth = (one: { readonly netMinor: number; readonly taxMinor: number }): number => one.netMinor + (taxes === "included" ? one.taxMinor : 0);
      const amount = Math.floor(part * sum(lines.map(worth)));
      const credited = creditLines(amount, lines, taxes);
      expect(sum(credited.map(worth))).toBe(amount);
      for (const one of credited) {
        expect(Math.min(one.netMinor, one.taxMinor)).toBeGreaterThanOrEqual(0);
        expect(worth(one)).toBeLessThanOrEqual(worth(lines.find(({ id }) => id === one.id) ?? one));
      }
    }), runs());
  });
  it("taxes each rate as one sum", () => {
    fc.assert(fc.property(invoiced, (lines) => {
      const credited = creditLines(sum(lines.map(({ netMinor }) => netMinor)), lines, "on-top");
      for (const rate of new Set(credited.map(({ taxRate }) => JSON.stringify(taxRate)))) {
        const own = credited.filter(({ taxRate }) => JSON.stringify(taxRate) === rate);
        const [net, tax] = [sum(own.map(({ netMinor }) => netMinor)), sum(own.map(({ taxMinor }) => taxMinor))];
        // Thousandths of a percent are whole: the tax is within half a unit of the exact one.
        const percent = Math.round(Number(own[0]?.taxRate?.percent ?? "0") * 1000);
        expect(2 * Math.abs(tax * 100_000 - net * percent)).toBeLessThanOrEqual(100_000);
      }
    }), runs());
  });
});

describe("withTax", () => {
  const note = { key: "k", amountMinor: 0, amount: "", currency: "XXX", minorUnitDigits: 2, memo: "m", metadata: { a: "b" } };
  const lines = [{ id: "x", netMinor: 10_000, taxMinor: 2_000, taxRate: { id: "r", percent: "20" } }];
  it.each<[number, number, "included" | "on-top", number, string]>([
    [5_000, 2, "on-top", 6_000, "60.00"], [5_000, 2, "included", 5_000, "50.00"], [5, 0, "on-top", 6, "6"],
    [5, 2, "on-top", 6, "0.06"], [5, 3, "on-top", 6, "0.006"], [1_000, 3, "included", 1_000, "1.000"],
  ])("%d with %d decimals, tax %s, is %d, %s", (amountMinor, minorUnitDigits, taxes, total, amount) => {
    expect(withTax({ ...note, amountMinor, minorUnitDigits }, lines, taxes)).toEqual({ ...note, minorUnitDigits, amountMinor: total, amount });
  });
});
