/**
 * Decides what every part of the report needs at hand.
 */
import type { Assessment } from "../../assessment.js";
import type { Readings } from "../../index.js";
import { LABELS, type Labels } from "../../explain/drawing/labels.js";
import { wordsOf } from "../../explain/dictionary.js";
import type { Locale } from "../../explain/numberStyle.js";
import { speechOf, type Speech } from "../../explain/speech.js";
import type { Words } from "../../explain/words.js";
import { type Paint, paintWith } from "./paint.js";

/** One report in the making. */
export interface View {
  readonly assessment: Assessment;
  readonly locale: Locale;
  readonly columns: number;
  readonly labels: Labels;
  readonly words: Words;
  readonly say: Speech;
  readonly paint: Paint;
}

/** How the report is to look. */
export interface ReportOptions {
  readonly locale: Locale;
  /** Escape sequences for colours, or none at all. */
  readonly colour: boolean;
  /** Columns of the terminal; fewer than 40 are taken as 40, more than 160 as 160. */
  readonly columns: number;
  /** What other readings of the contract would make of the amount; absent: nothing is said of them. */
  readonly readings?: Readings;
  /** What is said of the status page that the facts come from; absent: they come from nowhere else. */
  readonly page?: (view: View) => readonly string[];
}

export function viewOf(assessment: Assessment, { locale, colour, columns }: ReportOptions): View {
  return {
    assessment,
    locale,
    columns: Math.min(160, Math.max(40, Math.floor(columns))),
    labels: LABELS[locale],
    words: wordsOf(locale),
    say: speechOf(assessment, locale),
    paint: paintWith(colour),
  };
}
