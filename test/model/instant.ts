/** Clauses 3.1.c and 3.1.d: what one moment counts for when several outages and services meet in it. */
import { type Exact, isLess, isMore, isZero, least, minus, ONE, over, plus, sum, whole, ZERO } from "./exact.js";
import type { Outage } from "./happened.js";
import type { ModelTerms } from "./shapes.js";

/** An outage that goes on now, is measured, and is judged by its first reason. Rank: the place of that reason in the
 * order of precedence, so a higher rank is milder and the highest is creditable. */
export interface Candidate {
  readonly outage: Outage;
  readonly rank: number;
}

export interface Moment {
  /** What the moment counts for as downtime, above 0 to 1. */
  readonly weight: Exact;
  /** How that weight divides among the ranks. */
  readonly parts: Parts;
  /** The rank under which the whole moment is booked. */
  readonly rank: number;
}

type Parts = ReadonlyMap<number, Exact>;

/**
 * @param awake - the covered services that are not in maintenance now
 * @returns `null` if the moment is no downtime
 */
export function momentOf(
  candidates: readonly Candidate[], awake: readonly string[], terms: ModelTerms, creditable: number,
): Moment | null {
  if (candidates.length === 0) return null;
  const { when } = terms.unavailable;
  const creditableWins = terms.overlap.wins === "creditable";
  const decide = (group: readonly Candidate[]) => ranks(group)[creditableWins ? "mildest" : "harshest"];
  const groups = awake.map((service) => candidates.filter(({ outage }) => outage.services.includes(service)));

  let parts: Parts;
  let rank: number;
  if (when === "all-down") {
    if (groups.some((group) => group.length === 0)) return null;
    parts = smallest(groups.map((group) => partsOf(group, creditableWins)));
    rank = Math.min(...groups.map(decide));
  } else if (when === "mean") {
    parts = average(groups.map((group) => partsOf(group, creditableWins)), terms.services.covered.length);
    rank = decide(candidates);
  } else {
    parts = partsOf(candidates, creditableWins);
    rank = decide(candidates);
  }
  const earns = !isZero(parts.get(creditable) ?? ZERO);
  return { weight: sum([...parts.values()]), parts, rank: earns ? creditable : rank };
}

function ranks(group: readonly Candidate[]): { mildest: number; harshest: number } {
  const all = group.map(({ rank }) => rank);
  return { mildest: Math.max(...all), harshest: Math.min(...all) };
}

/** The winning side takes what its heaviest outage weighs; each rank after it gets what it adds to that. */
function partsOf(group: readonly Candidate[], creditableWins: boolean): Parts {
  const parts = new Map<number, Exact>();
  let taken = ZERO;
  for (const { outage, rank } of [...group].sort((a, b) => (creditableWins ? b.rank - a.rank : a.rank - b.rank))) {
    if (!isMore(outage.weight, taken)) continue;
    parts.set(rank, plus(parts.get(rank) ?? ZERO, minus(outage.weight, taken)));
    taken = outage.weight;
  }
  return parts;
}

/** All services together are only as far down, and only as creditable, as the one that is least so. */
function smallest(services: readonly Parts[]): Parts {
  const found = [...new Set(services.flatMap((parts) => [...parts.keys()]))].sort((a, b) => b - a);
  const result = new Map<number, Exact>();
  let taken = ZERO;
  for (const rank of found) {
    const upToHere = services
      .map((parts) => sum([...parts].filter(([other]) => other >= rank).map(([, weight]) => weight)))
      .reduce(least);
    if (isLess(taken, upToHere)) result.set(rank, minus(upToHere, taken));
    taken = upToHere;
  }
  return result;
}

function average(services: readonly Parts[], covered: number): Parts {
  const result = new Map<number, Exact>();
  for (const parts of services) {
    for (const [rank, weight] of parts) {
      result.set(rank, plus(result.get(rank) ?? ZERO, over(weight, whole(covered))));
    }
  }
  return result;
}

/** The share of the agreed time that a moment stands for, when so many services are awake. */
export function agreedWeight(awake: number, terms: ModelTerms): Exact {
  const covered = terms.services.covered.length;
  if (terms.unavailable.when === "mean") return over(whole(awake), whole(covered));
  return awake === 0 ? ZERO : ONE;
}
