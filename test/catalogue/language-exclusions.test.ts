// What earns nothing is measured, but no table, point or lump sum looks at it; and none takes an allowance off.
import { expect, it } from "vitest";
import type { TermsDraft } from "../../src/terms/defineTerms.js";
import type { Schedule } from "../../src/terms/language.js";
import { tried } from "../support/contractFacts.js";
import { clause, madeUp, outagesAt, TEN_PERCENT } from "./madeUp.js";

const TABLE: Schedule = {
  kind: "tiers", by: "availability", overlap: "higher-credit", clause,
  tiers: [{ atLeast: "99", below: "99.9", credit: "10" }, { below: "99", credit: "25" }],
};
const EACH_POINT: Schedule = { kind: "points", points: "0.1", creditPerStep: "2", rounding: "started", clause };

/** An hour that is the provider's, and ten hours of another cause. */
const [FAULT, LONG] = outagesAt("2026-04-07T00:00:00Z", [0, 60], [1_440, 600]) as [ReturnType<typeof outagesAt>[number], ReturnType<typeof outagesAt>[number]];
const ATTACK = { ...LONG, cause: "attack" };

const draft = (more: Partial<TermsDraft>): Partial<TermsDraft> => ({
  target: { percent: "99.9", clause }, causes: [{ code: "attack", earns: "nothing", reach: "interval", clause }], schedule: TABLE, ...more,
});

it.each([
  { why: "the hour alone", outages: [FAULT], measured: "99.8611", percent: "10" },
  { why: "both the provider's", outages: [FAULT, LONG], measured: "98.4722", percent: "25" },
  { why: "an attack raises no credit", outages: [FAULT, ATTACK], measured: "98.4722", percent: "10" },
  { why: "an attack alone", outages: [ATTACK], measured: "98.6111", percent: "0" },
])("a table: $why", ({ outages, measured, percent }) => {
  const { availability, credit } = tried(madeUp(draft({})), { downMs: 0, more: { outages } });
  expect({ measured: availability.percent, met: availability.met, percent: credit.percent }).toEqual({ measured, met: false, percent });
});

it.each([
  // 60 of 43,200 minutes are 0.1389 points, 0.0389 of them below 99.9.
  { why: "points", schedule: EACH_POINT, outages: [FAULT, ATTACK], percent: "2" },
  { why: "points, an attack alone", schedule: EACH_POINT, outages: [ATTACK], percent: "0" },
  { why: "a lump sum", schedule: TEN_PERCENT, outages: [FAULT, ATTACK], percent: "10" },
  { why: "a lump sum, an attack alone", schedule: TEN_PERCENT, outages: [ATTACK], percent: "0" },
])("$why: $percent %", ({ schedule, outages, percent }) => {
  expect(tried(madeUp(draft({ schedule })), { downMs: 0, more: { outages } }).credit.percent).toBe(percent);
});

it.each(["deduct", "threshold", "none"] as const)("a table with the allowance %s", (reading) => {
  // 43.2 minutes off would leave 16.8, and the target met.
  const terms = madeUp(draft({ allowance: { reading, of: "agreed", usedBy: "creditable", clause } }));
  expect(tried(terms, { downMs: 0, more: { outages: [FAULT] } }).credit.percent).toBe("10");
});

it.each([{ claimed: ["o1"], percent: "10" }, { claimed: ["o1", "o2"], percent: "25" }])("a table, claimed $claimed: $percent %", ({ claimed, percent }) => {
  const terms = madeUp(draft({
    claim: {
      needed: true, per: "outage", clause, channel: { accepted: "any", clause }, notice: null, early: { reading: "valid", clause },
      evidence: { needed: false, clause }, window: { length: 30, count: "calendar-days", from: "outage-end", roll: "none", clause },
    },
  }));
  const claims = [{ ticket: "T-1", outages: claimed, filedAt: "2026-04-20T00:00:00Z", channel: "email" }];
  expect(tried(terms, { downMs: 0, more: { outages: [FAULT, LONG], claims } }).credit.percent).toBe(percent);
});
