/** Which creditable time is counted in blocks together: all of it, each unbroken stretch, or each outage. */
import { assertNever } from "../errors.js";
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
    default:
      return assertNever(per);
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

/** Each stretch belongs to the first outage (by start, end, id) that earns credit there by itself. */
function owningOutages(
  prepared: PreparedTerms, downtime: readonly DowntimeStretch[], standings: readonly OutageStanding[], services: number,
): readonly number[] {
  const owners: (number | undefined)[] = new Array<number | undefined>(downtime.length).fill(undefined);
  const earning = standings.filter(({ span, down, rank }) => span !== null && (down & services) !== 0 && rank === prepared.creditable);
  for (const standing of earning.sort(compareOutages)) {
    for (let index = firstFrom(downtime, standing.outage.startMs); index < downtime.length; index += 1) {
      const stretch = downtime[index] as DowntimeStretch;
      if (stretch.startMs >= (standing.span as { endMs: number }).endMs) break;
      if (owners[index] === undefined && earnsDuring(standing, stretch, services)) owners[index] = standing.index;
    }
  }
  return owners.map((owner) => owner ?? -1);
}

function earnsDuring({ down, caused }: OutageStanding, { startMs, moment }: DowntimeStretch, services: number): boolean {
  const isFree = (down & services & ~moment.inMaintenance) !== 0;
  const isCaused = caused !== null && startMs >= caused.span.startMs && startMs < caused.span.endMs;
  return isFree && !isCaused && !moment.isInBreach;
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
