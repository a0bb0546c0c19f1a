// Level 3: a table by the minutes down in a month, all outages together.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { LEVEL_3 } from "../../src/terms/catalogue/level3.js";
import { HOUR, MINUTE, tried } from "../support/contractFacts.js";

it.each([
  { why: "10 min", downMs: 10 * MINUTE, percent: "0", entitled: "0.00" },
  { why: "over 10 min", downMs: 10 * MINUTE + 1, percent: "5", entitled: "5.00" },
  { why: "under 45 min", downMs: 45 * MINUTE - 1, percent: "5", entitled: "5.00" },
  { why: "45 min", downMs: 45 * MINUTE, percent: "5", entitled: "5.00" },
  { why: "over 45 min", downMs: 45 * MINUTE + 1, percent: "10", entitled: "10.00" },
  { why: "4 h", downMs: 4 * HOUR, percent: "10", entitled: "10.00" },
  { why: "over 4 h", downMs: 4 * HOUR + 1, percent: "20", entitled: "20.00" },
  { why: "8 h", downMs: 8 * HOUR, percent: "20", entitled: "20.00" },
  { why: "over 8 h", downMs: 8 * HOUR + 1, percent: "30", entitled: "30.00" },
  { why: "12 h", downMs: 12 * HOUR, percent: "30", entitled: "30.00" },
  { why: "over 12 h", downMs: 12 * HOUR + 1, percent: "40", entitled: "40.00" },
  { why: "16 h", downMs: 16 * HOUR, percent: "40", entitled: "40.00" },
  { why: "over 16 h", downMs: 16 * HOUR + 1, percent: "50", entitled: "50.00" },
  { why: "24 h", downMs: 24 * HOUR, percent: "50", entitled: "50.00" },
  { why: "over 24 h", downMs: 24 * HOUR + 1, percent: "100", entitled: "100.00" },
  { why: "10 h", downMs: 10 * HOUR, percent: "30", entitled: "30.00" },
  { why: "twice 5 min", downMs: [5 * MINUTE, 5 * MINUTE], percent: "0", entitled: "0.00" },
  { why: "twice 5 min and a millisecond", downMs: [5 * MINUTE, 5 * MINUTE + 1], percent: "5", entitled: "5.00" },
  { why: "twice 12 h and a millisecond", downMs: [12 * HOUR, 12 * HOUR + 1], percent: "100", entitled: "100.00" },
])("$why: $percent %", ({ downMs, percent, entitled }) => {
  expect(tried(LEVEL_3, { downMs }).credit).toMatchObject({ percent, entitled });
});

it("a month of 744 h has 44,640 min", () => {
  const { period, availability } = tried(LEVEL_3, { downMs: HOUR, month: "2026-05" });
  expect(period.durationMs).toBe(44_640 * MINUTE);
  expect(availability).toMatchObject({ ofMs: 44_640 * MINUTE, upMs: 44_580 * MINUTE });
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(LEVEL_3)))).toEqual(LEVEL_3);
});
