// MongoDB Atlas: whole minutes of 43,200; below 99.995, 99.0 and 95.0 % 10, 25 and 100 %.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { MONGODB_ATLAS } from "../../src/terms/catalogue/mongodb.js";
import { DAY, MINUTE, tried } from "../support/contractFacts.js";

it.each([
  { why: "a part of a minute is none", downMs: MINUTE - 1, percent: "0", entitled: "0.00" },
  { why: "2 min 59.999 s are 2 min: 99.9954 %", downMs: 3 * MINUTE - 1, percent: "0", entitled: "0.00" },
  { why: "3 min: 99.9931 %", downMs: 3 * MINUTE, percent: "10", entitled: "10.00" },
  { why: "two outages of 1 min 59.999 s are 2 min", downMs: [2 * MINUTE - 1, 2 * MINUTE - 1], percent: "0", entitled: "0.00" },
  { why: "two outages of 1 min and of 2 min are 3 min", downMs: [MINUTE, 2 * MINUTE], percent: "10", entitled: "10.00" },
  { why: "432 min: exactly 99.0 %", downMs: 432 * MINUTE, percent: "10", entitled: "10.00" },
  { why: "432 min 59.999 s are 432 min", downMs: 433 * MINUTE - 1, percent: "10", entitled: "10.00" },
  { why: "433 min", downMs: 433 * MINUTE, percent: "25", entitled: "25.00" },
  { why: "2,160 min: exactly 95.0 %", downMs: 2_160 * MINUTE, percent: "25", entitled: "25.00" },
  { why: "2,160 min 59.999 s are 2,160 min", downMs: 2_161 * MINUTE - 1, percent: "25", entitled: "25.00" },
  { why: "2,161 min, which two rows name: the higher credit", downMs: 2_161 * MINUTE, percent: "100", entitled: "100.00" },
])("$why", ({ downMs, percent, entitled }) => {
  expect(tried(MONGODB_ATLAS, { downMs }).credit).toMatchObject({ percent, entitled });
});

it("a cluster that lived for ten days counts as up for the other twenty", () => {
  const serviceLife = { start: "2026-04-01T00:00:00Z", end: "2026-04-11T00:00:00Z" };
  const { availability, credit } = tried(MONGODB_ATLAS, { downMs: 432 * MINUTE, more: { serviceLife } });
  expect(availability.ofMs).toBe(30 * DAY);
  expect(credit.percent).toBe("10");
});

it("planned maintenance is no downtime", () => {
  const maintenance = [{ kind: "planned", start: "2026-04-01T01:00:00Z", end: "2026-04-01T02:00:00Z" }] as const;
  expect(tried(MONGODB_ATLAS, { downMs: 60 * MINUTE, more: { maintenance } }).credit.percent).toBe("0");
});

it.each([
  { why: "a ticket within 24 hours, a claim in May", noticeAt: "2026-04-02T00:59:59.999Z", filedAt: "2026-05-31T23:59:59.999Z", entitled: "10.00" },
  { why: "the ticket a millisecond late", noticeAt: "2026-04-02T01:00:00.000Z", filedAt: "2026-05-01T00:00:00.000Z", entitled: "0.00" },
  { why: "the claim a millisecond late", noticeAt: "2026-04-01T01:30:00.000Z", filedAt: "2026-06-01T00:00:00.000Z", entitled: "0.00" },
])("$why", ({ noticeAt, filedAt, entitled }) => {
  const claims = [{ ticket: "T-1", outages: ["o1"], filedAt, noticeAt, channel: "email" }];
  const { credit, outages } = tried(MONGODB_ATLAS, { downMs: 60 * MINUTE, more: { claims } });
  expect(outages[0]?.claim.deadlineMs).toBe(Date.parse("2026-06-01T00:00:00Z"));
  expect(credit.entitled).toBe(entitled);
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(MONGODB_ATLAS)))).toEqual(MONGODB_ATLAS);
});
