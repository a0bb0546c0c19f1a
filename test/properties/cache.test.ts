// A memory that does not grow without bound, and gives what was worked out, never anything else.
import { expect, it } from "vitest";
import { remember } from "../../src/cache.js";

const LIMIT = 2_000;

it("works out once what is asked for twice", () => {
  const cache = new Map<number, number>();
  let computed = 0;
  const squared = (of: number): number => remember(cache, of, (key) => ((computed += 1), key * key));
  expect([squared(3), squared(3), squared(4), computed]).toEqual([9, 9, 16, 2]);
});

it("remembers at most 2,000 things, and starts afresh with the next", () => {
  const cache = new Map<number, number>();
  for (let key = 0; key < LIMIT; key += 1) remember(cache, key, (of) => of);
  expect(cache.size).toBe(LIMIT);
  expect(remember(cache, LIMIT, (of) => of)).toBe(LIMIT);
  expect([...cache]).toEqual([[LIMIT, LIMIT]]);
});
