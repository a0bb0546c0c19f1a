/** Which creditable time is counted in blocks together: all of it, each unbroken stretch, or each outage. */
import type { Span } from "../facts/checkedFacts.js";
import { compareOutages } from "../ledger/changes.js";
import type { OutageStanding } from "../ledger/outageStanding.js";
import type { DowntimeStretch } from "../ledger/totals.js";
import type { BlockGrouping } from "../terms/language.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";

/**
 * The group of each stretch of downtime, by number. A stretch that earns nothing belongs to none, whatever its number.
 *
 * @param services - those measured together, as a mask
 * @clause 3.3.a
 */
export function groupsOf(
  prepared: PreparedTerms, per: BlockGrouping, downtime: readonly DowntimeStretch[], standings: readonly OutageStanding[], services: number,
): readonly number[] {
  switch (per) {
    case "period":
      return downtime.map(() => 0);
    case "stretch":
      return unbrokenStretches(downtime);
    case "outage":
      return owningOutages(prepared, downtime, standings, services);
  }
}

function unbrokenStretches(downtime: readonly DowntimeStretch[]): readonly number[] {
  let group = 0;
  let lastEndMs = -Infinity;
  return downtime.map(({ startMs, endMs, creditableMs }) => {
    if (creditableMs.num === 0n) return group;
    if (startMs !== lastEndMs) group += 1;
    lastEndMs = endMs;
    return group;
  });
}

/**
 * Each stretch belongs to the first outage (by start, end, id) that earns credit there by itself.
 *
 * Outages take what is still free in that order. A stretch that one has passed over, because it is taken or because the
 * outage's services do not earn there, is passed over by all that follow of the same services: each is looked at about once.
 */
function owningOutages(
  prepared: PreparedTerms, downtime: readonly DowntimeStretch[], standings: readonly OutageStanding[], services: number,
): readonly number[] {
  const owners: number[] = new Array<number>(downtime.length).fill(UNOWNED);
  const skips = new Map<number, Skips>();
  const earning = standings.filter(({ span, down, rank }) => span !== null && (down & services) !== 0 && rank === prepared.creditable);
  for (const { down, span, caused, index } of earning.sort(compareOutages)) {
    const { startMs, endMs } = span as Span;
    const mask = down & services;
    const skip = skips.get(mask) ?? new Skips(downtime.length);
    skips.set(mask, skip);
    const parts = caused === null ? [{ startMs, endMs }] : [{ startMs, endMs: caused.span.startMs }, { startMs: caused.span.endMs, endMs }];
    for (const part of parts) takeFree(downtime, owners, skip, part, mask, index);
  }
  return owners;
}

const UNOWNED = -1;

function takeFree(downtime: readonly DowntimeStretch[], owners: number[], skip: Skips, part: Span, mask: number, index: number): void {
  let at = skip.from(firstFrom(downtime, part.startMs));
  while (at < downtime.length && (downtime[at] as DowntimeStretch).startMs < part.endMs) {
    const { moment } = downtime[at] as DowntimeStretch;
    const earns = (mask & ~moment.inMaintenance) !== 0 && !moment.isInBreach;
    if (earns && owners[at] === UNOWNED) owners[at] = index;
    skip.pass(at);
    at = skip.from(at);
  }
}

/** Which stretches need not be looked at again: from each, the next that must. */
class Skips {
  private readonly next: Int32Array;

  constructor(length: number) {
    this.next = Int32Array.from({ length: length + 1 }, (_, index) => index);
  }

  pass(index: number): void {
    this.next[index] = index + 1;
  }

  /** The first index from one on that was not passed; halves the way for the next who asks. */
  from(index: number): number {
    let at = index;
    while ((this.next[at] as number) !== at) {
      this.next[at] = this.next[this.next[at] as number] as number;
      at = this.next[at] as number;
    }
    return at;
  }
}

/** Index of the first stretch that starts at an instant or later. */
function firstFrom(downtime: readonly DowntimeStretch[], atMs: number): number {
  let [low, high] = [0, downtime.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((downtime[middle] as DowntimeStretch).startMs < atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
