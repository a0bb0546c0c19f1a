/**
 * Decides how a measured period is cut: each millisecond of the ledger goes to the cell that it lies in, so that cells add up
 * to the period, to the millisecond.
 */
import type { Measurement } from "../ledger/measure.js";
import { plus, ratio, type Ratio, times, ZERO } from "../units.js";

/** Half-open; may be empty. */
export interface Cell {
  readonly startMs: number;
  readonly endMs: number;
}

/** What a cell came to. Elapsed time, ms. */
export interface Tally {
  readonly upMs: number;
  /** The clock stood still: maintenance that excuses, and hours without service. */
  readonly stillMs: number;
  /** The part of it that is hours without service. */
  readonly outsideMs: number;
  readonly downtimeMs: number;
  readonly creditableMs: number;
  /** The same by weight. */
  readonly weighed: { readonly downtimeMs: Ratio; readonly creditableMs: Ratio };
}

export const EMPTY_TALLY: Tally = { upMs: 0, stillMs: 0, outsideMs: 0, downtimeMs: 0, creditableMs: 0, weighed: { downtimeMs: ZERO, creditableMs: ZERO } };

/**
 * Cuts a measurement into cells.
 *
 * @param cells - in order, none overlapping another; what lies outside the period counts for nothing
 * @returns one tally per cell
 */
export function talliesOf({ ledger, downtime }: Measurement, cells: readonly Cell[]): readonly Tally[] {
  const tallies = cells.map(() => ({ upMs: 0, stillMs: 0, outsideMs: 0, downtimeMs: 0, creditableMs: 0, weighed: { downtimeMs: ZERO, creditableMs: ZERO } }));
  shareOut(ledger, cells, ({ kind, creditable, reasons }, index, ms) => {
    const tally = tallies[index] as (typeof tallies)[number];
    if (kind === "up") tally.upMs += ms;
    else if (kind === "downtime") {
      tally.downtimeMs += ms;
      if (creditable) tally.creditableMs += ms;
    } else {
      tally.stillMs += ms;
      if (reasons[0]?.code === "outside-service-hours") tally.outsideMs += ms;
    }
  });
  shareOut(downtime, cells, ({ startMs, endMs, lengthMs, creditableMs }, index, ms) => {
    const { weighed } = tallies[index] as (typeof tallies)[number];
    // Within a stretch nothing changes, so that its weight runs through it evenly.
    const share = ratio(ms, endMs - startMs);
    weighed.downtimeMs = plus(weighed.downtimeMs, times(lengthMs, share));
    weighed.creditableMs = plus(weighed.creditableMs, times(creditableMs, share));
  });
  return tallies;
}

/** Gives each cell its part of each span; both in order. */
function shareOut<T extends Cell>(spans: readonly T[], cells: readonly Cell[], give: (span: T, index: number, ms: number) => void): void {
  let first = 0;
  for (const span of spans) {
    while (first < cells.length && (cells[first] as Cell).endMs <= span.startMs) first += 1;
    for (let index = first; index < cells.length && (cells[index] as Cell).startMs < span.endMs; index += 1) {
      const { startMs, endMs } = cells[index] as Cell;
      const ms = Math.min(span.endMs, endMs) - Math.max(span.startMs, startMs);
      if (ms > 0) give(span, index, ms);
    }
  }
}

/** The tally of all of some cells. */
export function sumOfTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({
    upMs: a.upMs + b.upMs,
    stillMs: a.stillMs + b.stillMs,
    outsideMs: a.outsideMs + b.outsideMs,
    downtimeMs: a.downtimeMs + b.downtimeMs,
    creditableMs: a.creditableMs + b.creditableMs,
    weighed: {
      downtimeMs: plus(a.weighed.downtimeMs, b.weighed.downtimeMs),
      creditableMs: plus(a.weighed.creditableMs, b.weighed.creditableMs),
    },
  }), EMPTY_TALLY);
}

/**
 * The agreed service time of a cell.
 *
 * @param isNet - maintenance leaves it; hours without service always do
 */
export function agreedOf({ upMs, downtimeMs, stillMs, outsideMs }: Tally, isNet: boolean): number {
  return upMs + downtimeMs + (isNet ? 0 : stillMs - outsideMs);
}
