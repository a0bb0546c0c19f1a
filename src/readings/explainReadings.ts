/** Other readings as sentences that a person can weigh: what is due as written, and what would be due if. */
import { amountInWords, type Locale, NUMBER_STYLES, percentText } from "../explain/numberStyle.js";
import { citation, safeLine, safeText } from "../safeText.js";
import type { Reading, ReadingOutcome, Readings } from "./assessReadings.js";
import { EN_READINGS } from "./en.js";
import { FR_READINGS } from "./fr.js";
import type { ReadingWords } from "./words.js";

const WORDS: Readonly<Record<Locale, ReadingWords>> = { en: EN_READINGS, fr: FR_READINGS };

/**
 * Readings in plain text: a line for the amount as written, one for each reading that would change it, and one for those
 * that cannot be worked out from these facts. Each cites its clause.
 *
 * @param readings - of `assessReadings`
 * @param options - the language, `en` or `fr`
 * @returns lines of plain text, each with its line break
 * @throws RangeError for another language
 * @example
 * explainReadings(readings, { locale: "en" }).split("\n")[1]; // => "EUR 20.00 (20%) if started steps count [3.3.a]"
 */
export function explainReadings(readings: Readings, { locale }: { readonly locale: Locale }): string {
  if (!Object.hasOwn(WORDS, locale)) throw new RangeError("no words in this language: expected en or fr");
  const words = WORDS[locale];
  const amount = ({ entitled, percent }: Pick<ReadingOutcome, "entitled" | "percent">): string => {
    const sum = amountInWords(entitled, readings.currency, locale);
    return percent === null ? sum : `${sum} (${percentText(percent, NUMBER_STYLES[locale])})`;
  };
  const { asWritten, changing, unknown, same } = readings;
  const lines = [
    words.asWritten(amount(asWritten)),
    ...changing.map((one: ReadingOutcome) => `${words.changing(amount(one), condition(one, words))} ${citation(one.clause)}`),
    ...(changing.length === 0 ? [words.none(same)] : []),
    ...(unknown.length === 0 ? [] : [words.unknown(unknown.map((one) => `${condition(one, words)} ${citation(one.clause)}`).join("; "))]),
  ];
  return `${lines.map(safeLine).join("\n")}\n`;
}

function condition({ field, reading, of }: Reading, words: ReadingWords): string {
  const text = words.values[field][reading] as string;
  return of === null ? text : words.concerning(text, safeText(of));
}
