import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { VULTR } from "../../src/terms/catalogue/vultr.js";
import { MINUTE, tried } from "../support/contractFacts.js";

it.each([
  ["1 ms", 1, "5/3", "0.50"],
  ["1 ms less than 9 minutes", 9 * MINUTE - 1, "5/3", "0.50"],
  ["exactly 9 minutes are in no row", 9 * MINUTE, "0", "0.00"],
  ["1 ms less than 10 minutes is in no row", 10 * MINUTE - 1, "0", "0.00"],
  ["10 minutes", 10 * MINUTE, "10/3", "1.00"],
  ["1 ms less than an hour", 60 * MINUTE - 1, "10/3", "1.00"],
  ["an hour", 60 * MINUTE, "20/3", "2.00"],
  ["1 ms less than two hours", 120 * MINUTE - 1, "20/3", "2.00"],
  ["two hours", 120 * MINUTE, "50/3", "5.00"],
  ["1 ms less than four hours", 240 * MINUTE - 1, "50/3", "5.00"],
  ["four hours", 240 * MINUTE, "100/3", "10.00"],
  ["1 ms less than seven hours", 420 * MINUTE - 1, "100/3", "10.00"],
  ["seven hours", 420 * MINUTE, "280/3", "28.00"],
  ["8 minutes and an hour, each by itself", [8 * MINUTE, 60 * MINUTE], "25/3", "2.50"],
])("a dollar a day: %s", (_why, downMs, percent, entitled) => {
  expect(tried(VULTR, { downMs, fee: "30.00" }).credit).toMatchObject({ percent, entitled });
});

it.each([
  ["a day before", "2026-03-31T01:00:00Z", "0.00"],
  ["a second later than that", "2026-03-31T01:00:01Z", "2.00"],
])("maintenance announced %s", (_why, announcedAt, entitled) => {
  const maintenance = [{ kind: "planned", start: "2026-04-01T01:00:00Z", end: "2026-04-01T02:00:00Z", announcedAt }] as const;
  expect(tried(VULTR, { downMs: 60 * MINUTE, fee: "30.00", more: { maintenance } }).credit.entitled).toBe(entitled);
});

it("an outage of 1 April is claimed until the end of 4 April", () => {
  expect(tried(VULTR, { downMs: MINUTE }).outages[0]?.claim.deadlineMs).toBe(Date.parse("2026-04-05T00:00:00Z"));
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(VULTR)))).toEqual(VULTR);
});
