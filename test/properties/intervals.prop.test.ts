// P54: algebra on spans says what a plain set of milliseconds says, and unions are sorted, disjoint and apart.
import fc from "fast-check";
import { expect, it } from "vitest";
import { coverageOf, firstPart, intersection, totalMs, union } from "../../src/timeline/intervals.js";
import { instantMs } from "../../src/units.js";
import { runs } from "../support/runs.js";

/** Small numbers, so that spans touch; some are empty. */
const span = fc.tuple(fc.integer({ min: -30, max: 30 }), fc.nat({ max: 8 }))
  .map(([start, length]) => ({ startMs: instantMs(start), endMs: instantMs(start + length) }));
const spans = fc.array(span, { maxLength: 12 });
type Spans = readonly { readonly startMs: number; readonly endMs: number }[];

function millisecondsOf(given: Spans): ReadonlySet<number> {
  const all = new Set<number>();
  for (const { startMs, endMs } of given) for (let ms = startMs; ms < endMs; ms += 1) all.add(ms);
  return all;
}

const inOrder = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);

it("a union covers the same milliseconds, each once, in spans that neither touch nor are empty", () => {
  fc.assert(
    fc.property(spans, (given) => {
      const merged = union(given);
      const covered = millisecondsOf(given);
      expect(inOrder(millisecondsOf(merged))).toEqual(inOrder(covered));
      expect(totalMs(merged)).toBe(covered.size);
      merged.forEach(({ startMs, endMs }, index) => {
        expect(endMs).toBeGreaterThan(startMs);
        expect(merged[index + 1]?.startMs ?? Infinity).toBeGreaterThan(endMs);
      });
      expect(union(merged)).toEqual(merged);
      expect(union([...given].reverse())).toEqual(merged);
    }),
    runs(),
  );
});

it("an intersection has the milliseconds of both", () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      const both = inOrder(millisecondsOf([a])).filter((ms) => millisecondsOf([b]).has(ms));
      const shared = intersection(a, b);
      expect(shared === null ? [] : inOrder(millisecondsOf([shared]))).toEqual(both);
      expect(intersection(b, a)).toEqual(shared);
      expect(shared === null).toBe(both.length === 0);
    }),
    runs(),
  );
});

it("the first part of a set is its first whole milliseconds", () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: -2, max: 200 }), (given, quarters) => {
      const limitMs = quarters / 4;
      const first = firstPart(union(given), limitMs);
      expect(inOrder(millisecondsOf(first))).toEqual(inOrder(millisecondsOf(given)).slice(0, Math.max(0, Math.floor(limitMs))));
      expect(union(first)).toEqual(first);
    }),
    runs(),
  );
});

it("coverage counts the milliseconds of a set within any span", () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 45 }), (given, from, to) => {
      const covered = inOrder(millisecondsOf(given)).filter((ms) => ms >= from && ms < to).length;
      expect(coverageOf(union(given)).within(from, to)).toBe(covered);
    }),
    runs(),
  );
});
