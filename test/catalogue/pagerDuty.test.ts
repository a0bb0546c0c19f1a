// PagerDuty: 10 % flat below 99.9 %, all credits of a month within 30 %.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { PAGERDUTY } from "../../src/terms/catalogue/pagerDuty.js";
import { APRIL_MS, downFor, tried } from "../support/contractFacts.js";

const EDGE = downFor("99.9");

it.each([
  { why: "1 ms better than 99.9 %", downMs: EDGE - 1, percent: "0", entitled: "0.00" },
  { why: "exactly 99.9 %", downMs: EDGE, percent: "0", entitled: "0.00" },
  { why: "1 ms worse", downMs: EDGE + 1, percent: "10", entitled: "10.00" },
  { why: "nothing for almost all of the month", downMs: APRIL_MS - 3_600_000, percent: "10", entitled: "10.00" },
])("$why", ({ downMs, percent, entitled }) => {
  expect(tried(PAGERDUTY, { downMs }).credit).toMatchObject({ percent, entitled });
});

it.each([
  { why: "other credits of 19.99 leave all of it", other: "19.99", entitled: "10.00" },
  { why: "of 20.00 just all of it", other: "20.00", entitled: "10.00" },
  { why: "of 20.01 a cent less", other: "20.01", entitled: "9.99" },
  { why: "of 30.00 nothing", other: "30.00", entitled: "0.00" },
])("$why", ({ other, entitled }) => {
  const more = { otherCredits: [{ guarantee: "notifications", amount: other }] };
  expect(tried(PAGERDUTY, { downMs: EDGE + 1, more }).credit).toMatchObject({ percent: "10", cap: "30.00", entitled });
});

it.each([
  { why: "claimed in the last millisecond of the 15th day", filedAt: "2026-05-15T23:59:59.999Z", entitled: "10.00" },
  { why: "a millisecond too late", filedAt: "2026-05-16T00:00:00.000Z", entitled: "0.00" },
])("$why", ({ filedAt, entitled }) => {
  const claims = [{ ticket: "T-1", filedAt, channel: "email", disruption: true }];
  const { claim, credit } = tried(PAGERDUTY, { downMs: EDGE + 1, more: { claims } });
  expect(claim?.deadlineMs).toBe(Date.parse("2026-05-16T00:00:00Z"));
  expect(credit.entitled).toBe(entitled);
});

it("without evidence that it was affected the customer gets nothing", () => {
  const claims = [{ ticket: "T-1", filedAt: "2026-05-02T00:00:00Z", channel: "email" }];
  expect(tried(PAGERDUTY, { downMs: EDGE + 1, more: { claims } }).credit.entitled).toBe("0.00");
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(PAGERDUTY)))).toEqual(PAGERDUTY);
});
