/** How often a property is tried: a thousand times, or as often as FAST_CHECK_RUNS says. */
import type { Parameters } from "fast-check";

export const RUNS = Number(process.env.FAST_CHECK_RUNS ?? 1000);

/** Parameters for `fc.assert`. A failure prints the seed and the path that replay it. */
export function runs<T>(): Parameters<T> {
  return { numRuns: RUNS };
}
