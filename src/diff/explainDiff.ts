/** Decides what the text about a difference says, and in which order. It puts the difference into words and computes nothing. */
import { wordsOf } from "../explain/dictionary.js";
import type { Locale } from "../explain/numberStyle.js";
import { speechOf } from "../explain/speech.js";
import { safeLine } from "../safeText.js";
import type { AssessmentDiff } from "./assessmentDiff.js";
import { EN_DIFF } from "./en.js";
import { FR_DIFF } from "./fr.js";
import { availabilityLines, moneyLine, outageLine, stretchLine, timeLines } from "./lines.js";
import type { Telling } from "./values.js";
import type { DiffHeading, DiffWords } from "./words.js";

const DICTIONARIES: Readonly<Record<Locale, DiffWords>> = { en: EN_DIFF, fr: FR_DIFF };

/** So many lines of one kind are read; how many more there are is said. */
const MAX_LINES = 50;

/**
 * Where two assessments part, in plain text, as a support agent could send it.
 *
 * @param diff - as `diffAssessments` returned it, or the same read back from JSON; never written to
 * @param options - `locale`: the language, `"en"` or `"fr"`
 * @returns lines separated by `\n`, the last one ended by it; at most 50 stretches, 50 outages and 50 totals of time
 * @throws RangeError for another language, or a zone that the difference cannot have
 * @example
 * explainDiff(diffAssessments(credited, corrected), { locale: "en" }); // ends with "Still to be credited: EUR 62.50.\n"
 */
export function explainDiff(diff: AssessmentDiff, options: { readonly locale: Locale }): string {
  const telling = tellingOf(diff, options.locale);
  const { words, say } = telling;
  const sections: readonly (readonly [DiffHeading, readonly string[]])[] = [
    ["ledger", capped(diff.ledger, (stretch) => stretchLine(stretch, telling), (count) => words.moreStretches(count, say))],
    ["outages", capped(diff.outages, (outage) => outageLine(outage, telling), (count) => words.moreOutages(count, say))],
    ["time", [
      ...capped(diff.time.flatMap((figure) => timeLines(figure, telling)), (line) => line, (count) => words.moreFigures(count, say)),
      ...diff.availability.flatMap((figure) => availabilityLines(figure, telling)),
    ]],
    ["money", money(diff).map((figure) => moneyLine(figure, telling))],
    ["settlement", settlement(diff, telling)],
  ];
  const parts = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [words.headings[heading], ...lines.map(safeLine)].join("\n"));
  return `${[header(diff, telling).map(safeLine).join("\n"), ...parts].join("\n\n")}\n`;
}

function tellingOf({ period, currency }: AssessmentDiff, locale: Locale): Telling {
  const known = wordsOf(locale);
  // Of an assessment, speech looks at nothing but these two.
  const spokenOf = { period, credit: { currency } };
  return { say: speechOf(spokenOf, locale), words: DICTIONARIES[locale], known };
}

function header(diff: AssessmentDiff, { words, say }: Telling): readonly string[] {
  return [
    words.title,
    ...(diff.id === null ? [] : [words.account(diff.id, say)]),
    words.terms(diff.terms, say),
    words.period(diff.period, say),
    ...(diff.status.after === "provisional" ? [words.provisional] : []),
    ...(diff.same ? [words.same] : []),
  ];
}

/** Where credits are days, days are settled; money as well if there is any. */
function settlement({ settlement: settled }: AssessmentDiff, { words, say }: Telling): readonly string[] {
  const { daysAdded, direction } = settled;
  if (daysAdded === "0") return [words.settlement(settled, say)];
  const isMore = !daysAdded.startsWith("-");
  const days = words.settledDays(isMore ? daysAdded : daysAdded.slice(1), isMore, say);
  return direction === "none" ? [days] : [words.settlement(settled, say), days];
}

/** What could still be had is of no interest once both are final, nor is a total that the leading guarantee alone has moved. */
function money({ money: figures, status }: AssessmentDiff): AssessmentDiff["money"] {
  const isFinal = status.before === "final" && status.after === "final";
  const lead = figures.find(({ field }) => field === "entitled");
  return figures.filter(({ field, delta }) =>
    field === "potential" ? !isFinal : field !== "total.entitled" || delta !== lead?.delta);
}

/** A line for each of the first items, and one that counts the rest. */
function capped<T>(items: readonly T[], line: (item: T) => string, more: (count: number) => string): readonly string[] {
  const rest = items.length - MAX_LINES;
  return [...items.slice(0, MAX_LINES).map(line), ...(rest > 0 ? [more(rest)] : [])];
}
