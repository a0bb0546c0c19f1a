// Datadog: no credit, whatever happens; two months in a row below 99.8 % let the customer leave.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { DATADOG } from "../../src/terms/catalogue/datadog.js";
import { APRIL_MS, downFor, tried } from "../support/contractFacts.js";

const EDGE = downFor("99.8");

it.each([
  { why: "1 ms better than 99.8 % meets the target", downMs: EDGE - 1, met: true },
  { why: "exactly 99.8 % meets the target", downMs: EDGE, met: true },
  { why: "1 ms worse misses it and earns nothing", downMs: EDGE + 1, met: false },
  { why: "a month of nothing earns nothing", downMs: APRIL_MS - 3_600_000, met: false },
])("$why", ({ downMs, met }) => {
  const { availability, credit } = tried(DATADOG, { downMs });
  expect(availability.met).toBe(met);
  expect(credit).toMatchObject({ percent: "0", entitled: "0.00" });
});

it.each([
  { why: "the month before was missed too: the customer may leave", before: "99.79", downMs: EDGE + 1, missed: 2, right: true },
  { why: "the month before was met exactly: it may not", before: "99.8", downMs: EDGE + 1, missed: 1, right: false },
  { why: "this month was met exactly: it may not", before: "99.79", downMs: EDGE, missed: 1, right: false },
])("$why", ({ before, downMs, missed, right }) => {
  expect(tried(DATADOG, { downMs, more: { pastPeriods: [{ percent: before }] } }).termination).toMatchObject({ missed, right });
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(DATADOG)))).toEqual(DATADOG);
});
