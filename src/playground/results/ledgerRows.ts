/** The ledger as a table: each stretch that was not uptime, what became of it and why. */
import type { Assessment, LedgerEntry } from "../../assessment.js";
import { LABELS } from "../../explain/drawing/labels.js";
import { verdictOf } from "../../explain/drawing/verdict.js";
import { wordsOf } from "../../explain/dictionary.js";
import { durationText } from "../../explain/duration.js";
import { instantText } from "../../explain/localTime.js";
import { type Locale, NUMBER_STYLES } from "../../explain/numberStyle.js";
import { reasonWords } from "../../explain/reasonWords.js";
import { citation, safeText } from "../../safeText.js";

export interface LedgerRow {
  readonly from: string;
  readonly to: string;
  readonly length: string;
  /** What it is, with the deciding reason and its clause. */
  readonly outcome: string;
  /** Names of the outages going on. */
  readonly outages: string;
}

export function ledgerRows({ ledger, period }: Assessment, locale: Locale): readonly LedgerRow[] {
  return ledger.filter((entry) => verdictOf(entry) !== "up").map((entry) => ({
    from: instantText(entry.startMs, period.timeZone),
    to: instantText(entry.endMs, period.timeZone),
    length: durationText(entry.endMs - entry.startMs, NUMBER_STYLES[locale], "short"),
    outcome: outcomeOf(entry, locale),
    outages: `${entry.outages.map(safeText).join(", ")}${entry.moreOutages === undefined ? "" : ` +${entry.moreOutages}`}`,
  }));
}

function outcomeOf(entry: LedgerEntry, locale: Locale): string {
  const labels = LABELS[locale];
  if (entry.creditable) return labels.earnsCredit;
  const [first] = entry.reasons;
  const verdict = labels.verdicts[verdictOf(entry)];
  return first === undefined ? verdict : `${verdict}${labels.colon} ${reasonWords(first.code, wordsOf(locale)).label} ${citation(first.clause)}`;
}
