/**
 * Algebra of time: sets of half-open spans in canonical form, so that no millisecond is ever counted twice.
 */
import type { Span } from "./span.js";
export { intersection } from "./span.js";
import { type Branded, type DurationMs, durationMs, type InstantMs, instantMs } from "../units.js";

/** Canonical: sorted by start; no span is empty, none overlap or touch. */
export type IntervalSet = Branded<readonly Span[], "IntervalSet">;

/**
 * Merges spans so that no millisecond can be counted twice.
 *
 * @param spans - any order; overlapping, touching and empty ones allowed
 * @returns the canonical set that covers exactly the same milliseconds
 */
export function union(spans: readonly Span[]): IntervalSet {
  const merged: { startMs: InstantMs; endMs: InstantMs }[] = [];
  for (const { startMs, endMs } of inOrder(spans)) {
    if (endMs <= startMs) continue;
    const last = merged[merged.length - 1];
    if (last === undefined || startMs > last.endMs) merged.push({ startMs, endMs });
    else if (endMs > last.endMs) last.endMs = endMs;
  }
  return merged as readonly Span[] as IntervalSet;
}

/** By start; mostly they are so already. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const isSorted = spans.every(({ startMs }, index) => index === 0 || (spans[index - 1] as Span).startMs <= startMs);
  return isSorted ? spans : [...spans].sort((a, b) => a.startMs - b.startMs);
}

/** Milliseconds in a set. */
export function totalMs(set: IntervalSet): DurationMs {
  return durationMs(set.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0));
}

/**
 * The first part of a set that is no longer than a limit.
 *
 * @param limitMs - may be a fraction of a millisecond; only whole milliseconds that fit are kept
 */
export function firstPart(set: IntervalSet, limitMs: number): IntervalSet {
  const kept: Span[] = [];
  let leftMs = Math.floor(limitMs);
  for (const { startMs, endMs } of set) {
    if (leftMs <= 0) break;
    const lengthMs = Math.min(leftMs, endMs - startMs);
    kept.push({ startMs, endMs: instantMs(startMs + lengthMs) });
    leftMs -= lengthMs;
  }
  return kept as readonly Span[] as IntervalSet;
}

/** Answers "how much of this span does the set cover" in logarithmic time, for sets asked about by many outages. */
export interface Coverage {
  /** Milliseconds of a span that the set covers. */
  readonly within: (startMs: number, endMs: number) => number;
}

export function coverageOf(set: IntervalSet): Coverage {
  const coveredBefore: number[] = [];
  let sum = 0;
  for (const { startMs, endMs } of set) {
    coveredBefore.push(sum);
    sum += endMs - startMs;
  }
  /** Milliseconds covered before an instant. */
  const before = (atMs: number): number => {
    let [low, high] = [0, set.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((set[middle] as Span).startMs < atMs) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return 0;
    const { startMs, endMs } = set[low - 1] as Span;
    return (coveredBefore[low - 1] as number) + Math.min(atMs, endMs) - startMs;
  };
  return { within: (startMs, endMs) => (endMs > startMs ? before(endMs) - before(startMs) : 0) };
}
