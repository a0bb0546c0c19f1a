/**
 * Decides how values are spoken within one statement: its language, its zone, its currency. The dictionaries put these
 * texts into sentences.
 */
import type { AmountText, ExactText } from "../assessment.js";
import type { CreditUnit } from "../terms/language.js";
import { safeText } from "../safeText.js";
import { durationText } from "./duration.js";
import { instantText, spanTexts } from "./localTime.js";
import { amountInWords, NARROW_NO_BREAK_SPACE, NUMBER_STYLES, numberText, percentText, type Locale } from "./numberStyle.js";

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
  /** An exact number. */
  number(exact: ExactText): string;
  /** Percentage points. */
  points(exact: ExactText): string;
  /** Days, as a decimal text. */
  days(exact: ExactText): string;
  /** A number of credit units, as what each step earns: `5% of the fee`. */
  credit(units: ExactText, unit: UnitOfCredit): string;
  /** A number of credit units, as a sum: `15%`. */
  units(units: ExactText, unit: UnitOfCredit): string;
  /** A name from outside, made safe; in quotation marks only if it could be taken for more than a name. */
  name(name: string): string;
  /** A name from outside, made safe and put in quotation marks. */
  quoted(name: string): string;
  /** Names from outside, made safe: `smtp, api and outbound`. */
  list(names: readonly string[]): string;
  /** A number with the noun in the right form; each language knows when it is singular. */
  count(count: number, one: string, many: string): string;
}

/** What credit units count. */
export interface UnitOfCredit {
  readonly unit: CreditUnit["kind"];
  readonly currency: string | null;
}

const OF_THE_FEE = { en: " of the fee", fr: " des frais" } as const;
const DAY_WORDS = {
  en: { "days-of-fee": ["day of the fee", "days of the fee"], "days-added": ["day added to the term", "days added to the term"], days: ["day", "days"] },
  fr: { "days-of-fee": ["jour de frais", "jours de frais"], "days-added": ["jour ajouté au contrat", "jours ajoutés au contrat"], days: ["jour", "jours"] },
} as const;
const POINTS = { en: ["percentage point", "percentage points"], fr: ["point de pourcentage", "points de pourcentage"] } as const;

const QUOTES = { en: ["“", "”"], fr: [`«${NARROW_NO_BREAK_SPACE}`, `${NARROW_NO_BREAK_SPACE}»`] } as const;
/** A name must not end the quotation that it stands in. */
const QUOTATION_MARK = /[“”«»]/g;
/** What stands between the parts of our own sentences: a name with one of these could be taken for two, or for a figure. */
const LIKE_A_SENTENCE = /[“”«»·;,()[\]=]|:(?:\s|$)/;
const AND = { en: " and ", fr: " et " } as const;
const TO = { en: " to ", fr: " à " } as const;
/** French counts 0 as singular, English does not. */
const SINGULAR: Readonly<Record<Locale, (count: number) => boolean>> = { en: (n) => n === 1, fr: (n) => n < 2 };

/** What of an assessment its speech depends on. */
export interface Spoken {
  readonly period: { readonly timeZone: string };
  readonly credit: { readonly currency: string };
}

/** The speech of one statement. */
export function speechOf(assessment: Spoken, locale: Locale): Speech {
  const style = NUMBER_STYLES[locale];
  const { timeZone } = assessment.period;
  const [open, close] = QUOTES[locale];
  const quoted = (name: string): string => `${open}${safeText(name.replace(QUOTATION_MARK, '"'))}${close}`;
  const name = (text: string): string => (LIKE_A_SENTENCE.test(text) ? quoted(text) : safeText(text));
  const counted = (exact: ExactText, [one, many]: readonly [string, string]): string =>
    `${numberText(exact, style)}${style.unitGap}${SINGULAR[locale](Number(exact)) ? one : many}`;
  const units = (exact: ExactText, { unit, currency }: UnitOfCredit): string => {
    if (unit === "percent") return percentText(exact, style);
    return unit === "money" ? amountInWords(exact, currency as string, locale) : counted(exact, DAY_WORDS[locale][unit]);
  };
  return {
    number: (exact) => numberText(exact, style),
    points: (exact) => counted(exact, POINTS[locale]),
    days: (exact) => counted(exact, DAY_WORDS[locale].days),
    units,
    credit: (exact, unit) => `${units(exact, unit)}${unit.unit === "percent" ? OF_THE_FEE[locale] : ""}`,
    duration: (ms) => durationText(ms, style),
    shortDuration: (ms) => durationText(ms, style, "short"),
    instant: (ms) => instantText(ms, timeZone),
    span: (startMs, endMs) => spanTexts(startMs, endMs, timeZone).join(TO[locale]),
    percent: (exact) => percentText(exact, style),
    money: (amount) => amountInWords(amount, assessment.credit.currency, locale),
    share: (share) => numberText(String(share), style),
    minutes: (exact) => `${numberText(exact, style)}${style.unitGap}min`,
    name,
    quoted,
    list: (names) => listed(names.map(name), AND[locale]),
    count: (count, one, many) => `${count}${style.unitGap}${SINGULAR[locale](count) ? one : many}`,
  };
}

function listed(names: readonly string[], and: string): string {
  const last = names.slice(-1).join("");
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}${and}${last}`;
}
