// What the door says of facts that only some contracts look at: wrong ones, missing ones, and those that no term looks at.
import { describe, expect, it } from "vitest";
import { assess, defineTerms, type Facts, SlaInputError, type Terms } from "../../src/index.js";

const clause = "1";
const BASE: Terms = defineTerms({
  id: "made-up", version: "1", title: "Made up", status: "unverified", source: { title: "None", language: "en" }, effective: { from: null, to: null },
  guarantee: { id: "uptime", clause }, services: { covered: ["api", "web"], clause }, target: { percent: "99", clause },
  period: { base: "elapsed", unit: "calendar-month", clause }, schedule: { kind: "flat", credit: "10", clause }, clauses: { [clause]: "All of it." },
});
const GOOD: Facts = { period: { month: "2026-04" }, fees: { currency: "USD", service: "100.00" } };

/** Code and path of every issue. */
function issues(terms: Terms, facts: Partial<Record<keyof Facts, unknown>>): readonly string[] {
  try {
    assess(terms, { ...GOOD, ...facts } as Facts);
    return [];
  } catch (error) {
    if (error instanceof SlaInputError) return error.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    throw error;
  }
}

const at = (minutes: number): string => new Date(Date.parse("2026-04-10T00:00:00Z") + minutes * 60_000).toISOString();

describe("scores", () => {
  const score: Terms = { ...BASE, measure: { kind: "score", of: "requests", clause } };
  it.each<[string, Terms, unknown, readonly string[]]>([
    ["a share of requests", score, [{ guarantee: "uptime", good: 99, total: 100 }], []],
    ["a percentage", score, [{ guarantee: "uptime", percent: "99.5" }], []],
    ["nothing at all", score, undefined, ["needed-by-terms scores"]],
    ["both forms", score, [{ guarantee: "uptime", percent: "99", good: 1, total: 1 }], ["unknown-key scores.0"]],
    ["no total", score, [{ guarantee: "uptime", good: 1 }], ["required scores.0.total"]],
    ["no good", score, [{ guarantee: "uptime", total: 1 }], ["required scores.0.good"]],
    ["more good than there are", score, [{ guarantee: "uptime", good: 101, total: 100 }], ["number-range scores.0.good"]],
    ["a fraction", score, [{ guarantee: "uptime", good: 0.5, total: 1 }], ["number-range scores.0.good"]],
    ["another guarantee", score, [{ guarantee: "speed", percent: "99" }], ["unused-by-terms scores.0.guarantee"]],
    ["one twice", score, [{ guarantee: "uptime", percent: "99" }, { guarantee: "uptime", percent: "98" }], ["duplicate scores.1.guarantee"]],
    ["a contract that counts none", BASE, [{ guarantee: "uptime", percent: "99" }], ["unused-by-terms scores.0.guarantee"]],
    ["no list", score, {}, ["type scores"]],
  ])("%s", (_, terms, scores, expected) => {
    expect(issues(terms, scores === undefined ? {} : { scores })).toEqual(expected);
  });
});

describe("events", () => {
  const events: Terms = {
    ...BASE, measure: { kind: "events", limits: [{ severity: "high", minutes: "15" }], clause }, schedule: { kind: "per-event", creditPerEvent: "1", clause },
  };
  const event = { id: "e", severity: "high", openedAt: at(0), answeredAt: at(15) };
  it.each<[string, Terms, unknown, object, readonly string[]]>([
    ["in time", events, [event], {}, []],
    ["an answer before the question", events, [{ ...event, answeredAt: at(-1) }], {}, ["interval-reversed events.0.answeredAt"]],
    ["without an answer and without a now", events, [{ ...event, answeredAt: null }], {}, ["as-of-required asOf"]],
    ["without an answer", events, [{ ...event, answeredAt: null }], { asOf: at(16) }, []],
    ["after now", events, [event], { asOf: at(14) }, ["after-as-of events.0.answeredAt"]],
    ["a severity without a limit", events, [{ ...event, severity: "low" }], {}, ["unused-by-terms events.0.severity"]],
    ["an id twice", events, [event, event], {}, ["duplicate events.1.id"]],
    ["a contract that counts none", BASE, [event], {}, ["unused-by-terms events.0.severity"]],
    ["no list", events, 1, {}, ["type events"]],
    ["no event", events, [1], {}, ["type events.0"]],
  ])("%s", (_, terms, list, more, expected) => {
    expect(issues(terms, { events: list, ...more })).toEqual(expected);
  });

  it.each([
    { opened: "2026-03-31T23:59:59.999Z", counted: 0 }, { opened: "2026-04-01T00:00:00Z", counted: 1 },
    { opened: "2026-04-30T23:59:59.999Z", counted: 1 }, { opened: "2026-05-01T00:00:00Z", counted: 0 },
  ])("opened at $opened: $counted in April", ({ opened, counted }) => {
    const { credit } = assess(events, { ...GOOD, events: [{ id: "e", severity: "high", openedAt: opened, answeredAt: "2026-05-02T00:00:00Z" }] });
    expect(credit.units).toBe(String(counted));
  });

  it.each([{ asOf: at(15), units: "0" }, { asOf: new Date(Date.parse(at(15)) + 1).toISOString(), units: "1" }])("unanswered at $asOf: $units", ({ asOf, units }) => {
    expect(assess(events, { ...GOOD, asOf, events: [{ ...event, answeredAt: null }] }).credit.units).toBe(units);
  });
});

describe("slots of error rates", () => {
  const slots: Terms = { ...BASE, measure: { kind: "error-rate", slotMinutes: "5", counts: "mean", clause } };
  const slot = { start: at(0), end: at(5), requests: 100, errors: 1 };
  it.each<[string, Terms, unknown, object, readonly string[]]>([
    ["one", slots, [slot], {}, []],
    ["one without requests", slots, [{ ...slot, requests: 0, errors: 0 }], {}, []],
    ["one too long", slots, [{ ...slot, end: at(6) }], {}, ["interval-outside slots.0.end"]],
    ["one reversed", slots, [{ ...slot, end: at(-5) }], {}, ["interval-outside slots.0.end"]],
    ["more errors than requests", slots, [{ ...slot, errors: 101 }], {}, ["number-range slots.0.errors"]],
    ["one twice", slots, [slot, slot], {}, ["duplicate slots.1.start"]],
    ["the same of two services", slots, [{ ...slot, services: ["api"] }, { ...slot, services: ["web"] }], {}, []],
    ["after now", slots, [slot], { asOf: at(4) }, ["after-as-of slots.0.end"]],
    ["of a service nearly spelt right", slots, [{ ...slot, services: ["API"] }], {}, ["service-misspelt slots.0.services.0"]],
    ["of an unknown cause", slots, [{ ...slot, cause: "virus" }], {}, ["cause-unknown slots.0.cause"]],
    ["a contract that measures none", BASE, [slot], {}, ["unused-by-terms slots"]],
    ["none under such a contract", BASE, [], {}, []],
    ["no list", slots, 1, {}, ["type slots"]],
    ["no slot", slots, [1], {}, ["type slots.0"]],
  ])("%s", (_, terms, list, more, expected) => {
    expect(issues(terms, { slots: list, ...more })).toEqual(expected);
  });

  it.each([
    { errors: 9, inclusive: false, downMs: 0 }, { errors: 10, inclusive: false, downMs: 0 }, { errors: 11, inclusive: false, downMs: 300_000 },
    { errors: 9, inclusive: true, downMs: 0 }, { errors: 10, inclusive: true, downMs: 300_000 },
  ])("$errors % of errors against a threshold of 10 %, inclusive $inclusive: $downMs ms down", ({ errors, inclusive, downMs }) => {
    const terms: Terms = { ...BASE, measure: { kind: "error-rate", slotMinutes: "5", counts: "threshold", thresholdPercent: "10", inclusive, clause } };
    expect(assess(terms, { ...GOOD, slots: [{ ...slot, errors }] }).time.downtimeMs).toBe(downMs);
  });

  it("a slot counts by its error rate, and is listed as what it was", () => {
    const { weighted, outages } = assess(slots, { ...GOOD, slots: [{ ...slot, errors: 25 }, { ...slot, start: at(5), end: at(10), errors: 100 }] });
    expect(weighted?.downtimeMs).toBe("375000"); // a quarter of 5 min, and all of 5 min
    expect(outages.map(({ id, impact }) => [id, impact])).toEqual([["slot 2026-04-10T00:00:00.000Z api web", 0.25], ["slot 2026-04-10T00:05:00.000Z api web", "down"]]);
  });
});

describe("the customer", () => {
  const conditions: Terms = { ...BASE, conditions: [{ code: "paid-up", clause }] };
  const plans: Terms = { ...BASE, plans: [{ id: "basic", clause }, { id: "pro", target: { percent: "99.9", clause }, clause }] };
  const yearly: Terms = { ...BASE, maintenance: { ...BASE.maintenance, allowance: { hours: "10", per: "year", clause } } };
  const rolling: Terms = { ...BASE, caps: [{ scope: "rolling-year", percent: "50", of: "annual-fee", clause }] };
  const aware: Terms = { ...BASE, claim: { ...BASE.claim, needed: true, window: { ...BASE.claim.window, from: "awareness" } } };
  const eligible: Terms = { ...BASE, claim: { ...BASE.claim, needed: true, window: { ...BASE.claim.window, from: "eligibility" } } };
  const outage = { id: "o", start: at(0), end: at(1), impact: "down" };
  it.each<[string, Terms, object, readonly string[]]>([
    ["a condition answered", conditions, { conditions: { "paid-up": false } }, []],
    ["a condition not answered", conditions, {}, ["needed-by-terms conditions.paid-up"]],
    ["another condition", conditions, { conditions: { "paid-up": true, rich: true } }, ["unused-by-terms conditions.rich"]],
    ["a condition that is no truth", conditions, { conditions: { "paid-up": "yes" } }, ["type conditions.paid-up"]],
    ["a plan", plans, { plan: "pro" }, []],
    ["no plan", plans, {}, ["needed-by-terms plan"]],
    ["another plan", plans, { plan: "max" }, ["unused-by-terms plan"]],
    ["a plan under terms without any", BASE, { plan: "pro" }, ["unused-by-terms plan"]],
    ["a plan that is no text", plans, { plan: 1 }, ["type plan"]],
    ["maintenance used in the year", yearly, { maintenanceUsed: { hours: "4" } }, []],
    ["none said of the year", yearly, {}, ["needed-by-terms maintenanceUsed"]],
    ["windows used in the year", { ...yearly, maintenance: { ...yearly.maintenance, allowance: { hours: null, windows: 2, per: "year", clause } } }, {}, ["needed-by-terms maintenanceUsed"]],
    ["a yearly limit on nothing", { ...yearly, maintenance: { ...yearly.maintenance, allowance: { hours: null, per: "year", clause } } }, {}, []],
    ["a year that is the period", { ...yearly, period: { ...yearly.period, unit: "calendar-year" } }, {}, []],
    ["maintenance used without a limit", BASE, { maintenanceUsed: { hours: "4" } }, ["unused-by-terms maintenanceUsed"]],
    ["hours as a number", yearly, { maintenanceUsed: { hours: 4 } }, ["type maintenanceUsed.hours"]],
    ["a rolling year", rolling, { creditedBefore: "10.00", fees: { ...GOOD.fees, annual: "1200.00" } }, []],
    ["a rolling year without what went before, and without its fee", rolling, {}, ["needed-by-terms creditedBefore", "needed-by-terms fees.annual"]],
    ["what went before, without a rolling year", BASE, { creditedBefore: "1.00" }, ["unused-by-terms creditedBefore"]],
    ["what went before, in no money", rolling, { creditedBefore: -1, fees: { ...GOOD.fees, annual: "1200.00" } }, ["number-range creditedBefore"]],
    ["earlier periods", BASE, { pastPeriods: [{ percent: "99.5" }] }, []],
    ["earlier periods above all", BASE, { pastPeriods: [{ percent: "100.5" }] }, ["decimal-range pastPeriods.0.percent"]],
    ["a holiday", BASE, { holidays: ["2026-12-25"] }, []],
    ["a holiday that does not exist", BASE, { holidays: ["2026-02-30"] }, ["value holidays.0"]],
    ["holidays in no list", BASE, { holidays: "2026-12-25" }, ["type holidays"]],
    ["when the customer knew", aware, { outages: [{ ...outage, awareAt: at(1) }] }, []],
    ["when the customer knew, missing", aware, { outages: [outage] }, ["needed-by-terms outages.0.awareAt"]],
    ["known and reported after now", aware, { asOf: at(5), outages: [{ ...outage, awareAt: at(6), reportedAt: at(7) }] }, ["after-as-of outages.0.awareAt", "after-as-of outages.0.reportedAt"]],
    ["when the customer was eligible", eligible, { eligibleAt: at(9) }, []],
    ["when the customer was eligible, missing", eligible, {}, ["needed-by-terms eligibleAt"]],
    ["eligible after now", eligible, { eligibleAt: at(9), asOf: at(8) }, ["after-as-of eligibleAt"]],
    ["a claim without its outage", aware, { claims: [{ ticket: "T", filedAt: at(9), channel: "email" }] }, ["needed-by-terms claims.0.outages"]],
    ["a notice after now", aware, { asOf: at(9), claims: [{ ticket: "T", outages: [], filedAt: at(9), noticeAt: at(10), channel: "email" }] }, ["empty claims.0.outages", "after-as-of claims.0.noticeAt"]],
  ])("%s", (_, terms, facts, expected) => {
    expect([...issues(terms, facts)].sort()).toEqual([...expected].sort());
  });
});

describe("fees", () => {
  const own = { id: "speed", fee: "own", measure: { kind: "score", of: "percentile", clause }, target: { percent: "95", clause }, schedule: { kind: "flat", credit: "5", clause }, creditUnit: { kind: "percent", clause }, caps: [], clause } as const;
  const withOwn: Terms = { ...BASE, guarantees: [own] };
  const scores = [{ guarantee: "speed", percent: "90" }];
  const inEuro: Terms = { ...BASE, creditUnit: { kind: "money", currency: "EUR", clause } };
  it.each<[string, Terms, object, readonly string[]]>([
    ["a fee of its own", withOwn, { scores, fees: { ...GOOD.fees, guarantees: { speed: "40.00" } } }, []],
    ["a fee of its own, missing", withOwn, { scores }, ["needed-by-terms fees.guarantees.speed"]],
    ["a fee of its own that is not asked for", withOwn, {}, []],
    ["a fee of another guarantee", withOwn, { fees: { ...GOOD.fees, guarantees: { size: "40.00" } } }, ["unused-by-terms fees.guarantees.size"]],
    ["a fee of a guarantee where none has one", BASE, { fees: { ...GOOD.fees, guarantees: { size: "40.00" } } }, ["unused-by-terms fees.guarantees.size"]],
    ["a fee finer than the currency", withOwn, { scores, fees: { ...GOOD.fees, guarantees: { speed: "40.005" } } }, ["money-too-precise fees.guarantees.speed"]],
    ["fees of guarantees in no object", withOwn, { fees: { ...GOOD.fees, guarantees: [] } }, ["type fees.guarantees"]],
    ["amounts in another currency", inEuro, {}, ["currency-mismatch fees.currency"]],
    ["a guarantee's amounts in another currency", { ...BASE, guarantees: [{ ...own, fee: "shared", creditUnit: { kind: "money", currency: "EUR", clause } }] }, { scores }, ["currency-mismatch fees.currency"]],
    ["a divided annual fee", { ...BASE, feeBase: { of: "annual-fee", dividedBy: "12", clause } }, { fees: { ...GOOD.fees, annual: "1000.00" } }, []],
    ["an annual fee finer than the currency", BASE, { fees: { ...GOOD.fees, annual: "1.005" } }, ["money-too-precise fees.annual"]],
  ])("%s", (_, terms, facts, expected) => {
    expect(issues(terms, facts)).toEqual(expected);
  });
});

describe("periods", () => {
  const unit = (value: NonNullable<Terms["period"]["unit"]>, partLife: "whole-period" | "life-only" = "life-only"): Terms => ({ ...BASE, period: { base: "elapsed", unit: value, partLife, clause } });
  const days = (terms: Terms, facts: Partial<Facts>): number => assess(terms, { ...GOOD, ...facts }).period.durationMs / 86_400_000;
  it.each<[string, Terms, Partial<Facts>, number]>([
    ["a month", unit("calendar-month"), {}, 30],
    ["a quarter from April", unit("calendar-quarter"), {}, 91],
    ["a year from April", unit("calendar-year"), {}, 365],
    ["ten days", unit({ days: 10 }), { period: { start: at(0), end: at(14_400) } }, 10],
    ["the life of a service bought on the 10th", unit("calendar-month"), { serviceLife: { start: at(0), end: "2027-01-01T00:00:00Z" } }, 21],
    ["a life that the terms do not look at", unit("calendar-month", "whole-period"), { serviceLife: { start: at(0), end: at(1) } }, 30],
  ])("%s", (_, terms, facts, expected) => {
    expect(days(terms, facts)).toBe(expected);
  });
  it.each<[string, Terms, object, readonly string[]]>([
    ["a month where days are measured", unit({ days: 10 }), {}, ["needed-by-terms period.start"]],
    ["an anchor in a calendar period", unit("calendar-month"), { period: { month: "2026-04", anchorDay: 2 } }, ["unused-by-terms period.anchorDay"]],
    ["a life that ends before it begins", unit("calendar-month"), { serviceLife: { start: at(1), end: at(0) } }, ["interval-reversed serviceLife.end"]],
    ["a life elsewhere", unit("calendar-month"), { serviceLife: { start: "2026-06-01T00:00:00Z", end: "2026-07-01T00:00:00Z" } }, ["interval-outside serviceLife"]],
    ["a life that is none", unit("calendar-month"), { serviceLife: { start: "soon", end: at(0) } }, ["instant-format serviceLife.start"]],
    ["a life in no object", unit("calendar-month"), { serviceLife: 1 }, ["type serviceLife"]],
  ])("%s", (_, terms, facts, expected) => {
    expect(issues(terms, facts)).toEqual(expected);
  });
  it("epoch seconds among milliseconds are seen in the new facts, too", () => {
    const seconds = 1_775_001_600;
    expect(issues(BASE, { eligibleAt: seconds, serviceLife: { start: at(0), end: seconds } })).toEqual(expect.arrayContaining(["instant-implausible eligibleAt", "instant-implausible serviceLife.end"]));
  });
});
