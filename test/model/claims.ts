/** Clauses 2.1.a, 3.3.f and 3.3.g: until when an outage can be claimed, and whether it was. */
import { DAY, dayOf, firstInstantOf, instantShowing, isWeekend, wallMs } from "./calendar.js";
import { isZero } from "./exact.js";
import type { Claim, Happened, Outage } from "./happened.js";
import type { ClaimWindow, ModelTerms } from "./shapes.js";

export interface ClaimVerdict {
  readonly status: string;
  /** The first instant that is too late; `null`: no end to it yet. */
  readonly deadlineMs: number | null;
  /** The claim that decided, if any. */
  readonly claim: Claim | null;
}

/** What a claim that is not valid is called as a reason. */
export const CLAIM_REASON: Readonly<Record<string, string>> = {
  late: "claim-late",
  missing: "claim-missing",
  pending: "claim-pending",
  "wrong-channel": "claim-wrong-channel",
  early: "claim-early",
  "no-evidence": "evidence-missing",
};

export function claimVerdict(outage: Outage, happened: Happened, terms: ModelTerms): ClaimVerdict {
  if (!terms.claim.needed) return { status: "not-needed", deadlineMs: null, claim: null };
  const { asOfMs } = happened;
  const { accepted } = terms.claim.channel;
  const deadlineMs = deadlineOf(outage, happened, terms);

  const named = happened.claims
    .filter((claim) => claim.outages.includes(outage.id))
    .sort((a, b) => a.filedAtMs - b.filedAtMs); // a stable sort: input order among equals
  const byRightChannel = named.filter((claim) => accepted === "any" || accepted.includes(claim.channel));
  const isEarly = (claim: Claim) => outage.ongoing || claim.filedAtMs < outage.endMs;
  const real = byRightChannel.filter((claim) => terms.claim.early.reading === "valid" || !isEarly(claim));

  const inTime = real.filter((claim) => deadlineMs === null || claim.filedAtMs < deadlineMs);
  const shown = inTime.filter((claim) => claim.disruption || !terms.claim.evidence.needed);
  const wrongChannel = named.filter((claim) => !byRightChannel.includes(claim));

  const verdict = (status: string, claims: readonly Claim[]) => ({ status, deadlineMs, claim: claims[0] ?? null });
  if (shown.length > 0) return verdict("valid", shown);
  if (inTime.length > 0) return verdict("no-evidence", inTime);
  if (real.length > 0) return verdict("late", real);
  if (wrongChannel.length > 0) return verdict("wrong-channel", wrongChannel);
  if (byRightChannel.length > 0) return verdict("early", byRightChannel);
  return verdict(asOfMs !== null && isOpen(deadlineMs, asOfMs) ? "pending" : "missing", []);
}

export const isOpen = (deadlineMs: number | null, asOfMs: number): boolean => deadlineMs === null || asOfMs < deadlineMs;

function deadlineOf(outage: Outage, { outages, timeZone }: Happened, terms: ModelTerms): number | null {
  const { window } = terms.claim;
  const together = window.from === "stretch-end" ? stretchOf(outage, outages) : [outage];
  if (together.some(({ ongoing }) => ongoing)) return null;
  return daysLater(Math.max(...together.map(({ endMs }) => endMs)), window, timeZone);
}

/** All outages that hang together with this one by touching or overlapping, one after the other. */
function stretchOf(outage: Outage, outages: readonly Outage[]): readonly Outage[] {
  const counts = ({ services, weight }: Outage) => services.length > 0 && !isZero(weight);
  if (!counts(outage)) return [outage];
  const found = [outage];
  for (const member of found) {
    for (const other of outages) {
      const touches = other.startMs <= member.endMs && member.startMs <= other.endMs;
      if (counts(other) && touches && !found.includes(other)) found.push(other);
    }
  }
  return found;
}

/** The first instant after the claim window that begins at `endMs`. */
export function daysLater(endMs: number, { days, count, roll }: ClaimWindow, timeZone: string): number {
  const rolls = roll === "next-weekday";
  if (count === "calendar-days") {
    let lastDay = dayOf(wallMs(endMs, timeZone)) + days;
    while (rolls && isWeekend(lastDay)) lastDay += 1;
    return firstInstantOf(lastDay + 1, timeZone);
  }
  const deadlineMs = count === "elapsed-days"
    ? endMs + days * DAY
    : instantShowing(wallMs(endMs, timeZone) + days * DAY, timeZone);
  const shown = wallMs(deadlineMs, timeZone);
  let wall = shown;
  while (rolls && isWeekend(dayOf(wall))) wall += DAY;
  return wall === shown ? deadlineMs : instantShowing(wall, timeZone);
}
