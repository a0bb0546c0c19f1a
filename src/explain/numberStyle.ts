/**
 * Decides how exact figures look in each language: the decimal sign and the spaces beside units. The digits are never
 * touched.
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

/** An exact number in a language's digits; a fraction stays `p/q`. */
export function numberText(exact: ExactText, style: NumberStyle): string {
  return exact.replace(".", style.point);
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
