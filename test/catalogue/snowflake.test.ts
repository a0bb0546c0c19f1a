// Snowflake: 1, 3 or 7 average days' spend below 99.9, 99.0 and 95.0 %. At $300 in April a day is $10.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { SNOWFLAKE } from "../../src/terms/catalogue/snowflake.js";
import { DAY, downFor, tried } from "../support/contractFacts.js";

it.each([
  { why: "exactly 99.9 %", downMs: downFor("99.9"), percent: "0", entitled: "0.00" },
  { why: "1 ms below 99.9 %: a day", downMs: downFor("99.9") + 1, percent: "10/3", entitled: "10.00" },
  { why: "1 ms above 99.0 %: a day", downMs: downFor("99.0") - 1, percent: "10/3", entitled: "10.00" },
  { why: "exactly 99.0 %: a day", downMs: downFor("99.0"), percent: "10/3", entitled: "10.00" },
  { why: "1 ms below 99.0 %: three days", downMs: downFor("99.0") + 1, percent: "10", entitled: "30.00" },
  { why: "exactly 95.0 %: three days", downMs: downFor("95.0"), percent: "10", entitled: "30.00" },
  { why: "1 ms below 95.0 %: seven days", downMs: downFor("95.0") + 1, percent: "70/3", entitled: "70.00" },
])("$why", ({ downMs, percent, entitled }) => {
  expect(tried(SNOWFLAKE, { downMs, fee: "300.00" }).credit).toMatchObject({ percent, entitled });
});

it("in May a day is one of 31: seven of $310 are $70", () => {
  const { credit } = tried(SNOWFLAKE, { downMs: 3 * DAY, month: "2026-05", fee: "310.00" });
  expect(credit).toMatchObject({ percent: "700/31", entitled: "70.00" });
});

it.each([
  { why: "claimed in the last millisecond of the 21st day", filedAt: "2026-05-21T23:59:59.999Z", entitled: "10.00" },
  { why: "a millisecond too late", filedAt: "2026-05-22T00:00:00.000Z", entitled: "0.00" },
])("$why", ({ filedAt, entitled }) => {
  const claims = [{ ticket: "T-1", filedAt, channel: "email" }];
  const { claim, credit } = tried(SNOWFLAKE, { downMs: downFor("99.0"), fee: "300.00", more: { claims } });
  expect(claim?.deadlineMs).toBe(Date.parse("2026-05-22T00:00:00Z"));
  expect(credit.entitled).toBe(entitled);
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(SNOWFLAKE)))).toEqual(SNOWFLAKE);
});
