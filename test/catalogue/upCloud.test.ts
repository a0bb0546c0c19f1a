// UpCloud: fifty times the price of interruptions of more than 5 minutes, up to the charges of the 30 days before.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { UPCLOUD } from "../../src/terms/catalogue/upCloud.js";
import { DAY, HOUR, MINUTE, tried } from "../support/contractFacts.js";

const APRIL_1 = Date.parse("2026-04-01T01:00:00Z");
const fees = { currency: "USD", service: "100.00", previous: "100.00" };

it.each([
  { why: "5 minutes are not more than 5", downMs: 5 * MINUTE, percent: "0", entitled: "0.00" },
  { why: "1 ms more counts from the first minute", downMs: 5 * MINUTE + 1, percent: "300001/518400", entitled: "0.58" },
  { why: "outages of 5 minutes do not add up", downMs: [5 * MINUTE, 5 * MINUTE], percent: "0", entitled: "0.00" },
  { why: "an hour is 50 hours of 720", downMs: HOUR, percent: "125/18", entitled: "6.94" },
  { why: "1 ms short of a fiftieth of the month", downMs: 864 * MINUTE - 1, percent: "51839999/518400", entitled: "100.00" },
  { why: "a fiftieth of the month", downMs: 864 * MINUTE, percent: "100", entitled: "100.00" },
  { why: "more is cut", downMs: 1_296 * MINUTE, percent: "150", entitled: "100.00" },
])("$why", ({ downMs, percent, entitled }) => {
  expect(tried(UPCLOUD, { downMs, more: { fees } }).credit).toMatchObject({ percent, entitled });
});

it("the limit is what was charged before", () => {
  expect(tried(UPCLOUD, { downMs: 864 * MINUTE, more: { fees: { ...fees, previous: "60.00" } } }).credit.entitled).toBe("60.00");
});

it.each([
  { why: "24 hours ahead", aheadMs: DAY, percent: "0" },
  { why: "1 ms too late", aheadMs: DAY - 1, percent: "125/18" },
])("maintenance announced $why", ({ aheadMs, percent }) => {
  const maintenance = [{ kind: "planned" as const, start: APRIL_1, end: APRIL_1 + HOUR, announcedAt: APRIL_1 - aheadMs }];
  expect(tried(UPCLOUD, { downMs: HOUR, more: { fees, maintenance } }).credit.percent).toBe(percent);
});

it("claimed until the 15th day after the correction", () => {
  expect(tried(UPCLOUD, { downMs: HOUR, more: { fees } }).outages[0]?.claim.deadlineMs).toBe(Date.parse("2026-04-17T00:00:00Z"));
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(UPCLOUD)))).toEqual(UPCLOUD);
});
