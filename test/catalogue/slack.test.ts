import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { SLACK, SLACK_2019 } from "../../src/terms/catalogue/slack.js";
import { downFor, HOUR, tried } from "../support/contractFacts.js";

/** The quarter from January to March 2026 has 90 days, 2160 hours. */
const month = "2026-01";

it.each([
  ["1 ms less than 99.99 % allows", 777_599, "0", "0.00"],
  ["exactly 99.99 % of 90 days, 12.96 minutes as published", 777_600, "0", "0.00"],
  ["1 ms more brings ten times all of it", 777_601, "777601/7776000", "2.16"],
  ["an hour", HOUR, "25/54", "10.00"],
  ["216 hours are all of the fee", 216 * HOUR, "100", "2160.00"],
  ["no cap is known", 432 * HOUR, "200", "4320.00"],
])("ten times a dollar an hour: %s", (_why, downMs, percent, entitled) => {
  const { credit } = tried(SLACK, { downMs, month, fee: "2160.00", more: { maintenanceUsed: { hours: "0" } } });
  expect(credit).toMatchObject({ percent, entitled });
});

it.each([
  ["excuses with 48 hours' notice", "2025-12-30T01:00:00Z", "0", "0.00"],
  ["excuses nothing with less", "2025-12-30T01:00:01Z", "0", "10.00"],
  ["excuses half an hour once nine and a half of the year are used", "2025-12-30T01:00:00Z", "9.5", "5.00"],
  ["excuses nothing once ten of the year are used", "2025-12-30T01:00:00Z", "10", "10.00"],
])("maintenance %s", (_why, announcedAt, hours, entitled) => {
  const maintenance = [{ kind: "planned", start: "2026-01-01T01:00:00Z", end: "2026-01-01T02:00:00Z", announcedAt }] as const;
  const more = { maintenance, maintenanceUsed: { hours } };
  expect(tried(SLACK, { downMs: HOUR, month, fee: "2160.00", more }).credit.entitled).toBe(entitled);
});

it("claims may come for ten years of 365 days", () => {
  const { claim } = tried(SLACK, { downMs: HOUR, month, more: { maintenanceUsed: { hours: "0" } } });
  expect(claim?.deadlineMs).toBe(Date.parse("2036-03-29T00:00:00Z"));
});

it.each([
  ["1 ms less than 99.99 % allows", downFor("99.99") - 1, "0", "0.00"],
  ["exactly 99.99 %", downFor("99.99"), "0", "0.00"],
  ["1 ms more brings a hundred times all of it", downFor("99.99") + 1, "259201/259200", "12.50"],
  ["an hour of 720 for 1250 dollars, as published", HOUR, "125/9", "173.61"],
  ["7.2 hours are all of the fee", downFor("99"), "100", "1250.00"],
])("a hundred times, in 2019: %s", (_why, downMs, percent, entitled) => {
  expect(tried(SLACK_2019, { downMs, fee: "1250.00" }).credit).toMatchObject({ percent, entitled });
});

it("in 2019, two hours for half of the customers are an hour", () => {
  const start = Date.parse("2026-04-01T01:00:00Z");
  const outages = [{ id: "o1", start, end: start + 2 * HOUR, impact: 0.5 }];
  expect(tried(SLACK_2019, { downMs: 2 * HOUR, fee: "1250.00", more: { outages } }).credit.entitled).toBe("173.61");
});

it.each([SLACK, SLACK_2019])("$id@$version survives JSON", (terms) => {
  expect(parseTerms(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
});
