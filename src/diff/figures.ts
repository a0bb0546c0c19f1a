/**
 * Decides when two figures differ and by how much: by value, not by the way they are written, and exactly.
 */
import type { AmountText, ExactText } from "../assessment.js";
import type { Reader } from "../input.js";
import { amountText, isLess, lessMoney, money, sameMoney } from "../money.js";
import { ratioText } from "../exactText.js";
import { compare, minus, type Ratio, ratio } from "../units.js";
import type { FigureDifference } from "./assessmentDiff.js";

/** Longest exact text, in UTF-16 units. */
const MAX_EXACT = 1_000_000;
const EXACT = /^-?\d+(\.\d+|\/0*[1-9]\d*)?$/;
/** Wider than any amount that fits into whole minor units: caps are percentages of what was billed. */
const AMOUNT = /^\d{1,40}(\.\d{1,4})?$/;

/** Reads an exact number: a decimal, or `p/q`; below 0 only if it may be. */
export function exactText(least: "0" | "any"): Reader<ExactText> {
  const expected = least === "0" ? "an exact number of 0 or more, as a text" : "an exact number, as a text";
  return (value, place, issues) => {
    if (typeof value !== "string") return issues.add("type", place, expected, value);
    const isExact = value.length <= MAX_EXACT && EXACT.test(value) && (least === "any" || !value.startsWith("-"));
    return isExact ? value : issues.add("decimal-format", place, `${expected}, such as "12.5" or "100/3"`, value);
  };
}

/** Reads an amount in major units. */
export const amount: Reader<AmountText> = (value, place, issues) => {
  if (typeof value !== "string") return issues.add("type", place, "an amount of 0 or more, as a text", value);
  return AMOUNT.test(value) ? value : issues.add("decimal-format", place, 'an amount of 0 or more, such as "187.50"', value);
};

/** @param text - checked by {@link exactText} */
export function exactRatio(text: ExactText): Ratio {
  const [num, den] = text.split("/") as [string, string?];
  if (den !== undefined) return ratio(BigInt(num), BigInt(den));
  const [whole, decimals = ""] = num.split(".") as [string, string?];
  return ratio(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** None if they are equal. */
export function numberDifference<F extends string>(field: F, before: number, after: number): readonly FigureDifference<F, number>[] {
  return before === after ? [] : [{ field, before, after, delta: after - before }];
}

/** None if they are equal, or if neither is there. */
export function exactDifference<F extends string>(field: F, before: ExactText | null, after: ExactText | null): readonly FigureDifference<F, ExactText | null>[] {
  if (before === null || after === null) return plainDifference(field, before, after);
  return exactDelta(before, after).map((delta) => ({ field, before, after, delta }));
}

/** By how much two exact numbers differ; none if they are equal. */
export function exactDelta(before: ExactText, after: ExactText): readonly ExactText[] {
  const [from, to] = [exactRatio(before), exactRatio(after)];
  return compare(from, to) === 0 ? [] : [ratioText(minus(to, from))];
}

/**
 * None if they are equal, or if neither is there.
 *
 * @param digits - decimals of the currency; neither amount has more
 */
export function amountDifference<F extends string>(
  field: F, before: AmountText | null, after: AmountText | null, digits: number,
): readonly FigureDifference<F, AmountText | null>[] {
  if (before === null || after === null) return plainDifference(field, before, after);
  const [from, to] = [money(before), money(after)];
  if (sameMoney(from, to)) return [];
  const delta = isLess(to, from) ? `-${amountText(lessMoney(from, to), digits)}` : amountText(lessMoney(to, from), digits);
  return [{ field, before, after, delta }];
}

/** None if they are equal; otherwise without a delta: there is no figure on one side, or it is no number. */
export function plainDifference<F extends string, V>(field: F, before: V, after: V): readonly FigureDifference<F, V, null>[] {
  return before === after ? [] : [{ field, before, after, delta: null }];
}
