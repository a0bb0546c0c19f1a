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

describe("where numbers would round", () => {
  const text = (value: Exact): string => plainText(value);
  const [above, further] = [exactOf("9007199254740993"), exactOf("9007199254740995")];

  it("sums", () => {
    expect(text(sumOf(above, further))).toBe("18014398509481988");
    expect(text(sumOf(above, -9_007_199_254_740_990))).toBe("3");
    expect(text(sumOf(-9_007_199_254_740_990, above))).toBe("3");
    expect(sumOf(above, -9_007_199_254_740_990)).toBe(3);
  });

  it("differences", () => {
    expect(differenceOf(further, above)).toBe(2);
    expect(differenceOf(above, 9_007_199_254_740_991)).toBe(2);
    expect(differenceOf(9_007_199_254_740_991, above)).toBe(-2);
    expect(text(differenceOf(-9_007_199_254_740_991, 2))).toBe("-9007199254740993");
  });

  it("products: a third of sixteen digits, three times", () => {
    const third = exactOf("0.33333333");
    const long = dividedByPower(exactOf("3333333333333333"), 10 ** 16);
    expect(text(productOf(third, 3))).toBe("0.99999999");
    expect(text(productOf(long, 3))).toBe("0.9999999999999999");
    expect(text(productOf(3, long))).toBe("0.9999999999999999");
    expect(text(productOf(94_906_267, 94_906_267))).toBe("9007199515875289");
  });

  it("comparisons", () => {
    const least = exactOf("9007199254740992");
    expect([order(above, least), order(least, above), order(above, above)]).toEqual([1, -1, 0]);
    expect([Math.sign(order(least, 9_007_199_254_740_991)), Math.sign(order(9_007_199_254_740_991, least))]).toEqual([1, -1]);
    const beyond = exactOf("9007199254740991.4");
    expect([Math.sign(order(beyond, 9_007_199_254_740_991)), Math.sign(order(9_007_199_254_740_991, beyond))]).toEqual([1, -1]);
    const half = dividedByPower(9_007_199_254_740_991, 10 ** 16);
    expect([Math.sign(order(half, 0)), Math.sign(order(0, half)), Math.sign(order(1, half))]).toEqual([1, -1, 1]);
  });

  it("quotients", () => {
    expect(dividedWhole(above, 2)).toEqual({ units: 4_503_599_627_370_496, rest: 1 });
    expect(dividedWhole(7, above).units).toBe(0);
    expect(text(dividedWhole(7, above).rest)).toBe("7");
    expect(dividedWhole(further, above)).toEqual({ units: 1, rest: 2 });
    expect(dividedWhole(above, further).units).toBe(0);
    expect(dividedWhole(1, exactOf("0.1"))).toEqual({ units: 10, rest: 0 });
    expect(dividedWhole(exactOf("0.3"), exactOf("0.1"))).toEqual({ units: 3, rest: 0 });
    expect(dividedWhole(exactOf("0.3"), 1).units).toBe(0);
  });

  it("texts and powers of ten: never an exponent, never a lost digit", () => {
    expect(text(exactOf("123456789012345"))).toBe("123456789012345");
    expect(text(wholeNumber(10n ** 21n))).toBe("1000000000000000000000");
    expect(text(dividedByPower(wholeNumber(10n ** 30n + 1n), 10_000))).toBe("100000000000000000000000000.0001");
    expect(text(dividedByPower(wholeNumber(90_071_992_547_409_930_000n), 10_000))).toBe("9007199254740993");
    expect(text(dividedByPower(1, 10_000))).toBe("0.0001");
    expect(dividedByPower(20_000, 10_000)).toBe(2);
  });
});
