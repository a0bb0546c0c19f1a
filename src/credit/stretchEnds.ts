/** Where the unbroken stretch that an outage belongs to ends: one reading of when the days to claim begin. */
import type { CheckedOutage } from "../facts/checkedFacts.js";
import type { InstantMs } from "../units.js";

/**
 * The end of the stretch of overlapping and touching outages of covered services, whatever their cause.
 *
 * @returns per outage; `null` while the stretch goes on. An outage that is no downtime is a stretch of its own.
 * @clause 3.3.f
 */
export function stretchEnds(outages: readonly CheckedOutage[]): readonly (InstantMs | null)[] {
  const ends: (InstantMs | null)[] = outages.map(({ endMs }) => endMs);
  const order = outages.flatMap((outage, index) => (outage.covered !== 0 && outage.weight.num > 0n ? [index] : []));
  order.sort((a, b) => (outages[a] as CheckedOutage).startMs - (outages[b] as CheckedOutage).startMs);

  let stretch: number[] = [];
  let latest = -Infinity;
  const close = (): void => {
    for (const index of stretch) ends[index] = latest === Infinity ? null : (latest as InstantMs);
    stretch = [];
  };
  for (const index of order) {
    const { startMs, endMs } = outages[index] as CheckedOutage;
    if (startMs > latest) {
      close();
      latest = startMs;
    }
    stretch.push(index);
    latest = Math.max(latest, endMs ?? Infinity);
  }
  close();
  return ends;
}
