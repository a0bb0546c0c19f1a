// A telephone tariff: one thirtieth for the first 24 h, two for each 24 h after it. At $30 a thirtieth is a dollar.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { TELECOM_TARIFF } from "../../src/terms/catalogue/telecomTariff.js";
import { DAY, HOUR, MINUTE, tried } from "../support/contractFacts.js";

it.each([
  { why: "a millisecond under 30 min", downMs: 30 * MINUTE - 1, percent: "0", entitled: "0.00" },
  { why: "30 min", downMs: 30 * MINUTE, percent: "10/3", entitled: "1.00" },
  { why: "a millisecond over 30 min", downMs: 30 * MINUTE + 1, percent: "10/3", entitled: "1.00" },
  { why: "a millisecond under 24 h", downMs: DAY - 1, percent: "10/3", entitled: "1.00" },
  { why: "24 h", downMs: DAY, percent: "10/3", entitled: "1.00" },
  { why: "a millisecond over 24 h", downMs: DAY + 1, percent: "10", entitled: "3.00" },
  { why: "48 h", downMs: 2 * DAY, percent: "10", entitled: "3.00" },
  { why: "a millisecond over 48 h", downMs: 2 * DAY + 1, percent: "50/3", entitled: "5.00" },
  { why: "10 days", downMs: 10 * DAY, percent: "190/3", entitled: "19.00" },
  { why: "twice 30 min", downMs: [30 * MINUTE, 30 * MINUTE], percent: "20/3", entitled: "2.00" },
  { why: "twice a millisecond under 30 min", downMs: [30 * MINUTE - 1, 30 * MINUTE - 1], percent: "0", entitled: "0.00" },
])("$why", ({ downMs, percent, entitled }) => {
  expect(tried(TELECOM_TARIFF, { downMs, fee: "30.00" }).credit).toMatchObject({ percent, entitled });
});

it("in a month of 31 days a day is a thirtieth too", () => {
  const { availability, credit } = tried(TELECOM_TARIFF, { downMs: HOUR, month: "2026-05", fee: "30.00" });
  expect(availability.ofMs).toBe(30 * DAY);
  expect(credit.entitled).toBe("1.00");
});

const START = Date.parse("2026-04-01T01:00:00Z");

it.each([
  { why: "30 min are left after the report", reported: { reportedAt: START + HOUR }, downMs: HOUR + 30 * MINUTE, entitled: "1.00" },
  { why: "a millisecond less is left", reported: { reportedAt: START + HOUR }, downMs: HOUR + 30 * MINUTE - 1, entitled: "0.00" },
  { why: "24 h are left", reported: { reportedAt: START + HOUR }, downMs: HOUR + DAY, entitled: "1.00" },
  { why: "never reported", reported: {}, downMs: DAY, entitled: "0.00" },
])("$why", ({ reported, downMs, entitled }) => {
  const outages = [{ id: "o1", start: START, end: START + downMs, impact: "down", ...reported }] as const;
  expect(tried(TELECOM_TARIFF, { downMs, fee: "30.00", more: { outages } }).credit.entitled).toBe(entitled);
});

it("a request is good for 3,660 days, the longest that can be written", () => {
  const { outages } = tried(TELECOM_TARIFF, { downMs: HOUR, fee: "30.00" });
  // 3,653 days make ten years with three leap days; the day after the last is too late.
  expect(outages[0]?.claim.deadlineMs).toBe(Date.parse("2036-04-09T00:00:00Z"));
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(TELECOM_TARIFF)))).toEqual(TELECOM_TARIFF);
});
