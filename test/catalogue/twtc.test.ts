// tw telecom: a table by the length of each outage; credits add up to half the month's charge.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { TWTC } from "../../src/terms/catalogue/twtc.js";
import { HOUR, MINUTE, tried } from "../support/contractFacts.js";

it.each([
  { why: "under 5 min", downMs: 5 * MINUTE - 1, percent: "0", entitled: "0.00" },
  { why: "5 min", downMs: 5 * MINUTE, percent: "5", entitled: "5.00" },
  { why: "over 5 min", downMs: 5 * MINUTE + 1, percent: "5", entitled: "5.00" },
  { why: "under 4 h", downMs: 4 * HOUR - 1, percent: "5", entitled: "5.00" },
  { why: "4 h", downMs: 4 * HOUR, percent: "10", entitled: "10.00" },
  { why: "under 8 h", downMs: 8 * HOUR - 1, percent: "10", entitled: "10.00" },
  { why: "8 h", downMs: 8 * HOUR, percent: "15", entitled: "15.00" },
  { why: "under 12 h", downMs: 12 * HOUR - 1, percent: "15", entitled: "15.00" },
  { why: "12 h", downMs: 12 * HOUR, percent: "20", entitled: "20.00" },
  { why: "under 16 h", downMs: 16 * HOUR - 1, percent: "20", entitled: "20.00" },
  { why: "16 h", downMs: 16 * HOUR, percent: "35", entitled: "35.00" },
  { why: "under 24 h", downMs: 24 * HOUR - 1, percent: "35", entitled: "35.00" },
  { why: "24 h", downMs: 24 * HOUR, percent: "50", entitled: "50.00" },
  { why: "over 24 h", downMs: 24 * HOUR + 1, percent: "50", entitled: "50.00" },
  { why: "twice a millisecond under 5 min", downMs: [5 * MINUTE - 1, 5 * MINUTE - 1], percent: "0", entitled: "0.00" },
  { why: "4 h and 8 h", downMs: [4 * HOUR, 8 * HOUR], percent: "25", entitled: "25.00" },
  { why: "16 h and 8 h, at the cap", downMs: [16 * HOUR, 8 * HOUR], percent: "50", entitled: "50.00" },
  { why: "16 h and 12 h, over the cap", downMs: [16 * HOUR, 12 * HOUR], percent: "55", entitled: "50.00" },
  { why: "three times 24 h", downMs: [24 * HOUR, 24 * HOUR, 24 * HOUR], percent: "150", entitled: "50.00" },
])("$why: $percent %", ({ downMs, percent, entitled }) => {
  expect(tried(TWTC, { downMs }).credit).toMatchObject({ percent, entitled });
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(TWTC)))).toEqual(TWTC);
});
