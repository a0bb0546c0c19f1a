// Money is rounded as whole numbers would be: half up or down, by the exact value and never by a rounded one.
import fc from "fast-check";
import { expect, it } from "vitest";
import { amountText, lessShare, money, percentOf, roundDown, roundHalfUp, shareIsLess } from "../../src/money.js";
import { ratio } from "../../src/units.js";
import { runs } from "../support/runs.js";

/** An amount of at most 4 decimals, in ten-thousandths. */
const amount = fc.bigInt({ min: 0n, max: 9_007_199_254_740_991n });
const text = (tenThousandths: bigint) => `${tenThousandths / 10_000n}.${String(tenThousandths % 10_000n).padStart(4, "0")}`;
const percent = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }));
const digits = fc.nat(4);

/** Units of a currency in `n / d`. */
const halfUp = (n: bigint, d: bigint) => (2n * n + d) / (2n * d);

it("a percentage of an amount, rounded half up and down", () => {
  // An amount with the denominator in it, and a half of a unit on top, meets ties that random numbers never do.
  const tie = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 6n }), fc.bigInt({ min: 1n, max: 10n ** 8n }), fc.constantFrom(1n, 5n, 50n, 25n))
    .map(([den, n, five]): readonly [bigint, readonly [bigint, bigint]] => [den * 1_000n, [n * five, den]]);
  fc.assert(
    fc.property(fc.oneof(fc.tuple(amount, percent), tie), digits, ([ofAmount, [n, d]], places) => {
      const share = percentOf(money(text(ofAmount)), ratio(n, d));
      const [top, bottom] = [ofAmount * n * 10n ** BigInt(places), 10_000n * d * 100n];
      const units = (value: Parameters<typeof amountText>[0]) => BigInt(amountText(value, places).replace(".", ""));
      expect(units(roundHalfUp(share, places))).toBe(halfUp(top, bottom));
      expect(units(roundDown(share, places))).toBe(top / bottom);
    }),
    runs(),
  );
});

it("shares are compared, and lessened by an amount, exactly", () => {
  fc.assert(
    fc.property(amount, percent, amount, percent, amount, digits, fc.boolean(), (first, [a, b], second, other, taken, places, isSame) => {
      const [c, d] = isSame ? [a * 3n, b * 3n] : other;
      const [left, right] = [percentOf(money(text(first)), ratio(a, b)), percentOf(money(text(isSame ? first : second)), ratio(c, d))];
      expect(shareIsLess(left, right)).toBe(first * a * d < (isSame ? first : second) * c * b);

      // In 1 / (1,000,000 b): the share less the amount, never below nothing.
      const rest = first * a - taken * 100n * b;
      const units = BigInt(amountText(roundDown(lessShare(left, money(text(taken))), places), places).replace(".", ""));
      expect(units).toBe(rest <= 0n ? 0n : (rest * 10n ** BigInt(places)) / (1_000_000n * b));
    }),
    runs(),
  );
});
