// Atlassian: 10, 25 or 50 % below 99.9 % (99.95 % for Enterprise), 99.0 % and 95.0 %.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { ATLASSIAN } from "../../src/terms/catalogue/atlassian.js";
import { downFor, HOUR, tried } from "../support/contractFacts.js";

it.each([
  { plan: "premium", why: "1 ms short of 99.9 %", downMs: downFor("99.9") - 1, percent: "0", entitled: "0.00" },
  { plan: "premium", why: "99.9 % keeps the promise", downMs: downFor("99.9"), percent: "0", entitled: "0.00" },
  { plan: "premium", why: "1 ms past it", downMs: downFor("99.9") + 1, percent: "10", entitled: "10.00" },
  { plan: "premium", why: "60 minutes, the contract's own example", downMs: HOUR, percent: "10", entitled: "10.00" },
  { plan: "premium", why: "99.0 % is still in the first row", downMs: downFor("99"), percent: "10", entitled: "10.00" },
  { plan: "premium", why: "1 ms past it", downMs: downFor("99") + 1, percent: "25", entitled: "25.00" },
  { plan: "premium", why: "95.0 % is still in the second", downMs: downFor("95"), percent: "25", entitled: "25.00" },
  { plan: "premium", why: "1 ms past it", downMs: downFor("95") + 1, percent: "50", entitled: "50.00" },
  { plan: "premium", why: "never more than half", downMs: downFor("50"), percent: "50", entitled: "50.00" },
  { plan: "enterprise", why: "99.95 % keeps the promise", downMs: downFor("99.95"), percent: "0", entitled: "0.00" },
  { plan: "enterprise", why: "1 ms past it", downMs: downFor("99.95") + 1, percent: "10", entitled: "10.00" },
  { plan: "enterprise", why: "1 ms past 99.0 %", downMs: downFor("99") + 1, percent: "25", entitled: "25.00" },
  { plan: "enterprise", why: "1 ms past 95.0 %", downMs: downFor("95") + 1, percent: "50", entitled: "50.00" },
])("$plan: $why", ({ plan, downMs, percent, entitled }) => {
  expect(tried(ATLASSIAN, { downMs, more: { plan } }).credit).toMatchObject({ percent, entitled });
});

it("60 minutes of 43,200 leave 99.86 %", () => {
  expect(tried(ATLASSIAN, { downMs: HOUR, more: { plan: "premium" } }).availability.percent).toBe("99.8611");
});

it("an account that is not paid up earns nothing", () => {
  const more = { plan: "premium", conditions: { "paid-up": false } };
  expect(tried(ATLASSIAN, { downMs: downFor("99"), more }).credit.entitled).toBe("0.00");
});

it("claimed for the month until 15 May", () => {
  expect(tried(ATLASSIAN, { downMs: HOUR, more: { plan: "premium" } }).claim?.deadlineMs).toBe(Date.parse("2026-05-16T00:00:00Z"));
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(ATLASSIAN)))).toEqual(ATLASSIAN);
});
