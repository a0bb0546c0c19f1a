/** Claims: for each outage, whether one was filed in time, by the right channel and with evidence. */
import type { ClaimStatus } from "../assessment.js";
import { calendarDayOf, isSaturdayOrSunday, plusWallClockDays, startOfDay } from "../calendar.js";
import type { CheckedClaim, CheckedFacts, CheckedOutage } from "../facts/checkedFacts.js";
import type { Terms } from "../terms/language.js";
import { type InstantMs, instantMs, MS_PER_DAY } from "../units.js";
import { stretchEnds } from "./stretchEnds.js";

/** What became of the claim for one outage. */
export interface ClaimVerdict {
  readonly status: ClaimStatus;
  /** First instant that is too late; `null` while the outage goes on, or if no claim is needed. */
  readonly deadlineMs: InstantMs | null;
  readonly ticket: string | null;
  readonly filedAtMs: InstantMs | null;
  /** At "now", a complete ticket could still be filed in time. */
  readonly isOpen: boolean;
}

const NOT_NEEDED: ClaimVerdict = { status: "not-needed", deadlineMs: null, ticket: null, filedAtMs: null, isOpen: false };

/**
 * Judges the claim of every outage.
 *
 * @returns verdicts in the order of the outages
 * @clause 2.1.a 3.3.f 3.3.g
 */
export function judgeClaims(terms: Terms, facts: CheckedFacts): readonly ClaimVerdict[] {
  if (!terms.claim.needed) return facts.outages.map(() => NOT_NEEDED);
  const claims = claimsByOutage(facts);
  const ends = terms.claim.window.from === "stretch-end" ? stretchEnds(facts.outages) : facts.outages.map(({ endMs }) => endMs);
  return facts.outages.map((outage, index) => {
    const endMs = ends[index] as InstantMs | null;
    const deadlineMs = endMs === null ? null : claimDeadline(terms, endMs, facts.period.timeZone);
    return judgeClaim(terms, facts, outage, claims[index] ?? [], deadlineMs);
  });
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

/**
 * The first instant that is too late to claim.
 *
 * @param endMs - true end of the outage, not clipped to the period
 * @clause 3.3.f
 */
export function claimDeadline(terms: Terms, endMs: InstantMs, timeZone: string): InstantMs {
  const { days, count, roll } = terms.claim.window;
  const isRolled = roll === "next-weekday";
  switch (count) {
    case "calendar-days": {
      // The day of the end is not counted, and the last day is good until its 24:00: the start of the day after.
      let last = calendarDayOf(endMs, timeZone) + days;
      while (isRolled && isSaturdayOrSunday(last)) last += 1;
      return startOfDay(last + 1, timeZone);
    }
    case "elapsed-days":
      return rolled(instantMs(endMs + days * MS_PER_DAY), isRolled, timeZone);
    case "wall-clock-days":
      return rolled(plusWallClockDays(endMs, days, timeZone), isRolled, timeZone);
  }
}

function rolled(deadlineMs: InstantMs, isRolled: boolean, timeZone: string): InstantMs {
  let days = 0;
  while (isRolled && isSaturdayOrSunday(calendarDayOf(deadlineMs, timeZone) + days)) days += 1;
  return days === 0 ? deadlineMs : plusWallClockDays(deadlineMs, days, timeZone);
}

/** @param claims - those naming the outage, earliest first */
function judgeClaim(
  terms: Terms, { asOfMs }: CheckedFacts, outage: CheckedOutage, claims: readonly CheckedClaim[], deadlineMs: InstantMs | null,
): ClaimVerdict {
  const isInTime = (atMs: InstantMs): boolean => deadlineMs === null || atMs < deadlineMs;
  const isOpen = asOfMs !== null && isInTime(asOfMs);
  const verdict = (status: ClaimStatus, claim?: CheckedClaim): ClaimVerdict => ({
    status, deadlineMs, ticket: claim?.ticket ?? null, filedAtMs: claim?.filedAtMs ?? null, isOpen: isOpen && status !== "valid",
  });

  const { accepted } = terms.claim.channel;
  // By another channel it is no claim at all, so it can be neither late nor unproven.
  const isReceived = ({ channel }: CheckedClaim): boolean => accepted === "any" || accepted.includes(channel);
  const received = claims.filter(isReceived);
  const filed = received.filter(({ filedAtMs }) => terms.claim.early.reading === "valid" || isAfterEnd(filedAtMs, outage));
  const inTime = filed.filter(({ filedAtMs }) => isInTime(filedAtMs));
  const proven = inTime.find(({ disruption }) => disruption || !terms.claim.evidence.needed);

  if (proven !== undefined) return verdict("valid", proven);
  if (inTime.length > 0) return verdict("no-evidence", inTime[0]);
  if (filed.length > 0) return verdict("late", filed[0]);
  if (received.length < claims.length) return verdict("wrong-channel", claims.find((claim) => !isReceived(claim)));
  if (received.length > 0) return verdict("early", received[0]);
  return verdict(isOpen ? "pending" : "missing");
}

function isAfterEnd(filedAtMs: InstantMs, { endMs }: CheckedOutage): boolean {
  return endMs !== null && filedAtMs >= endMs;
}
