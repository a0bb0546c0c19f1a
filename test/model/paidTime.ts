/** Clause 3.3.b: creditable ticks, what of them lies beyond the allowance, and how they are grouped. */
import { type Exact, exact, isMore, isZero, least, minus, ONE, over, plus, sum, times, whole, ZERO } from "./exact.js";
import type { ModelTerms } from "./shapes.js";
import type { Walk } from "./walk.js";

/** Time that is credited together. */
export interface Group {
  /** Its first creditable moment. */
  readonly fromMs: number;
  /** Of it, beyond the allowance. */
  readonly paidMs: Exact;
}

export interface PaidTime {
  readonly allowanceMs: Exact;
  readonly excessMs: Exact;
  readonly groups: Readonly<Record<"period" | "outage" | "stretch", readonly Group[]>>;
}

export function paidTime({ happened, weighted, tickMs, downTicks }: Walk, { allowance, target }: ModelTerms): PaidTime {
  const { startMs, endMs } = happened.period;
  const base = allowance.of === "agreed" ? weighted.agreedMs : whole(endMs - startMs);
  const share = over(minus(whole(100), exact(target.percent)), whole(100));
  const promised = allowance.of === "fixed" ? times(exact(allowance.minutes ?? ""), whole(60_000)) : times(base, share);
  const allowanceMs = allowance.reading === "none" ? ZERO : promised;

  const using = (tick: Walk["downTicks"][number]) =>
    allowance.usedBy === "creditable" ? tick.creditableMs : tick.downtimeMs;
  const isExceeded = isMore(sum(downTicks.map(using)), allowanceMs);

  let freeMs = allowanceMs;
  let stretch = 0;
  let lastMs = Number.NaN;
  const groups = { period: new Map<number, Group>(), outage: new Map<number, Group>(), stretch: new Map<number, Group>() };
  for (const tick of downTicks) {
    let paidMs = tick.creditableMs;
    if (allowance.reading === "threshold" && !isExceeded) paidMs = ZERO;
    if (allowance.reading === "deduct" && !isZero(using(tick)) && !isZero(freeMs)) {
      const freeShare = least(ONE, over(freeMs, using(tick)));
      freeMs = minus(freeMs, times(freeShare, using(tick)));
      paidMs = times(paidMs, minus(ONE, freeShare));
    }
    if (isZero(tick.creditableMs)) continue;
    if (tick.tMs !== lastMs) stretch += 1;
    lastMs = tick.tMs + tickMs;
    const put = (into: Map<number, Group>, key: number) => {
      const known = into.get(key) ?? { fromMs: tick.tMs, paidMs: ZERO };
      into.set(key, { ...known, paidMs: plus(known.paidMs, paidMs) });
    };
    put(groups.period, 0);
    put(groups.outage, tick.earnedBy?.index ?? -1);
    put(groups.stretch, stretch);
  }
  const listed = (of: ReadonlyMap<number, Group>) => [...of.values()].sort((a, b) => a.fromMs - b.fromMs);
  const period = listed(groups.period);
  return {
    allowanceMs,
    excessMs: sum(period.map((group) => group.paidMs)),
    groups: { period, outage: listed(groups.outage), stretch: listed(groups.stretch) },
  };
}
