// Algolia: below 99.99 % a hundred times the price of the outage, up to 25 %; with Premier 99.999 %, a thousand times, 50 %.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { ALGOLIA } from "../../src/terms/catalogue/algolia.js";
import { downFor, MINUTE, tried } from "../support/contractFacts.js";

it.each([
  { plan: "standard", why: "99.99 % keeps the promise", downMs: downFor("99.99"), percent: "0", entitled: "0.00" },
  { plan: "standard", why: "1 ms past it all of the outage counts", downMs: downFor("99.99") + 1, percent: "259201/259200", entitled: "1.00" },
  { plan: "standard", why: "1 ms short of 108 minutes", downMs: 108 * MINUTE - 1, percent: "6479999/259200", entitled: "25.00" },
  { plan: "standard", why: "108 minutes: a quarter of the price", downMs: 108 * MINUTE, percent: "25", entitled: "25.00" },
  { plan: "standard", why: "more is cut", downMs: 216 * MINUTE, percent: "50", entitled: "25.00" },
  { plan: "premier", why: "99.999 % keeps the promise", downMs: downFor("99.999"), percent: "0", entitled: "0.00" },
  { plan: "premier", why: "1 ms past it all of the outage counts", downMs: downFor("99.999") + 1, percent: "25921/25920", entitled: "1.00" },
  { plan: "premier", why: "21.6 minutes: half of the price", downMs: downFor("99.95"), percent: "50", entitled: "50.00" },
  { plan: "premier", why: "more is cut", downMs: downFor("99.9"), percent: "100", entitled: "50.00" },
])("$plan: $why", ({ plan, downMs, percent, entitled }) => {
  expect(tried(ALGOLIA, { downMs, more: { plan } }).credit).toMatchObject({ percent, entitled });
});

it("old clients earn nothing", () => {
  const more = { plan: "standard", conditions: { "latest-clients": false } };
  expect(tried(ALGOLIA, { downMs: 108 * MINUTE, more }).credit.entitled).toBe("0.00");
});

it("no claim is known to be needed", () => {
  const { outages } = tried(ALGOLIA, { downMs: MINUTE, more: { plan: "standard" } });
  expect(outages[0]?.claim).toMatchObject({ status: "not-needed", deadlineMs: null });
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(ALGOLIA)))).toEqual(ALGOLIA);
});
