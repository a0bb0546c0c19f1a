// Notion: 5 % once a day for outages of more than an hour on working days, up to a week's fee.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { NOTION } from "../../src/terms/catalogue/notion.js";
import { DAY, HOUR, tried } from "../support/contractFacts.js";

/** 1 April 2026 is a Wednesday. */
const APRIL_1 = Date.parse("2026-04-01T01:00:00Z");

it.each([
  { why: "an hour is not more than an hour", downMs: HOUR, percent: "0", entitled: "0.00" },
  { why: "1 ms more", downMs: HOUR + 1, percent: "5", entitled: "5.00" },
  { why: "ten hours of one day earn no more", downMs: 10 * HOUR, percent: "5", entitled: "5.00" },
  { why: "two outages of one day earn no more", downMs: [2 * HOUR, 2 * HOUR], percent: "5", entitled: "5.00" },
  { why: "short outages do not add up", downMs: [HOUR, HOUR, HOUR], percent: "0", entitled: "0.00" },
  { why: "outages of two days", downMs: [23 * HOUR, 2 * HOUR], percent: "10", entitled: "10.00" },
])("$why", ({ downMs, percent, entitled }) => {
  expect(tried(NOTION, { downMs }).credit).toMatchObject({ percent, entitled });
});

/** Two hours on each of some days of April. */
function onDays(days: readonly number[]) {
  const outages = days.map((day) => ({ id: `d${day}`, start: APRIL_1 + (day - 1) * DAY, end: APRIL_1 + (day - 1) * DAY + 2 * HOUR, impact: "down" as const }));
  const claims = outages.map(({ id, end }) => ({ ticket: `T-${id}`, outages: [id], channel: "email", filedAt: end }));
  return tried(NOTION, { downMs: 1, more: { outages, claims } }).credit;
}

it.each([
  { why: "a Saturday and a Sunday", days: [4, 5], percent: "0", entitled: "0.00" },
  { why: "a Friday and a Saturday", days: [3, 4], percent: "5", entitled: "5.00" },
  { why: "four working days", days: [1, 2, 3, 6], percent: "20", entitled: "20.00" },
  { why: "five, cut to the fee of 7 of 30 days", days: [1, 2, 3, 6, 7], percent: "25", entitled: "23.33" },
])("two hours on each of $why", ({ days, percent, entitled }) => {
  expect(onDays(days)).toMatchObject({ percent, entitled });
});

it("claimed within 72 hours of the end", () => {
  expect(tried(NOTION, { downMs: 2 * HOUR }).outages[0]?.claim.deadlineMs).toBe(Date.parse("2026-04-04T03:00:00Z"));
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(NOTION)))).toEqual(NOTION);
});
