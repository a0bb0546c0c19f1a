// Credits at the edges of units, caps, owners and claims: found by changing the engine line by line and looking for what no
// test noticed.
import { describe, expect, it } from "vitest";
import { assess, type Facts, type Terms } from "../../src/index.js";
import type { TermsDraft } from "../../src/terms/defineTerms.js";
import type { BlockSchedule, CapTerms, ClaimTerms, CreditUnit, GuaranteeTerms, TerminationTerms } from "../../src/terms/language.js";
import { HOUR, MINUTE, tried } from "../support/contractFacts.js";
import { clause, madeUp, outagesAt, TEN_PERCENT } from "./madeUp.js";

const START = "2026-04-10T00:00:00Z";
const APRIL: Facts = { period: { month: "2026-04", timeZone: "UTC" }, fees: { currency: "USD", service: "100.00" } };
const at = (minutes: number) => Date.parse(START) + minutes * MINUTE;
const down = (id: string, from: number, to: number, more: object = {}) => ({ id, start: at(from), end: at(to), impact: "down" as const, ...more });
const blocks = (fields: Partial<BlockSchedule>): BlockSchedule => ({ kind: "blocks", blockMinutes: "60", creditPerBlock: "5", rounding: "whole", per: "outage", clause, ...fields });

describe("the most that one outage may earn, a percentage of the fee, in each unit", () => {
  const cap: CapTerms = { scope: "outage", percent: "4", of: "credited-fee", clause };
  const money: CreditUnit = { kind: "money", currency: "USD", clause };
  it.each<[string, Partial<TermsDraft>, string]>([
    ["5 percent", {}, "8.00"],
    ["5 dollars", { creditUnit: money }, "8.00"],
    ["5 thirtieths", { creditUnit: { kind: "days-of-fee", daysIn: "30", clause } }, "8.00"],
    ["5 days of the period", { creditUnit: { kind: "days-of-fee", daysIn: "period", clause } }, "8.00"],
    ["5 dollars, of half the fee", { creditUnit: money, feeBase: { of: "service-fee", dividedBy: "2", clause } }, "4.00"],
  ])("%s each, of two outages", (_, draft, entitled) => {
    const { credit } = assess({ ...madeUp({ schedule: blocks({}), ...draft }), caps: [cap] }, { ...APRIL, outages: outagesAt(START, [0, 60], [120, 60]) });
    expect(credit.entitled).toBe(entitled);
  });
  it.each<[string, Partial<TermsDraft>]>([
    ["blocks of the period", { schedule: blocks({ per: "period" }) }],
    ["a table of the whole", { schedule: { kind: "tiers", by: "total-downtime", overlap: "higher-credit", tiers: [{ atLeast: "60", credit: "10" }], clause } }],
  ])("limits nothing where outages are not counted apart: %s", (_, draft) => {
    const { credit } = assess({ ...madeUp(draft), caps: [cap] }, { ...APRIL, outages: outagesAt(START, [0, 60], [120, 60]) });
    expect(credit.entitled).toBe("10.00");
  });
  it("of days added there is none", () => {
    const { credit } = assess({ ...madeUp({ schedule: blocks({}), creditUnit: { kind: "days-added", clause } }), caps: [cap] }, { ...APRIL, outages: outagesAt(START, [0, 60]) });
    expect(credit.daysAdded).toBe("5");
  });
  it("of services credited apart it is of each one's fee", () => {
    const terms: Terms = { ...madeUp({ services: { covered: ["a", "b"], clause }, unavailable: { when: "each-apart", clause }, schedule: blocks({}), creditUnit: money }), caps: [cap] };
    const facts: Facts = { ...APRIL, fees: { ...APRIL.fees, services: { a: "75.00", b: "25.00" } }, outages: [down("x", 0, 60, { services: ["a"] }), down("y", 0, 60, { services: ["b"] })] };
    expect(assess(terms, facts).credit.entitled).toBe("4.00"); // 3.00 and 1.00
  });
});

describe("services credited apart", () => {
  it.each([
    { minutes: 60, told: [["blocks", 1]] },
    { minutes: 61, told: [["blocks", 1], ["partial-block", null]] },
  ])("$minutes min: blocks are told in sum, and a part of one only if there is one", ({ minutes, told }) => {
    const terms = madeUp({ services: { covered: ["a", "b"], clause }, unavailable: { when: "each-apart", clause }, schedule: blocks({ per: "period" }) });
    const { findings } = assess(terms, { ...APRIL, fees: { ...APRIL.fees, services: { a: "50.00", b: "50.00" } }, outages: [down("x", 0, minutes, { services: ["a"] })] });
    const codes = findings.flatMap((one): readonly (readonly [string, number | null])[] => (one.code === "blocks" ? [[one.code, one.params.blocks]] : one.code === "partial-block" ? [[one.code, null]] : []));
    expect(codes).toEqual(told);
  });
});

describe("which outage owns a stretch", () => {
  const earned = (draft: Partial<TermsDraft>, facts: Partial<Facts>, fields: Partial<BlockSchedule> = {}) =>
    assess(madeUp({ schedule: blocks(fields), ...draft }), { ...APRIL, ...facts }).credit.blocks;
  it("of what a cause cuts out of the middle, both ends", () => {
    const draft = { causes: [{ code: "flood", earns: "nothing", reach: "interval", clause }] } as const;
    const outage = down("a", 0, 80, { cause: "flood", caused: { start: at(30), end: at(50) } });
    expect(earned(draft, { outages: [outage] })).toBe(1); // 30 and 30
  });
  it("not one whose services are in maintenance there", () => {
    const draft: Partial<TermsDraft> = { services: { covered: ["app", "mail"], clause }, maintenance: { ...madeUp({}).maintenance, kinds: { excused: ["planned"], clause } } };
    const facts: Partial<Facts> = {
      outages: [down("a", 0, 60, { services: ["app"] }), down("b", 30, 60, { services: ["mail"] })],
      maintenance: [{ kind: "planned", services: ["app"], start: at(30), end: at(60) }],
    };
    expect(earned(draft, facts)).toBe(0); // 30 min each
    expect(earned(draft, { ...facts, maintenance: [] })).toBe(1);
  });
  it("blocks of a day are those of outages that began to earn on it", () => {
    const work = { kind: "planned", start: at(-30), end: at(30) } as const;
    const draft: Partial<TermsDraft> = { maintenance: { ...madeUp({}).maintenance, kinds: { excused: ["planned"], clause } } };
    // From 22:00 to 02:00 with an hour of work, and an hour at ten.
    expect(earned(draft, { maintenance: [work], outages: [down("a", -120, 120), down("b", 600, 660)] }, { maxBlocksPerDay: 1 })).toBe(2);
  });
});

describe("caps in days added", () => {
  it("one of a further guarantee is its own, whatever those before it took", () => {
    const guarantee: GuaranteeTerms = {
      id: "second", fee: "shared", measure: { kind: "downtime", clause }, target: { percent: "100", clause }, schedule: { kind: "flat", credit: "9", clause },
      creditUnit: { kind: "days-added", clause }, caps: [{ scope: "guarantee", daysAdded: "4", clause }], clause,
    };
    const terms: Terms = { ...madeUp({ schedule: { kind: "flat", credit: "3", clause }, creditUnit: { kind: "days-added", clause }, guarantees: [guarantee] }), caps: [] };
    const { credit, guarantees } = assess(terms, { ...APRIL, outages: outagesAt(START, [0, 1]) });
    expect([credit.daysAdded, guarantees[0]?.credit.daysAdded]).toEqual(["3", "4"]);
  });
});

describe("events in a breach", () => {
  it.each([
    { why: "before it", openedAt: at(0), missed: "100.00" }, { why: "from its beginning on", openedAt: at(60), missed: "0.00" },
    { why: "long after, while it is not cured", openedAt: at(6_000), missed: "0.00" },
  ])("opened $why", ({ openedAt, missed }) => {
    const terms: Terms = {
      ...madeUp({}), measure: { kind: "events", limits: [{ severity: "high", minutes: "5" }], clause }, creditUnit: { kind: "money", currency: "USD", clause },
      schedule: { kind: "per-event", creditPerEvent: "100", clause }, breach: { excludes: "during-breach", uncured: "pay", clause },
    } as Terms;
    const facts: Facts = { ...APRIL, asOf: "2026-05-01T00:00:00Z", events: [{ id: "e", severity: "high", openedAt, answeredAt: openedAt + HOUR }], termsBreaches: [{ start: at(60), end: null }] };
    expect(assess(terms, facts).credit.entitled).toBe(missed);
  });
});

const CLAIM: ClaimTerms = {
  needed: true, per: "period", clause, channel: { accepted: ["mail"], clause }, notice: null, early: { reading: "valid", clause }, evidence: { needed: false, clause },
  window: { length: 30, count: "calendar-days", from: "period-end", roll: "none", clause },
};

describe("where all services must be down", () => {
  it("an outage owns the same time if the ledger is left out", () => {
    const terms = madeUp({ services: { covered: ["web", "app"], clause }, unavailable: { when: "all-down", clause } });
    const outages = [down("web", 0, 60, { services: ["web"] }), down("app", 20, 90, { services: ["app"] })];
    const whole = assess(terms, { ...APRIL, outages });
    expect(whole.outages.map(({ downtimeMs }) => downtimeMs / MINUTE)).toEqual([40, 40]);
    const { ledger: _, ...rest } = whole;
    expect(assess(terms, { ...APRIL, outages }, { ledger: false })).toEqual(rest);
  });
});

describe("claims", () => {
  it("for a period can still be made where there was no outage", () => {
    const terms: Terms = { ...madeUp({ claim: CLAIM, schedule: TEN_PERCENT }), measure: { kind: "score", of: "requests", clause } } as Terms;
    const facts: Facts = { ...APRIL, asOf: "2026-05-02T00:00:00Z", scores: [{ guarantee: "uptime", good: 1, total: 2 }] };
    expect(assess(terms, facts)).toMatchObject({ status: "provisional", claim: { status: "pending" }, credit: { entitled: "0.00", potential: "10.00" } });
  });
  it("and its notice may both count from the end of the stretch", () => {
    const window = { length: 2, count: "elapsed-hours", from: "stretch-end", roll: "none", clause } as const;
    const terms = madeUp({ claim: { ...CLAIM, per: "outage", window, notice: window } });
    const { outages } = assess(terms, { ...APRIL, outages: outagesAt(START, [0, 60], [30, 60]) });
    expect(outages.map(({ claim }) => claim.deadlineMs)).toEqual([at(210), at(210)]);
  });
  it("until the end of a billing cycle that ends with a Friday need no Monday", () => {
    // July 2026 ends on a Friday, August on a Monday.
    const window = { length: 1, count: "billing-cycles", from: "outage-end", roll: "next-weekday", clause } as const;
    const terms = madeUp({ claim: { ...CLAIM, per: "outage", window } });
    const deadline = (month: string) => {
      const start = Date.parse(`${month}-10T00:00:00Z`);
      const facts: Facts = { ...APRIL, period: { month, timeZone: "UTC" }, outages: [{ id: "a", start, end: start + HOUR, impact: "down" }] };
      return assess(terms, facts).outages[0]?.claim.deadlineMs;
    };
    expect([deadline("2026-06"), deadline("2026-01")]).toEqual([Date.parse("2026-08-01T00:00:00Z"), Date.parse("2026-03-03T00:00:00Z")]); // 28 February: a Saturday
  });
});

it.each([
  { why: "a millisecond before it", asOf: "2026-04-30T23:59:59.999Z", ahead: 1 },
  { why: "exactly then", asOf: "2026-05-01T00:00:00.000Z", ahead: null },
])("what lies ahead of now is told until the period ends: $why", ({ asOf, ahead }) => {
  const { findings } = assess(madeUp({}), { ...APRIL, asOf });
  expect(findings.find(({ code }) => code === "after-as-of")?.params ?? null).toEqual(ahead === null ? null : { asOfMs: Date.parse(asOf), aheadMs: ahead });
});

describe("the right to leave", () => {
  const leaving = (termination: Partial<TerminationTerms>, target: Terms["target"], facts: Partial<Facts>, draft: Partial<TermsDraft> = {}) =>
    tried(madeUp({ target, schedule: TEN_PERCENT, termination: { missed: 1, of: 1, belowPercent: null, clause, ...termination }, ...draft }), { downMs: 0, more: facts }).termination;
  it("after one of one looks at no earlier period", () => {
    expect(leaving({}, { percent: "99", clause }, { pastPeriods: [{ percent: "1" }] })).toMatchObject({ missed: 0, right: false });
  });
  it("looks at the exact figure, not at the one that is shown", () => {
    // A second of 30 days: 99.99996 %, shown as 99.9999.
    const second = [{ id: "a", start: START, end: Date.parse(START) + 1_000, impact: "down" as const }];
    expect(leaving({}, { percent: "99.99995", clause }, { outages: second })).toMatchObject({ missed: 0, right: false });
    expect(leaving({}, { percent: "99.99997", clause }, { outages: second })).toMatchObject({ missed: 1, right: true });
  });
  it("counts no period in which nothing was agreed", () => {
    const all: Partial<Facts> = { maintenance: [{ kind: "planned", start: "2026-04-01T00:00:00Z", end: "2026-05-01T00:00:00Z" }] };
    const draft: Partial<TermsDraft> = { maintenance: { ...madeUp({}).maintenance, base: { reading: "net", clause }, kinds: { excused: ["planned"], clause } } };
    expect(leaving({ belowPercent: "99" }, { percent: "99.9", clause }, all, draft)).toMatchObject({ missed: 0, right: false });
  });
});
