/**
 * Decides which dictionary a language has.
 */
import { EN } from "./en.js";
import { FR } from "./fr.js";
import type { Locale } from "./numberStyle.js";
import type { Words } from "./words.js";

const DICTIONARIES: Readonly<Record<Locale, Words>> = { en: EN, fr: FR };

/**
 * The words of a language.
 *
 * @throws RangeError if there are none, which only a caller without types can ask for
 */
export function wordsOf(locale: Locale): Words {
  if (!Object.hasOwn(DICTIONARIES, locale)) throw new RangeError("no statement in this language: expected en or fr");
  return DICTIONARIES[locale];
}
