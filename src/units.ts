/**
 * The numbers of this library: whole milliseconds for time, exact fractions for shares of it. Nothing here rounds unless
 * its name says so.
 */
import { invariant } from "./errors.js";

declare const unit: unique symbol;
/** A number that cannot be mixed up with one of another unit. */
export type Branded<T, U extends string> = T & { readonly [unit]: U };

/** Point on the UTC time line: whole milliseconds since 1970-01-01T00:00Z. */
export type InstantMs = Branded<number, "InstantMs">;
/** Elapsed time: whole milliseconds, never negative. */
export type DurationMs = Branded<number, "DurationMs">;

export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;

/** @param value - whole milliseconds since the epoch */
export function instantMs(value: number): InstantMs {
  return value as InstantMs;
}

/** @param value - whole milliseconds, 0 or more */
export function durationMs(value: number): DurationMs {
  return value as DurationMs;
}

/** An exact fraction in lowest terms; the denominator is positive. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

export const ZERO: Ratio = { num: 0n, den: 1n };

/**
 * An exact fraction, in lowest terms.
 *
 * @param num - numerator; a number must be a safe integer
 * @param den - denominator, not 0; default 1
 * @throws {@link InvariantError} for a denominator of 0
 * @example
 * ratioText(ratio(6, 4)); // => "1.5"
 */
export function ratio(num: number | bigint, den: number | bigint = 1n): Ratio {
  const numerator = BigInt(num);
  const denominator = BigInt(den);
  invariant(denominator !== 0n, "a fraction over 0");
  // Most fractions are whole numbers of milliseconds: they need no common divisor.
  if (denominator === 1n) return { num: numerator, den: 1n };
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = sign * greatestCommonDivisor(numerator, denominator);
  return { num: numerator / divisor, den: denominator / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

export function plus(a: Ratio, b: Ratio): Ratio {
  // Common divisors of the denominators alone are looked for: a sum of thousands of rates, each of so many requests, has a
  // denominator of thousands of digits, and a divisor of two such numbers takes seconds.
  const shared = a.den === 1n || b.den === 1n ? 1n : greatestCommonDivisor(a.den, b.den);
  if (shared === 1n) return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
  const num = a.num * (b.den / shared) + b.num * (a.den / shared);
  const divisor = greatestCommonDivisor(num, shared);
  return { num: num / divisor, den: (a.den / shared) * (b.den / divisor) };
}

export function minus(a: Ratio, b: Ratio): Ratio {
  return plus(a, { num: -b.num, den: b.den });
}

export function times(a: Ratio, b: Ratio): Ratio {
  // Each is in lowest terms, so only the numerator of one and the denominator of the other can have a divisor in common.
  const [first, second] = [lowestTerms(a.num, b.den), lowestTerms(b.num, a.den)];
  return { num: first.num * second.num, den: first.den * second.den };
}

function lowestTerms(num: bigint, den: bigint): Ratio {
  if (den === 1n) return { num, den };
  const divisor = greatestCommonDivisor(num, den);
  return { num: num / divisor, den: den / divisor };
}

/** @throws {@link InvariantError} if `b` is 0 */
export function dividedBy(a: Ratio, b: Ratio): Ratio {
  invariant(b.num !== 0n, "a fraction over 0");
  const sign = b.num < 0n ? -1n : 1n;
  return times(a, { num: sign * b.den, den: sign * b.num });
}

/**
 * Compares by multiplying out, so that an edge is an edge.
 *
 * @returns below 0 if a < b, 0 if equal, above 0 if a > b
 */
export function compare(a: Ratio, b: Ratio): number {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function smaller(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) >= 0 ? a : b;
}

/** Largest whole number not above a fraction of 0 or more. */
export function floor(value: Ratio): bigint {
  invariant(value.num >= 0n, "floor of a negative fraction");
  return value.num / value.den;
}

/** Smallest whole number not below a fraction of 0 or more. */
export function ceiling(value: Ratio): bigint {
  invariant(value.num >= 0n, "ceiling of a negative fraction");
  return (value.num + value.den - 1n) / value.den;
}

/** Nearest whole number to a fraction of 0 or more; a half goes up. */
export function nearest(value: Ratio): bigint {
  return floor(plus(value, ratio(1, 2)));
}
