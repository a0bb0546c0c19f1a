import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { MAILEROO } from "../../src/terms/catalogue/maileroo.js";
import { downFor, HOUR, MINUTE, tried } from "../support/contractFacts.js";

it.each([
  ["exactly 99.9 %, 43 minutes 12 seconds", downFor("99.9"), "0", "0.00"],
  ["1 ms less than 44 minutes is in no row", 44 * MINUTE - 1, "0", "0.00"],
  ["44 minutes", 44 * MINUTE, "10/3", "1.00"],
  ["twice 22 minutes, taken together", [22 * MINUTE, 22 * MINUTE], "10/3", "1.00"],
  ["1 ms less than an hour", HOUR - 1, "10/3", "1.00"],
  ["an hour", HOUR, "20/3", "2.00"],
  ["1 ms less than two hours", 2 * HOUR - 1, "20/3", "2.00"],
  ["two hours, which two rows claim", 2 * HOUR, "50/3", "5.00"],
  ["1 ms less than four hours", 4 * HOUR - 1, "50/3", "5.00"],
  ["four hours, which two rows claim", 4 * HOUR, "100/3", "10.00"],
  ["1 ms less than seven hours", 7 * HOUR - 1, "100/3", "10.00"],
  ["seven hours, which two rows claim", 7 * HOUR, "280/3", "28.00"],
  ["a hundred hours, no more than the cap", 100 * HOUR, "280/3", "28.00"],
])("a dollar a day: %s", (_why, downMs, percent, entitled) => {
  expect(tried(MAILEROO, { downMs, fee: "30.00" }).credit).toMatchObject({ percent, entitled });
});

it("a free plan earns nothing", () => {
  expect(tried(MAILEROO, { downMs: HOUR, more: { conditions: { "paid-plan": false } } }).credit.entitled).toBe("0.00");
});

it.each([
  ["without holidays", [], "2026-04-16T00:00:00Z"],
  ["with Good Friday and Easter Monday", ["2026-04-03", "2026-04-06"], "2026-04-18T00:00:00Z"],
])("ten business days after Wednesday, 1 April, %s", (_why, holidays, deadline) => {
  expect(tried(MAILEROO, { downMs: HOUR, more: { holidays } }).outages[0]?.claim.deadlineMs).toBe(Date.parse(deadline));
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(MAILEROO)))).toEqual(MAILEROO);
});
