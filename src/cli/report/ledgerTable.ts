/**
 * Decides how the ledger reads as a table: every stretch that was not uptime, how long it was and what became of it.
 */
import type { LedgerEntry } from "../../assessment.js";
import type { Labels } from "../../explain/drawing/labels.js";
import { shortSpan } from "../../explain/drawing/shortSpan.js";
import { cutTo, widthOf } from "../../explain/drawing/textWidth.js";
import { verdictOf } from "../../explain/drawing/verdict.js";
import { reasonWords } from "../../explain/reasonWords.js";
import { citation } from "../../safeText.js";
import { SIGNS, STYLES } from "./paint.js";
import type { View } from "./view.js";

/** Rows shown; the statement below has every outage. */
const MOST_ROWS = 40;
/** With less room beside it than this, what became of a stretch goes below it. */
const LEAST_ROOM = 28;

/** One row per stretch. */
export function ledgerTable(view: View): readonly string[] {
  const entries = view.assessment.ledger.filter((entry) => verdictOf(entry) !== "up");
  const shown = entries.slice(0, MOST_ROWS);
  const cells = shown.map((entry) => [shortSpan(entry, view.assessment.period, view.labels), view.say.shortDuration(entry.endMs - entry.startMs)] as const);
  const spanColumns = Math.max(0, ...cells.map(([span]) => widthOf(span)));
  const lengthColumns = Math.max(0, ...cells.map(([, length]) => widthOf(length)));
  const startColumns = 2 + spanColumns + 2 + lengthColumns;
  const room = view.columns - startColumns - 2;
  // All rows take a second line or none does, so that the columns still read downwards.
  const isTight = room < LEAST_ROOM;
  const rows = shown.flatMap((entry, index) => {
    const [span, length] = cells[index] as readonly [string, string];
    const verdict = verdictOf(entry);
    const start = `${view.paint(SIGNS[verdict], STYLES[verdict])} ${span.padEnd(spanColumns)}  ${length.padStart(lengthColumns)}`;
    return isTight ? [start, `    ${cutTo(outcome(entry, view), view.columns - 4)}`] : [`${start}  ${cutTo(outcome(entry, view), room)}`];
  });
  const more = entries.length - shown.length;
  return more > 0 ? [...rows, `+ ${more} ${view.labels.more}`] : rows;
}

/** The deciding reason with its clause; without one, what the stretch is. */
function outcome(entry: LedgerEntry, { labels, say, words }: View): string {
  const [first] = entry.reasons;
  const why = first === undefined || entry.creditable ? withoutReason(entry, labels) : `${reasonWords(first.code, words).label} ${citation(first.clause)}`;
  const names = entry.outages.map(say.name).join(", ");
  return names === "" ? why : `${why}${labels.colon} ${names}`;
}

function withoutReason(entry: LedgerEntry, { verdicts, earnsCredit }: Labels): string {
  return entry.creditable ? earnsCredit : verdicts[verdictOf(entry)];
}
