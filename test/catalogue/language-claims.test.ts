// Every way to count the time to claim, every start of it, notices, channels, evidence and conditions.
import { expect, it } from "vitest";
import type { Facts } from "../../src/facts/facts.js";
import type { ClaimTerms, ClaimWindow } from "../../src/terms/language.js";
import { HOUR, tried } from "../support/contractFacts.js";
import { clause, madeUp, outagesAt, TEN_PERCENT } from "./madeUp.js";

const DAYS_30: ClaimWindow = { length: 30, count: "calendar-days", from: "outage-end", roll: "none", clause };

const claimTerms = (fields: Partial<ClaimTerms>): ClaimTerms => ({
  needed: true, per: "outage", clause, channel: { accepted: "any", clause }, notice: null, window: DAYS_30,
  early: { reading: "valid", clause }, evidence: { needed: false, clause }, ...fields,
});

// Friday, 27 March 2026, 11:00 to 12:30 in Paris, and 12:30 to 14:00: two outages in one stretch. Clocks go forward on the 29th.
const OUTAGES = outagesAt("2026-03-27T10:00:00Z", [0, 90], [90, 90]).map((outage) => ({ ...outage, awareAt: "2026-03-27T10:15:00Z" }));
const MARCH = { period: { month: "2026-03", timeZone: "Europe/Paris" }, outages: OUTAGES.slice(0, 1) };

function claimed(fields: Partial<ClaimTerms>, claim: object, more: Partial<Facts> = {}) {
  const claims = [{ ticket: "T-1", outages: ["o1"], filedAt: "2026-03-27T12:00:00Z", channel: "email", ...claim }];
  return tried(madeUp({ claim: claimTerms(fields), schedule: TEN_PERCENT }), { downMs: 0, more: { ...MARCH, claims, ...more } });
}

it.each([
  { length: 3, count: "calendar-days", from: "outage-end", deadline: "2026-03-30T22:00:00Z", why: "to 24:00 of Monday, the 30th" },
  { length: 3, count: "elapsed-days", from: "outage-end", deadline: "2026-03-30T11:30:00Z", why: "72 hours" },
  { length: 3, count: "wall-clock-days", from: "outage-end", deadline: "2026-03-30T10:30:00Z", why: "to 12:30 of the 30th, an hour less" },
  { length: 36, count: "elapsed-hours", from: "outage-end", deadline: "2026-03-28T23:30:00Z", why: "36 hours" },
  { length: 2, count: "business-days", from: "outage-end", deadline: "2026-03-31T22:00:00Z", why: "Monday and Tuesday" },
  { length: 1, count: "billing-cycles", from: "period-end", deadline: "2026-04-30T22:00:00Z", why: "to the end of April" },
  { length: 2, count: "billing-cycles", from: "period-end", deadline: "2026-05-31T22:00:00Z", why: "to the end of May" },
  { length: 1, count: "calendar-months", from: "outage-end", deadline: "2026-04-30T22:00:00Z", why: "to the end of April" },
  { length: 0, count: "calendar-months", from: "outage-end", deadline: "2026-03-31T22:00:00Z", why: "to the end of March" },
  { length: 24, count: "elapsed-hours", from: "outage-start", deadline: "2026-03-28T10:00:00Z", why: "from the start" },
  { length: 24, count: "elapsed-hours", from: "awareness", deadline: "2026-03-28T10:15:00Z", why: "from awareness" },
  { length: 30, count: "calendar-days", from: "period-end", deadline: "2026-04-30T22:00:00Z", why: "30 days after the 31st" },
  { length: 3, count: "business-days", from: "period-end", deadline: "2026-04-03T22:00:00Z", why: "Wednesday to Friday after Tuesday, the 31st" },
  { length: 1, count: "calendar-days", from: "outage-end", roll: "next-weekday", deadline: "2026-03-30T22:00:00Z", why: "Saturday moves to Monday" },
  { length: 36, count: "elapsed-hours", from: "outage-end", roll: "next-weekday", deadline: "2026-03-29T22:30:00Z", why: "Sunday, 00:30, to Monday" },
  { length: 0, count: "calendar-days", from: "outage-end", deadline: "2026-03-27T23:00:00Z", why: "the same day" },
] as const)("$length $count from $from: $why", ({ length, count, from, deadline, ...rest }) => {
  const window: ClaimWindow = { length, count, from, roll: "roll" in rest ? rest.roll : "none", clause };
  const deadlineMs = Date.parse(deadline);
  const inTime = claimed({ window }, { filedAt: deadlineMs - 1 });
  expect(inTime.outages[0]?.claim).toMatchObject({ status: "valid", deadlineMs });
  expect(inTime.credit.entitled).toBe("10.00");
  const late = claimed({ window }, { filedAt: deadlineMs });
  expect(late.outages[0]?.claim.status).toBe("late");
  expect(late.credit.entitled).toBe("0.00");
});

it.each([
  { why: "holidays are no business days", window: { length: 2, count: "business-days", from: "outage-end" }, more: { holidays: ["2026-03-30"] }, deadline: "2026-04-01T22:00:00Z" },
  { why: "eligibility is a fact", window: { length: 30, count: "calendar-days", from: "eligibility" }, more: { eligibleAt: "2026-04-05T08:00:00Z" }, deadline: "2026-05-05T22:00:00Z" },
  { why: "a stretch ends with its last outage", window: { length: 24, count: "elapsed-hours", from: "stretch-end" }, more: { outages: OUTAGES }, deadline: "2026-03-28T13:00:00Z" },
] as const)("$why", ({ window, more, deadline }) => {
  const { outages } = claimed({ window: { ...window, roll: "none", clause } }, {}, more);
  expect(outages[0]?.claim.deadlineMs).toBe(Date.parse(deadline));
});

const NOTICE: ClaimWindow = { length: 2, count: "elapsed-hours", from: "outage-start", roll: "none", clause };

it.each([
  { why: "a notice in the last millisecond", claim: { noticeAt: "2026-03-27T11:59:59.999Z" }, status: "valid", entitled: "10.00" },
  { why: "a notice a millisecond late", claim: { noticeAt: "2026-03-27T12:00:00.000Z" }, status: "no-notice", entitled: "0.00" },
  { why: "no notice", claim: {}, status: "no-notice", entitled: "0.00" },
  { why: "a notice in time and a claim too late", claim: { noticeAt: "2026-03-27T11:00:00Z", filedAt: "2026-04-26T22:00:00Z" }, status: "late", entitled: "0.00" },
])("$why", ({ claim, status, entitled }) => {
  const { outages, credit } = claimed({ notice: NOTICE }, claim);
  expect(outages[0]?.claim.status).toBe(status);
  expect(credit.entitled).toBe(entitled);
});

// 30 days of the end of March: good until 24:00 of 30 April in Paris.
it.each([
  { why: "one claim for the month is good for all its outages", filedAt: "2026-04-30T21:59:59.999Z", status: "valid", entitled: "10.00" },
  { why: "a millisecond late it is good for none", filedAt: "2026-04-30T22:00:00.000Z", status: "late", entitled: "0.00" },
])("$why", ({ filedAt, status, entitled }) => {
  const claims = [{ ticket: "T-1", filedAt, channel: "email" }];
  const { claim, outages, credit } = claimed({ per: "period", window: { ...DAYS_30, from: "period-end" } }, {}, { outages: OUTAGES, claims });
  expect(claim).toMatchObject({ status, deadlineMs: Date.parse("2026-04-30T22:00:00Z") });
  expect(outages.map((outage) => outage.claim.status)).toEqual([status, status]);
  expect(credit.entitled).toBe(entitled);
});

// The outage ends at 11:30 in UTC.
it.each([
  { why: "a ticket a millisecond before the end, where early ones are void", early: "void", filedAt: "2026-03-27T11:29:59.999Z", status: "early", entitled: "0.00" },
  { why: "at the end", early: "void", filedAt: "2026-03-27T11:30:00.000Z", status: "valid", entitled: "10.00" },
  { why: "before it, where early ones are valid", early: "valid", filedAt: "2026-03-27T11:29:59.999Z", status: "valid", entitled: "10.00" },
] as const)("$why: $status", ({ early, filedAt, status, entitled }) => {
  const { outages, credit } = claimed({ early: { reading: early, clause } }, { filedAt });
  expect(outages[0]?.claim.status).toBe(status);
  expect(credit.entitled).toBe(entitled);
});

it.each([
  { why: "evidence that is asked for and not given", fields: { evidence: { needed: true, clause } }, claim: {}, status: "no-evidence", entitled: "0.00" },
  { why: "evidence that is given", fields: { evidence: { needed: true, clause } }, claim: { disruption: true }, status: "valid", entitled: "10.00" },
  { why: "a channel that is not accepted", fields: { channel: { accepted: ["panel"], clause } }, claim: {}, status: "wrong-channel", entitled: "0.00" },
  { why: "a channel that is", fields: { channel: { accepted: ["panel", "email"], clause } }, claim: {}, status: "valid", entitled: "10.00" },
  { why: "no claim needed", fields: { needed: false }, claim: { filedAt: "2027-01-01T00:00:00Z" }, status: "not-needed", entitled: "10.00" },
])("$why: $status", ({ fields, claim, status, entitled }) => {
  const { outages, credit } = claimed(fields, claim);
  expect(outages[0]?.claim.status).toBe(status);
  expect(credit.entitled).toBe(entitled);
});

it.each([
  { paid: true, redundant: true, entitled: "10.00" }, { paid: false, redundant: true, entitled: "0.00" }, { paid: true, redundant: false, entitled: "0.00" },
])("both conditions must hold: $paid and $redundant earn $entitled", ({ paid, redundant, entitled }) => {
  const terms = madeUp({ conditions: [{ code: "paid", clause }, { code: "redundant", clause }], schedule: TEN_PERCENT });
  expect(tried(terms, { downMs: HOUR, more: { conditions: { paid, redundant } } }).credit.entitled).toBe(entitled);
});
