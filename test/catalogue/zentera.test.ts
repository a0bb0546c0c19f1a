// Zentera: 1, 3, 5, 15 or 30 days of the annual fee, by availability over all tenants; the edges are in no row.
import { expect, it } from "vitest";
import { assess, parseTerms } from "../../src/index.js";
import { ZENTERA_AIR } from "../../src/terms/catalogue/zentera.js";
import { downFor, factsOf, MINUTE, tried } from "../support/contractFacts.js";

/** The contract's example: 50,000 dollars a year. */
const fees = { currency: "USD", service: "4166.67", annual: "50000.00" };

it.each([
  { why: "1 ms short of 99.9 %", downMs: downFor("99.9") - 1, entitled: "0.00" },
  { why: "99.9 % is in no row", downMs: downFor("99.9"), entitled: "0.00" },
  { why: "1 ms past 99.9 %: 1 day", downMs: downFor("99.9") + 1, entitled: "136.99" },
  { why: "1 ms short of 99.5 %", downMs: downFor("99.5") - 1, entitled: "136.99" },
  { why: "99.5 % is in no row", downMs: downFor("99.5"), entitled: "0.00" },
  { why: "1 ms past 99.5 %: 3 days", downMs: downFor("99.5") + 1, entitled: "410.96" },
  { why: "1 ms short of 99 %", downMs: downFor("99") - 1, entitled: "410.96" },
  { why: "99 % is in no row", downMs: downFor("99"), entitled: "0.00" },
  { why: "1 ms past 99 %: 5 days, as published", downMs: downFor("99") + 1, entitled: "684.93" },
  { why: "1 ms short of 98 %", downMs: downFor("98") - 1, entitled: "684.93" },
  { why: "98 % is in no row", downMs: downFor("98"), entitled: "0.00" },
  { why: "1 ms past 98 %: 15 days", downMs: downFor("98") + 1, entitled: "2054.79" },
  { why: "1 ms short of 96 %", downMs: downFor("96") - 1, entitled: "2054.79" },
  { why: "96 % is in no row", downMs: downFor("96"), entitled: "0.00" },
  { why: "1 ms past 96 %: 30 days, 4,109.589, never rounded to above their limit", downMs: downFor("96") + 1, entitled: "4109.58" },
])("$why", ({ downMs, entitled }) => {
  expect(tried(ZENTERA_AIR, { downMs, more: { fees } }).credit.entitled).toBe(entitled);
});

it("one of two tenants down for 200 of 43,200 leaves 86,200 of 86,400, 99.769 %, and earns a day", () => {
  const facts = factsOf(ZENTERA_AIR, { downMs: 200 * MINUTE, more: { fees } });
  const outages = facts.outages?.map((outage) => ({ ...outage, services: ["tenant-1"] })) ?? [];
  const { availability, credit } = assess(ZENTERA_AIR, { ...facts, outages });
  expect(availability).toMatchObject({ percent: "99.7685", upMs: 43_100 * MINUTE, ofMs: 43_200 * MINUTE });
  expect(credit.entitled).toBe("136.99");
});

it("no claim is known to be needed", () => {
  expect(tried(ZENTERA_AIR, { downMs: 1, more: { fees } }).outages[0]?.claim).toMatchObject({ status: "not-needed", deadlineMs: null });
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(ZENTERA_AIR)))).toEqual(ZENTERA_AIR);
});
