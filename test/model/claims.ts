/** Clauses 2.1.a, 3.3.f and 3.3.g: whether an outage, or all of a period, was claimed as it must be. */
import { deadlineOf } from "./deadlines.js";
import type { Claim, Happened, Outage } from "./happened.js";
import type { ModelTerms } from "./shapes.js";

export interface ClaimVerdict {
  readonly status: string;
  /** The first instant that is too late; `null`: no end to it yet. */
  readonly deadlineMs: number | null;
  /** A notice can still be given, was given in time, or is not needed. */
  readonly canBeAnnounced: boolean;
  /** The claim that decided, if any. */
  readonly claim: Claim | null;
}

/** What a claim that is not valid is called as a reason. */
export const CLAIM_REASON: Readonly<Record<string, string>> = {
  late: "claim-late",
  missing: "claim-missing",
  pending: "claim-pending",
  "wrong-channel": "claim-wrong-channel",
  "no-notice": "notice-missing",
  early: "claim-early",
  "no-evidence": "evidence-missing",
};

/** What becomes of the claim for an outage: its own, or that for all of the period. */
export function claimVerdict(outage: Outage, happened: Happened, terms: ModelTerms): ClaimVerdict {
  if (terms.claim.per === "period") return verdictOn(null, happened.claims, happened, terms);
  return verdictOn(outage, happened.claims.filter((claim) => claim.outages.includes(outage.id)), happened, terms);
}

function verdictOn(outage: Outage | null, claims: readonly Claim[], happened: Happened, terms: ModelTerms): ClaimVerdict {
  const { needed, channel: { accepted }, notice, window, early, evidence } = terms.claim;
  if (!needed) return { status: "not-needed", deadlineMs: null, canBeAnnounced: true, claim: null };
  const { asOfMs } = happened;
  const deadlineMs = deadlineOf(outage, happened, window);
  const noticeDeadlineMs = notice === null ? null : deadlineOf(outage, happened, notice);
  const isBefore = (atMs: number, limitMs: number | null) => limitMs === null || atMs < limitMs;

  const named = [...claims].sort((a, b) => a.filedAtMs - b.filedAtMs); // a stable sort: input order among equals
  const byRightChannel = named.filter((claim) => accepted === "any" || accepted.includes(claim.channel));
  const isEarly = (claim: Claim) => outage !== null && (outage.ongoing || claim.filedAtMs < outage.endMs);
  const real = byRightChannel.filter((claim) => early.reading === "valid" || !isEarly(claim));

  const inTime = real.filter((claim) => isBefore(claim.filedAtMs, deadlineMs));
  const isNoticed = ({ noticeAtMs }: Claim) => notice === null || (noticeAtMs !== null && isBefore(noticeAtMs, noticeDeadlineMs));
  const announced = inTime.filter((claim) => isNoticed(claim) && (notice === null || (claim.noticeAtMs ?? Infinity) <= claim.filedAtMs));
  const canBeAnnounced = named.some(isNoticed) || (asOfMs !== null && isOpen(noticeDeadlineMs, asOfMs));
  const shown = announced.filter((claim) => claim.disruption || !evidence.needed);
  const wrongChannel = named.filter((claim) => !byRightChannel.includes(claim));

  const verdict = (status: string, [claim]: readonly Claim[]): ClaimVerdict =>
    ({ status, deadlineMs, canBeAnnounced, claim: claim ?? null });
  if (shown.length > 0) return verdict("valid", shown);
  if (announced.length > 0) return verdict("no-evidence", announced);
  if (inTime.length > 0) return verdict("no-notice", inTime);
  if (real.length > 0) return verdict("late", real);
  if (wrongChannel.length > 0) return verdict("wrong-channel", wrongChannel);
  if (byRightChannel.length > 0) return verdict("early", byRightChannel);
  const canBeFiled = asOfMs !== null && isOpen(deadlineMs, asOfMs) && canBeAnnounced;
  return verdict(canBeFiled ? "pending" : "missing", []);
}

export const isOpen = (deadlineMs: number | null, asOfMs: number): boolean => deadlineMs === null || asOfMs < deadlineMs;

/** Could a complete claim still be filed now? */
export function canStillBeMended({ status, deadlineMs, canBeAnnounced }: ClaimVerdict, asOfMs: number | null): boolean {
  if (asOfMs === null || !isOpen(deadlineMs, asOfMs)) return false;
  return canBeAnnounced && ["pending", "wrong-channel", "no-notice", "early", "no-evidence"].includes(status);
}
