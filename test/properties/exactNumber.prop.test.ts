// Exact numbers are numbers up to the largest that is safe, and decimals beyond: whichever they are, they are those of
// whole numbers of any size. Random ones crowd that edge.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf, dividedByPower, dividedWhole, type Exact, exactOf, fractionOf, order, plainText, productOf, sumOf, wholeNumber } from "../../src/exactNumber.js";
import { ratio } from "../../src/units.js";
import { runs } from "../support/runs.js";

const MOST = BigInt(Number.MAX_SAFE_INTEGER);
const near = (edge: bigint) => fc.bigInt({ min: edge - 3n, max: edge + 3n });
const whole = fc.oneof(near(MOST), near(-MOST), near(0n), near(MOST / 2n), near(94_906_265n), fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: -1_000_000n, max: 1_000_000n }));
const isSmall = (value: bigint) => value <= MOST && value >= -MOST;

/** In its one form: a number if it is safe. */
function expectWhole(found: Exact, expected: bigint): void {
  expect(plainText(found)).toBe(String(expected));
  expect(typeof found === "number").toBe(isSmall(expected));
}

it("sums, differences, products and comparisons are those of whole numbers", () => {
  fc.assert(fc.property(whole, whole, (a, b) => {
    const [x, y] = [wholeNumber(a), wholeNumber(b)];
    expectWhole(x, a);
    expectWhole(sumOf(x, y), a + b);
    expectWhole(differenceOf(x, y), a - b);
    if (a !== 0n && b !== 0n) expectWhole(productOf(x, y), a * b);
    expect(Math.sign(order(x, y))).toBe(a < b ? -1 : a > b ? 1 : 0);
    expect(fractionOf(x)).toEqual(ratio(a));
  }), runs());
});

it("a quotient is whole, with what is left over", () => {
  const dividend = whole.map((value) => (value < 0n ? -value : value));
  fc.assert(fc.property(dividend, dividend.filter((value) => value > 0n), (a, b) => {
    const { units, rest } = dividedWhole(wholeNumber(a), wholeNumber(b));
    expectWhole(units, a / b);
    expectWhole(rest, a % b);
  }), runs());
});

describe("decimals", () => {
  it.each([
    ["0", 0], ["12", 12], ["12.00", 12], ["9007199254740991", Number.MAX_SAFE_INTEGER],
  ])("%s is a number", (text, value) => {
    expect(exactOf(text)).toBe(value);
  });

  it("others are not, and are told apart by their last decimal", () => {
    const [a, b] = [exactOf("0.12345678"), exactOf("0.12345679")];
    expect([plainText(a), order(a, b) < 0, order(a, a)]).toEqual(["0.12345678", true, 0]);
    expect(fractionOf(a)).toEqual(ratio(12_345_678n, 100_000_000n));
    expect(sumOf(exactOf("0.5"), exactOf("1.5"))).toBe(2);
    expect(dividedByPower(12_345, 10_000)).toEqual(exactOf("1.2345"));
  });
});
