/**
 * How much a shortfall earns. A schedule gives a number of credit units; what a unit is (percent of a fee, money, days) is
 * another field, `creditUnit`. A new kind is a member of {@link Schedule} and one file under credit/schedule.
 */
import type { ClauseId, DecimalText } from "./common.js";

/** How a part of a block counts. `nearest`: half a block and more counts as one. `exact`: pro rata. */
export type BlockRounding = "whole" | "started" | "nearest" | "exact";

/** What is counted in blocks together: the whole period, each outage, each unbroken stretch of creditable time. */
export type BlockGrouping = "period" | "outage" | "stretch";

/** So much for each block of creditable downtime beyond the allowance. */
export interface BlockSchedule {
  readonly kind: "blocks";
  readonly blockMinutes: DecimalText;
  readonly creditPerBlock: DecimalText;
  readonly rounding: BlockRounding;
  readonly per: BlockGrouping;
  /** Earned at once by any creditable time beyond the allowance, besides the blocks; absent: nothing. Per group. */
  readonly initialCredit?: DecimalText;
  /** At most so many blocks of one calendar day (on which a group of time begins) count; absent: no limit. */
  readonly maxBlocksPerDay?: number;
  readonly clause: ClauseId;
}

/** One row of a table. At most one lower and one upper edge; without one it is open on that side. */
export interface Tier {
  /** Lower edge, included. */
  readonly atLeast?: DecimalText;
  /** Lower edge, excluded. */
  readonly above?: DecimalText;
  /** Upper edge, excluded. */
  readonly below?: DecimalText;
  /** Upper edge, included. */
  readonly atMost?: DecimalText;
  readonly credit: DecimalText;
}

/**
 * A table. By `availability` the edges are percentages, and the table is looked up only where the target is missed; by
 * duration they are minutes: of all creditable time beyond the allowance, of the longest outage, or of each outage, whose
 * credits then add up. What lies in no row earns nothing.
 */
export interface TierSchedule {
  readonly kind: "tiers";
  readonly by: "availability" | "total-downtime" | "longest-outage" | "each-outage";
  readonly tiers: readonly Tier[];
  /** Where two rows claim the same figure, which credit is due? */
  readonly overlap: "higher-credit" | "lower-credit";
  readonly clause: ClauseId;
}

/** So much for each step of so many percentage points below the target. */
export interface PointSchedule {
  readonly kind: "points";
  readonly points: DecimalText;
  readonly creditPerStep: DecimalText;
  readonly rounding: BlockRounding;
  readonly clause: ClauseId;
}

/**
 * `factor` times the fee for the creditable time beyond the allowance: percent of the fee = 100 × factor × time ÷ base.
 * Total or excess is a matter of the allowance (`none`, `threshold` or `deduct`).
 */
export interface MultiplierSchedule {
  readonly kind: "multiplier";
  readonly factor: DecimalText;
  /** What the fee is spread over: agreed service time, the whole period, or 30 days. */
  readonly base: "agreed" | "period" | "fixed-30-days";
  readonly clause: ClauseId;
}

/** So much once the target is missed, however far. */
export interface FlatSchedule {
  readonly kind: "flat";
  readonly credit: DecimalText;
  readonly clause: ClauseId;
}

/** `factor` for each percentage point below the target, exactly. */
export interface ShortfallSchedule {
  readonly kind: "shortfall";
  readonly factor: DecimalText;
  readonly clause: ClauseId;
}

/** So much for each event that came too late. */
export interface EventSchedule {
  readonly kind: "per-event";
  readonly creditPerEvent: DecimalText;
  readonly clause: ClauseId;
}

/** A miss earns no credit (it may still give a right to terminate). */
export interface NoSchedule {
  readonly kind: "none";
  readonly clause: ClauseId;
}

/** A schedule that stands alone, or as one of several. */
export type SimpleSchedule =
  | BlockSchedule | TierSchedule | PointSchedule | MultiplierSchedule | FlatSchedule | ShortfallSchedule | EventSchedule | NoSchedule;

/** The highest of several; of equals the first. */
export interface MaxSchedule {
  readonly kind: "max-of";
  readonly schedules: readonly SimpleSchedule[];
  readonly clause: ClauseId;
}

/** How a miss becomes credit: by one rule, or by the highest of several. */
export type Schedule = SimpleSchedule | MaxSchedule;
