// Rackspace Cloud Servers: 5 % per half hour begun without the network, 5 % per hour begun after the first of a failed host.
import { expect, it } from "vitest";
import { assess, parseTerms } from "../../src/index.js";
import { RACKSPACE_CLOUD_SERVERS } from "../../src/terms/catalogue/rackspace.js";
import { factsOf, HOUR, MINUTE } from "../support/contractFacts.js";

function without(service: string, downMs: number | readonly number[]) {
  const facts = factsOf(RACKSPACE_CLOUD_SERVERS, { downMs });
  return assess(RACKSPACE_CLOUD_SERVERS, { ...facts, outages: facts.outages?.map((outage) => ({ ...outage, services: [service] })) ?? [] });
}

it.each([
  { why: "1 ms begins a half hour", downMs: 1, percent: "5", entitled: "5.00" },
  { why: "30 minutes", downMs: 30 * MINUTE, percent: "5", entitled: "5.00" },
  { why: "1 ms past them begins the next", downMs: 30 * MINUTE + 1, percent: "10", entitled: "10.00" },
  { why: "two times 10 minutes are taken together", downMs: [10 * MINUTE, 10 * MINUTE], percent: "5", entitled: "5.00" },
  { why: "10 hours: the whole fee", downMs: 10 * HOUR, percent: "100", entitled: "100.00" },
  { why: "more is cut", downMs: 10 * HOUR + 1, percent: "105", entitled: "100.00" },
])("without the network: $why", ({ downMs, percent, entitled }) => {
  expect(without("network", downMs).credit).toMatchObject({ percent, entitled });
});

it.each([
  { why: "an hour is for the repair", downMs: HOUR, percent: "0", entitled: "0.00" },
  { why: "1 ms past it begins the next", downMs: HOUR + 1, percent: "5", entitled: "5.00" },
  { why: "two hours", downMs: 2 * HOUR, percent: "5", entitled: "5.00" },
  { why: "1 ms past them", downMs: 2 * HOUR + 1, percent: "10", entitled: "10.00" },
  { why: "each failure has its own hour", downMs: [HOUR, HOUR], percent: "0", entitled: "0.00" },
  { why: "two failures of 61 minutes", downMs: [61 * MINUTE, 61 * MINUTE], percent: "10", entitled: "10.00" },
  { why: "20 hours", downMs: 20 * HOUR, percent: "95", entitled: "95.00" },
  { why: "1 ms past them: the whole fee", downMs: 20 * HOUR + 1, percent: "100", entitled: "100.00" },
  { why: "two such failures are cut", downMs: [21 * HOUR, 21 * HOUR], percent: "200", entitled: "100.00" },
])("without hosts: $why", ({ downMs, percent, entitled }) => {
  expect(without("hosts", downMs).guarantees[0]?.credit).toMatchObject({ percent, entitled });
});

it("claimed until the 30th day after the end", () => {
  expect(without("network", HOUR).outages[0]?.claim.deadlineMs).toBe(Date.parse("2026-05-02T00:00:00Z"));
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(RACKSPACE_CLOUD_SERVERS)))).toEqual(RACKSPACE_CLOUD_SERVERS);
});
