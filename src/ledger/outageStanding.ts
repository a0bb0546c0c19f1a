/**
 * How each outage stands before time is looked at: which part of the period it touches, and the reasons that hold however
 * long it lasts. What depends on the instant (maintenance, a breach going on) is judged in the sweep.
 */
import type { ClaimStatus } from "../assessment.js";
import type { CheckedFacts, CheckedOutage, Span } from "../facts/checkedFacts.js";
import { type Coverage, coverageOf, union } from "../timeline/intervals.js";
import { intersection } from "../timeline/span.js";
import { type PreparedTerms, type Rank, rankOf } from "../terms/prepareTerms.js";
import { type InstantMs, instantMs, type Ratio } from "../units.js";
import { type CountedSpan, countedSpan } from "./countedSpan.js";

/** What the ledger has to know of a claim. */
export interface ClaimStanding {
  readonly status: ClaimStatus;
  readonly filedAtMs: InstantMs | null;
  /** When the first ticket for the outage came in, complete or not; `null`: none did. */
  readonly firstFiledAtMs: InstantMs | null;
}

/** An outage within the period. */
export interface OutageStanding {
  readonly outage: CheckedOutage;
  /** Index in the facts. */
  readonly index: number;
  /** The part inside the period and before "now"; `null` if there is none. */
  readonly span: Span | null;
  /** What the contract's clock left out, and the length before it did. */
  readonly clock: Pick<CountedSpan, "inPeriodMs" | "beforeReportMs" | "partialUnitMs">;
  /** Covered services it takes down, as a mask; 0 if it cannot be downtime. */
  readonly down: number;
  readonly weight: Ratio;
  /** The part of `span` that an excluded cause takes away, and at which rank. */
  readonly caused: { readonly span: Span; readonly rank: Rank } | null;
  /** The strongest reason that holds throughout, or `creditable`. */
  readonly rank: Rank;
  /** The reason of its claim; `creditable` if nothing is wrong with it. */
  readonly claimRank: Rank;
  /** The strongest reason that takes all of its credit whatever the instant: a condition not met, or a breach. */
  readonly barredRank: Rank;
}

/** The part of the period that facts can speak of. */
function observedPeriod({ period, asOfMs }: CheckedFacts): Span {
  const endMs = asOfMs === null ? period.endMs : Math.min(period.endMs, Math.max(period.startMs, asOfMs));
  return { startMs: period.startMs, endMs: instantMs(endMs) };
}

/** Breaches as spans: one that is not cured lasts as long as the period is looked at. */
export function breachSpans({ termsBreaches }: CheckedFacts): readonly Span[] {
  return termsBreaches.map(({ startMs, endMs }) => ({ startMs, endMs: endMs ?? instantMs(Number.MAX_SAFE_INTEGER) }));
}

/**
 * How every outage stands, in the order of the facts.
 *
 * @param claims - per outage, in the same order
 */
export function outageStandings(prepared: PreparedTerms, facts: CheckedFacts, claims: readonly ClaimStanding[]): readonly OutageStanding[] {
  const observed = observedPeriod(facts);
  const breaches = union(breachSpans(facts));
  const isWholePeriodBreached =
    prepared.terms.breach.excludes === "whole-period" && breaches.some((breach) => intersection(breach, facts.period) !== null);
  const inBreach = coverageOf(breaches);
  const unmetRank = prepared.terms.conditions.find(({ code }) => facts.unmet.has(code));
  return facts.outages.map((outage, index) => {
    const claim = claims[index] as ClaimStanding;
    const clock = countedSpan(prepared, outage, observed, claim.firstFiledAtMs, facts.asOfMs);
    const isBreached = isWholePeriodBreached || isClaimedInBreach(prepared, claim, inBreach);
    const barredRank = unmetRank !== undefined ? rankOf(prepared, unmetRank.code) : isBreached ? rankOf(prepared, "terms-breach") : prepared.creditable;
    const { span, isTooShort } = clock;
    const down = outage.weight.num > 0n && !isTooShort ? outage.covered : 0;
    const claimRank = rankOfClaim(prepared, claim.status);
    return {
      outage, index, span, clock, down, weight: outage.weight, barredRank, claimRank,
      caused: span === null ? null : causedPart(prepared, outage, span, facts.asOfMs),
      rank: standingRank(prepared, outage, down, Math.min(barredRank, claimRank)),
    };
  });
}

function standingRank(prepared: PreparedTerms, { covered, weight }: CheckedOutage, down: number, entitledRank: Rank): Rank {
  if (covered === 0) return rankOf(prepared, "not-covered");
  if (weight.num === 0n) return rankOf(prepared, "degraded-only");
  return down === 0 ? rankOf(prepared, "below-minimum-duration") : entitledRank;
}

/** @clause 3.3.c */
function isClaimedInBreach({ terms }: PreparedTerms, { filedAtMs }: ClaimStanding, inBreach: Coverage): boolean {
  if (terms.breach.excludes !== "claimed-in-breach" || filedAtMs === null) return false;
  return inBreach.within(filedAtMs, filedAtMs + 1) > 0;
}

/** @clause 1.a 3.1.a 3.3.d 3.3.e */
function causedPart(prepared: PreparedTerms, outage: CheckedOutage, span: Span, asOfMs: InstantMs | null): OutageStanding["caused"] {
  const cause = prepared.causes.get(outage.cause);
  if (cause === undefined || cause.earns === "credit") return null;
  const { startMs } = outage.caused;
  // A cause still at work has acted until "now", which the facts give if anything is open. One that lasted to the end takes
  // along what the clock adds to complete a unit.
  const actedUntilMs = outage.caused.endMs ?? (asOfMs as InstantMs);
  const endMs = outage.caused.endMs === outage.endMs && actedUntilMs > startMs ? instantMs(Math.max(actedUntilMs, span.endMs)) : actedUntilMs;
  const part = cause.reach === "interval" ? intersection({ startMs, endMs }, span) : endMs > startMs ? span : null;
  return part === null ? null : { span: part, rank: rankOf(prepared, cause.code) };
}

function rankOfClaim(prepared: PreparedTerms, status: ClaimStatus): Rank {
  switch (status) {
    case "valid":
    case "not-needed":
      return prepared.creditable;
    case "no-evidence":
      return rankOf(prepared, "evidence-missing");
    case "no-notice":
      return rankOf(prepared, "notice-missing");
    default:
      return rankOf(prepared, `claim-${status}`);
  }
}
