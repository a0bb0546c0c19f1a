/**
 * What one instant is: up, maintenance or downtime, and whether the downtime earns credit. The sweep asks this for every
 * stretch in which nothing changes.
 *
 * Of several outages at one instant the mildest reason decides (or, under the other reading, the strongest); of several
 * services, the terms say how they make up "the services are unavailable".
 */
import type { PreparedTerms, Rank } from "../terms/prepareTerms.js";
import { rankOf } from "../terms/prepareTerms.js";

/** Outages that stand alike, and how many of them are going on. */
export interface OutageClass {
  readonly down: number;
  readonly rank: Rank;
  readonly weightIndex: number;
  /** Its place among the classes of a period. */
  readonly index: number;
  count: number;
}

/** All that changes from instant to instant. */
export interface Moment {
  /** No service is promised at this hour. */
  readonly isOutsideHours: boolean;
  /** Covered services in an excused window, planned or not, or all of them outside hours. */
  readonly inMaintenance: number;
  /** Those in a planned one. */
  readonly inPlanned: number;
  readonly isInBreach: boolean;
  /** Classes with at least one outage going on. */
  readonly classes: readonly OutageClass[];
}

export interface Judgement {
  readonly kind: "up" | "maintenance" | "downtime";
  /** What decides: the rank of a reason, or `creditable`. Of time that is up, `creditable` too. */
  readonly rank: Rank;
  /** Ranks of the reasons to show, the deciding one first; none for time that earns credit. */
  readonly reasons: readonly Rank[];
}

/** An outage that makes for downtime, as it stands at this moment. */
export interface Candidate {
  readonly free: number;
  readonly rank: Rank;
  readonly weightIndex: number;
}

/** The outages that could make this moment downtime: those with a covered service down outside maintenance. */
export function candidatesAt(prepared: PreparedTerms, { classes, inMaintenance, isInBreach }: Moment): readonly Candidate[] {
  const breachRank = isInBreach ? rankOf(prepared, "terms-breach") : prepared.creditable;
  const candidates: Candidate[] = [];
  for (const { down, rank, weightIndex } of classes) {
    const free = down & ~inMaintenance;
    if (free !== 0) candidates.push({ free, rank: Math.min(rank, breachRank), weightIndex });
  }
  return candidates;
}

/**
 * Judges one moment.
 *
 * @param services - those measured together, as a mask
 * @clause 3.1.c 3.2.b
 */
export function judgeMoment(prepared: PreparedTerms, services: number, moment: Moment): Judgement {
  const candidates = candidatesAt(prepared, moment);
  const isStopped = (services & ~moment.inMaintenance) === 0;
  const rank = isStopped ? null : decidingRank(prepared, services & ~moment.inMaintenance, candidates);
  const others = otherReasons(prepared, moment, candidates, rank !== null);
  if (isStopped) return { kind: "maintenance", rank: prepared.creditable, reasons: unique([maintenanceRank(prepared, moment, services), ...others]) };
  if (rank === null) return { kind: "up", rank: prepared.creditable, reasons: unique(others) };
  return { kind: "downtime", rank, reasons: rank === prepared.creditable ? [] : unique([rank, ...others]) };
}

/**
 * The rank that decides, or `null` if this moment is no downtime.
 *
 * @param free - services outside maintenance, at least one
 */
function decidingRank(prepared: PreparedTerms, free: number, candidates: readonly Candidate[]): Rank | null {
  if (candidates.length === 0) return null;
  const decide = prepared.terms.overlap.wins === "creditable" ? Math.max : Math.min;
  const ofOutages = (some: readonly Candidate[]): Rank => some.reduce((rank, candidate) => decide(rank, candidate.rank), (some[0] as Candidate).rank);
  if (prepared.terms.unavailable.when !== "all-down") return ofOutages(candidates);
  let strongest: Rank = prepared.creditable;
  for (const service of bitsOf(free)) {
    const onService = candidates.filter((candidate) => (candidate.free & service) !== 0);
    if (onService.length === 0) return null;
    strongest = Math.min(strongest, ofOutages(onService));
  }
  return strongest;
}

/** The single bits of a mask, lowest first. */
export function bitsOf(mask: number): readonly number[] {
  const bits: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  return bits;
}

/** Why the outages going on do not count here, one by one. */
function otherReasons(prepared: PreparedTerms, moment: Moment, candidates: readonly Candidate[], isDowntime: boolean): readonly Rank[] {
  const ranks: Rank[] = [];
  for (const { down, rank } of moment.classes) {
    if (down === 0) ranks.push(rank);
    else if ((down & ~moment.inMaintenance) === 0) ranks.push(maintenanceRank(prepared, moment, down));
  }
  if (isDowntime) {
    for (const { rank } of candidates) if (rank !== prepared.creditable) ranks.push(rank);
  } else if (candidates.length > 0) ranks.push(rankOf(prepared, "not-all-down"));
  return ranks.sort((a, b) => a - b);
}

/** Hours without service come first; then planned work, if planned windows alone cover the services; otherwise emergency. */
function maintenanceRank(prepared: PreparedTerms, { inPlanned, isOutsideHours }: Moment, services: number): Rank {
  if (isOutsideHours) return rankOf(prepared, "outside-service-hours");
  return rankOf(prepared, (services & ~inPlanned) === 0 ? "maintenance-planned" : "maintenance-emergency");
}

function unique(ranks: readonly Rank[]): readonly Rank[] {
  return ranks.length < 2 ? ranks : [...new Set(ranks)];
}
