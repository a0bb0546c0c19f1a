// Coupa: below 99.8 %, 10 % or the share of the month that was lost, whichever is higher.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { COUPA } from "../../src/terms/catalogue/coupa.js";
import { APRIL_MS, downFor, tried } from "../support/contractFacts.js";

const APRIL_1 = Date.parse("2026-04-01T00:00:00Z");
const WHOLE_MONTH = [{ id: "o1", start: APRIL_1, end: APRIL_1 + APRIL_MS, impact: "down" as const }];

it.each([
  { why: "1 ms short of 99.8 %", downMs: downFor("99.8") - 1, percent: "0", entitled: "0.00" },
  { why: "99.8 % keeps the promise", downMs: downFor("99.8"), percent: "0", entitled: "0.00" },
  { why: "1 ms past it earns the tenth at once", downMs: downFor("99.8") + 1, percent: "10", entitled: "10.00" },
  { why: "1 ms short of a tenth of the month", downMs: downFor("90") - 1, percent: "10", entitled: "10.00" },
  { why: "a tenth of the month", downMs: downFor("90"), percent: "10", entitled: "10.00" },
  { why: "1 ms past it the share is higher", downMs: downFor("90") + 1, percent: "259200001/25920000", entitled: "10.00" },
  { why: "a quarter of the month", downMs: downFor("75"), percent: "25", entitled: "25.00" },
])("$why", ({ downMs, percent, entitled }) => {
  expect(tried(COUPA, { downMs }).credit).toMatchObject({ percent, entitled });
});

it("all of the month is all of the fee, and no more", () => {
  expect(tried(COUPA, { downMs: 1, more: { outages: WHOLE_MONTH } }).credit).toMatchObject({ percent: "100", entitled: "100.00", cap: "100.00" });
});

it("claimed for the month until 30 May", () => {
  expect(tried(COUPA, { downMs: downFor("99") }).claim?.deadlineMs).toBe(Date.parse("2026-05-31T00:00:00Z"));
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(COUPA)))).toEqual(COUPA);
});
