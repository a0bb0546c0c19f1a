/** Claims: for each outage, or for the period, whether one was filed in time, by the right channel and with evidence. */
import type { ClaimStatus } from "../assessment.js";
import type { CheckedClaim, CheckedFacts, CheckedOutage } from "../facts/checkedFacts.js";
import type { ClaimFrom, ClaimWindow, Terms } from "../terms/language.js";
import { type InstantMs, instantMs } from "../units.js";
import { deadlineOf } from "./deadline.js";
import { stretchEnds } from "./stretchEnds.js";

/** What became of the claim for one outage, or for the period. */
export interface ClaimVerdict {
  readonly status: ClaimStatus;
  /** First instant that is too late; `null` while the outage goes on, or if no claim is needed. */
  readonly deadlineMs: InstantMs | null;
  readonly ticket: string | null;
  readonly filedAtMs: InstantMs | null;
  /** The first ticket that came by an accepted channel, complete or not. */
  readonly firstFiledAtMs: InstantMs | null;
  /** At "now", a complete ticket could still be filed in time. */
  readonly isOpen: boolean;
}

/** The claims of a period. */
export interface ClaimVerdicts {
  /** In the order of the outages. */
  readonly byOutage: readonly ClaimVerdict[];
  /** The one claim for all of the period, under terms that have it; otherwise `null`. */
  readonly ofPeriod: ClaimVerdict | null;
}

/** What a claim is made for. */
interface Subject {
  /** Where the time to claim, or to give notice, begins; `null` while the outage goes on. */
  readonly from: (from: ClaimFrom) => InstantMs | null;
  /** From when on a ticket is not early; `null` while the outage goes on. */
  readonly endMs: InstantMs | null;
}

/**
 * Judges the claim of every outage.
 *
 * @clause 2.1.a 3.3.f 3.3.g
 */
export function judgeClaims(terms: Terms, facts: CheckedFacts): ClaimVerdicts {
  if (terms.claim.per === "period") {
    const ofPeriod = judgeClaim(terms, facts, periodSubject(facts), [...facts.claims].sort(compareClaims));
    return { byOutage: facts.outages.map(() => ofPeriod), ofPeriod };
  }
  const claims = claimsByOutage(facts);
  const isByStretch = [terms.claim.window, terms.claim.notice].some((window) => window?.from === "stretch-end");
  const stretches = isByStretch ? stretchEnds(facts.outages) : [];
  const byOutage = facts.outages.map((outage, index) =>
    judgeClaim(terms, facts, outageSubject(facts, outage, stretches[index] ?? null), claims[index] ?? []));
  return { byOutage, ofPeriod: null };
}

/** A claim could still be completed. */
export function isAnyOpen({ byOutage, ofPeriod }: ClaimVerdicts): boolean {
  return ofPeriod?.isOpen === true || byOutage.some(({ isOpen }) => isOpen);
}

/** The claims as they would be, if all that could still be completed were. */
export function completed({ byOutage, ofPeriod }: ClaimVerdicts): ClaimVerdicts {
  return { byOutage: byOutage.map(completedIfOpen), ofPeriod: ofPeriod === null ? null : completedIfOpen(ofPeriod) };
}

function completedIfOpen(claim: ClaimVerdict): ClaimVerdict {
  return claim.isOpen ? { ...claim, status: "valid" } : claim;
}

function outageSubject({ period, eligibleAtMs }: CheckedFacts, outage: CheckedOutage, stretchEndMs: InstantMs | null): Subject {
  const from = (name: ClaimFrom): InstantMs | null => {
    switch (name) {
      case "outage-start":
        return outage.startMs;
      case "outage-end":
        return outage.endMs;
      case "stretch-end":
        return stretchEndMs;
      case "awareness":
        return outage.awareAtMs;
      case "period-end":
        return period.endMs;
      case "eligibility":
        return eligibleAtMs;
    }
  };
  return { from, endMs: outage.endMs };
}

/** For a period, what is asked of outages is asked of the last of them; without any, of the period's end. */
function periodSubject(facts: CheckedFacts): Subject {
  const latest = (instants: readonly (InstantMs | null)[]): InstantMs | null => {
    if (instants.includes(null)) return null;
    return instantMs((instants as readonly InstantMs[]).reduce((a, b) => Math.max(a, b), instants.length === 0 ? facts.period.endMs : 0));
  };
  const from = (name: ClaimFrom): InstantMs | null => {
    if (name === "period-end") return facts.period.endMs;
    if (name === "eligibility") return facts.eligibleAtMs;
    if (name === "awareness") return latest(facts.outages.map(({ awareAtMs }) => awareAtMs));
    return latest(facts.outages.map(({ startMs, endMs }) => (name === "outage-start" ? startMs : endMs)));
  };
  return { from, endMs: facts.period.endMs };
}

function claimsByOutage({ outages, claims }: CheckedFacts): readonly (readonly CheckedClaim[] | undefined)[] {
  const byOutage: CheckedClaim[][] = new Array<CheckedClaim[]>(outages.length);
  for (const claim of [...claims].sort(compareClaims)) {
    for (const index of claim.outages) (byOutage[index] ??= []).push(claim);
  }
  return byOutage;
}

/** Earliest first; of tickets filed in the same millisecond, by ticket, so that the order of the input changes nothing. */
function compareClaims(a: CheckedClaim, b: CheckedClaim): number {
  if (a.filedAtMs !== b.filedAtMs) return a.filedAtMs - b.filedAtMs;
  return a.ticket < b.ticket ? -1 : 1;
}

/** @param claims - those naming the outage, earliest first */
function judgeClaim(terms: Terms, facts: CheckedFacts, subject: Subject, claims: readonly CheckedClaim[]): ClaimVerdict {
  const { accepted } = terms.claim.channel;
  // By another channel it is no claim at all, so it can be neither late nor unproven.
  const isReceived = ({ channel }: CheckedClaim): boolean => accepted === "any" || accepted.includes(channel);
  const received = claims.filter(isReceived);
  const firstFiledAtMs = received[0]?.filedAtMs ?? null;
  if (!terms.claim.needed) return { status: "not-needed", deadlineMs: null, ticket: null, filedAtMs: null, firstFiledAtMs, isOpen: false };

  const deadlineMs = limitOf(terms.claim.window, subject, facts);
  const noticeLimitMs = terms.claim.notice === null ? null : limitOf(terms.claim.notice, subject, facts);
  const isNoticed = ({ noticeAtMs }: CheckedClaim): boolean => terms.claim.notice === null || (noticeAtMs !== null && isBefore(noticeAtMs, noticeLimitMs));
  const { asOfMs } = facts;
  const isOpen = asOfMs !== null && isBefore(asOfMs, deadlineMs) && (isBefore(asOfMs, noticeLimitMs) || claims.some(isNoticed));
  const verdict = (status: ClaimStatus, claim?: CheckedClaim): ClaimVerdict => ({
    status, deadlineMs, ticket: claim?.ticket ?? null, filedAtMs: claim?.filedAtMs ?? null, firstFiledAtMs, isOpen: isOpen && status !== "valid",
  });

  const filed = received.filter(({ filedAtMs }) => terms.claim.early.reading === "valid" || (subject.endMs !== null && filedAtMs >= subject.endMs));
  const inTime = filed.filter(({ filedAtMs }) => isBefore(filedAtMs, deadlineMs));
  // A notice that comes after the claim is no step before it.
  const noticed = inTime.filter((claim) => isNoticed(claim) && (terms.claim.notice === null || claim.filedAtMs >= (claim.noticeAtMs as InstantMs)));
  const proven = noticed.find(({ disruption }) => disruption || !terms.claim.evidence.needed);

  if (proven !== undefined) return verdict("valid", proven);
  if (noticed.length > 0) return verdict("no-evidence", noticed[0]);
  if (inTime.length > 0) return verdict("no-notice", inTime[0]);
  if (filed.length > 0) return verdict("late", filed[0]);
  if (received.length < claims.length) return verdict("wrong-channel", claims.find((claim) => !isReceived(claim)));
  if (received.length > 0) return verdict("early", received[0]);
  return verdict(isOpen ? "pending" : "missing");
}

/** The first instant that is too late; `null` while the time has not begun to run. */
function limitOf(window: ClaimWindow, { from }: Subject, facts: CheckedFacts): InstantMs | null {
  const fromMs = from(window.from);
  return fromMs === null ? null : deadlineOf(window, fromMs, facts);
}

function isBefore(atMs: InstantMs, limitMs: InstantMs | null): boolean {
  return limitMs === null || atMs < limitMs;
}
