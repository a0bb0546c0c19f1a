// Intermedia: rows with gaps, 2.5 % for each whole percent lost at the bottom, at least a dollar, at most half the fee.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { INTERMEDIA } from "../../src/terms/catalogue/intermedia.js";
import { APRIL_MS, downFor, HOUR, tried } from "../support/contractFacts.js";

it.each([
  { down: "99.999", over: 0, percent: "0", entitled: "0.00" },
  { down: "99.999", over: 1, percent: "3", entitled: "3.00" },
  { down: "99.0", over: -1, percent: "3", entitled: "3.00" },
  { down: "99.0", over: 0, percent: "3", entitled: "3.00" },
  { down: "99.0", over: 1, percent: "0", entitled: "0.00" },
  { down: "98.99", over: -1, percent: "0", entitled: "0.00" },
  { down: "98.99", over: 0, percent: "5", entitled: "5.00" },
  { down: "98.0", over: 0, percent: "5", entitled: "5.00" },
  { down: "98.0", over: 1, percent: "0", entitled: "0.00" },
  { down: "97.99", over: -1, percent: "0", entitled: "0.00" },
  { down: "97.99", over: 0, percent: "10", entitled: "10.00" },
  { down: "95.0", over: 0, percent: "10", entitled: "10.00" },
  { down: "95.0", over: 1, percent: "0", entitled: "0.00" },
  { down: "94.9", over: -1, percent: "0", entitled: "0.00" },
  { down: "94.9", over: 0, percent: "25", entitled: "25.00" },
  { down: "90.0", over: 0, percent: "25", entitled: "25.00" },
  { down: "90.0", over: 1, percent: "0", entitled: "0.00" },
  { down: "89.9", over: -1, percent: "0", entitled: "0.00" },
  { down: "89.9", over: 0, percent: "25", entitled: "25.00" },
  { down: "89", over: -1, percent: "25", entitled: "25.00" },
  { down: "89", over: 0, percent: "27.5", entitled: "27.50" },
  { down: "85.5", over: 0, percent: "35", entitled: "35.00" },
  { down: "80", over: -1, percent: "47.5", entitled: "47.50" },
  { down: "80", over: 0, percent: "50", entitled: "50.00" },
])("$down % and $over ms: $percent %", ({ down, over, percent, entitled }) => {
  expect(tried(INTERMEDIA, { downMs: downFor(down) + over }).credit).toMatchObject({ percent, entitled });
});

it("more than 20 % lost stays at the cap of half the fee", () => {
  expect(tried(INTERMEDIA, { downMs: APRIL_MS - HOUR }).credit).toMatchObject({ percent: "50", cap: "50.00", entitled: "50.00" });
});

it.each([
  { why: "3 % of $20.00 are 60 cents, raised to a dollar", fee: "20.00", down: "99.5", entitled: "1.00" },
  { why: "3 % of $33.00 are 99 cents, raised", fee: "33.00", down: "99.5", entitled: "1.00" },
  { why: "3 % of $34.00 stay $1.02", fee: "34.00", down: "99.5", entitled: "1.02" },
  { why: "no credit is not raised", fee: "20.00", down: "99.999", entitled: "0.00" },
])("$why", ({ fee, down, entitled }) => {
  expect(tried(INTERMEDIA, { downMs: downFor(down), fee }).credit.entitled).toBe(entitled);
});

it("an account that is not in good standing earns nothing", () => {
  expect(tried(INTERMEDIA, { downMs: HOUR, more: { conditions: { "good-standing": false } } }).credit.entitled).toBe("0.00");
});

// The outage ends on 1 April at 02:00.
it.each([
  { why: "ticket and request in the last millisecond", noticeAt: "2026-04-04T01:59:59.999Z", filedAt: "2026-05-31T23:59:59.999Z", entitled: "3.00" },
  { why: "the ticket a millisecond late", noticeAt: "2026-04-04T02:00:00.000Z", filedAt: "2026-05-01T00:00:00.000Z", entitled: "0.00" },
  { why: "the request a millisecond late", noticeAt: "2026-04-01T02:00:00.000Z", filedAt: "2026-06-01T00:00:00.000Z", entitled: "0.00" },
])("$why", ({ noticeAt, filedAt, entitled }) => {
  const claims = [{ ticket: "T-1", outages: ["o1"], filedAt, noticeAt, channel: "email" }];
  const { credit, outages } = tried(INTERMEDIA, { downMs: HOUR, more: { claims } });
  expect(outages[0]?.claim.deadlineMs).toBe(Date.parse("2026-06-01T00:00:00Z"));
  expect(credit.entitled).toBe(entitled);
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(INTERMEDIA)))).toEqual(INTERMEDIA);
});
