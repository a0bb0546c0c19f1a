// OVH Private Cloud: 5 % of the next invoice per 10 minutes without the inner network, per hour without the Internet.
import { expect, it } from "vitest";
import { assess, parseTerms } from "../../src/index.js";
import { OVH_PRIVATE_CLOUD } from "../../src/terms/catalogue/ovh.js";
import { factsOf, HOUR, MINUTE, type Trial } from "../support/contractFacts.js";

const APRIL_1 = Date.parse("2026-04-01T01:00:00Z");
/** Credits are of the next invoice, not of the fee of the period. */
const fees = { currency: "EUR", service: "100.00", next: "80.00" };

function without(service: string, { downMs, more = {} }: Trial) {
  const facts = factsOf(OVH_PRIVATE_CLOUD, { downMs, more: { fees, ...more } });
  return assess(OVH_PRIVATE_CLOUD, { ...facts, outages: facts.outages?.map((outage) => ({ ...outage, services: [service] })) ?? [] });
}

it.each([
  { why: "1 ms short of 10 minutes", downMs: 10 * MINUTE - 1, percent: "0", entitled: "0.00" },
  { why: "10 minutes", downMs: 10 * MINUTE, percent: "5", entitled: "4.00" },
  { why: "1 ms past them", downMs: 10 * MINUTE + 1, percent: "5", entitled: "4.00" },
  { why: "20 minutes", downMs: 20 * MINUTE, percent: "10", entitled: "8.00" },
  { why: "200 minutes: the whole invoice", downMs: 200 * MINUTE, percent: "100", entitled: "80.00" },
  { why: "more is cut", downMs: 210 * MINUTE, percent: "105", entitled: "80.00" },
])("without the inner network: $why", ({ downMs, percent, entitled }) => {
  expect(without("lan", { downMs }).credit).toMatchObject({ percent, entitled });
});

it.each([
  { why: "1 ms short of an hour", downMs: HOUR - 1, percent: "0", entitled: "0.00" },
  { why: "an hour", downMs: HOUR, percent: "5", entitled: "4.00" },
  { why: "1 ms short of two hours", downMs: 2 * HOUR - 1, percent: "5", entitled: "4.00" },
  { why: "two hours", downMs: 2 * HOUR, percent: "10", entitled: "8.00" },
  { why: "20 hours: the whole invoice", downMs: 20 * HOUR, percent: "100", entitled: "80.00" },
  { why: "more is cut", downMs: 21 * HOUR, percent: "105", entitled: "80.00" },
])("without the Internet: $why", ({ downMs, percent, entitled }) => {
  expect(without("internet", { downMs }).guarantees[0]?.credit).toMatchObject({ percent, entitled });
});

it.each([
  { why: "after 10 of 20 minutes", lateMs: 10 * MINUTE, percent: "5" },
  { why: "1 ms later", lateMs: 10 * MINUTE + 1, percent: "0" },
  { why: "after the end", lateMs: HOUR, percent: "0" },
])("the clock starts with the ticket: $why", ({ lateMs, percent }) => {
  const claims = [{ ticket: "T-1", outages: ["o1"], channel: "email", filedAt: APRIL_1 + lateMs }];
  expect(without("lan", { downMs: 20 * MINUTE, more: { claims } }).credit.percent).toBe(percent);
});

it("a single host earns nothing", () => {
  const more = { conditions: { "two-hosts-with-high-availability": false } };
  expect(without("lan", { downMs: HOUR, more }).credit.entitled).toBe("0.00");
});

it("a ticket has no time limit: ten years stand for none", () => {
  expect(without("lan", { downMs: HOUR }).outages[0]?.claim.deadlineMs).toBe(Date.parse("2036-04-09T00:00:00Z"));
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(OVH_PRIVATE_CLOUD)))).toEqual(OVH_PRIVATE_CLOUD);
});
