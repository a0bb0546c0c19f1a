// Lever: ten times the fee for all downtime of a month below 99.9 %. April at $720 is a dollar an hour.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { LEVER } from "../../src/terms/catalogue/lever.js";
import { downFor, HOUR, MINUTE, tried } from "../support/contractFacts.js";

it.each([
  { why: "exactly 99.9 %", fee: "2000.00", downMs: downFor("99.9"), percent: "0", entitled: "0.00" },
  { why: "1 ms below: ten times 43.2 min and a millisecond", fee: "2000.00", downMs: downFor("99.9") + 1, percent: "2592001/2592000", entitled: "20.00" },
  { why: "1 h is $10, which is not more than $10", fee: "720.00", downMs: HOUR, percent: "25/18", entitled: "0.00" },
  { why: "1 h 6 min is $11", fee: "720.00", downMs: 66 * MINUTE, percent: "55/36", entitled: "11.00" },
  { why: "12 h is $120", fee: "720.00", downMs: 12 * HOUR, percent: "50/3", entitled: "120.00" },
  { why: "1 ms under 72 h, which is the cap", fee: "720.00", downMs: 72 * HOUR - 1, percent: "259199999/2592000", entitled: "720.00" },
  { why: "72 h is 30 days", fee: "720.00", downMs: 72 * HOUR, percent: "100", entitled: "720.00" },
  { why: "96 h stays at 30 days", fee: "720.00", downMs: 96 * HOUR, percent: "400/3", entitled: "720.00" },
])("$why", ({ downMs, fee, percent, entitled }) => {
  expect(tried(LEVER, { downMs, fee }).credit).toMatchObject({ percent, entitled });
});

it("in May 30 of 31 days of $744 are $720", () => {
  const { credit } = tried(LEVER, { downMs: 77 * HOUR, month: "2026-05", fee: "744.00" });
  expect(credit).toMatchObject({ gross: "770.00", cap: "720.00", entitled: "720.00" });
});

it.each([
  { why: "a third party's outage earns nothing", more: { outages: [{ id: "o1", start: "2026-04-02T00:00:00Z", end: "2026-04-02T12:00:00Z", impact: "down", cause: "third-party" }] } },
  { why: "slowness earns nothing", more: { outages: [{ id: "o1", start: "2026-04-02T00:00:00Z", end: "2026-04-02T12:00:00Z", impact: "degraded" }] } },
  { why: "nor does scheduled maintenance", more: { maintenance: [{ kind: "planned", start: "2026-04-01T00:00:00Z", end: "2026-04-02T00:00:00Z" }] } },
] as const)("$why", ({ more }) => {
  expect(tried(LEVER, { downMs: 12 * HOUR, fee: "720.00", more }).credit.entitled).toBe("0.00");
});

it("no claim is needed, so none has a deadline", () => {
  const { claim, outages } = tried(LEVER, { downMs: 12 * HOUR, fee: "720.00" });
  expect(claim?.deadlineMs ?? null).toBe(null);
  expect(outages[0]?.claim).toMatchObject({ status: "not-needed", deadlineMs: null });
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(LEVER)))).toEqual(LEVER);
});
