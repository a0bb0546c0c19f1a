/**
 * What each outage came to by itself: how much of it counted, how much earns credit, and every reason that hit it.
 *
 * Worked out from sets of time rather than in the sweep, so that a pile of overlapping outages stays cheap.
 */
import type { OutageReason } from "../assessment.js";
import type { CheckedFacts, Span } from "../facts/checkedFacts.js";
import { type Coverage, coverageOf, union } from "../timeline/intervals.js";
import { intersection } from "../timeline/span.js";
import type { ExcusedWindow } from "../timeline/excusedWindow.js";
import { type PreparedTerms, type Rank, rankOf, reasonAt } from "../terms/prepareTerms.js";
import { bitsOf } from "./judgeInstant.js";
import type { Measurement } from "./measure.js";
import { breachSpans, type OutageStanding } from "./outageStanding.js";

/** Of one outage, ms. */
export interface OutageTime {
  readonly inPeriodMs: number;
  readonly downtimeMs: number;
  readonly creditableMs: number;
  readonly reasons: readonly OutageReason[];
}

/** Sets of time that outages of the same services are looked up in. */
interface ServiceTime {
  /** Outside the hours of service. */
  readonly outside: Coverage;
  /** That, or all of the services in a planned window. */
  readonly planned: Coverage;
  /** All of them in an excused window. */
  readonly excused: Coverage;
  /** Excused, or no downtime because other services were up. */
  readonly uncounted: Coverage;
  /** Uncounted, or while a breach takes it away. */
  readonly unearned: Coverage;
}

/**
 * The time of every outage, in the order of the facts.
 *
 * @param measured - the ledger of all services, for terms under which an outage alone is no downtime
 */
export function outageTimes(
  prepared: PreparedTerms, facts: CheckedFacts, standings: readonly OutageStanding[], windows: readonly ExcusedWindow[], measured: Measurement,
): readonly OutageTime[] {
  const breaches = prepared.terms.breach.excludes === "during-breach" ? breachSpans(facts) : [];
  const inBreach = coverageOf(union(breaches));
  const serviceTimes = new Map<number, ServiceTime>();
  const timeOf = (down: number): ServiceTime => {
    const known = serviceTimes.get(down);
    if (known !== undefined) return known;
    const fresh = serviceTime(prepared, facts, down, windows, breaches, measured);
    serviceTimes.set(down, fresh);
    return fresh;
  };
  return standings.map((standing) => {
    const { span } = standing;
    if (span === null) return unclockedTime(prepared, standing);
    const time = standing.outage.covered === 0 ? null : timeOf(standing.outage.covered);
    return standing.down === 0
      ? uncountedTime(prepared, standing, span, inBreach, time)
      : countedTime(prepared, standing, span, inBreach, time as ServiceTime);
  });
}

function serviceTime(
  prepared: PreparedTerms, { period }: CheckedFacts, down: number, windows: readonly ExcusedWindow[], breaches: readonly Span[], measured: Measurement,
): ServiceTime {
  const excused = timeWhenAll(down, windows);
  const up = prepared.terms.unavailable.when === "all-down" ? measured.ledger.filter(({ kind }) => kind !== "downtime") : [];
  const uncounted = [...excused, ...(up as unknown as readonly Span[])];
  return {
    outside: coverageOf(union(windows.filter(({ kind }) => kind === "outside-hours"))),
    planned: coverageOf(union(timeWhenAll(down, windows.filter(({ kind }) => kind !== "emergency")))),
    excused: coverageOf(union(excused)),
    uncounted: coverageOf(union(uncounted)),
    unearned: coverageOf(union([...uncounted, ...breaches.flatMap((breach) => intersection(breach, period) ?? [])])),
  };
}

/** The time in which every service of a mask is in some window. */
function timeWhenAll(services: number, windows: readonly ExcusedWindow[]): readonly Span[] {
  if (windows.length === 0) return [];
  const [first, ...rest] = bitsOf(services).map((service) => union(windows.filter(({ covered }) => (covered & service) !== 0)));
  return rest.reduce<readonly Span[]>(commonTime, first as readonly Span[]);
}

/** The time in both of two sorted lists of disjoint spans. */
function commonTime(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const common: Span[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] as Span, b[j] as Span];
    const shared = intersection(left, right);
    if (shared !== null) common.push(shared);
    if (left.endMs < right.endMs) i += 1;
    else j += 1;
  }
  return common;
}

/** Collects the reasons of one outage in order of precedence. */
class Reasons {
  readonly list: OutageReason[] = [];
  constructor(private readonly prepared: PreparedTerms) {}

  add(rank: Rank, ms: number, decidesMs: number): void {
    if (ms <= 0 || rank === this.prepared.creditable) return;
    const { code, clause } = reasonAt(this.prepared, rank);
    this.list.push({ code, clause, ms, decidesMs });
  }
}

/** An outage of which nothing is within the period, or nothing that the contract's clock counts. */
function unclockedTime(prepared: PreparedTerms, { clock }: OutageStanding): OutageTime {
  const reasons = new Reasons(prepared);
  addClockReasons(prepared, reasons, clock);
  return { inPeriodMs: clock.inPeriodMs, downtimeMs: 0, creditableMs: 0, reasons: reasons.list };
}

function addClockReasons(prepared: PreparedTerms, reasons: Reasons, { beforeReportMs, partialUnitMs }: OutageStanding["clock"]): void {
  reasons.add(rankOf(prepared, "before-report"), beforeReportMs, beforeReportMs);
  reasons.add(rankOf(prepared, "partial-unit"), partialUnitMs, partialUnitMs);
}

/**
 * An outage that cannot be downtime: its first reason decides all of it, and the others are only told.
 *
 * @param time - of its covered services; `null` if it has none
 */
function uncountedTime(
  prepared: PreparedTerms, standing: OutageStanding, span: Span, inBreach: Coverage, time: ServiceTime | null,
): OutageTime {
  const inPeriodMs = span.endMs - span.startMs;
  const reasons = new Reasons(prepared);
  reasons.add(standing.rank, inPeriodMs, standing.clock.inPeriodMs - standing.clock.beforeReportMs - standing.clock.partialUnitMs);
  addClockReasons(prepared, reasons, standing.clock);
  if (time === null && standing.weight.num === 0n) reasons.add(rankOf(prepared, "degraded-only"), inPeriodMs, 0);
  if (time !== null) {
    const [outsideMs, plannedMs, excusedMs] = [time.outside, time.planned, time.excused].map((set) => set.within(span.startMs, span.endMs)) as [number, number, number];
    reasons.add(rankOf(prepared, "outside-service-hours"), outsideMs, 0);
    reasons.add(rankOf(prepared, "maintenance-planned"), plannedMs - outsideMs, 0);
    reasons.add(rankOf(prepared, "maintenance-emergency"), excusedMs - plannedMs, 0);
  }
  addEntitlementReasons(prepared, reasons, standing, span, inBreach, { causeMs: 0, barredMs: 0, claimMs: 0 });
  return { inPeriodMs: standing.clock.inPeriodMs, downtimeMs: 0, creditableMs: 0, reasons: reasons.list };
}

function countedTime(prepared: PreparedTerms, standing: OutageStanding, span: Span, inBreach: Coverage, time: ServiceTime): OutageTime {
  const { startMs, endMs } = span;
  const inPeriodMs = endMs - startMs;
  const excusedMs = time.excused.within(startMs, endMs);
  const outsideMs = time.outside.within(startMs, endMs);
  const plannedMs = time.planned.within(startMs, endMs);
  const uncountedMs = time.uncounted.within(startMs, endMs);
  const downtimeMs = inPeriodMs - uncountedMs;

  const caused = standing.caused?.span ?? { startMs: endMs, endMs };
  const countedIn = (from: number, to: number): number => Math.max(0, to - from) - time.uncounted.within(from, to);
  const earnedIn = (from: number, to: number): number => Math.max(0, to - from) - time.unearned.within(from, to);
  const causeMs = countedIn(caused.startMs, caused.endMs);
  const earnedMs = earnedIn(startMs, caused.startMs) + earnedIn(caused.endMs, endMs);
  const isBarred = standing.barredRank !== prepared.creditable;
  const leftMs = isBarred ? 0 : earnedMs;
  const barredMs = downtimeMs - causeMs - leftMs;
  const isClaimed = standing.claimRank === prepared.creditable;

  const reasons = new Reasons(prepared);
  reasons.add(rankOf(prepared, "not-all-down"), uncountedMs - excusedMs, uncountedMs - excusedMs);
  addClockReasons(prepared, reasons, standing.clock);
  reasons.add(rankOf(prepared, "outside-service-hours"), outsideMs, outsideMs);
  reasons.add(rankOf(prepared, "maintenance-planned"), plannedMs - outsideMs, plannedMs - outsideMs);
  reasons.add(rankOf(prepared, "maintenance-emergency"), excusedMs - plannedMs, excusedMs - plannedMs);
  addEntitlementReasons(prepared, reasons, standing, span, inBreach, { causeMs, barredMs, claimMs: isClaimed ? 0 : leftMs });
  return { inPeriodMs: standing.clock.inPeriodMs, downtimeMs, creditableMs: isClaimed ? leftMs : 0, reasons: reasons.list };
}

/** Cause, condition, breach and claim: how much each applies to, and how much of it they decide. */
function addEntitlementReasons(
  prepared: PreparedTerms, reasons: Reasons, { caused, claimRank, barredRank }: OutageStanding, span: Span, inBreach: Coverage,
  decides: { readonly causeMs: number; readonly barredMs: number; readonly claimMs: number },
): void {
  const inPeriodMs = span.endMs - span.startMs;
  const breachRank = rankOf(prepared, "terms-breach");
  if (caused !== null) reasons.add(caused.rank, caused.span.endMs - caused.span.startMs, decides.causeMs);
  const isConditionUnmet = barredRank < breachRank;
  if (isConditionUnmet) reasons.add(barredRank, inPeriodMs, decides.barredMs);
  const breachedMs = barredRank === breachRank ? inPeriodMs : inBreach.within(span.startMs, span.endMs);
  reasons.add(breachRank, breachedMs, isConditionUnmet ? 0 : decides.barredMs);
  reasons.add(claimRank, inPeriodMs, decides.claimMs);
}
