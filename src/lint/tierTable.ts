/**
 * A table taken apart: between two neighbouring edges, and at each edge itself, every row applies throughout or not at all,
 * so whatever is asked of a table is asked of these few pieces.
 */
import type { Tier, TierSchedule } from "../terms/language.js";
import { ratioOf } from "../exactText.js";
import { compare, dividedBy, plus, ratio, type Ratio, ZERO } from "../units.js";

/** One figure (`from` = `to`), or all figures strictly between two. */
export interface Piece {
  readonly from: Ratio;
  readonly to: Ratio;
}

/** Figures for which a table is looked up. `low` is one of them; `high` is if it is included. */
export interface Domain {
  readonly low: Ratio;
  readonly high: Ratio;
  readonly isHighIncluded: boolean;
}

/** A piece, the rows that claim it, and the row that decides; `winner` is `null` where none claims it. */
export interface Row {
  readonly piece: Piece;
  readonly claims: readonly number[];
  readonly winner: number | null;
}

/** A table's pieces from the best figures to the worst. */
export function rowsOf(schedule: TierSchedule, domain: Domain): readonly Row[] {
  const rows = piecesOf(schedule.tiers, domain).map((piece): Row => {
    const claims = schedule.tiers.flatMap((tier, index) => (contains(tier, piece) ? [index] : []));
    return { piece, claims, winner: winnerOf(schedule, claims) };
  });
  return schedule.by === "availability" ? rows.reverse() : rows;
}

/** Neighbours in a list that all belong: from an index to just beyond another. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** The longest runs of neighbouring rows that belong. */
export function runsOf(rows: readonly Row[], belongs: (row: Row) => boolean): readonly Run[] {
  const runs: Run[] = [];
  rows.forEach((row, index) => {
    if (!belongs(row)) return;
    const last = runs.at(-1);
    if (last?.to === index) runs[runs.length - 1] = { from: last.from, to: index + 1 };
    else runs.push({ from: index, to: index + 1 });
  });
  return runs;
}

function piecesOf(tiers: readonly Tier[], { low, high, isHighIncluded }: Domain): readonly Piece[] {
  const within = tiers.flatMap(edgesOf).filter((edge) => compare(edge, low) > 0 && compare(edge, high) < 0);
  const edges = [low, ...within, high].sort(compare).filter((edge, index, all) => index === 0 || compare(edge, all[index - 1] as Ratio) > 0);
  const pieces = edges.flatMap((edge, index): readonly Piece[] => {
    const next = edges[index + 1];
    return next === undefined ? [{ from: edge, to: edge }] : [{ from: edge, to: edge }, { from: edge, to: next }];
  });
  return isHighIncluded ? pieces : pieces.slice(0, -1);
}

function edgesOf({ atLeast, above, below, atMost }: Tier): readonly Ratio[] {
  return [atLeast, above, below, atMost].flatMap((edge) => (edge === undefined ? [] : [ratioOf(edge)]));
}

function contains({ atLeast, above, below, atMost }: Tier, { from, to }: Piece): boolean {
  // A piece crosses no edge, so its middle speaks for all of it.
  const middle = dividedBy(plus(from, to), ratio(2));
  const besides = (edge: string): number => compare(middle, ratioOf(edge));
  return (
    (atLeast === undefined || besides(atLeast) >= 0) && (above === undefined || besides(above) > 0) &&
    (below === undefined || besides(below) < 0) && (atMost === undefined || besides(atMost) <= 0)
  );
}

function winnerOf({ tiers, overlap }: TierSchedule, claims: readonly number[]): number | null {
  const better = overlap === "higher-credit" ? 1 : -1;
  return claims.reduce<number | null>(
    (best, index) => (best === null || compareCredits(tiers, index, best) === better ? index : best),
    null,
  );
}

/** Below 0, 0 or above 0 as the first row's credit is lower than the second's, equal or higher. */
export function compareCredits(tiers: readonly Tier[], first: number, second: number): number {
  return compare(creditOf(tiers, first), creditOf(tiers, second));
}

/** The credit of a row, in credit units. */
export function creditOf(tiers: readonly Tier[], index: number): Ratio {
  return ratioOf((tiers[index] as Tier).credit);
}

/** Figures from 0 to a highest one; none if that is below 0. */
export function domainUpTo(high: Ratio, isHighIncluded: boolean): Domain | null {
  const order = compare(high, ZERO);
  return order > 0 || (order === 0 && isHighIncluded) ? { low: ZERO, high, isHighIncluded } : null;
}
