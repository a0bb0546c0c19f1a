/**
 * Decides what a drawing shows of each stretch of the ledger, and which of several wins where they share a place.
 */
import type { Assessment, LedgerEntry } from "../../assessment.js";

/** `not-counted`: an outage is going on, but it is none for the contract. */
export type Verdict = "up" | "maintenance" | "not-counted" | "no-credit" | "credit";

/** From what matters least to what matters most: the last one wins a place that is too small for all. */
const RANK: Readonly<Record<Verdict, number>> = { up: 0, maintenance: 1, "not-counted": 2, "no-credit": 3, credit: 4 };

/** What one stretch of the ledger shows. */
export function verdictOf({ kind, creditable, outages }: LedgerEntry): Verdict {
  if (kind === "maintenance") return "maintenance";
  if (kind === "downtime") return creditable ? "credit" : "no-credit";
  return outages.length > 0 ? "not-counted" : "up";
}

/** A span with its verdict. Half-open. */
export interface Mark {
  readonly startMs: number;
  readonly endMs: number;
  readonly verdict: Verdict;
}

/** Everything but uptime: maintenance windows that excuse, then the ledger. */
export function marksOf({ ledger, maintenance, period }: Assessment): readonly Mark[] {
  const windows = maintenance
    .filter(({ excusedMs }) => excusedMs > 0)
    .map(({ startMs, endMs }): Mark => ({
      startMs: Math.max(startMs, period.startMs), endMs: Math.min(endMs, period.endMs), verdict: "maintenance",
    }));
  const stretches = ledger
    .map((entry): Mark => ({ startMs: entry.startMs, endMs: entry.endMs, verdict: verdictOf(entry) }))
    .filter(({ verdict }) => verdict !== "up");
  return [...windows, ...stretches];
}

/**
 * What each of a row of cells shows: the verdict that matters most of all that touch it.
 *
 * @param edgesMs - where the cells begin, ascending, and where the last one ends
 * @returns one verdict fewer than edges
 */
export function verdictsOf(edgesMs: readonly number[], marks: readonly Mark[]): readonly Verdict[] {
  const cells = new Array<Verdict>(edgesMs.length - 1).fill("up");
  for (const { startMs, endMs, verdict } of marks) {
    for (let index = cellAt(edgesMs, startMs); index < cells.length && (edgesMs[index] as number) < endMs; index += 1) {
      if (RANK[verdict] > RANK[cells[index] as Verdict]) cells[index] = verdict;
    }
  }
  return cells;
}

/** More marks than this on one line are drawn by cells: there is no room to tell them apart. */
const MOST_MARKS = 200;

/**
 * Marks few enough to draw: as they are, or merged into cells of a line that is `cells` wide.
 *
 * @param marks - any number, in any order
 */
export function fewMarks(marks: readonly Mark[], startMs: number, endMs: number, cells: number): readonly Mark[] {
  if (marks.length <= MOST_MARKS) return marks;
  const edges = edgesOf(startMs, endMs, cells);
  return verdictsOf(edges, marks).flatMap((verdict, index): Mark[] =>
    verdict === "up" ? [] : [{ startMs: edges[index] as number, endMs: edges[index + 1] as number, verdict }]);
}

/** A span in so many cells of one length, to the millisecond: where each begins, and where the last one ends. */
export function edgesOf(startMs: number, endMs: number, cells: number): readonly number[] {
  return Array.from({ length: cells + 1 }, (_, index) => startMs + Math.floor(((endMs - startMs) * index) / cells));
}

/** The cell that an instant falls into; the first for what lies before them all. */
function cellAt(edgesMs: readonly number[], ms: number): number {
  let [low, high] = [0, edgesMs.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edgesMs[middle] as number) <= ms) low = middle;
    else high = middle;
  }
  return low;
}
