/** Clause 3.1.e: uptime of agreed time, and whether the target is met. */
import { type Exact, exact, floor, isLess, isZero, over, times, whole } from "./exact.js";
import type { ModelTerms } from "./shapes.js";

interface Up {
  readonly upMs: Exact;
  readonly ofMs: Exact;
}

export const shareUp = ({ upMs, ofMs }: Up): Exact => over(upMs, ofMs);

/** The percentage is cut to 4 decimals, so that 100 means all of it. */
export function availabilityOf(measured: Up, { target }: ModelTerms): { percent: Exact | null; met: boolean | null; upMs: number; ofMs: number } {
  const wholeMs = { upMs: Number(floor(measured.upMs)), ofMs: Number(floor(measured.ofMs)) };
  if (isZero(measured.ofMs)) return { percent: null, met: null, ...wholeMs };
  const percent = times(shareUp(measured), whole(100));
  const isMissed = isLess(percent, exact(target.percent))
    || (target.missedWhen === "at-or-below" && !isLess(exact(target.percent), percent));
  return { percent: over(whole(floor(times(percent, whole(10_000)))), whole(10_000)), met: !isMissed, ...wholeMs };
}
