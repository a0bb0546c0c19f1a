// Claims: limits that end before the period does, limits of no length, rules that nobody looks at.
import { describe, expect, it } from "vitest";
import type { ClaimWindow, PeriodUnit } from "../../src/terms/language.js";
import { claim, clause, limit, places, said } from "./madeUp.js";

const perPeriod = (window: Partial<ClaimWindow>, unit: PeriodUnit | null = "calendar-month"): readonly string[] =>
  places({ period: { base: "elapsed", ...(unit === null ? {} : { unit }), clause }, claim: claim(window, { per: "period" }) });
const EARLY = ["claim-window-ends-early claim.window"];

describe("one claim for the whole period", () => {
  it.each<{ count: ClaimWindow["count"]; late: number; early: number; why: string }>([
    { count: "calendar-days", late: 30, early: 29, why: "from the 1st to the end of the 31st are 30 days after the first" },
    { count: "elapsed-days", late: 31, early: 30, why: "31 times 24 hours" },
    { count: "wall-clock-days", late: 31, early: 30, why: "to the same time of the 32nd day" },
    { count: "elapsed-hours", late: 744, early: 743, why: "31 times 24" },
    { count: "business-days", late: 22, early: 21, why: "from a Sunday, 22 business days end on a Tuesday, the 31st day" },
  ])("$count: $late reach to the end, $early do not: $why", ({ count, late, early }) => {
    expect(perPeriod({ count, length: late })).toEqual([]);
    expect(perPeriod({ count, length: early })).toEqual(EARLY);
  });

  it.each<{ unit: PeriodUnit | null; late: number; early: number | null }>([
    { unit: "calendar-month", late: 0, early: null }, { unit: "calendar-quarter", late: 2, early: 1 }, { unit: "calendar-year", late: 11, early: 10 },
    { unit: "billing-month", late: 1, early: 0 }, { unit: null, late: 1, early: 0 }, { unit: { days: 30 }, late: 0, early: null },
  ])("$late calendar months reach to the end of $unit", ({ unit, late, early }) => {
    expect(perPeriod({ count: "calendar-months", length: late }, unit)).toEqual([]);
    if (early !== null) expect(perPeriod({ count: "calendar-months", length: early }, unit)).toEqual(EARLY);
  });

  it.each<{ from: ClaimWindow["from"]; says: readonly string[] }>([
    { from: "outage-start", says: EARLY }, { from: "outage-end", says: EARLY }, { from: "stretch-end", says: EARLY }, { from: "awareness", says: EARLY },
    { from: "period-end", says: [] }, { from: "eligibility", says: [] },
  ])("counted from $from", ({ from, says }) => {
    expect(perPeriod({ from, length: 5 })).toEqual(says);
  });

  it("billing cycles run to their end, and so reach it", () => {
    expect(perPeriod({ count: "billing-cycles", length: 0 })).toEqual([]);
  });

  it("says so in words, and not of a claim for each outage", () => {
    expect(said({ claim: claim({ length: 5 }, { per: "period" }) })).toEqual([
      "claim-window-ends-early at claim.window: One claim is due for the whole period, but the time to file it can end before the period does.",
    ]);
    expect(places({ claim: claim({ length: 5 }) })).toEqual([]);
  });
});

describe("a limit of length 0", () => {
  it.each<{ count: ClaimWindow["count"]; isEmpty: boolean }>([
    { count: "calendar-days", isEmpty: true }, { count: "elapsed-days", isEmpty: true }, { count: "wall-clock-days", isEmpty: true },
    { count: "elapsed-hours", isEmpty: true }, { count: "business-days", isEmpty: true },
    { count: "billing-cycles", isEmpty: false }, { count: "calendar-months", isEmpty: false },
  ])("$count", ({ count, isEmpty }) => {
    expect(places({ claim: claim({ count, length: 0 }) })).toEqual(isEmpty ? ["claim-window-empty claim.window.length"] : []);
    expect(places({ claim: claim({ count, length: 1 }) })).toEqual([]);
  });

  it("matters of the window and of the notice", () => {
    expect(said({ claim: claim({}, { notice: limit({ length: 0 }) }) })).toEqual([
      "claim-window-empty at claim.notice.length: The customer has to act, but the time for it has length 0.",
    ]);
    expect(perPeriod({ count: "business-days", length: 0 })).toEqual([...EARLY, "claim-window-empty claim.window.length"]);
  });
});

describe("notice before the claim", () => {
  it.each<{ why: string; notice: Partial<ClaimWindow>; isLater: boolean }>([
    { why: "later than the claim", notice: { length: 31 }, isLater: true },
    { why: "as late as the claim", notice: { length: 30 }, isLater: false },
    { why: "counted in another way", notice: { length: 31, count: "elapsed-days" }, isLater: false },
    { why: "counted from elsewhere", notice: { length: 31, from: "outage-start" }, isLater: false },
  ])("$why", ({ notice, isLater }) => {
    expect(said({ claim: claim({}, { notice: limit(notice) }) })).toEqual(isLater
      ? ["notice-outlasts-claim at claim.notice and claim.window: Notice may come later than the claim it must come before, so its own limit never matters."]
      : []);
  });
});

it("automatic credits need no evidence and no notice", () => {
  const evidence = { needed: true, clause };
  expect(said({ claim: claim({ length: 0 }, { needed: false, evidence, notice: limit() }) })).toEqual([
    "claim-rules-unused at claim.notice and claim.evidence: Credits are automatic, so this rule about claims is never looked at.",
  ]);
  expect(places({ claim: claim({}, { needed: false, evidence }) })).toEqual(["claim-rules-unused claim.evidence"]);
  expect(places({ claim: claim({}, { needed: false }) })).toEqual([]);
  expect(places({ claim: claim({}, { evidence, notice: limit() }) })).toEqual([]);
});
