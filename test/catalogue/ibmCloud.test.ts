// IBM Cloud: 5 and 10 % below 99.99 and 99.9 %, from the customer's report on.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { IBM_CLOUD } from "../../src/terms/catalogue/ibmCloud.js";
import { downFor, HOUR, tried } from "../support/contractFacts.js";

it.each([
  { why: "exactly 99.99 %", downMs: downFor("99.99"), percent: "0", entitled: "0.00" },
  { why: "1 ms below 99.99 %", downMs: downFor("99.99") + 1, percent: "5", entitled: "5.00" },
  { why: "1 ms above 99.9 %", downMs: downFor("99.9") - 1, percent: "5", entitled: "5.00" },
  { why: "exactly 99.9 %", downMs: downFor("99.9"), percent: "5", entitled: "5.00" },
  { why: "1 ms below 99.9 %", downMs: downFor("99.9") + 1, percent: "10", entitled: "10.00" },
  { why: "half the month", downMs: 360 * HOUR, percent: "10", entitled: "10.00" },
])("$why", ({ downMs, percent, entitled }) => {
  expect(tried(IBM_CLOUD, { downMs }).credit).toMatchObject({ percent, entitled });
});

it("other credits of the month leave 10 % less themselves", () => {
  const more = { otherCredits: [{ guarantee: "support", amount: "4.00" }] };
  expect(tried(IBM_CLOUD, { downMs: HOUR, more }).credit).toMatchObject({ percent: "10", cap: "10.00", entitled: "6.00" });
});

const START = Date.parse("2026-04-01T01:00:00Z");

it.each([
  { why: "an hour unreported, then exactly 0.1 % of the month", reported: { reportedAt: START + HOUR }, downMs: HOUR + downFor("99.9"), percent: "5" },
  { why: "and a millisecond more", reported: { reportedAt: START + HOUR }, downMs: HOUR + downFor("99.9") + 1, percent: "10" },
  { why: "never reported", reported: {}, downMs: 10 * HOUR, percent: "0" },
])("$why", ({ reported, downMs, percent }) => {
  const outages = [{ id: "o1", start: START, end: START + downMs, impact: "down", awareAt: START, ...reported }] as const;
  expect(tried(IBM_CLOUD, { downMs, more: { outages } }).credit.percent).toBe(percent);
});

// April ends on a Thursday: Friday, Monday and Tuesday are the three business days.
it.each([
  { why: "ticket and claim in the last millisecond", noticeAt: "2026-04-02T00:59:59.999Z", filedAt: "2026-05-05T23:59:59.999Z", entitled: "10.00" },
  { why: "the ticket a millisecond late", noticeAt: "2026-04-02T01:00:00.000Z", filedAt: "2026-05-01T00:00:00.000Z", entitled: "0.00" },
  { why: "the claim a millisecond late", noticeAt: "2026-04-01T01:00:00.000Z", filedAt: "2026-05-06T00:00:00.000Z", entitled: "0.00" },
])("$why", ({ noticeAt, filedAt, entitled }) => {
  const claims = [{ ticket: "T-1", outages: ["o1"], filedAt, noticeAt, channel: "email" }];
  const { credit, outages } = tried(IBM_CLOUD, { downMs: HOUR, more: { claims } });
  expect(outages[0]?.claim.deadlineMs).toBe(Date.parse("2026-05-06T00:00:00Z"));
  expect(credit.entitled).toBe(entitled);
});

it("a holiday on Monday adds a day", () => {
  const { outages } = tried(IBM_CLOUD, { downMs: HOUR, more: { holidays: ["2026-05-04"] } });
  expect(outages[0]?.claim.deadlineMs).toBe(Date.parse("2026-05-07T00:00:00Z"));
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(IBM_CLOUD)))).toEqual(IBM_CLOUD);
});
