/** The schedule of so many percent per block: how many blocks, and how far it is to the next. */
import type { PreparedTerms } from "../../terms/prepareTerms.js";
import type { BlockRounding } from "../../terms/language.js";
import { ceiling, compare, dividedBy, floor, larger, minus, nearest, plus, ratio, type Ratio, smaller, times, ZERO } from "../../units.js";
import type { Excess } from "../allowance.js";

export interface Step {
  /** Whole, except where parts of a block count pro rata. */
  readonly blocks: Ratio;
  /** Of the fee, before caps. */
  readonly percent: Ratio;
  /** Creditable time until the next step, ms; 0 if the very next moment makes one. */
  readonly nextStepMs: Ratio;
  /** Time beyond the last block reached that has not earned anything yet, ms. */
  readonly partialMs: Ratio;
}

/**
 * Blocks reached by each group, summed.
 *
 * @param creditableMs - before the allowance
 * @clause 3.3.a
 */
export function stepOf(prepared: PreparedTerms, excess: Excess, creditableMs: Ratio): Step {
  const { blockMs, percentPerBlock } = prepared;
  const { rounding, per } = prepared.terms.schedule;
  const groups = [...excess.byGroup.values()];
  const blocks = groups.map((ms) => blocksIn(ms, blockMs, rounding)).reduce(plus, ZERO);
  const unfinished = groups.map((ms) => minus(ms, times(floorBlocks(ms, blockMs), blockMs))).reduce(plus, ZERO);
  const extendable = per === "period" && groups.length > 0 ? groups : [...groups, ZERO];
  return {
    blocks,
    percent: times(percentPerBlock, blocks),
    nextStepMs: nextStep(prepared, excess, creditableMs, extendable),
    partialMs: rounding === "whole" ? unfinished : ZERO,
  };
}

function floorBlocks(ms: Ratio, blockMs: Ratio): Ratio {
  return ratio(floor(dividedBy(ms, blockMs)));
}

/** Blocks in a length of time: at an exact multiple, every rounding gives the same. */
function blocksIn(ms: Ratio, blockMs: Ratio, rounding: BlockRounding): Ratio {
  const count = dividedBy(ms, blockMs);
  switch (rounding) {
    case "whole":
      return ratio(floor(count));
    case "started":
      return ratio(ceiling(count));
    case "nearest":
      return ratio(nearest(count));
    case "exact":
      return count;
  }
}

/** Where in excess time the next block is reached by a group that has so much. */
function nextEdge(ms: Ratio, blockMs: Ratio, rounding: BlockRounding): Ratio {
  switch (rounding) {
    case "whole":
      return times(plus(floorBlocks(ms, blockMs), ratio(1)), blockMs);
    case "started":
      return times(blocksIn(ms, blockMs, rounding), blockMs);
    case "nearest":
      return times(plus(blocksIn(ms, blockMs, rounding), ratio(1, 2)), blockMs);
    case "exact":
      return ms;
  }
}

/** The least creditable time that, added to one of the groups, makes another block. */
function nextStep({ terms, blockMs }: PreparedTerms, excess: Excess, creditableMs: Ratio, groups: readonly Ratio[]): Ratio {
  const { rounding } = terms.schedule;
  if (terms.allowance.reading === "threshold" && excess.excessMs.num === 0n) {
    // Nothing counts until the threshold is passed; then all of it does.
    const edgeMs = larger(nextEdge(ZERO, blockMs, rounding), plus(creditableMs, excess.unusedMs));
    return minus(edgeMs, smaller(edgeMs, creditableMs));
  }
  const distances = groups.map((ms) => minus(nextEdge(ms, blockMs, rounding), ms));
  const least = distances.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
  return plus(excess.unusedMs, least);
}
