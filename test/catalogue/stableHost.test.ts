// StableHost: 10 % of the bill for each 0.1 points below 99.9 %, or each 0.01 points below 99.99 %.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { STABLEHOST } from "../../src/terms/catalogue/stableHost.js";
import { downFor, MINUTE, tried } from "../support/contractFacts.js";

const APRIL_1 = Date.parse("2026-04-01T01:00:00Z");

it.each([
  { plan: "shared", why: "99.9 % keeps the promise", downMs: downFor("99.9"), percent: "0", entitled: "0.00" },
  { plan: "shared", why: "1 ms short of 99.8 %", downMs: downFor("99.8") - 1, percent: "0", entitled: "0.00" },
  { plan: "shared", why: "99.8 % earns 10 %, as published", downMs: downFor("99.8"), percent: "10", entitled: "10.00" },
  { plan: "shared", why: "1 ms short of 99.7 %", downMs: downFor("99.7") - 1, percent: "10", entitled: "10.00" },
  { plan: "shared", why: "99.7 % earns 20 %, as published", downMs: downFor("99.7"), percent: "20", entitled: "20.00" },
  { plan: "shared", why: "1 ms past 99.7 %", downMs: downFor("99.7") + 1, percent: "20", entitled: "20.00" },
  { plan: "shared", why: "98.9 % earns the whole bill", downMs: downFor("98.9"), percent: "100", entitled: "100.00" },
  { plan: "shared", why: "no limit is named: 98.8 % earns more", downMs: downFor("98.8"), percent: "110", entitled: "110.00" },
  { plan: "enterprise", why: "99.99 % keeps the promise", downMs: downFor("99.99"), percent: "0", entitled: "0.00" },
  { plan: "enterprise", why: "1 ms short of 99.98 %", downMs: downFor("99.98") - 1, percent: "0", entitled: "0.00" },
  { plan: "enterprise", why: "99.98 % earns 10 %, as published", downMs: downFor("99.98"), percent: "10", entitled: "10.00" },
  { plan: "enterprise", why: "99.97 % earns 20 %", downMs: downFor("99.97"), percent: "20", entitled: "20.00" },
])("$plan: $why", ({ plan, downMs, percent, entitled }) => {
  expect(tried(STABLEHOST, { downMs, more: { plan } }).credit).toMatchObject({ percent, entitled });
});

it.each([
  { why: "in time", lateMs: 0, percent: "10" },
  { why: "1 ms late, and 99.8 % is not reached", lateMs: 1, percent: "0" },
  { why: "half an hour late", lateMs: 30 * MINUTE, percent: "0" },
])("time counts from the ticket: $why", ({ lateMs, percent }) => {
  const claims = [{ ticket: "T-1", outages: ["o1"], channel: "email", filedAt: APRIL_1 + lateMs }];
  expect(tried(STABLEHOST, { downMs: downFor("99.8"), more: { plan: "shared", claims } }).credit.percent).toBe(percent);
});

it("a ticket has no time limit: ten years stand for none", () => {
  const { outages } = tried(STABLEHOST, { downMs: downFor("99.8"), more: { plan: "shared" } });
  expect(outages[0]?.claim.deadlineMs).toBe(Date.parse("2036-04-09T00:00:00Z"));
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(STABLEHOST)))).toEqual(STABLEHOST);
});
