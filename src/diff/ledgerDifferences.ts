/** Decides where two ledgers of one period part. One walk over both, in time linear in their length. */
import type { LedgerEntry } from "../assessment.js";
import type { LedgerDifference, LedgerState, Pair } from "./assessmentDiff.js";

/** A ledger entry with the number of what it says: equal numbers, equal words. */
interface Numbered {
  readonly startMs: number;
  readonly endMs: number;
  readonly state: LedgerState;
  readonly number: number;
}

/**
 * The stretches in which two ledgers differ, each as long as it can be.
 *
 * @param ledgers - both hold every millisecond of the same period exactly once, in order
 * @returns in order and disjoint
 */
export function ledgerDifferences(ledgers: Pair<readonly LedgerEntry[]>): readonly LedgerDifference[] {
  // Each distinct state is written out once, so that a step of the walk compares two numbers however long the states are.
  const numbers = new Map<string, number>();
  const before = ledgers.before.map((entry) => numbered(entry, numbers));
  const after = ledgers.after.map((entry) => numbered(entry, numbers));
  const writer = new DifferenceWriter();
  let [left, right] = [before[0], after[0]];
  for (let [leftAt, rightAt] = [0, 0]; left !== undefined && right !== undefined; left = before[leftAt], right = after[rightAt]) {
    writer.post(left, right);
    const { endMs: leftEndMs } = left;
    if (leftEndMs <= right.endMs) leftAt += 1;
    if (right.endMs <= leftEndMs) rightAt += 1;
  }
  return writer.found;
}

function numbered({ startMs, endMs, ...state }: LedgerEntry, numbers: Map<string, number>): Numbered {
  const { kind, creditable, outages, moreOutages, reasons } = state;
  const key = JSON.stringify([kind, creditable, outages, moreOutages, reasons.map(({ code, clause }) => [code, clause])]);
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return { startMs, endMs, state, number };
}

/** Writes what differs, joining neighbours that differ in the same way. */
class DifferenceWriter {
  readonly found: LedgerDifference[] = [];
  private lastPair: Pair<number> = { before: -1, after: -1 };

  /** Takes note of the time that two entries share. */
  post(before: Numbered, after: Numbered): void {
    if (before.number === after.number) return;
    const startMs = Math.max(before.startMs, after.startMs);
    const endMs = Math.min(before.endMs, after.endMs);
    const last = this.found.at(-1);
    if (last?.endMs === startMs && this.lastPair.before === before.number && this.lastPair.after === after.number) {
      this.found[this.found.length - 1] = { ...last, endMs };
      return;
    }
    this.lastPair = { before: before.number, after: after.number };
    this.found.push({ startMs, endMs, before: before.state, after: after.state });
  }
}
