// Changes are put in order of time, and changes at one instant stay as they came: in short lists, long ones, and lists that
// span more than a word holds.
import fc from "fast-check";
import { expect, it } from "vitest";
import { orderByTime } from "../../src/ledger/orderByTime.js";
import { runs } from "../support/runs.js";

const START = Date.UTC(2026, 3, 1);
const WORD = 2 ** 32;

/** Few distinct instants, so that many are equal. */
const within = (lengthMs: number) => fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: lengthMs }), fc.constantFrom(lengthMs, lengthMs - 1));

it.each([
  ["up to 24 of them", 24, 1_000],
  ["more of them", 200, 1_000],
  ["as far apart as a word holds", 200, WORD - 1],
  ["one further", 200, WORD],
  ["years apart", 200, 40 * WORD],
])("%s", (_, most, lengthMs) => {
  const instants = fc.array(within(lengthMs), { maxLength: most, size: "max" }).map((offsets) => [...offsets, lengthMs, 0].map((offset) => START + offset));
  fc.assert(fc.property(instants, (atMs) => {
    const expected = atMs.map((_instant, index) => index).sort((a, b) => (atMs[a] as number) - (atMs[b] as number));
    expect(Array.from(orderByTime(atMs))).toEqual(expected);
  }), runs());
});

it("nothing has an order, too", () => {
  expect(Array.from(orderByTime([]))).toEqual([]);
});
