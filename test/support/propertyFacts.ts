/**
 * What laws are stated on: random cases with every instant as epoch milliseconds, so that a law can move, cut and repeat
 * what happened; and the readings a law holds under, as changes of the terms.
 */
import fc, { type Parameters } from "fast-check";
import { assess } from "../../src/index.js";
import type { Assessment } from "../../src/assessment.js";
import type { Facts, InstantInput, MaintenanceInput, OutageInput } from "../../src/facts/facts.js";
import type { Terms } from "../../src/terms/language.js";
import { anyReadings, type BlockTerms, caseOf, flagship, monthScale, type Scale, smallScale } from "./arbitraries.js";
import type { CaseFacts, NamingClaim } from "./arbitrary/cases.js";
import { monthPeriod } from "../model/calendar.js";
import { runs } from "./runs.js";

export interface Span { readonly start: number; readonly end: number }
export interface OpenSpan { readonly start: number; readonly end: number | null }

export type PlainOutage = Omit<OutageInput, "start" | "end" | "caused"> & OpenSpan & { readonly caused?: OpenSpan };
export type PlainWindow =
  Omit<MaintenanceInput, "start" | "end" | "announcedAt" | "actual"> & Span & { readonly announcedAt?: number; readonly actual?: Span };
export type PlainClaim = Omit<NamingClaim, "filedAt"> & { readonly filedAt: number };

export interface PlainFacts extends Facts {
  readonly period: Span & { readonly timeZone?: string };
  readonly asOf?: number;
  readonly outages: readonly PlainOutage[];
  readonly maintenance: readonly PlainWindow[];
  readonly termsBreaches: readonly OpenSpan[];
  readonly claims: readonly PlainClaim[];
}

export interface PlainCase {
  readonly terms: BlockTerms;
  readonly facts: PlainFacts;
}

/** Of texts the generators write, which `Date.parse` reads as they mean. */
function msOf(instant: InstantInput): number {
  return typeof instant === "number" ? instant : typeof instant === "string" ? Date.parse(instant) : instant.getTime();
}

const spanMs = ({ start, end }: { start: InstantInput; end: InstantInput }): Span => ({ start: msOf(start), end: msOf(end) });
const openMs = ({ start, end }: { start: InstantInput; end: InstantInput | null }): OpenSpan =>
  ({ start: msOf(start), end: end === null ? null : msOf(end) });

function periodMs(period: Facts["period"], zone: string): PlainFacts["period"] {
  if (!("month" in period)) return { ...period, ...spanMs(period) };
  const timeZone = period.timeZone ?? zone;
  const { startMs, endMs } = monthPeriod(period.month, period.anchorDay ?? 1, timeZone);
  return { start: startMs, end: endMs, timeZone };
}

/** The same facts with every instant as a number. */
export function plain(terms: Terms, { asOf, ...facts }: CaseFacts): PlainFacts {
  return {
    ...facts,
    period: periodMs(facts.period, terms.timeZone),
    ...(asOf !== undefined && { asOf: msOf(asOf) }),
    outages: (facts.outages ?? []).map(({ caused, ...outage }) => ({ ...outage, ...openMs(outage), ...(caused && { caused: openMs(caused) }) })),
    maintenance: (facts.maintenance ?? []).map(({ announcedAt, actual, ...window }) => ({
      ...window, ...spanMs(window), ...(announcedAt !== undefined && { announcedAt: msOf(announcedAt) }), ...(actual && { actual: spanMs(actual) }),
    })),
    termsBreaches: (facts.termsBreaches ?? []).map(openMs),
    claims: facts.claims.map((claim) => ({ ...claim, filedAt: msOf(claim.filedAt) })),
  };
}

function plainCases(scale: Scale, terms: fc.Arbitrary<BlockTerms>): fc.Arbitrary<PlainCase> {
  return caseOf(scale, terms).map((given) => ({ terms: given.terms, facts: plain(given.terms, given.facts) }));
}

/** Short periods in which every millisecond matters, under any readings. */
export const smallCases = plainCases(smallScale, anyReadings(smallScale));
/** Real months under any readings. */
export const monthCases = plainCases(monthScale, anyReadings(monthScale));
/** Mostly short periods; the flagship's own readings often enough. */
export const cases: fc.Arbitrary<PlainCase> = fc.oneof(
  { weight: 5, arbitrary: smallCases },
  { weight: 2, arbitrary: plainCases(smallScale, flagship(smallScale)) },
  { weight: 1, arbitrary: monthCases },
  { weight: 1, arbitrary: plainCases(monthScale, flagship(monthScale)) },
);

/** A change of one reading; laws that hold only under some say so with these. */
export type Reading = (terms: BlockTerms) => BlockTerms;

const maintained = (t: BlockTerms, change: Partial<Terms["maintenance"]>): BlockTerms => ({ ...t, maintenance: { ...t.maintenance, ...change } });
const claimed = (t: BlockTerms, change: Partial<Terms["claim"]>): BlockTerms => ({ ...t, claim: { ...t.claim, ...change } });
const windowed = (t: BlockTerms, change: Partial<Terms["claim"]["window"]>): BlockTerms => claimed(t, { window: { ...t.claim.window, ...change } });

export const anyDown: Reading = (t) => ({ ...t, unavailable: { ...t.unavailable, when: "any-down" } });
export const notAllDown: Reading = (t) => (t.unavailable.when === "all-down" ? anyDown(t) : t);
/** No instant counts for less than itself. */
export const unweighted: Reading = (t) => ({
  ...(t.unavailable.when === "mean" ? anyDown(t) : t),
  degraded: { counts: t.degraded.counts === "fully" ? "fully" : "never", clause: t.degraded.clause },
});
export const creditableWins: Reading = (t) => ({ ...t, overlap: { ...t.overlap, wins: "creditable" } });
export const elapsedBase: Reading = (t) => ({ ...t, period: { ...t.period, base: "elapsed" } });
export const grossBase: Reading = (t) => maintained(t, { base: { ...t.maintenance.base, reading: "gross" } });
export const announcedWindow: Reading = (t) => maintained(t, { window: { ...t.maintenance.window, reading: "announced" } });
export const noNotice: Reading = (t) => maintained(t, { notice: { ...t.maintenance.notice, minimumHours: "0" } });
export const unlimitedMaintenance: Reading = (t) => maintained(t, { allowance: { ...t.maintenance.allowance, hours: null } });
export const allKindsExcuse: Reading = (t) => maintained(t, { kinds: { ...t.maintenance.kinds, excused: ["planned", "emergency"] } });
export const automatic: Reading = (t) => claimed(t, { needed: false });
export const claimNeeded: Reading = (t) => claimed(t, { needed: true });
export const earlyValid: Reading = (t) => claimed(t, { early: { ...t.claim.early, reading: "valid" } });
export const fromOutageEnd: Reading = (t) => windowed(t, { from: "outage-end" });
/** A claim filed at the end of its outage is in time. */
export const atLeastADay: Reading = (t) => windowed(t, { length: Math.max(1, t.claim.window.length) });
export const elapsedDays: Reading = (t) => windowed(t, { count: "elapsed-days", roll: "none" });
export const duringBreach: Reading = (t) => ({ ...t, breach: { ...t.breach, excludes: "during-breach" } });
export const notClaimedInBreach: Reading = (t) => (t.breach.excludes === "claimed-in-breach" ? duringBreach(t) : t);
export const usedByCreditable: Reading = (t) => ({ ...t, allowance: { ...t.allowance, usedBy: "creditable" } });
export const perPeriod: Reading = (t) => counting(t, { per: "period" });
export const intervalReach: Reading = (t) => ({ ...t, causes: t.causes.map((cause) => ({ ...cause, reach: "interval" })) });

/** Cases with some readings settled, the others still random. */
export function under(given: fc.Arbitrary<PlainCase>, ...settled: readonly Reading[]): fc.Arbitrary<PlainCase> {
  return given.map(({ terms, facts }) => ({ terms: settled.reduce((t, reading) => reading(t), terms), facts }));
}

/** Terms with another way to count blocks. */
export function counting(terms: BlockTerms, change: Partial<BlockTerms["schedule"]>): BlockTerms {
  return { ...terms, schedule: { ...terms.schedule, ...change } };
}

/** A quarter as often as other properties: each of these runs makes up whole contracts and assesses several requests. */
export function fewerRuns<T>(): Parameters<T> {
  return runs(1 / 4);
}

/** All figures that do not name an outage. */
export function figures({ time, weighted, availability, credit, services, status }: Assessment) {
  return { time, weighted, availability, credit, services, status };
}

export function figuresOf(terms: Terms, facts: Facts): ReturnType<typeof figures> {
  return figures(assess(terms, facts));
}

/** A place in a span as a share of it, 0 to 1; both ends included. */
export function placeIn({ start, end }: Span, share: number): number {
  return start + Math.round((end - start) * share);
}

/** A span inside another, or a little around it. */
export function spanAround({ start, end }: Span, [from, to]: readonly [number, number]): Span {
  const places = [placeIn({ start, end }, from), placeIn({ start, end }, to)];
  return { start: Math.min(...places), end: Math.max(...places) };
}

/** No later than "now", if there is one. */
export function known(facts: PlainFacts, ms: number): number {
  return Math.min(ms, facts.asOf ?? ms);
}

/** What a law adds: where, on which services, for which cause. */
export interface Addition {
  readonly at: readonly [number, number];
  readonly services?: readonly string[] | undefined;
  readonly cause?: string;
}

/** One more outage, known by "now", that is claimed well. */
export function plusClaimedOutage(facts: PlainFacts, { at, services, cause }: Addition): PlainFacts {
  const span = spanAround(facts.period, at);
  const start = known(facts, span.start);
  const end = known(facts, span.end);
  return {
    ...facts,
    outages: [...facts.outages, { id: "added", impact: "down", start, end, ...(services && { services }), ...(cause !== undefined && { cause }) }],
    claims: [...facts.claims, { ticket: "T-added", outages: ["added"], filedAt: end, channel: "control-panel", disruption: true }],
  };
}

/** Of a length, 0 to 1. */
export const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
/** Two places, for {@link spanAround}. */
const shares = fc.tuple(share, share);
export const someServices = fc.constantFrom<readonly string[] | undefined>(undefined, ["api"], ["smtp"], ["outbound", "api"]);
export const additions: fc.Arbitrary<Addition> = fc.record({ at: shares, services: someServices });
