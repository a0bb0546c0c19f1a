/** What every kind of schedule is given, and what it answers. */
import type { Finding } from "../../finding.js";
import type { BlockGrouping, CreditUnit, TargetTerms } from "../../terms/language.js";
import { ratioOf } from "../../exactText.js";
import { compare, dividedBy, larger, minus, ratio, type Ratio, smaller, times, ZERO } from "../../units.js";
import type { Excess } from "../allowance.js";

/** What was lost to the customer's credit, in the measure of the guarantee. */
export interface ScheduleInput {
  readonly target: TargetTerms;
  /** What earns credit, of what was agreed: ms, or whatever a score counts. `of` is 0 if nothing was agreed. */
  readonly lost: Ratio;
  readonly of: Ratio;
  /** Elapsed length of the period. */
  readonly periodMs: number;
  /** Creditable time beyond the allowance, by group; `null` where no time is measured. */
  readonly excessBy: ((per: BlockGrouping) => Excess) | null;
  /** The calendar day, in the zone of the terms, of an instant. */
  readonly dayOf: (atMs: number) => number;
  /** The most that one outage may earn, in units; `null`: no limit. */
  readonly mostPerOutage: Ratio | null;
  readonly events: { readonly missed: number; readonly total: number };
  readonly unit: CreditUnit;
}

/** What a schedule comes to. */
export interface Step {
  /** Credit units, before caps. */
  readonly units: Ratio;
  /** The same once each outage is held to the most that one may earn. */
  readonly cappedUnits: Ratio;
  /** Blocks reached; 0 for other kinds. */
  readonly blocks: Ratio;
  /** Creditable time until the next step, ms; 0 if the very next moment makes one; `null` if there is none or it is not known. */
  readonly nextStepMs: Ratio | null;
  /** Time beyond the last block reached that has not earned anything yet, ms. */
  readonly partialMs: Ratio;
  readonly findings: readonly Finding[];
}

/** A schedule that has been read: from what was lost to what it earns. */
export type Rule = (input: ScheduleInput) => Step;

/** A step of a schedule that has no blocks. */
export function plainStep(units: Ratio, nextStepMs: Ratio | null, findings: readonly Finding[], cappedUnits: Ratio = units): Step {
  return { units, cappedUnits, blocks: ZERO, nextStepMs, partialMs: ZERO, findings };
}

/** The unit of a finding's figures: what a sentence needs to say them. */
export function unitParams({ unit }: ScheduleInput): { readonly unit: CreditUnit["kind"]; readonly currency: string | null } {
  return { unit: unit.kind, currency: unit.kind === "money" ? unit.currency : null };
}

const HUNDRED = ratio(100);

/** What may be lost before a percentage is missed. */
export function lossAt(percent: Ratio, of: Ratio): Ratio {
  return times(dividedBy(minus(HUNDRED, percent), HUNDRED), of);
}

/** True if what earns credit takes the guarantee below its target. Nothing agreed, nothing missed. */
export function isMissed({ target, lost, of }: ScheduleInput): boolean {
  if (of.num === 0n) return false;
  const beyond = compare(lost, lossAt(ratioOf(target.percent), of));
  return beyond > 0 || (beyond === 0 && target.missedWhen === "at-or-below");
}

/** How much more may be lost before the target is missed; 0 if the next moment does it, or has done. */
export function untilMissed({ target, lost, of }: ScheduleInput): Ratio {
  return larger(ZERO, minus(lossAt(ratioOf(target.percent), of), lost));
}

/** Percentage points below the target; 0 if it is met. */
export function pointsShort(input: ScheduleInput): Ratio {
  const { target, lost, of } = input;
  if (of.num === 0n) return ZERO;
  // A fixed base may be shorter than what was lost: availability ends at 0.
  return larger(ZERO, minus(times(dividedBy(smaller(lost, of), of), HUNDRED), minus(HUNDRED, ratioOf(target.percent))));
}
