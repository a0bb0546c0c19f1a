import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { CLOUDFLARE_BUSINESS, CLOUDFLARE_R2 } from "../../src/terms/catalogue/cloudflare.js";
import { DAY, HOUR, MINUTE, tried } from "../support/contractFacts.js";

const START = Date.parse("2026-04-01T01:00:00Z");

it.each([
  ["no outage", 0, 1, "0", "0.00"],
  ["1 ms, where it is worth a cent", 1, 1, "1/25920000", "0.01"],
  ["432 of 43,200 minutes", 432 * MINUTE, 1, "1", "259200.00"],
  ["1 ms more", 432 * MINUTE + 1, 1, "25920001/25920000", "259200.01"],
  ["half of the visitors", 432 * MINUTE, 0.5, "0.5", "129600.00"],
  ["none of the visitors", 432 * MINUTE, 0, "0", "0.00"],
])("Business: %s", (_why, downMs, impact, percent, entitled) => {
  const outages = [{ id: "o1", start: START, end: START + downMs, impact }];
  const { credit } = tried(CLOUDFLARE_BUSINESS, { downMs, fee: "25920000.00", more: downMs === 0 ? { outages: [], claims: [] } : { outages } });
  expect(credit).toMatchObject({ percent, entitled });
});

it("Business: all of the month is all of the fee, which is also the cap", () => {
  const outages = [{ id: "o1", start: "2026-04-01T00:00:00Z", end: "2026-05-01T00:00:00Z", impact: "down" }] as const;
  const claims = [{ ticket: "T-1", outages: ["o1"], filedAt: "2026-05-02T00:00:00Z", channel: "email", noticeAt: "2026-04-02T00:00:00Z" }];
  expect(tried(CLOUDFLARE_BUSINESS, { downMs: HOUR, more: { outages, claims } }).credit).toMatchObject({ percent: "100", entitled: "100.00" });
});

it("Business: downtime that the customer planned makes the base smaller", () => {
  const maintenance = [{ kind: "planned", start: "2026-04-20T00:00:00Z", end: "2026-04-21T00:00:00Z" }] as const;
  // 6.96 of 696 hours.
  expect(tried(CLOUDFLARE_BUSINESS, { downMs: 25_056_000, more: { maintenance } }).credit.percent).toBe("1");
});

it.each([
  ["on the last moment of the fifth business day", "2026-04-08T23:59:59.999Z", "2026-05-31T23:59:59.999Z", "1.00"],
  ["a moment later", "2026-04-09T00:00:00Z", "2026-05-31T23:59:59.999Z", "0.00"],
  ["the claim itself after the next billing month", "2026-04-08T00:00:00Z", "2026-06-01T00:00:00Z", "0.00"],
])("Business: notice %s", (_why, noticeAt, filedAt, entitled) => {
  const claims = [{ ticket: "T-1", outages: ["o1"], filedAt, channel: "email", noticeAt }];
  const { credit, outages } = tried(CLOUDFLARE_BUSINESS, { downMs: 432 * MINUTE, more: { claims } });
  expect(credit.entitled).toBe(entitled);
  expect(outages[0]?.claim.deadlineMs).toBe(Date.parse("2026-06-01T00:00:00Z"));
});

/** So many of the 8640 intervals of 30 days with errors only, and one more with so many errors among 10,000 requests. */
function slots(full: number, rest: number): { start: number; end: number; requests: number; errors: number }[] {
  return Array.from({ length: full + 1 }, (_, index) => {
    const start = Date.parse("2026-04-10T00:00:00Z") + index * 5 * MINUTE;
    return { start, end: start + 5 * MINUTE, requests: 10_000, errors: index < full ? 10_000 : rest };
  });
}

it.each([
  ["an error fewer than 99.9 % allows", 8, 6_399, "0", "0.00"],
  ["exactly 99.9 %", 8, 6_400, "0", "0.00"],
  ["an error below 99.9 %", 8, 6_401, "10", "10.00"],
  ["exactly 99 %", 86, 4_000, "10", "10.00"],
  ["an error below 99 %", 86, 4_001, "25", "25.00"],
  ["exactly 95 %", 432, 0, "25", "25.00"],
  ["an error below 95 %", 432, 1, "100", "100.00"],
])("R2 over 30 days from any one: %s", (_why, full, rest, percent, entitled) => {
  const start = Date.parse("2026-04-10T00:00:00Z");
  const { credit } = tried(CLOUDFLARE_R2, { downMs: [], more: { period: { start, end: start + 30 * DAY }, slots: slots(full, rest) } });
  expect(credit).toMatchObject({ percent, entitled });
});

it.each([CLOUDFLARE_BUSINESS, CLOUDFLARE_R2])("$id survives JSON", (terms) => {
  expect(parseTerms(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
});
