// GitHub: per quarter, 10 % from 99.9 % down to just above 99.0 %, 25 % below 99.0 %, and nothing at exactly 99.0 %.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { GITHUB } from "../../src/terms/catalogue/github.js";
import { DAY, downFor, tried } from "../support/contractFacts.js";

/** April to June. */
const QUARTER_MS = 91 * DAY;

it.each([
  { why: "1 ms short of 99.9 %", downMs: downFor("99.9", QUARTER_MS) - 1, percent: "0", entitled: "0.00" },
  { why: "exactly 99.9 % is in the first row", downMs: downFor("99.9", QUARTER_MS), percent: "10", entitled: "10.00" },
  { why: "1 ms past it", downMs: downFor("99.9", QUARTER_MS) + 1, percent: "10", entitled: "10.00" },
  { why: "1 ms short of 99.0 %", downMs: downFor("99", QUARTER_MS) - 1, percent: "10", entitled: "10.00" },
  { why: "exactly 99.0 % is in neither row", downMs: downFor("99", QUARTER_MS), percent: "0", entitled: "0.00" },
  { why: "1 ms past 99.0 %", downMs: downFor("99", QUARTER_MS) + 1, percent: "25", entitled: "25.00" },
  { why: "never more than that", downMs: downFor("50", QUARTER_MS), percent: "25", entitled: "25.00" },
])("$why", ({ downMs, percent, entitled }) => {
  expect(tried(GITHUB, { downMs }).credit).toMatchObject({ percent, entitled });
});

it("the limit is the fee of 90 of the quarter's 91 days", () => {
  expect(tried(GITHUB, { downMs: 1, fee: "910.00" }).credit.cap).toBe("900.00");
});

it("claimed for the quarter until 30 July", () => {
  expect(tried(GITHUB, { downMs: downFor("99.9", QUARTER_MS) }).claim?.deadlineMs).toBe(Date.parse("2026-07-31T00:00:00Z"));
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(GITHUB)))).toEqual(GITHUB);
});
