import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { FASTLY } from "../../src/terms/catalogue/fastly.js";
import { downFor, HOUR, tried } from "../support/contractFacts.js";

it.each([
  ["no outage", [], "0", "0.00"],
  ["1 ms below 100 %", 1, "1", "1.00"],
  ["1 ms above 99.99 %", downFor("99.99") - 1, "1", "1.00"],
  ["exactly 99.99 %", downFor("99.99"), "1", "1.00"],
  ["1 ms below 99.99 %", downFor("99.99") + 1, "5", "5.00"],
  ["exactly 99.9 %", downFor("99.9"), "5", "5.00"],
  ["1 ms below 99.9 %", downFor("99.9") + 1, "10", "10.00"],
  ["exactly 99 %", downFor("99"), "10", "10.00"],
  ["1 ms below 99 %", downFor("99") + 1, "25", "25.00"],
  ["exactly 98 %", downFor("98"), "25", "25.00"],
  ["1 ms below 98 %, which is also the cap", downFor("98") + 1, "50", "50.00"],
])("%s", (_why, downMs, percent, entitled) => {
  expect(tried(FASTLY, { downMs }).credit).toMatchObject({ percent, entitled });
});

it("without one of the upper support plans there is no credit", () => {
  expect(tried(FASTLY, { downMs: HOUR, more: { conditions: { "paid-support": false } } }).credit.entitled).toBe("0.00");
});

it("an outage of 1 April is claimed until the end of 1 May", () => {
  expect(tried(FASTLY, { downMs: HOUR }).outages[0]?.claim.deadlineMs).toBe(Date.parse("2026-05-02T00:00:00Z"));
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(FASTLY)))).toEqual(FASTLY);
});
