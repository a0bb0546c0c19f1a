/** Exact fractions as texts, and back: decimals where they are finite, `p/q` where none is. */
import { remember } from "./cache.js";
import { invariant } from "./errors.js";
import { dividedBy, floor, ratio, type Ratio, times } from "./units.js";

const DECIMAL = /^\d{1,15}(\.\d{1,8})?$/;

/** True for a plain decimal: 1 to 15 digits, at most 8 decimals, no sign and no exponent. */
export function isDecimalText(text: string): boolean {
  return text.length <= 24 && DECIMAL.test(text);
}

/**
 * Reads a plain decimal exactly.
 *
 * @param text - checked by {@link isDecimalText}
 */
export function ratioOf(text: string): Ratio {
  return remember(knownDecimals, text, readDecimal);
}

/** Terms state the same few figures for every account. */
const knownDecimals = new Map<string, Ratio>();

function readDecimal(text: string): Ratio {
  invariant(isDecimalText(text), `not a decimal: ${text}`);
  const point = text.indexOf(".");
  if (point < 0) return ratio(BigInt(text));
  const decimals = text.length - point - 1;
  return ratio(BigInt(text.slice(0, point) + text.slice(point + 1)), 10n ** BigInt(decimals));
}

/**
 * The decimal that a number was most likely written as: the shortest that reads as the same number, 0.1 and not
 * 0.1000000000000000055.
 *
 * @param value - finite, 0 or more
 */
export function ratioOfNumber(value: number): Ratio {
  const [digits, exponent] = value.toExponential().split("e") as [string, string];
  const decimals = digits.length - 1 - digits.indexOf(".");
  const scale = Number(exponent) - (digits.includes(".") ? decimals : 0);
  const written = BigInt(digits.replace(".", ""));
  return scale < 0 ? ratio(written, 10n ** BigInt(-scale)) : ratio(written * 10n ** BigInt(scale));
}

/** An exact number as text: a decimal, or `"p/q"` where no finite decimal is exact (a third of a millisecond). */
export type ExactText = string;

/**
 * Writes a fraction exactly: as a decimal where one is finite, otherwise as `p/q`.
 *
 * @example
 * ratioText(ratio(1, 8)); // => "0.125"
 * ratioText(ratio(1, 3)); // => "1/3"
 */
export function ratioText({ num, den }: Ratio): ExactText {
  if (den === 1n) return num.toString();
  const decimals = decimalsNeeded(den);
  return decimals === null ? `${num}/${den}` : decimalText((num * 10n ** BigInt(decimals)) / den, decimals);
}

/** How many decimals a fraction in lowest terms needs: the larger power of 2 or 5 below it; `null` if none will do. */
function decimalsNeeded(den: bigint): number | null {
  let [rest, twos, fives] = [den, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}

/**
 * Writes a share as percent, rounded down: 99.989999 never reads as 99.99, and only all of it reads as 100.
 *
 * @param part - 0 to `whole`
 * @param decimals - at most so many decimals; zeros at the end are left out
 */
export function percentRoundedDown(part: Ratio, whole: Ratio, decimals: number): string {
  const share = dividedBy(part, whole);
  return ratioText(ratio(floor(times(share, ratio(10n ** BigInt(decimals + 2)))), 10n ** BigInt(decimals)));
}

function decimalText(scaled: bigint, decimals: number): string {
  const sign = scaled < 0n ? "-" : "";
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
