// Money is rounded as whole numbers would be: half up or down, by the exact value and never by a rounded one.
import fc from "fast-check";
import { expect, it } from "vitest";
import { amountText, lessShare, minorUnits, money, percentOf, roundDown, roundHalfUp, shareIsLess } from "../../src/money.js";
import { plus, ratio } from "../../src/units.js";
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

it("shares are added, taken from and compared exactly, however many there are", () => {
  // As many as services, each a fraction of its own; the last one brings the sum to a tie or next to it.
  const shares = fc.array(fc.tuple(amount, percent), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(shares, fc.constantFrom(-1n, 0n, 1n), amount, (given, nudge, taken) => {
      const exactly = given.map(([ofAmount, [n, d]]) => ({ n: ofAmount * n, d: 1_000_000n * d }));
      const pairs = exactly.flatMap(({ n, d }) => [{ n: n % d, d }, { n: d - (n % d), d }]);
      const values = [...pairs, { n: 5n * 10n ** 17n + nudge, d: 10n ** 20n }];
      const sum = percentOf(money("100"), values.map(({ n, d }) => ratio(n, d)).reduce(plus));
      // Each pair makes 1.00; the last is half a cent, or next to it.
      const cents = BigInt(exactly.length) * 100n;
      expect(amountText(roundHalfUp(sum, 2), 2).replace(".", "").replace(/^0+(?=\d)/, "")).toBe(String(cents + (nudge < 0n ? 0n : 1n)));
      expect(minorUnits(roundDown(sum, 2), 2)).toBe(Number(cents));
      const ones = percentOf(money("100"), ratio(BigInt(exactly.length)));
      expect([shareIsLess(ones, sum), shareIsLess(sum, ones)]).toEqual([true, false]);
      const left = lessShare(ones, money(text(taken)));
      const expected = BigInt(exactly.length) * 10_000n - taken;
      expect(amountText(roundDown(left, 4), 4)).toBe(text(expected > 0n ? expected : 0n));
    }),
    runs(),
  );
});
