/**
 * Decides where French takes its narrow no-break space: before `; : ! ? %`, after `«` and before `»`.
 */
import { NARROW_NO_BREAK_SPACE } from "./numberStyle.js";

/**
 * A template tag for French sentences, written with plain blanks. Only the sentence itself is set: what is filled in,
 * such as an id, stays as it is.
 *
 * @example
 * fr`Période : ${id}`; // => "Période\u202f: …"
 */
export function fr(sentence: TemplateStringsArray, ...values: readonly string[]): string {
  const set = sentence.map((part) =>
    part.replace(/ (?=[;:!?%»])/g, NARROW_NO_BREAK_SPACE).replace(/« /g, `«${NARROW_NO_BREAK_SPACE}`));
  return set.map((part, index) => `${values[index - 1] ?? ""}${part}`).join("");
}
