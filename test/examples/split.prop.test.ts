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
const taxed = fc.record({ netMinor: fc.nat(100_000), taxMinor: fc.nat(20_000), taxRate: fc.record({ id: fc.constantFrom("r1", "r2"), percent }) });
const untaxed = fc.record({ netMinor: fc.nat(100_000), taxMinor: fc.constant(0), taxRate: fc.constant(null) });
const small = fc.record({ netMinor: fc.nat(40), taxMinor: fc.nat(8), taxRate: fc.record({ id: fc.constant("r1"), percent: fc.constant("20") }) });
const numbered = (one: fc.Arbitrary<Omit<Line, "id">>): fc.Arbitrary<readonly Line[]> =>
  fc.array(one, { minLength: 1, maxLength: 6 }).map((lines) => lines.map((each, index) => ({ id: `l${index}`, ...each })));
const invoiced = fc.oneof(numbered(fc.oneof(taxed, untaxed)), numbered(small));
const way = fc.constantFrom("included" as const, "on-top" as const);

interface Line {
  readonly id: string;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly taxRate: { readonly id: string; readonly percent: string } | null;
}

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
  const at = (percent: string, ...amounts: readonly (readonly [net: number, tax: number])[]): readonly Line[] =>
    amounts.map(([netMinor, taxMinor], index) => ({ id: `${index}`, netMinor, taxMinor, taxRate: { id: "r", percent } }));
  const taxesOf = (lines: readonly Line[]): readonly number[] => lines.map(({ taxMinor }) => taxMinor);
  const netsOf = (lines: readonly Line[]): readonly number[] => lines.map(({ netMinor }) => netMinor);

  it("rounds tax once for each rate, half up", () => {
    // 3 + 3 of 4 + 4 at 8.333 percent: 0.49998 and so 0; at 8.334 percent: 0.50004 and so 1; exactly half a unit counts as one.
    expect(taxesOf(creditLines(6, at("8.333", [4, 1], [4, 1]), "on-top"))).toEqual([0, 0]);
    expect(taxesOf(creditLines(6, at("8.334", [4, 1], [4, 1]), "on-top"))).toEqual([1, 0]);
    expect(taxesOf(creditLines(10, at("5", [20, 1]), "on-top"))).toEqual([1]);
  });
  it("takes tax out of a credit that has it in", () => {
    // 119.00 with 19 percent in it: 100.00 and 19.00. 1.00 with it in: 0.84 and 0.16.
    const lines = at("19", [10_000, 1_900]);
    expect(creditLines(11_900, lines, "included")).toEqual(lines);
    expect(creditLines(100, lines, "included")).toEqual([{ id: "0", netMinor: 84, taxMinor: 16, taxRate }]);
  });
  it("gives all back as it was invoiced, though tax was rounded by line", () => {
    // 20 percent of 10.12 is 2.024: 2.02 on each of four lines, 8.08 in all, and 8.096 on the sum.
    const four = at("20", [1_012, 202], [1_012, 202], [1_012, 202], [1_012, 202]);
    expect(creditLines(4_048, four, "on-top")).toEqual(four);
    // 19 percent of 9.99 is 1.8981: 1.90 on each of three lines, 5.70 in all, and 5.6943 on the sum.
    const three = at("19", [999, 190], [999, 190], [999, 190]);
    expect(creditLines(2_997, three, "on-top")).toEqual(three);
    const cents = at("20", [33, 7], [33, 7], [33, 7]);
    expect(creditLines(120, cents, "included")).toEqual(cents);
    const nothing = { id: "free", netMinor: 0, taxMinor: 0, taxRate: null };
    expect(creditLines(120, [nothing, ...cents], "included")).toEqual(cents);
    // Tax alone was invoiced on a line: it goes back with the rest.
    const alone = at("20", [100, 20], [0, 5]);
    expect(creditLines(100, alone, "on-top")).toEqual(alone);
    expect(creditLines(0, at("20", [0, 5]), "on-top")).toEqual([]);
  });
  it("credits no more tax than was invoiced, and moves the rest within the rate", () => {
    // A cent less than all: 20 percent of 40.47 is 8.094 and so 8.09; 8.08 were invoiced.
    expect(taxesOf(creditLines(4_047, at("20", [1_012, 202], [1_012, 202], [1_012, 202], [1_012, 202]), "on-top"))).toEqual([202, 202, 202, 202]);
    // 20 percent of 0.99 is 0.198, so 0.20: over 0.33 each that is 7, 7 and 6, but the first line had 6 and the last 8.
    expect(taxesOf(creditLines(99, at("20", [34, 6], [34, 7], [34, 8]), "on-top"))).toEqual([6, 7, 7]);
    // A line that is credited nothing takes none: 0.10 over 1.00 and 0.01 is all of the first, on which no tax was invoiced.
    expect(creditLines(10, at("20", [100, 0], [1, 1], [0, 5]), "on-top")).toEqual([{ ...at("20", [10, 0])[0] }]);
    // Another rate never takes it.
    const [first, other] = [at("20", [100, 0]), [{ id: "x", netMinor: 100, taxMinor: 19, taxRate }]];
    expect(creditLines(100, [...first, ...other], "on-top")).toEqual([{ ...first[0], netMinor: 50 }, { ...other[0], netMinor: 50, taxMinor: 10 }]);
  });
  it("credits no tax where none was charged: a rate of 20 percent, and the customer owes the tax himself", () => {
    expect(creditLines(18_750, at("20", [125_000, 0]), "on-top")).toEqual([{ id: "0", netMinor: 18_750, taxMinor: 0, taxRate: { id: "r", percent: "20" } }]);
  });
  it("credits no more net than was invoiced when tax is in the credit", () => {
    // 1.19 of 1.20: 40, 40 and 39 with tax, of which 119 / 6 = 19.83 and so 20 are tax.
    const most = creditLines(119, at("20", [33, 7], [33, 7], [33, 7]), "included");
    expect([netsOf(most), taxesOf(most)]).toEqual([[33, 33, 33], [7, 7, 6]]);
    // 0.49 of 0.60: 25 and 24, and 49 / 6 = 8.17 and so 8 of tax: 4 each. The first line was invoiced at 20 net, so 5 of its 25 are tax.
    const moved = creditLines(49, at("20", [20, 10], [25, 5]), "included");
    expect([netsOf(moved), taxesOf(moved)]).toEqual([[20, 21], [5, 3]]);
  });
  it("makes no line of tax alone", () => {
    // 3 with 20 percent in them: half a unit of tax, so one; but no line of one unit can have it.
    const lines = creditLines(3, at("20", [100, 20], [100, 20], [100, 20]), "included");
    expect([netsOf(lines), taxesOf(lines)]).toEqual([[1, 1, 1], [0, 0, 0]]);
  });
  it("leaves out lines that are credited nothing", () => {
    const free = { id: "free", netMinor: 0, taxMinor: 0, taxRate: null };
    expect(creditLines(1, [free, { id: "x", netMinor: 5, taxMinor: 0, taxRate: null }], "on-top")).toEqual([{ id: "x", netMinor: 1, taxMinor: 0, taxRate: null }]);
  });
  it("credits all that was invoiced, and not one unit more", () => {
    expect(() => creditLines(101, at("19", [100, 19]), "on-top")).toThrow("a credit of 101 is more than the 100 that was invoiced");
    expect(() => creditLines(120, at("19", [100, 19]), "included")).toThrow("a credit of 120 is more than the 119 that was invoiced");
  });
  it("reads no rate but a plain decimal, no tax without a rate, no tax below 0", () => {
    expect(() => creditLines(1, at("20 %", [1, 0]), "on-top")).toThrow("a tax rate is a decimal text, not 20 %");
    expect(() => creditLines(1, [{ id: "x", netMinor: 1, taxMinor: 2, taxRate: null }], "on-top")).toThrow(new RangeError("line x has tax of 2 and no rate"));
    expect(() => creditLines(1, at("20", [1, -1]), "on-top")).toThrow("-1 is not a whole number of minor units, 0 or more");
    expect(() => creditLines(1, at("20", [-1, 0], [5, 1]), "on-top")).toThrow("-1 is not a whole number of minor units, 0 or more");
  });
  const worthOf = (taxes: "included" | "on-top") => ({ netMinor, taxMinor }: Pick<Line, "netMinor" | "taxMinor">): number => netMinor + (taxes === "included" ? taxMinor : 0);
  const part = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(1));

  it("adds up, and credits no line more net or more tax than was invoiced", () => {
    fc.assert(fc.property(invoiced, part, way, (lines, share, taxes) => {
      const amount = Math.floor(share * sum(lines.map(worthOf(taxes))));
      const credited = creditLines(amount, lines, taxes);
      expect(sum(credited.map(worthOf(taxes)))).toBe(amount);
      for (const one of credited) {
        const line = lines.find(({ id }) => id === one.id) as Line;
        expect(Math.min(one.netMinor, one.taxMinor)).toBeGreaterThanOrEqual(0);
        expect(one.netMinor).toBeLessThanOrEqual(line.netMinor);
        expect(one.taxMinor).toBeLessThanOrEqual(line.taxMinor);
        expect(one.netMinor > 0 || line.netMinor === 0).toBe(true);
      }
    }), runs());
  });
  it("gives all back as it was invoiced", () => {
    fc.assert(fc.property(invoiced, way, (lines, taxes) => {
      const worth = sum(lines.map(worthOf(taxes)));
      expect(creditLines(worth, lines, taxes)).toEqual(worth === 0 ? [] : lines.filter(({ netMinor, taxMinor }) => netMinor + taxMinor > 0));
    }), runs());
  });
  it("on top, taxes each rate as one sum, at most what was invoiced at that rate", () => {
    fc.assert(fc.property(invoiced, part, (lines, share) => {
      const worth = sum(netsOf(lines));
      const amount = Math.min(Math.floor(share * worth), worth - 1);
      fc.pre(amount >= 0);
      const credited = creditLines(amount, lines, "on-top");
      for (const rate of new Set(credited.map((line) => JSON.stringify(line.taxRate)))) {
        const own = credited.filter((line) => JSON.stringify(line.taxRate) === rate);
        const most = sum(taxesOf(lines.filter(({ id }) => own.some((line) => line.id === id))));
        // Thousandths of a percent are whole: half a unit more, rounded down.
        const thousandths = Math.round(Number(own[0]?.taxRate?.percent ?? "0") * 1000);
        expect(sum(taxesOf(own))).toBe(Math.min(most, Math.floor((2 * sum(netsOf(own)) * thousandths + 100_000) / 200_000)));
      }
    }), runs());
  });
});

describe("withTax", () => {
  const note = { subject: "s", number: 1, key: "k", amountMinor: 0, amount: "", currency: "XXX", minorUnitDigits: 2, memo: "m", metadata: { a: "b" } };
  const invoice = { id: "i", currency: "XXX", minorUnitDigits: 2, dueMinor: 0, lines: [{ id: "x", netMinor: 10_000, taxMinor: 2_000, taxRate: { id: "r", percent: "20" } }] };
  it.each<[number, number, "included" | "on-top", number, string]>([
    [5_000, 2, "on-top", 6_000, "60.00"], [5_000, 2, "included", 5_000, "50.00"], [5, 0, "on-top", 6, "6"],
    [5, 2, "on-top", 6, "0.06"], [5, 3, "on-top", 6, "0.006"], [1_000, 3, "included", 1_000, "1.000"],
  ])("%d with %d decimals, tax %s, is %d, %s", (amountMinor, minorUnitDigits, taxes, total, amount) => {
    expect(withTax({ ...note, amountMinor, minorUnitDigits }, { ...invoice, minorUnitDigits }, taxes)).toEqual({ ...note, minorUnitDigits, amountMinor: total, amount });
  });
  it("refuses other money", () => {
    expect(() => withTax({ ...note, amountMinor: 1 }, { ...invoice, currency: "EUR" }, "on-top")).toThrow("the credit is in XXX, the invoice in EUR");
    expect(() => withTax({ ...note, amountMinor: 1 }, { ...invoice, minorUnitDigits: 0 }, "on-top")).toThrow("the credit has 2 decimals, the billing system 0");
  });
});
