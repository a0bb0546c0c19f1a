// Clause 3.3.e: denial of service, viruses, hacking and anything beyond control; the caused interval only.
import { expect, it } from "vitest";
import { assessApril, HOUR, MINUTE, outage, reading, reasonCodes } from "../support/april.js";
import { causeRead, itEarnsNothing } from "../support/causes.js";

for (const code of ["denial-of-service", "virus", "hacking", "beyond-control"]) itEarnsNothing(code, "3.3.e");

const start = outage(0).start as number;
const attack = outage(60 * MINUTE, { id: "attack", cause: "denial-of-service" });

it("does not shield an outage of the provider at the same instant", () => {
  const { time, ledger } = assessApril([attack, outage(30 * MINUTE, { id: "own" })]);
  expect(time).toMatchObject({ creditableMs: 30 * MINUTE, excludedMs: { "denial-of-service": 30 * MINUTE } });
  expect(ledger.filter(({ kind }) => kind === "downtime")).toMatchObject([
    { creditable: true, outages: ["own", "attack"], reasons: [] },
    { creditable: false, outages: ["attack"], reasons: [{ code: "denial-of-service", clause: "3.3.e" }] },
  ]);
});

it("shields it where the terms let the exclusion win", () => {
  const { time } = assessApril([attack, outage(30 * MINUTE, { id: "own" })], {}, reading({ overlap: { wins: "excluded" } }));
  expect(time).toMatchObject({ creditableMs: 0, excludedMs: { "denial-of-service": 60 * MINUTE } });
});

it.each([
  { first: "denial-of-service", second: "virus", mildest: "virus", strongest: "denial-of-service" },
  { first: "hacking", second: "beyond-control", mildest: "beyond-control", strongest: "hacking" },
  { first: "provider-decision", second: "customer-breach", mildest: "customer-breach", strongest: "provider-decision" },
  { first: "customer-breach", second: "third-party-intermediary", mildest: "customer-breach", strongest: "third-party-intermediary" },
])("two causes at one instant, $first and $second: the mildest, $mildest, takes it", ({ first, second, mildest, strongest }) => {
  const both = [outage(HOUR, { id: "a", cause: first }), outage(HOUR, { id: "b", cause: second })];
  expect(assessApril(both).time.excludedMs).toEqual({ [mildest]: HOUR });
  expect(assessApril(both, {}, reading({ overlap: { wins: "excluded" } })).time.excludedMs).toEqual({ [strongest]: HOUR });
});

it("an attack during an outage: only its hour is excluded, and the outage says so", () => {
  const partly = outage(2 * HOUR, { cause: "denial-of-service", caused: { start: start + 30 * MINUTE, end: start + 90 * MINUTE } });
  const { outages, ledger } = assessApril([partly]);
  expect(outages[0]).toMatchObject({ downtimeMs: 2 * HOUR, creditableMs: HOUR, reasons: [{ code: "denial-of-service", ms: HOUR, decidesMs: HOUR }] });
  expect(ledger.map(({ kind, creditable }) => `${kind} ${creditable}`)).toEqual(["up false", "downtime true", "downtime false", "downtime true", "up false"]);
});

it("an attack that is still going on counts to now", () => {
  const partly = outage(0, { end: null, cause: "denial-of-service", caused: { start: start + HOUR, end: null } });
  const { time } = assessApril([partly], { asOf: start + 3 * HOUR, claims: [] });
  expect(time.excludedMs).toEqual({ "denial-of-service": 2 * HOUR, "claim-pending": HOUR });
});

it("an attack that begins just now has not touched the outage yet", () => {
  const now = start + 3 * HOUR;
  const partly = outage(0, { end: null, cause: "virus", caused: { start: now, end: null } });
  const terms = causeRead("virus", { reach: "outage" });
  expect(assessApril([partly], { asOf: now, claims: [] }, terms).time.excludedMs).toEqual({ "claim-pending": 3 * HOUR });
  expect(assessApril([partly], { asOf: now + 1, claims: [] }, terms).time.excludedMs).toEqual({ virus: 3 * HOUR + 1 });
});

it("all reasons of an outage are told, the first decides", () => {
  const late = assessApril([outage(HOUR, { cause: "virus" })], { claims: [] });
  expect(reasonCodes(late)).toEqual(["virus", "claim-missing"]);
  expect(late.outages[0]?.reasons.map(({ decidesMs }) => decidesMs)).toEqual([HOUR, 0]);
});
