/**
 * Money: exact decimals of one currency, rounded nowhere but in {@link roundHalfUp} and {@link roundDown}.
 *
 * decimal.js keeps its settings in a mutable global that any other module may change, so this file works on a private
 * clone with its own defaults and never lets an instance of it be configured from outside.
 */
import { Decimal as SharedDecimal } from "decimal.js";
import { type Ratio, ratioOf } from "./units.js";
import { invariant } from "./errors.js";

// 2,000 digits cost nothing until they are needed. A product here has under 100, or, with the fractions of 30 services
// each apart, a few hundred: never so many that one would be lost.
const Decimal: typeof SharedDecimal = SharedDecimal.clone({ defaults: true, precision: 2_000, rounding: SharedDecimal.ROUND_DOWN });

/** An exact amount in major units. */
export type Money = SharedDecimal;

export const NOTHING: Money = new Decimal(0);
const ONE: Money = new Decimal(1);

/** @param text - a plain decimal, checked by `isDecimalText` */
export function money(text: string): Money {
  return new Decimal(text);
}

export function addMoney(a: Money, b: Money): Money {
  return a.plus(b);
}

/** What is left of `a` after `b`, never below nothing. */
export function lessMoney(a: Money, b: Money): Money {
  return a.greaterThan(b) ? a.minus(b) : NOTHING;
}

export function isLess(a: Money, b: Money): boolean {
  return a.lessThan(b);
}

export function sameMoney(a: Money, b: Money): boolean {
  return a.equals(b);
}

/** True if the amount needs no more than so many decimals. */
export function hasAtMost(amount: Money, digits: number): boolean {
  return amount.decimalPlaces() <= digits;
}

/** An exact amount that a decimal may be too narrow for: `amount` times a fraction, kept apart until it is rounded. */
export interface Share {
  readonly amount: Money;
  readonly divisor: Money;
}

/** A percentage of an amount, exact. */
export function percentOf(amount: Money, percent: Ratio): Share {
  return { amount: amount.times(wholeNumber(percent.num)), divisor: wholeNumber(percent.den * 100n) };
}

/** An amount as a share of itself. */
export function shareOf(amount: Money): Share {
  return { amount, divisor: ONE };
}

/** A share times a fraction, exact. */
export function timesRatio({ amount, divisor }: Share, factor: Ratio): Share {
  return { amount: amount.times(wholeNumber(factor.num)), divisor: divisor.times(wholeNumber(factor.den)) };
}

/** A fraction as an amount. */
export function shareOfRatio(value: Ratio): Share {
  return { amount: wholeNumber(value.num), divisor: wholeNumber(value.den) };
}

export function isNothing({ amount }: Share): boolean {
  return amount.isZero();
}

/** A number is read faster than a text. */
function wholeNumber(value: bigint): Money {
  const number = Number(value);
  return new Decimal(Number.isSafeInteger(number) ? number : value.toString());
}

/** What is left of a share after an amount, never below nothing. */
export function lessShare(share: Share, amount: Money): Share {
  if (amount.isZero()) return share;
  const left = share.amount.minus(amount.times(share.divisor));
  return { amount: left.isNegative() ? NOTHING : left, divisor: share.divisor };
}

/** Compares by multiplying out. */
export function shareIsLess(a: Share, b: Share): boolean {
  return a.amount.times(b.divisor).lessThan(b.amount.times(a.divisor));
}

/**
 * Rounds to a number of decimals; a half goes up. The quotient is taken whole, with its remainder: a division to any
 * number of digits, rounded again, could tip a half over.
 *
 * @param digits - decimals of the currency, 0 to 4
 */
export function roundHalfUp(share: Share, digits: number): Money {
  const { units, rest, divisor } = inUnits(share, digits);
  const rounded = rest.times(2).greaterThanOrEqualTo(divisor) ? units.plus(1) : units;
  return rounded.times(unit(digits));
}

/** Rounds down to a number of decimals. */
export function roundDown(share: Share, digits: number): Money {
  return inUnits(share, digits).units.times(unit(digits));
}

function inUnits({ amount, divisor }: Share, digits: number): { units: Money; rest: Money; divisor: Money } {
  const scaled = amount.times(scale(digits));
  const units = scaled.dividedToIntegerBy(divisor);
  return { units, rest: scaled.minus(units.times(divisor)), divisor };
}

/** Powers of ten by number of decimals, 0 to 4: minor units to the major one, and back. */
const SCALES: readonly Money[] = ["1", "10", "100", "1000", "10000"].map(money);
const UNITS: readonly Money[] = ["1", "0.1", "0.01", "0.001", "0.0001"].map(money);

function scale(digits: number): Money {
  return SCALES[digits] as Money;
}

function unit(digits: number): Money {
  return UNITS[digits] as Money;
}

/** An amount in major units with exactly the currency's digits, such as `"187.50"`. */
export type AmountText = string;

/** An amount with exactly so many decimals, never in exponent form. */
export function amountText(amount: Money, digits: number): AmountText {
  invariant(hasAtMost(amount, digits), `an amount of more than ${digits} decimals reached the output`);
  return amount.toFixed(digits);
}

/** The largest number of minor units that a JSON number holds exactly. */
const MOST_MINOR_UNITS: Money = new Decimal(Number.MAX_SAFE_INTEGER);

/** True if the amount in minor units is exact as a number. */
export function fitsMinorUnits(amount: Money, digits: number): boolean {
  return amount.times(scale(digits)).lessThanOrEqualTo(MOST_MINOR_UNITS);
}

/** Whole minor units of an amount that {@link fitsMinorUnits}. */
export function minorUnits(amount: Money, digits: number): number {
  return amount.times(scale(digits)).toNumber();
}

/** An amount as an exact fraction. */
export function moneyRatio(amount: Money): Ratio {
  return ratioOf(amount.toFixed());
}
