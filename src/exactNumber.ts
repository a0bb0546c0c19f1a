/**
 * Exact numbers for money: a plain number while it is a whole one that a number holds exactly, which is nearly always, and
 * a decimal of decimal.js beyond. Each value has one form, so equal values look alike.
 *
 * decimal.js keeps its settings in a mutable global that any other module may change, so this file works on a private
 * clone with its own defaults and never lets an instance of it be configured from outside.
 */
import { Decimal as SharedDecimal } from "decimal.js";
import { ratio, type Ratio } from "./units.js";

// 2,000 digits cost nothing until they are needed. A product here has under 100, or, with the fractions of 30 services
// each apart, a few hundred: never so many that one would be lost.
const Decimal: typeof SharedDecimal = SharedDecimal.clone({ defaults: true, precision: 2_000, rounding: SharedDecimal.ROUND_DOWN });

/** A decimal where it is no safe integer; otherwise a number. */
export type Exact = number | SharedDecimal;

const MOST: SharedDecimal = new Decimal(Number.MAX_SAFE_INTEGER);

function inOneForm(value: SharedDecimal): Exact {
  return value.isInteger() && value.abs().lessThanOrEqualTo(MOST) ? value.toNumber() : value;
}

function decimal(value: Exact): SharedDecimal {
  return typeof value === "number" ? new Decimal(value) : value;
}

/** @param text - a plain decimal, checked by `isDecimalText` */
export function exactOf(text: string): Exact {
  return inOneForm(new Decimal(text));
}

export function wholeNumber(value: bigint): Exact {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : new Decimal(value.toString());
}

// A sum or product of safe integers that comes out as one is exact: a wrong one would lie beyond them.

export function sumOf(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return inOneForm(decimal(a).plus(decimal(b)));
}

export function differenceOf(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return inOneForm(decimal(a).minus(decimal(b)));
}

export function productOf(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return inOneForm(decimal(a).times(decimal(b)));
}

/** @returns below 0 if a < b, 0 if equal, above 0 if a > b */
export function order(a: Exact, b: Exact): number {
  return typeof a === "number" && typeof b === "number" ? a - b : decimal(a).comparedTo(decimal(b));
}

/**
 * A quotient, whole, and what is left over. A division to any number of digits, rounded again, could tip a half over.
 *
 * @param dividend - 0 or more
 * @param divisor - above 0
 */
export function dividedWhole(dividend: Exact, divisor: Exact): { readonly units: Exact; readonly rest: Exact } {
  if (typeof dividend === "number" && typeof divisor === "number") {
    const rest = dividend % divisor;
    return { units: (dividend - rest) / divisor, rest };
  }
  const units = decimal(dividend).dividedToIntegerBy(decimal(divisor));
  return { units: inOneForm(units), rest: inOneForm(decimal(dividend).minus(units.times(decimal(divisor)))) };
}

/** Without an exponent, however large. */
export function plainText(value: Exact): string {
  return typeof value === "number" ? String(value) : value.toFixed();
}

/** @param power - a power of ten */
export function dividedByPower(value: Exact, power: number): Exact {
  if (typeof value === "number" && value % power === 0) return value / power;
  return inOneForm(decimal(value).dividedBy(power));
}

/** As a fraction in lowest terms. */
export function fractionOf(value: Exact): Ratio {
  if (typeof value === "number") return ratio(value);
  const scale = new Decimal(10).pow(value.decimalPlaces());
  return ratio(BigInt(value.times(scale).toFixed()), BigInt(scale.toFixed()));
}
