/** Money: exact amounts of one currency, rounded nowhere but in {@link roundHalfUp} and {@link roundDown}. */
import { differenceOf, dividedByPower, dividedWhole, type Exact, exactOf, fractionOf, order, plainText, productOf, sumOf, wholeNumber } from "./exactNumber.js";
import { type Branded, dividedBy, type Ratio } from "./units.js";
import { invariant } from "./errors.js";

/** No currency has more than four decimals. */
const MOST_DIGITS = 4;
const PARTS = 10 ** MOST_DIGITS;

/** An exact amount, in ten-thousandths of a major unit. */
export type Money = Branded<Exact, "Money">;

export const NOTHING: Money = 0 as Money;

/** @param text - major units, a plain decimal, checked by `isDecimalText` */
export function money(text: string): Money {
  const [whole, decimals] = text.split(".") as [string, string?];
  const parts = decimals === undefined ? Number(whole) * PARTS : Number(whole + decimals.padEnd(MOST_DIGITS, "0"));
  const isExact = (decimals === undefined || decimals.length <= MOST_DIGITS) && Number.isSafeInteger(parts);
  return (isExact ? parts : productOf(exactOf(text), PARTS)) as Money;
}

export function addMoney(a: Money, b: Money): Money {
  return sumOf(a, b) as Money;
}

/** What is left of `a` after `b`, never below nothing. */
export function lessMoney(a: Money, b: Money): Money {
  return isLess(b, a) ? (differenceOf(a, b) as Money) : NOTHING;
}

export function isLess(a: Money, b: Money): boolean {
  return order(a, b) < 0;
}

export function sameMoney(a: Money, b: Money): boolean {
  return order(a, b) === 0;
}

/** True if the amount needs no more than so many decimals. */
export function hasAtMost(amount: Money, digits: number): boolean {
  return order(dividedWhole(amount, partsPer(digits)).rest, 0) === 0;
}

/** An exact amount that a decimal may be too narrow for: `amount` times a fraction, kept apart until it is rounded. */
export interface Share {
  readonly amount: Money;
  /** Above 0. */
  readonly divisor: Exact;
}

/** A percentage of an amount, exact. */
export function percentOf(amount: Money, percent: Ratio): Share {
  return { amount: productOf(amount, wholeNumber(percent.num)) as Money, divisor: wholeNumber(percent.den * 100n) };
}

/** An amount as a share of itself. */
export function shareOf(amount: Money): Share {
  return { amount, divisor: 1 };
}

/** A share times a fraction, exact. */
export function timesRatio({ amount, divisor }: Share, factor: Ratio): Share {
  return { amount: productOf(amount, wholeNumber(factor.num)) as Money, divisor: productOf(divisor, wholeNumber(factor.den)) };
}

/** A fraction of a major unit as an amount. */
export function shareOfRatio({ num, den }: Ratio): Share {
  return { amount: productOf(wholeNumber(num), PARTS) as Money, divisor: wholeNumber(den) };
}

export function isNothing({ amount }: Share): boolean {
  return sameMoney(amount, NOTHING);
}

/** What is left of a share after an amount, never below nothing. */
export function lessShare(share: Share, amount: Money): Share {
  const { divisor } = share;
  const taken = productOf(amount, divisor) as Money;
  return { amount: lessMoney(share.amount, taken), divisor };
}

/** Compares by multiplying out. */
export function shareIsLess(a: Share, b: Share): boolean {
  return order(productOf(a.amount, b.divisor), productOf(b.amount, a.divisor)) < 0;
}

/** A share of major units as a fraction. */
export function shareRatio({ amount, divisor }: Share): Ratio {
  return dividedBy(moneyRatio(amount), fractionOf(divisor));
}

/**
 * Rounds to a number of decimals; a half goes up.
 *
 * @param digits - decimals of the currency, 0 to 4
 */
export function roundHalfUp({ amount, divisor }: Share, digits: number): Money {
  const perUnit = productOf(divisor, partsPer(digits));
  const { units, rest } = dividedWhole(amount, perUnit);
  const rounded = order(sumOf(rest, rest), perUnit) >= 0 ? sumOf(units, 1) : units;
  return productOf(rounded, partsPer(digits)) as Money;
}

/** Rounds down to a number of decimals. */
export function roundDown({ amount, divisor }: Share, digits: number): Money {
  return productOf(dividedWhole(amount, productOf(divisor, partsPer(digits))).units, partsPer(digits)) as Money;
}

/** How many ten-thousandths a minor unit has, by number of decimals. */
const PARTS_PER: readonly number[] = [10_000, 1_000, 100, 10, 1];

function partsPer(digits: number): number {
  return PARTS_PER[digits] as number;
}

/** An amount in major units with exactly the currency's digits, such as `"187.50"`. */
export type AmountText = string;

/** An amount with exactly so many decimals, never in exponent form. */
export function amountText(amount: Money, digits: number): AmountText {
  const { units, rest } = dividedWhole(amount, partsPer(digits));
  invariant(order(rest, 0) === 0, `an amount of more than ${digits} decimals reached the output`);
  const minor = plainText(units);
  if (digits === 0) return minor;
  const padded = minor.padStart(digits + 1, "0");
  return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}

/** An amount as it is, with as many decimals as it needs. */
export function exactAmountText(amount: Money): string {
  return plainText(dividedByPower(amount, PARTS));
}

/** True if the amount in minor units is exact as a number. */
export function fitsMinorUnits(amount: Money, digits: number): boolean {
  // What is a number has fewer ten-thousandths than that, let alone minor units.
  return typeof amount === "number" || order(amount, productOf(Number.MAX_SAFE_INTEGER, partsPer(digits))) <= 0;
}

/** Minor units of an amount that {@link fitsMinorUnits}; whole if it {@link hasAtMost} so many decimals. */
export function minorUnits(amount: Money, digits: number): number {
  return Number(dividedByPower(amount, partsPer(digits)));
}

/** An amount of major units as an exact fraction. */
export function moneyRatio(amount: Money): Ratio {
  return dividedBy(fractionOf(amount), { num: BigInt(PARTS), den: 1n });
}
