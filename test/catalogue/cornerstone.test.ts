// Cornerstone: a 365th of the annual fee for each 0.3 points below 99.5 %, or part of them.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { CORNERSTONE } from "../../src/terms/catalogue/cornerstone.js";
import { downFor, tried } from "../support/contractFacts.js";

/** A day of the fee is 100 dollars. */
const fees = { currency: "USD", service: "3041.67", annual: "36500.00" };

it.each([
  { why: "1 ms short of 99.5 %", downMs: downFor("99.5") - 1, entitled: "0.00" },
  { why: "99.5 % keeps the promise", downMs: downFor("99.5"), entitled: "0.00" },
  { why: "1 ms past it begins the first step", downMs: downFor("99.5") + 1, entitled: "100.00" },
  { why: "99.2 % completes it", downMs: downFor("99.2"), entitled: "100.00" },
  { why: "1 ms past it begins the second", downMs: downFor("99.2") + 1, entitled: "200.00" },
  { why: "1 ms short of 98.9 %", downMs: downFor("98.9") - 1, entitled: "200.00" },
  { why: "no limit is known: 90 points are 300 days", downMs: downFor("9.5"), entitled: "30000.00" },
])("$why: $entitled", ({ downMs, entitled }) => {
  expect(tried(CORNERSTONE, { downMs, more: { fees } }).credit.entitled).toBe(entitled);
});

it("claimed for the month until 30 May", () => {
  expect(tried(CORNERSTONE, { downMs: downFor("99"), more: { fees } }).claim?.deadlineMs).toBe(Date.parse("2026-05-31T00:00:00Z"));
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(CORNERSTONE)))).toEqual(CORNERSTONE);
});
