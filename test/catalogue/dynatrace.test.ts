// Dynatrace: the fee times what is missing to 99.5 % or 99.95 %, up to 10 %.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { DYNATRACE } from "../../src/terms/catalogue/dynatrace.js";
import { downFor, tried } from "../support/contractFacts.js";

it.each([
  { plan: "standard", why: "99.5 % keeps the promise", downMs: downFor("99.5"), percent: "0", entitled: "0.00" },
  { plan: "standard", why: "1 ms past it earns its share", downMs: downFor("99.5") + 1, percent: "1/25920000", entitled: "0.00" },
  { plan: "standard", why: "4.5 points are missing at 95 %", downMs: downFor("95"), percent: "4.5", entitled: "4.50" },
  { plan: "standard", why: "1 ms short of ten points", downMs: downFor("89.5") - 1, percent: "259199999/25920000", entitled: "10.00" },
  { plan: "standard", why: "ten points", downMs: downFor("89.5"), percent: "10", entitled: "10.00" },
  { plan: "standard", why: "more is cut", downMs: downFor("89.4"), percent: "10.1", entitled: "10.00" },
  { plan: "enterprise", why: "99.95 % keeps the promise", downMs: downFor("99.95"), percent: "0", entitled: "0.00" },
  { plan: "enterprise", why: "0.45 points are missing at 99.5 %", downMs: downFor("99.5"), percent: "0.45", entitled: "0.45" },
])("$plan: $why", ({ plan, downMs, percent, entitled }) => {
  expect(tried(DYNATRACE, { downMs, more: { plan } }).credit).toMatchObject({ percent, entitled });
});

it("claimed for the month until 30 May", () => {
  const { claim } = tried(DYNATRACE, { downMs: downFor("99"), more: { plan: "standard" } });
  expect(claim?.deadlineMs).toBe(Date.parse("2026-05-31T00:00:00Z"));
});

it("comes back from JSON as it was, with credits that lapse after a year", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(DYNATRACE)))).toEqual(DYNATRACE);
  expect(DYNATRACE.outcome.expiresMonths).toBe(12);
});
