/** What happened, in plain numbers: instants as milliseconds, an open end as "now", services only if covered. */
import { monthPeriod, wallMs } from "./calendar.js";
import { type Counted, countedOf } from "./clock.js";
import { type Exact, exact, ONE, ZERO } from "./exact.js";
import type { ModelFacts, When } from "./factShapes.js";
import type { ModelTerms } from "./shapes.js";

export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

export interface Outage extends Span {
  readonly index: number;
  readonly id: string;
  /** Its covered services only. */
  readonly services: readonly string[];
  readonly ongoing: boolean;
  /** What a moment of it counts for, 0 to 1; 0: it is degraded only. */
  readonly weight: Exact;
  readonly cause: string;
  /** The part that the cause produced. */
  readonly caused: Span;
  readonly counted: Counted;
  readonly awareAtMs: number | null;
}

export interface Window extends Span {
  readonly services: readonly string[];
  readonly planned: boolean;
}

export interface Claim {
  readonly ticket: string;
  readonly outages: readonly string[];
  readonly filedAtMs: number;
  readonly channel: string;
  readonly disruption: boolean;
  readonly noticeAtMs: number | null;
}

export interface Happened {
  readonly period: Span;
  readonly timeZone: string;
  readonly asOfMs: number | null;
  readonly outages: readonly Outage[];
  /** The windows that excuse, each with the span that excuses (before any monthly allowance). */
  readonly windows: readonly Window[];
  /** An uncured breach ends at infinity. */
  readonly breaches: readonly Span[];
  readonly claims: readonly Claim[];
  /** Codes of the conditions that the customer does not meet. */
  readonly unmet: readonly string[];
  readonly eligibleAtMs: number | null;
  readonly holidays: readonly string[];
  /** Something opened in the period that a guarantee counts has no answer yet. */
  readonly isUnanswered: boolean;
  /** The month in which the period begins, and the day of it on which later periods begin too. */
  readonly anchor: { readonly month: string; readonly day: number };
}

export const isIn = (tMs: number, span: Span): boolean => span.startMs <= tMs && tMs < span.endMs;

export function whatHappened(terms: ModelTerms, facts: ModelFacts): Happened {
  const covered = terms.services.covered;
  const asOfMs = facts.asOf === undefined ? null : instant(facts.asOf);
  const coveredPart = (services: readonly string[] | undefined) =>
    covered.filter((service) => services === undefined || services.includes(service));
  const openEnd = (end: When | null) => (end === null ? (asOfMs ?? Number.NaN) : instant(end));
  const claims = (facts.claims ?? []).map((claim): Claim => ({
    ticket: claim.ticket,
    outages: terms.claim.per === "period" ? (facts.outages ?? []).map(({ id }) => id) : (claim.outages ?? []),
    filedAtMs: instant(claim.filedAt),
    channel: claim.channel,
    disruption: claim.disruption ?? false,
    noticeAtMs: instantOrNull(claim.noticeAt),
  }));
  const period = periodOf(terms, facts);
  const timeZone = facts.period.timeZone ?? terms.timeZone;

  const outages = (facts.outages ?? []).map((outage, index): Outage => {
    const span = { startMs: instant(outage.start), endMs: openEnd(outage.end) };
    const { caused } = outage;
    const { accepted } = terms.claim.channel;
    const tickets = claims
      .filter((claim) => claim.outages.includes(outage.id) && (accepted === "any" || accepted.includes(claim.channel)))
      .map(({ filedAtMs }) => filedAtMs);
    const counted = countedOf(span, { reportedAtMs: instantOrNull(outage.reportedAt), tickets }, terms.clock, asOfMs ?? Infinity);
    const causedPart = caused === undefined ? span : { startMs: instant(caused.start), endMs: openEnd(caused.end) };
    // A unit is completed with what the outage ended with.
    const reachesTheEnd = causedPart.startMs < causedPart.endMs && causedPart.endMs >= span.endMs;
    return {
      startMs: span.startMs,
      endMs: span.endMs,
      index,
      id: outage.id,
      services: coveredPart(outage.services),
      ongoing: outage.end === null,
      weight: weightOf(outage.impact, terms),
      cause: outage.cause ?? "provider",
      caused: reachesTheEnd ? { startMs: causedPart.startMs, endMs: Math.max(span.endMs, counted.endMs) } : causedPart,
      counted,
      awareAtMs: instantOrNull(outage.awareAt),
    };
  });

  const windows = (facts.maintenance ?? []).flatMap((window): Window[] => {
    const services = coveredPart(window.services);
    if (services.length === 0 || !terms.maintenance.kinds.excused.includes(window.kind)) return [];
    if (window.kind === "planned" && !isAnnouncedInTime(window, terms)) return [];
    const wholeClock = terms.maintenance.scope.reading === "whole-clock";
    const { startMs, endMs } = excusingSpan(window, terms, asOfMs);
    return [{
      startMs,
      endMs,
      services: wholeClock ? covered : services,
      planned: window.kind === "planned",
    }];
  });

  return {
    period,
    timeZone,
    asOfMs,
    outages,
    windows,
    breaches: (facts.termsBreaches ?? []).map(({ start, end }) => ({
      startMs: instant(start),
      endMs: end === null ? Infinity : instant(end),
    })),
    claims,
    unmet: terms.conditions.map(({ code }) => code).filter((code) => facts.conditions?.[code] !== true),
    eligibleAtMs: instantOrNull(facts.eligibleAt),
    holidays: facts.holidays ?? [],
    isUnanswered: (facts.events ?? []).some(({ openedAt, answeredAt }) => answeredAt === null && isIn(instant(openedAt), period)),
    anchor: anchorOf(facts, period, timeZone),
  };
}

/** Of two bare instants, the day on which the first falls. */
function anchorOf({ period: { month, anchorDay } }: ModelFacts, { startMs }: Span, timeZone: string): Happened["anchor"] {
  const date = new Date(wallMs(startMs, timeZone)).toISOString();
  return { month: month ?? date.slice(0, 7), day: month === undefined ? Number(date.slice(8, 10)) : (anchorDay ?? 1) };
}

export function periodOf(terms: ModelTerms, { period }: ModelFacts): Span {
  if (period.month !== undefined) {
    return monthPeriod(period.month, period.anchorDay ?? 1, period.timeZone ?? terms.timeZone);
  }
  return { startMs: instant(period.start ?? ""), endMs: instant(period.end ?? "") };
}

export function instant(when: When): number {
  return typeof when === "string" ? Date.parse(when) : Number(when);
}

const instantOrNull = (when: When | undefined) => (when === undefined ? null : instant(when));

function weightOf(impact: string | number, { degraded }: ModelTerms): Exact {
  if (impact === "down" || impact === 1) return ONE;
  if (degraded.counts === "never" || impact === 0) return ZERO;
  if (degraded.counts === "fully") return ONE;
  return impact === "degraded" ? exact(degraded.weight ?? "") : exact(impact);
}

type WindowFacts = NonNullable<ModelFacts["maintenance"]>[number];

function isAnnouncedInTime(window: WindowFacts, terms: ModelTerms): boolean {
  const noticeMs = hoursInMs(terms.maintenance.notice.minimumHours);
  if (noticeMs === 0) return true;
  return window.announcedAt !== undefined && instant(window.start) - instant(window.announcedAt) >= noticeMs;
}

function excusingSpan(window: WindowFacts, terms: ModelTerms, asOfMs: number | null): Span {
  const announced = { startMs: instant(window.start), endMs: instant(window.end) };
  const liesAhead = asOfMs !== null && announced.startMs > asOfMs;
  const { reading } = terms.maintenance.window;
  if (reading === "announced" || liesAhead || window.actual === undefined) return announced;
  const actual = { startMs: instant(window.actual.start), endMs: instant(window.actual.end) };
  if (reading === "actual") return actual;
  return { startMs: Math.max(announced.startMs, actual.startMs), endMs: Math.min(announced.endMs, actual.endMs) };
}

/** Whole milliseconds: the model's callers write no finer hours. */
export function hoursInMs(hours: string): number {
  const { n, d } = exact(hours);
  if ((n * 3_600_000n) % d !== 0n) throw new RangeError(`${hours} h is no whole number of milliseconds`);
  return Number((n * 3_600_000n) / d);
}
