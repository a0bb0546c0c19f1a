/**
 * Decides how values are spoken within one statement: its language, its zone, its currency. The dictionaries put these
 * texts into sentences.
 */
import type { AmountText, Assessment, ExactText } from "../assessment.js";
import { durationText } from "./duration.js";
import { instantText, spanTexts } from "./localTime.js";
import { amountInWords, NARROW_NO_BREAK_SPACE, NUMBER_STYLES, numberText, percentText, type Locale } from "./numberStyle.js";
import { safeText } from "./safeText.js";

/** Formats one kind of value each; none of them computes or rounds. */
export interface Speech {
  duration(ms: number | ExactText): string;
  /** The same without units that are zero, for tables and drawings: `1 h 54 min`. */
  shortDuration(ms: number | ExactText): string;
  instant(ms: number): string;
  span(startMs: number, endMs: number): string;
  percent(exact: ExactText): string;
  money(amount: AmountText): string;
  /** A share, 0 to 1, in all its digits. */
  share(share: number): string;
  /** Minutes as a decimal text: `30 min`. */
  minutes(exact: ExactText): string;
  /** A name from outside, made safe and put in quotation marks. */
  quoted(name: string): string;
  /** Names from outside, made safe: `smtp, api and outbound`. */
  list(names: readonly string[]): string;
  /** A number with the noun in the right form; each language knows when it is singular. */
  count(count: number, one: string, many: string): string;
}

const QUOTES = { en: ["“", "”"], fr: [`«${NARROW_NO_BREAK_SPACE}`, `${NARROW_NO_BREAK_SPACE}»`] } as const;
const AND = { en: " and ", fr: " et " } as const;
const TO = { en: " to ", fr: " à " } as const;
/** French counts 0 as singular, English does not. */
const SINGULAR: Readonly<Record<Locale, (count: number) => boolean>> = { en: (n) => n === 1, fr: (n) => n < 2 };

/** The speech of one statement. */
export function speechOf(assessment: Assessment, locale: Locale): Speech {
  const style = NUMBER_STYLES[locale];
  const { timeZone } = assessment.period;
  const [open, close] = QUOTES[locale];
  return {
    duration: (ms) => durationText(ms, style),
    shortDuration: (ms) => durationText(ms, style, "short"),
    instant: (ms) => instantText(ms, timeZone),
    span: (startMs, endMs) => spanTexts(startMs, endMs, timeZone).join(TO[locale]),
    percent: (exact) => percentText(exact, style),
    money: (amount) => amountInWords(amount, assessment.credit.currency, locale),
    share: (share) => numberText(String(share), style),
    minutes: (exact) => `${numberText(exact, style)}${style.unitGap}min`,
    quoted: (name) => `${open}${safeText(name)}${close}`,
    list: (names) => listed(names.map(safeText), AND[locale]),
    count: (count, one, many) => `${count}${style.unitGap}${SINGULAR[locale](count) ? one : many}`,
  };
}

function listed(names: readonly string[], and: string): string {
  const last = names.slice(-1).join("");
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}${and}${last}`;
}
