/** What is kept for each outage while the period is walked: its claim, its own times, and its place among others. */
import { canStillBeMended, claimVerdict, type ClaimVerdict } from "./claims.js";
import type { Happened, Outage } from "./happened.js";
import type { ModelTerms } from "./shapes.js";

export type Supposing = "claims as filed" | "open claims valid";

/** One outage's own account, ms. */
export interface Account {
  readonly outage: Outage;
  readonly claim: ClaimVerdict;
  readonly isClaimOpen: boolean;
  downtimeMs: number;
  creditableMs: number;
  readonly hitMs: Map<string, number>;
  readonly decidedMs: Map<string, number>;
}

export function openAccount(
  outage: Outage, happened: Happened, terms: ModelTerms, supposing: Supposing, covered: readonly string[],
): Account {
  const claim = claimVerdict(outage, happened, terms);
  const isClaimOpen = canStillBeMended(claim, happened.asOfMs);
  return {
    outage: covered === terms.services.covered ? outage : { ...outage, services: outage.services.filter((service) => covered.includes(service)) },
    claim: isClaimOpen && supposing === "open claims valid" ? { ...claim, status: "valid" } : claim,
    isClaimOpen,
    downtimeMs: 0,
    creditableMs: 0,
    hitMs: new Map(),
    decidedMs: new Map(),
  };
}

/** By start, then end (an open one last), then id by code unit, then input order. */
export function firstOf(outages: readonly Outage[]): Outage | null {
  const end = ({ ongoing, endMs }: Outage) => (ongoing ? Infinity : endMs);
  const isBefore = (a: Outage, b: Outage) => {
    if (a.startMs !== b.startMs) return a.startMs < b.startMs;
    if (end(a) !== end(b)) return end(a) < end(b);
    if (a.id !== b.id) return a.id < b.id;
    return a.index < b.index;
  };
  return outages.reduce<Outage | null>((first, next) => (first === null || isBefore(next, first) ? next : first), null);
}
