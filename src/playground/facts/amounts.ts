/** Amounts of money as people write them, in French and in English; what could be two amounts is never guessed. */
import type { Fault } from "./problem.js";

/** A blank, a no-break blank and a narrow one. */
const BLANK = /[ \u00a0\u202f]/g;
/** `1,250` and `1.250`: a thousand and more, or one and a quarter. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** `1250`, `1250.00`, `1250,00`; groups of three with blanks; with commas and a point; with points and a comma. */
const FORMS: readonly { readonly form: RegExp; readonly groups: RegExp }[] = [
  { form: /^\d+([.,]\d+)?$/, groups: BLANK },
  { form: /^[1-9]\d{0,2}([ \u00a0\u202f]\d{3})+([.,]\d+)?$/, groups: BLANK },
  { form: /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/, groups: /,/g },
  { form: /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/, groups: /\./g },
];

/**
 * The decimal text of an amount, with a point.
 *
 * @param text - as it was typed, without blanks around it
 */
export function readAmount(text: string): { readonly amount: string } | { readonly fault: Fault } {
  if (AMBIGUOUS.test(text)) return { fault: { code: "money-ambiguous", text } };
  const written = FORMS.find(({ form }) => form.test(text));
  return written === undefined ? { fault: { code: "money-format" } } : { amount: text.replace(written.groups, "").replace(",", ".") };
}

/** A decimal text as the form shows it: with a fourth decimal where three could be taken for a thousand. */
export function shownAmount(text: string): string {
  return AMBIGUOUS.test(text) ? `${text}0` : text;
}
