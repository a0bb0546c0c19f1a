/**
 * Decides how exact figures look in each language: the decimal sign and the spaces beside units. Digits are never rounded,
 * and cut off only where nobody would read them all, with an ellipsis to say so.
 */
import type { AmountText, ExactText } from "../assessment.js";

/** The languages that statements are written in. */
export type Locale = "en" | "fr";

/** U+202F, which French sets before `; : ! ? %` and inside guillemets. */
export const NARROW_NO_BREAK_SPACE = "\u202f";
const NO_BREAK_SPACE = "\u00a0";

export interface NumberStyle {
  /** Decimal sign. */
  readonly point: string;
  /** Between a number and its unit. */
  readonly unitGap: string;
  /** Between a number and `%`. */
  readonly percentGap: string;
}

export const NUMBER_STYLES: Readonly<Record<Locale, NumberStyle>> = {
  en: { point: ".", unitGap: " ", percentGap: "" },
  fr: { point: ",", unitGap: NO_BREAK_SPACE, percentGap: NARROW_NO_BREAK_SPACE },
};

/** Averages of error rates are exact fractions of thousands of digits; longer ones than this are not read out. */
const LONGEST_READ = 40;
const DECIMALS_READ = 6;

/** An exact text as a person can read it: one that is too long ends after six decimals, with `…` for those that follow. */
export function readable(exact: ExactText): string {
  if (exact.length <= LONGEST_READ) return exact;
  const sign = exact.startsWith("-") ? "-" : "";
  const [num, den] = exact.slice(sign.length).split("/") as [string, string?];
  if (den === undefined) return exact.replace(/(\.\d{6})\d+$/, "$1…");
  const digits = ((BigInt(num) * 10n ** BigInt(DECIMALS_READ)) / BigInt(den)).toString().padStart(DECIMALS_READ + 1, "0");
  return `${sign}${digits.slice(0, -DECIMALS_READ)}.${digits.slice(-DECIMALS_READ)}…`;
}

/** An exact number in a language's digits; a fraction stays `p/q`, unless it is too long to be read. */
export function numberText(exact: ExactText, style: NumberStyle): string {
  return readable(exact).replace(".", style.point);
}

/** `99.99%`, or `99,99 %` in French. */
export function percentText(exact: ExactText, style: NumberStyle): string {
  return `${numberText(exact, style)}${style.percentGap}%`;
}

/** An amount with its currency: before it in English, after it in French. All digits, none grouped. */
export function amountInWords(amount: AmountText, currency: string, locale: Locale): string {
  const digits = numberText(amount, NUMBER_STYLES[locale]);
  return locale === "en" ? `${currency} ${digits}` : `${digits}${NO_BREAK_SPACE}${currency}`;
}
