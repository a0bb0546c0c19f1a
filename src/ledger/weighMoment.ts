/**
 * What one instant weighs, where the terms let it count for less than itself: a degraded service by its weight, one service
 * of three by a third. Only such terms come here.
 */
import type { PreparedTerms, Rank } from "../terms/prepareTerms.js";
import { compare, larger, minus, plus, ratio, type Ratio, smaller, times, ZERO } from "../units.js";
import { bitsOf, type Candidate } from "./judgeInstant.js";

const ONE: Ratio = ratio(1);

/** Shares of one instant, 0 to 1 each. */
export interface Weights {
  readonly maintenance: Ratio;
  /** Downtime by the rank that decides it, `creditable` among them. */
  readonly downtime: ReadonlyMap<Rank, Ratio>;
}

/** True if an instant can weigh other than 0 or 1 under these terms. */
export function isWeighted({ terms }: PreparedTerms): boolean {
  const isByRate = terms.measure.kind === "error-rate" && terms.measure.counts === "mean";
  return isByRate || terms.unavailable.when === "mean" || terms.degraded.counts === "by-weight";
}

/**
 * Weighs one moment.
 *
 * @param services - those measured together, as a mask
 * @param inMaintenance - those of them in an excused window
 * @param weights - of the outages, by index
 * @clause 3.1.c 3.1.d
 */
export function weighMoment(
  prepared: PreparedTerms, services: number, inMaintenance: number, candidates: readonly Candidate[], weights: readonly Ratio[],
): Weights {
  const free = services & ~inMaintenance;
  if (prepared.terms.unavailable.when === "mean") return meanOfServices(prepared, services, free, candidates, weights);
  const downtime =
    prepared.terms.unavailable.when === "all-down" ? allDown(prepared, free, candidates, weights) : anyDown(prepared, candidates, weights);
  return { maintenance: free === 0 ? ONE : ZERO, downtime };
}

function meanOfServices(
  prepared: PreparedTerms, services: number, free: number, candidates: readonly Candidate[], weights: readonly Ratio[],
): Weights {
  const share = ratio(1, bitsOf(services).length);
  const downtime = new Map<Rank, Ratio>();
  let agreed = ZERO;
  for (const service of bitsOf(free)) {
    agreed = plus(agreed, share);
    for (const [rank, weight] of anyDown(prepared, candidates.filter((candidate) => (candidate.free & service) !== 0), weights)) {
      downtime.set(rank, plus(downtime.get(rank) ?? ZERO, times(weight, share)));
    }
  }
  return { maintenance: minus(ONE, agreed), downtime };
}

/** The heaviest outage counts; walking from the reason that decides first, each takes what it adds to those before. */
function anyDown(prepared: PreparedTerms, candidates: readonly Candidate[], weights: readonly Ratio[]): ReadonlyMap<Rank, Ratio> {
  const direction = prepared.terms.overlap.wins === "creditable" ? -1 : 1;
  const ranks = candidates.map(({ rank }) => rank).sort((a, b) => direction * (a - b));
  return byRank(ranks, (reached) => heaviest(candidates.filter(({ rank }) => direction * (rank - reached) <= 0), weights));
}

/** As heavy as the lightest service; from mild to strong, each reason takes what every service has by then. */
function allDown(prepared: PreparedTerms, free: number, candidates: readonly Candidate[], weights: readonly Ratio[]): ReadonlyMap<Rank, Ratio> {
  const services = bitsOf(free).map((service) => anyDown(prepared, candidates.filter((candidate) => (candidate.free & service) !== 0), weights));
  const ranks = candidates.map(({ rank }) => rank).sort((a, b) => b - a);
  return byRank(ranks, (reached) => services.map((split) => weightDownTo(split, reached)).reduce(smaller, ONE));
}

/** What a service weighs for reasons as mild as one, or milder. */
function weightDownTo(split: ReadonlyMap<Rank, Ratio>, reached: Rank): Ratio {
  return [...split].map(([rank, weight]) => (rank >= reached ? weight : ZERO)).reduce(plus, ZERO);
}

/** Splits a weight that grows as ranks are taken in, by the rank that made it grow. */
function byRank(ranks: readonly Rank[], weightUpTo: (rank: Rank) => Ratio): ReadonlyMap<Rank, Ratio> {
  const shares = new Map<Rank, Ratio>();
  let taken = ZERO;
  for (const rank of new Set(ranks)) {
    const weight = weightUpTo(rank);
    if (compare(weight, taken) > 0) shares.set(rank, minus(weight, taken));
    taken = larger(weight, taken);
  }
  return shares;
}

function heaviest(candidates: readonly Candidate[], weights: readonly Ratio[]): Ratio {
  return candidates.map(({ weightIndex }) => weights[weightIndex] as Ratio).reduce(larger, ZERO);
}
