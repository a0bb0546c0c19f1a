/** Requests made to be expensive, of any size: each presses on one thing that is done for every part of a request. */
import { assess, assessReadings, diffAssessments, explain, lintTerms, parseTerms } from "../../../src/index.js";
import type { Facts } from "../../../src/facts/facts.js";
import { timelineSvg } from "../../../src/svg/index.js";
import { MAILGUN_2022_01_14 as MAILGUN } from "../../../src/terms/mailgun.js";
import type { BlockSchedule, Terms } from "../../../src/terms/language.js";
import { APRIL_MS, AUTOMATIC, BY_ERROR_RATE, claim, MONTH, numbers, outages, slots, spanOf } from "../../support/largeFacts.js";

type Run = () => unknown;
const clause = "1.a";
const under = (change: Partial<Terms>, terms: Terms = AUTOMATIC): Terms => ({ ...terms, ...change });
/** Terms are prepared once for each object, so each run has one of its own. */
const given = (terms: Terms, facts: Partial<Facts>): Run => () => assess({ ...terms }, { ...MONTH, ...facts });
const blocks = (change: Partial<BlockSchedule>): Terms => under({ schedule: { ...(MAILGUN.schedule as BlockSchedule), ...change } });
const list = <T>(count: number, item: (index: number) => T): readonly T[] => numbers(count).map(item);

/** Each within the one before. */
const within = (count: number, more: Parameters<typeof outages>[1] = () => ({})): ReturnType<typeof outages> =>
  outages(count, (index) => ({ start: APRIL_MS + index, end: APRIL_MS + 2_000_000_000 - index, ...more(index) }));
const windows = (count: number): NonNullable<Facts["maintenance"]> => list(count, (index) => ({ kind: "planned", ...spanOf(index, count) }));

const names = list(30, (index) => `s${index}`);
/** Another subset of 30 services for each outage. */
const subset = (index: number): readonly string[] => names.filter((_, bit) => bit === 0 || ((index * 2_654_435_761) >>> bit) % 2 === 1);
const ofMany: Partial<Terms> = { services: { covered: names, clause } };
const causes = (count: number): Terms["causes"] => list(count, (index) => ({ code: `c${index}`, earns: "nothing", reach: "interval", clause }));
const tiers = (count: number, by: "availability" | "each-outage"): Terms => under({
  schedule: { kind: "tiers", by, overlap: "higher-credit", clause, tiers: list(count, (index) => (by === "availability" ? { below: String(99 - index / 1000), credit: "1" } : { atLeast: String(index), credit: String(index % 100) })) },
});
const guarantees = (count: number): Terms["guarantees"] => list(count, (index) => ({
  id: `g${index}`, fee: "shared", measure: { kind: "downtime", clause }, target: { percent: "99", clause }, schedule: MAILGUN.schedule, creditUnit: MAILGUN.creditUnit, caps: [], clause,
}));
const text = (unit: string, count: number): string => unit.repeat(count);

/** By name: the smallest size that is tried, and the call of that size. */
export type Calls = Readonly<Record<string, { readonly size: number; readonly of: (count: number) => Run }>>;

/** What is expected to grow with the size. */
export const LINEAR: Calls = {
  "outages side by side": { size: 10_000, of: (count) => given(AUTOMATIC, { outages: outages(count) }) },
  "outages within each other": { size: 10_000, of: (count) => given(AUTOMATIC, { outages: within(count) }) },
  "outages within each other, blocks for each": { size: 10_000, of: (count) => given(blocks({ per: "outage" }), { outages: within(count) }) },
  "blocks for each outage, one a day": { size: 10_000, of: (count) => given(blocks({ per: "outage", maxBlocksPerDay: 1 }), { outages: outages(count) }) },
  "a claim for each outage": { size: 10_000, of: (count) => given(MAILGUN, { outages: outages(count), claims: list(count, (index) => claim(`T${index}`, [`o${index}`])) }) },
  "a claim for the period, as often as outages": { size: 10_000, of: (count) => given(under({ claim: { ...MAILGUN.claim, per: "period" } }), { outages: outages(count), claims: list(count, (index) => claim(`T${index}`, ["o0"])) }) },
  "claims made while in breach": { size: 20_000, of: (count) => given(under({ breach: { ...MAILGUN.breach, excludes: "claimed-in-breach" } }, MAILGUN), { outages: outages(count), claims: [claim("T", list(count, (index) => `o${index}`))], termsBreaches: list(count, (index) => spanOf(index, count)) }) },
  "outages and as many windows": { size: 10_000, of: (count) => given(AUTOMATIC, { outages: outages(count), maintenance: windows(count) }) },
  "windows within a limit of hours": { size: 10_000, of: (count) => given(under({ maintenance: { ...MAILGUN.maintenance, allowance: { hours: "700", clause } } }), { maintenance: windows(count) }) },
  "outages and as many breaches": { size: 20_000, of: (count) => given(under({ breach: { ...MAILGUN.breach, excludes: "during-breach" } }), { outages: outages(count), termsBreaches: list(count, (index) => spanOf(index, count)) }) },
  "services of one outage": { size: 50_000, of: (count) => given(AUTOMATIC, { outages: outages(1, () => ({ services: list(count, (index) => `x${index}`) })) }) },
  "other credits": { size: 50_000, of: (count) => given(AUTOMATIC, { otherCredits: list(count, () => ({ guarantee: "g", amount: "0.01" })) }) },
  "statement": { size: 5_000, of: (count) => { const assessment = assess(AUTOMATIC, { ...MONTH, outages: outages(count) }); return () => explain(assessment, { locale: "fr" }); } },
  "drawing": { size: 20_000, of: (count) => { const assessment = assess(AUTOMATIC, { ...MONTH, outages: outages(count) }); return () => timelineSvg(assessment, { locale: "en" }); } },
  "difference": { size: 5_000, of: (count) => { const [a, b] = [assess(AUTOMATIC, { ...MONTH, outages: outages(count) }), assess(AUTOMATIC, { ...MONTH, outages: within(count) })]; return () => diffAssessments(a, b); } },
  "other readings": { size: 1_000, of: (count) => () => assessReadings(AUTOMATIC, { ...MONTH, outages: outages(count) }) },
  "plans": { size: 500, of: (count) => given(under({ plans: list(count, (index) => ({ id: `p${index}`, clause })) }), { plan: "p0" }) },
  "causes": { size: 10_000, of: (count) => () => parseTerms(under({ causes: causes(count) })) },
  "guarantees": { size: 500, of: (count) => given(under({ guarantees: guarantees(count) }), {}) },
};

/** What is refused, and after how much work. */
export const REFUSED: Calls = {
  "a fault in each outage": { size: 20_000, of: (count) => given(AUTOMATIC, { outages: outages(count, () => ({ cause: "unheard of" })) }) },
  "instant": { size: 250_000, of: (count) => given(AUTOMATIC, { outages: outages(1, () => ({ start: `2026-04-15T13:40:00.${text("0", count)}Z` })) }) },
  "amount": { size: 250_000, of: (count) => given(AUTOMATIC, { fees: { currency: "EUR", service: `${text("1", count)}!` } }) },
  "month": { size: 250_000, of: (count) => given(AUTOMATIC, { period: { month: `2026-04${text("1", count)}` } }) },
  "zone": { size: 250_000, of: (count) => given(AUTOMATIC, { period: { month: "2026-04", timeZone: text("a/", count) } }) },
  "id": { size: 250_000, of: (count) => given(AUTOMATIC, { outages: outages(1, () => ({ id: text(" \ud800", count) })) }) },
  "target": { size: 250_000, of: (count) => () => parseTerms(under({ target: { ...MAILGUN.target, percent: text("9", count) } })) },
};

/** What is known to grow faster: docs/hostile-input.md lists it. */
export const FASTER: Calls = {
  "error rates of different numbers of requests, averaged": { size: 4_000, of: (count) => given(BY_ERROR_RATE, { slots: slots(count) }) },
  "another share for each outage, within each other": { size: 500, of: (count) => given(under({ degraded: { counts: "by-weight", weight: "0.5", clause } }), { outages: within(count, (index) => ({ impact: (index + 1) / (count + 1) })) }) },
  "another subset of 30 services for each outage, within each other": { size: 1_000, of: (count) => given(under(ofMany), { outages: within(count, (index) => ({ services: subset(index) })) }) },
  "another subset of 30 services for each outage, blocks for each": { size: 1_000, of: (count) => given(under(ofMany, blocks({ per: "outage" })), { outages: outages(count, (index) => ({ services: subset(index) })) }) },
  "another subset of 30 services for each outage, as many windows": { size: 100, of: (count) => given(under(ofMany), { outages: outages(count, (index) => ({ services: subset(index) })), maintenance: windows(count) }) },
  "business days over as many holidays": { size: 500, of: (count) => given(under({ claim: { ...MAILGUN.claim, window: { ...MAILGUN.claim.window, count: "business-days" } } }), { asOf: APRIL_MS + 2_592_000_000, outages: outages(count), holidays: list(10 * count, (index) => new Date(APRIL_MS + index * 86_400_000).toISOString().slice(0, 10)) }) },
  "a cause for each outage, within each other": { size: 500, of: (count) => given(under({ causes: causes(count) }), { outages: within(count, (index) => ({ cause: `c${index}` })) }) },
  "a row of a table for each outage": { size: 250, of: (count) => given(tiers(count, "each-outage"), { outages: outages(count) }) },
  "rows of a table, looked at by the linter": { size: 100, of: (count) => () => lintTerms(tiers(count, "availability")) },
  "plans, and as many guarantees": { size: 50, of: (count) => given(under({ plans: list(count, (index) => ({ id: `p${index}`, clause })), guarantees: guarantees(count) }), { plan: "p0" }) },
};
