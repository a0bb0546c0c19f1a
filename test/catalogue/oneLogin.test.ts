// OneLogin: below 99.9 %, 5 % of a twelfth of the annual fee for each 15 minutes.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { ONELOGIN } from "../../src/terms/catalogue/oneLogin.js";
import { DAY, downFor, HOUR, MINUTE, tried } from "../support/contractFacts.js";

const APRIL_1 = Date.parse("2026-04-01T01:00:00Z");
/** A twelfth is 100 dollars. */
const fees = { currency: "USD", service: "100.00", annual: "1200.00" };

it.each([
  { why: "99.9 % keeps the promise", downMs: downFor("99.9"), percent: "0", entitled: "0.00" },
  { why: "1 ms past it two quarters of an hour count", downMs: downFor("99.9") + 1, percent: "10", entitled: "10.00" },
  { why: "1 ms short of the third", downMs: 45 * MINUTE - 1, percent: "10", entitled: "10.00" },
  { why: "the third", downMs: 45 * MINUTE, percent: "15", entitled: "15.00" },
  { why: "1 ms past it", downMs: 45 * MINUTE + 1, percent: "15", entitled: "15.00" },
  { why: "two outages together miss the promise", downMs: [30 * MINUTE, 30 * MINUTE], percent: "20", entitled: "20.00" },
  { why: "five hours: the whole twelfth", downMs: 5 * HOUR, percent: "100", entitled: "100.00" },
  { why: "more is cut", downMs: 315 * MINUTE, percent: "105", entitled: "100.00" },
])("$why", ({ downMs, percent, entitled }) => {
  expect(tried(ONELOGIN, { downMs, more: { fees } }).credit).toMatchObject({ percent, entitled });
});

it.each([
  { why: "48 hours ahead", aheadMs: 2 * DAY, percent: "0" },
  { why: "1 ms too late", aheadMs: 2 * DAY - 1, percent: "20" },
])("maintenance announced $why", ({ aheadMs, percent }) => {
  const maintenance = [{ kind: "planned" as const, start: APRIL_1, end: APRIL_1 + HOUR, announcedAt: APRIL_1 - aheadMs }];
  expect(tried(ONELOGIN, { downMs: HOUR, more: { fees, maintenance } }).credit.percent).toBe(percent);
});

it("claimed until the 30th day after the end", () => {
  expect(tried(ONELOGIN, { downMs: HOUR, more: { fees } }).outages[0]?.claim.deadlineMs).toBe(Date.parse("2026-05-02T00:00:00Z"));
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(ONELOGIN)))).toEqual(ONELOGIN);
});
