import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { TWILIO } from "../../src/terms/catalogue/twilio.js";
import { downFor, HOUR, MINUTE, tried } from "../support/contractFacts.js";

it.each([
  ["standard", "1 ms less than 99.95 % allows", downFor("99.95") - 1, "0", "0.00"],
  ["standard", "exactly 99.95 % of 30 days, 21.6 minutes as published", 1_296_000, "0", "0.00"],
  ["standard", "1 ms below 99.95 %", downFor("99.95") + 1, "10", "10.00"],
  ["standard", "nearly all of the month, which is also the cap", 700 * HOUR, "10", "10.00"],
  ["standard", "six outages of 1 ms less than five minutes", Array<number>(6).fill(5 * MINUTE - 1), "0", "0.00"],
  ["standard", "six outages of exactly five minutes", Array<number>(6).fill(5 * MINUTE), "10", "10.00"],
  ["enterprise", "99.99 % missed by an outage too short to count", 5 * MINUTE - 1, "0", "0.00"],
  ["enterprise", "99.99 % missed by five minutes", 5 * MINUTE, "10", "10.00"],
])("%s: %s", (plan, _why, downMs, percent, entitled) => {
  expect(tried(TWILIO, { downMs, more: { plan } }).credit).toMatchObject({ percent, entitled });
});

it("maintenance leaves the base whole", () => {
  const maintenance = [{ kind: "planned", start: "2026-04-20T00:00:00Z", end: "2026-04-21T00:00:00Z" }] as const;
  const { credit } = tried(TWILIO, { downMs: downFor("99.95"), more: { plan: "standard", maintenance } });
  expect(credit.entitled).toBe("0.00");
});

it("claims for April may come until the end of 30 May", () => {
  const { claim } = tried(TWILIO, { downMs: HOUR, more: { plan: "standard" } });
  expect(claim?.deadlineMs).toBe(Date.parse("2026-05-31T00:00:00Z"));
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(TWILIO)))).toEqual(TWILIO);
});
