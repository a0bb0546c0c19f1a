// Element Critical: 3 % at once and 3 % for each hour while both feeds are down.
import { expect, it } from "vitest";
import { assess, parseTerms } from "../../src/index.js";
import { ELEMENT_CRITICAL_POWER } from "../../src/terms/catalogue/elementCritical.js";
import { factsOf, HOUR, MINUTE, tried } from "../support/contractFacts.js";

it.each([
  { why: "no outage", downMs: [], percent: "0", entitled: "0.00" },
  { why: "1 ms earns the first credit", downMs: 1, percent: "3", entitled: "3.00" },
  { why: "1 ms short of an hour", downMs: HOUR - 1, percent: "3", entitled: "3.00" },
  { why: "an hour", downMs: HOUR, percent: "6", entitled: "6.00" },
  { why: "1 ms past it", downMs: HOUR + 1, percent: "6", entitled: "6.00" },
  { why: "two hours", downMs: 2 * HOUR, percent: "9", entitled: "9.00" },
  { why: "two half hours are two events", downMs: [30 * MINUTE, 30 * MINUTE], percent: "6", entitled: "6.00" },
  { why: "1 ms short of 33 hours", downMs: 33 * HOUR - 1, percent: "99", entitled: "99.00" },
  { why: "33 hours are cut to the whole charge", downMs: 33 * HOUR, percent: "102", entitled: "100.00" },
])("$why", ({ downMs, percent, entitled }) => {
  expect(tried(ELEMENT_CRITICAL_POWER, { downMs }).credit).toMatchObject({ percent, entitled });
});

it.each([
  { why: "one feed alone", feeds: ["primary-feed"], percent: "0" },
  { why: "both", feeds: ["primary-feed", "redundant-feed"], percent: "6" },
])("an hour without $why", ({ feeds, percent }) => {
  const facts = factsOf(ELEMENT_CRITICAL_POWER, { downMs: HOUR });
  const outages = facts.outages?.map((outage) => ({ ...outage, services: feeds })) ?? [];
  expect(assess(ELEMENT_CRITICAL_POWER, { ...facts, outages }).credit.percent).toBe(percent);
});

it("without redundant circuits nothing is due", () => {
  expect(tried(ELEMENT_CRITICAL_POWER, { downMs: HOUR, more: { conditions: { "redundant-circuits": false } } }).credit.entitled).toBe("0.00");
});

it("claimed until the 30th day after the start", () => {
  const { outages } = tried(ELEMENT_CRITICAL_POWER, { downMs: 33 * HOUR });
  expect(outages[0]?.claim.deadlineMs).toBe(Date.parse("2026-05-02T00:00:00Z"));
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(ELEMENT_CRITICAL_POWER)))).toEqual(ELEMENT_CRITICAL_POWER);
});
