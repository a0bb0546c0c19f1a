// Fractions are exact: every operation agrees with multiplying out whole numbers, and texts say what they stand for.
import fc from "fast-check";
import { expect, it } from "vitest";
import { isDecimalText, percentRoundedDown, ratioOf, ratioText } from "../../src/exactText.js";
import { ceiling, compare, dividedBy, floor, larger, minus, nearest, plus, type Ratio, ratio, smaller, times } from "../../src/units.js";
import { runs } from "../support/runs.js";

const BIG = 10n ** 30n;
const whole = fc.oneof(fc.bigInt({ min: -20n, max: 20n }), fc.bigInt({ min: -BIG, max: BIG }));
const parts = fc.tuple(whole, whole.filter((n) => n !== 0n));
const sameAs = ({ num, den }: Ratio, n: bigint, d: bigint) => num * d === n * den;

it("sums, differences, products and quotients are exact and in lowest terms", () => {
  fc.assert(
    fc.property(parts, parts, ([a, b], [c, d]) => {
      const [left, right] = [ratio(a, b), ratio(c, d)];
      expect(sameAs(left, a, b)).toBe(true);
      const results = [plus(left, right), minus(left, right), times(left, right), ...(c === 0n ? [] : [dividedBy(left, right)])];
      const expected = [[a * d + c * b, b * d], [a * d - c * b, b * d], [a * c, b * d], [a * d, b * c]] as const;
      results.forEach((result, index) => {
        expect(sameAs(result, ...(expected[index] ?? [0n, 0n]))).toBe(true);
        expect(result.den > 0n && divisorOf(result.num, result.den) === 1n).toBe(true);
      });
    }),
    runs(),
  );
});

/** By trying: the largest small prime power is enough to catch a fraction left unreduced. */
function divisorOf(num: bigint, den: bigint): bigint {
  let [a, b] = [num < 0n ? -num : num, den];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? den : a;
}

it("comparing orders fractions as multiplying out does", () => {
  fc.assert(
    fc.property(parts, parts, fc.boolean(), ([a, b], other, isSame) => {
      const [c, d] = isSame ? [a * 7n, b * 7n] : other;
      const [left, right] = [ratio(a, b), ratio(c, d)];
      const difference = (a * d - c * b) * (b * d > 0n ? 1n : -1n);
      expect(Math.sign(compare(left, right))).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0);
      expect(smaller(left, right)).toEqual(difference <= 0n ? left : right);
      expect(larger(left, right)).toEqual(difference >= 0n ? left : right);
    }),
    runs(),
  );
});

it("rounding goes to the whole number it says; a half goes up", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: BIG }), fc.oneof(fc.constant(2n), fc.bigInt({ min: 1n, max: BIG })), (n, d) => {
      const value = ratio(n, d);
      const [down, up, near] = [floor(value), ceiling(value), nearest(value)];
      expect(down * d <= n && n < (down + 1n) * d).toBe(true);
      expect((up - 1n) * d < n && n <= up * d).toBe(true);
      expect((2n * near - 1n) * d <= 2n * n && 2n * n < (2n * near + 1n) * d).toBe(true);
    }),
    runs(),
  );
});

it("texts are exact both ways: decimals where one is finite, p/q where none is", () => {
  const finite = fc.tuple(fc.bigInt({ min: -BIG, max: BIG }), fc.nat({ max: 12 }), fc.nat({ max: 12 }))
    .map(([n, twos, fives]) => ratio(n, 2n ** BigInt(twos) * 5n ** BigInt(fives)));
  fc.assert(
    fc.property(fc.oneof(finite, parts.map(([n, d]) => ratio(n, d))), (value) => {
      const text = ratioText(value);
      const [top = "", bottom = "1"] = text.split("/");
      const [units = "", decimals = ""] = top.split(".");
      expect(sameAs(value, BigInt(units + decimals), BigInt(bottom) * 10n ** BigInt(decimals.length))).toBe(true);
      expect(text.includes("/")).toBe(!isFinite10(value.den));
      expect(decimals.endsWith("0")).toBe(false);
    }),
    runs(),
  );
});

function isFinite10(den: bigint): boolean {
  let rest = den;
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
}

it("a decimal text is read exactly, and nothing else is one", () => {
  const decimal = fc.tuple(fc.stringMatching(/^\d{1,15}$/), fc.option(fc.stringMatching(/^\d{1,8}$/), { nil: undefined }));
  fc.assert(
    fc.property(decimal, fc.constantFrom("-", "+", " ", "e1", ".", "_", "0x", "\n", "٣"), fc.nat(30), ([units, decimals], odd, at) => {
      const text = decimals === undefined ? units : `${units}.${decimals}`;
      expect(isDecimalText(text)).toBe(true);
      expect(sameAs(ratioOf(text), BigInt(units + (decimals ?? "")), 10n ** BigInt(decimals?.length ?? 0))).toBe(true);
      const broken = text.slice(0, at) + odd + text.slice(at);
      expect(isDecimalText(broken)).toBe(odd === "." && decimals === undefined && at > 0 && at < units.length && units.length - at <= 8);
    }),
    runs(),
  );
});

it("a percentage is rounded down, so that only all of it reads as 100", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: BIG }), fc.bigInt({ min: 0n, max: BIG }), fc.nat(6), (of, less, decimals) => {
      const part = of - (less % (of + 1n));
      const text = percentRoundedDown(ratio(part), ratio(of), decimals);
      const shown = ratioOf(text);
      const scale = 10n ** BigInt(decimals + 2);
      expect(shown.num * 10n ** BigInt(decimals) === ((part * scale) / of) * shown.den).toBe(true);
      expect(text === "100").toBe(part === of);
    }),
    runs(),
  );
});
