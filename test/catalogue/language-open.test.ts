// What a claim can still become: notices that can yet be given, tickets that can yet be completed, the claim for a period.
import { describe, expect, it } from "vitest";
import { assess } from "../../src/index.js";
import type { Facts } from "../../src/facts/facts.js";
import type { ClaimTerms, ClaimWindow, GuaranteeTerms } from "../../src/terms/language.js";
import { tried } from "../support/contractFacts.js";
import { clause, madeUp, outagesAt, TEN_PERCENT } from "./madeUp.js";

// On 27 March 2026, 10:00 to 11:30 UTC. Notice until 12:00, a ticket until the end of 26 April.
const OUTAGES = outagesAt("2026-03-27T10:00:00Z", [0, 90]);
const NOTICE: ClaimWindow = { length: 2, count: "elapsed-hours", from: "outage-start", roll: "none", clause };
const BY_OUTAGE: ClaimTerms = {
  needed: true, per: "outage", clause, channel: { accepted: ["mail"], clause }, notice: NOTICE, early: { reading: "valid", clause }, evidence: { needed: true, clause },
  window: { length: 30, count: "calendar-days", from: "outage-end", roll: "none", clause },
};
const BY_PERIOD: ClaimTerms = { ...BY_OUTAGE, per: "period", notice: null, window: { ...BY_OUTAGE.window, from: "period-end" } };

const TICKET = { ticket: "T-1", outages: ["o1"], filedAt: "2026-03-27T11:40:00Z", channel: "mail", disruption: true };

function seen(claim: ClaimTerms, claims: readonly object[], asOf?: string) {
  const more = { period: { month: "2026-03", timeZone: "UTC" }, outages: OUTAGES, claims, ...(asOf !== undefined && { asOf }) } as Partial<Facts>;
  const assessment = tried(madeUp({ claim, schedule: TEN_PERCENT }), { downMs: 0, more });
  const { credit, outages, status, findings } = assessment;
  return {
    claim: (assessment.claim ?? outages[0]?.claim)?.status, ticket: (assessment.claim ?? outages[0]?.claim)?.ticket, entitled: credit.entitled, potential: credit.potential, status,
    isToldOpen: findings.some(({ code }) => code === "claim-open"),
  };
}

const AFTER = "2026-04-02T00:00:00Z";
const unproven = { ...TICKET, noticeAt: "2026-03-27T11:00:00Z", disruption: false };
const unnoticed = { ...TICKET, ticket: "T-2", disruption: false };

it.each([
  { why: "a notice can be given until 12:00", claims: [], asOf: "2026-03-27T11:59:59.999Z", claim: "pending", potential: "10.00" },
  { why: "and then no more", claims: [], asOf: "2026-03-27T12:00:00Z", claim: "missing", potential: "0.00" },
  { why: "given in time, the ticket can be completed later", claims: [unproven], asOf: AFTER, claim: "no-evidence", potential: "10.00" },
  { why: "so it can if another ticket has no notice", claims: [unproven, unnoticed], asOf: AFTER, claim: "no-evidence", potential: "10.00" },
  { why: "but not if no ticket has one", claims: [unnoticed], asOf: AFTER, claim: "no-notice", potential: "0.00" },
  { why: "until the last millisecond of the time to claim", claims: [unproven], asOf: "2026-04-26T23:59:59.999Z", claim: "no-evidence", potential: "10.00" },
  { why: "and then no more, whatever was noticed", claims: [unproven], asOf: "2026-04-27T00:00:00Z", claim: "no-evidence", potential: "0.00" },
  { why: "without a now nothing is open", claims: [unproven], asOf: undefined, claim: "no-evidence", potential: "0.00" },
])("a notice before the claim: $why", ({ claims, asOf, claim, potential }) => {
  expect(seen(BY_OUTAGE, claims, asOf)).toMatchObject({ claim, potential, entitled: "0.00", isToldOpen: potential !== "0.00" });
});

it.each([
  { why: "a millisecond before the ticket", noticeAt: "2026-03-27T11:39:59.999Z", claim: "valid", entitled: "10.00" },
  { why: "with the ticket", noticeAt: "2026-03-27T11:40:00.000Z", claim: "valid", entitled: "10.00" },
  { why: "a millisecond after it, which is no step before a claim", noticeAt: "2026-03-27T11:40:00.001Z", claim: "no-notice", entitled: "0.00" },
])("a notice $why", ({ noticeAt, claim, entitled }) => {
  expect(seen(BY_OUTAGE, [{ ...TICKET, noticeAt }])).toMatchObject({ claim, entitled });
});

it("what needs no notice is open or shut by the time to claim alone, whatever notices say", () => {
  const claim = { ...BY_OUTAGE, notice: null };
  expect(seen(claim, [{ ...TICKET, noticeAt: "2026-03-27T11:50:00Z" }])).toMatchObject({ claim: "valid", entitled: "10.00" });
  expect(seen(claim, [{ ...TICKET, disruption: false }], AFTER)).toMatchObject({ claim: "no-evidence", potential: "10.00" });
});

it("a valid claim, and one that is not needed, are not open", () => {
  expect(seen({ ...BY_OUTAGE, notice: null }, [TICKET], AFTER)).toMatchObject({ status: "final", potential: "10.00", isToldOpen: false });
  expect(seen({ ...BY_OUTAGE, needed: false, notice: null }, [], AFTER)).toMatchObject({ claim: "not-needed", status: "final", entitled: "10.00", isToldOpen: false });
});

// For a period one claim is judged: until the end of 30 April.
const { outages: _named, ...FOR_PERIOD } = TICKET;
it.each([
  { why: "none yet", claims: [], asOf: "2026-04-30T23:59:59.999Z", claim: "pending", potential: "10.00", status: "provisional" },
  { why: "none, and too late", claims: [], asOf: "2026-05-01T00:00:00Z", claim: "missing", potential: "0.00", status: "final" },
  { why: "one without evidence", claims: [{ ...FOR_PERIOD, disruption: false }], asOf: "2026-04-30T23:59:59.999Z", claim: "no-evidence", potential: "10.00", status: "provisional" },
  { why: "one that is complete", claims: [FOR_PERIOD], asOf: "2026-04-30T23:59:59.999Z", claim: "valid", potential: "10.00", status: "final" },
])("the claim for a period: $why", ({ claims, asOf, claim, potential, status }) => {
  expect(seen(BY_PERIOD, claims, asOf)).toMatchObject({ claim, potential, status });
});

it("of several complete tickets the first filed is named, in whatever order they are given", () => {
  const later = { ...FOR_PERIOD, ticket: "T-0", filedAt: "2026-03-28T00:00:00Z" };
  const together = { ...FOR_PERIOD, ticket: "T-2" };
  for (const claims of [[FOR_PERIOD, later, together], [together, later, FOR_PERIOD], [later, together, FOR_PERIOD]]) {
    expect(seen(BY_PERIOD, claims)).toMatchObject({ ticket: "T-1", claim: "valid" });
  }
});

it("of two outages only the one without a claim is told open", () => {
  const outages = outagesAt("2026-03-27T10:00:00Z", [0, 90], [600, 90]);
  const { findings } = tried(madeUp({ claim: { ...BY_OUTAGE, notice: null }, schedule: TEN_PERCENT }), {
    downMs: 0, more: { period: { month: "2026-03", timeZone: "UTC" }, asOf: AFTER, outages, claims: [TICKET] },
  });
  expect(findings.flatMap((one) => (one.code === "claim-open" ? [one.params.outage] : []))).toEqual(["o2"]);
});

it("a claim that could still be made keeps the result open, even if an allowance takes all that it would earn", () => {
  const terms = madeUp({ claim: { ...BY_OUTAGE, notice: null }, allowance: { reading: "deduct", of: "fixed", minutes: "100", usedBy: "creditable", clause } });
  const more: Partial<Facts> = { period: { month: "2026-03", timeZone: "UTC" }, outages: OUTAGES, claims: [] };
  expect(tried(terms, { downMs: 0, more: { ...more, asOf: AFTER } })).toMatchObject({ status: "provisional", credit: { potential: "0.00" } });
  expect(tried(terms, { downMs: 0, more: { ...more, asOf: "2026-05-02T00:00:00Z" } }).status).toBe("final");
});

describe("a further guarantee", () => {
  const further: GuaranteeTerms = {
    id: "second", fee: "own", measure: { kind: "downtime", clause }, target: { percent: "100", clause }, schedule: TEN_PERCENT,
    creditUnit: { kind: "percent", clause }, caps: [], clause,
  };
  const facts: Facts = {
    period: { month: "2026-03", timeZone: "UTC" }, fees: { currency: "USD", service: "100.00", guarantees: { second: "40.00" } }, outages: OUTAGES, asOf: AFTER, claims: [],
  };
  it("would earn of its own fee, too, if it were claimed", () => {
    const { guarantees } = assess(madeUp({ claim: { ...BY_OUTAGE, notice: null }, schedule: TEN_PERCENT, guarantees: [further] }), facts);
    expect(guarantees[0]?.credit).toMatchObject({ entitled: "0.00", potential: "4.00" });
  });
  it("that counts no time needs no claim for the period", () => {
    const terms = madeUp({ claim: BY_PERIOD, schedule: TEN_PERCENT, guarantees: [{ ...further, fee: "shared", measure: { kind: "score", of: "requests", clause } }] });
    const { credit, guarantees } = assess(terms, { ...facts, fees: { currency: "USD", service: "100.00" }, scores: [{ guarantee: "second", good: 1, total: 2 }] });
    expect([credit.entitled, guarantees[0]?.credit.entitled]).toEqual(["0.00", "10.00"]);
  });
});

const leaving = (target: object, termination: object, percents: readonly string[], downMs: number) =>
  tried(madeUp({ target: { percent: "99.9", clause, ...target }, schedule: TEN_PERCENT, termination: { missed: 2, of: 3, belowPercent: null, clause, ...termination } }), {
    downMs, more: { pastPeriods: percents.map((percent) => ({ percent })) },
  }).termination;

const MISSED = 3_600_000;
it.each([
  { why: "two known misses of three", percents: ["99.8", "100"], missed: 2, right: true },
  { why: "one miss, and one period unknown", percents: ["100"], missed: 1, right: null },
  { why: "one miss, all known", percents: ["100", "100"], missed: 1, right: false },
  { why: "exactly the target is no miss", percents: ["99.9", "100"], missed: 1, right: false },
  { why: "but is one where the target is missed at it", target: { missedWhen: "at-or-below" }, percents: ["99.9", "100"], missed: 2, right: true },
  { why: "just above it is none even there", target: { missedWhen: "at-or-below" }, percents: ["99.9001", "100"], missed: 1, right: false },
  { why: "a limit of its own is missed below it alone", target: { missedWhen: "at-or-below" }, termination: { belowPercent: "99.9" }, percents: ["99.9", "99.8999"], missed: 2, right: true },
  { why: "this period, above that limit, is no miss", termination: { belowPercent: "99" }, percents: ["98.9", "99"], missed: 1, right: false },
  { why: "nothing known of three: two could be missed yet", percents: [], missed: 1, right: null },
  { why: "nothing known, and three of three needed", termination: { missed: 3 }, percents: ["100"], missed: 1, right: false },
  { why: "the last one alone", termination: { missed: 1, of: 1 }, percents: [], missed: 1, right: true },
])("the right to leave: $why", ({ target = {}, termination = {}, percents, missed, right }) => {
  expect(leaving(target, termination, percents, MISSED)).toMatchObject({ missed, right });
});

it("without a miss now, what was missed before counts still", () => {
  expect(leaving({}, {}, ["99", "99"], 0)).toMatchObject({ missed: 2, right: true });
  expect(leaving({}, { belowPercent: "99" }, ["98", "99"], 0)).toMatchObject({ missed: 1, right: false });
});
