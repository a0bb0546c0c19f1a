/** Clauses 3.2.a to 3.2.c: which services are in excused maintenance, tick by tick through the period. */
import { type Happened, hoursInMs, isIn } from "./happened.js";
import type { ModelTerms } from "./shapes.js";

export interface Maintenance {
  /** Services in an excusing window at this tick. */
  readonly any: ReadonlySet<string>;
  /** Those of them in a planned one. */
  readonly planned: ReadonlySet<string>;
}

const NONE: Maintenance = { any: new Set(), planned: new Set() };

/** Call it for each tick in order: it counts the hours that the terms allow. */
export function maintenanceClock({ windows }: Happened, terms: ModelTerms, tickMs: number): (tMs: number) => Maintenance {
  const { hours } = terms.maintenance.allowance;
  let leftMs = hours === null ? Infinity : hoursInMs(hours);
  return (tMs) => {
    const open = windows.filter((window) => isIn(tMs, window));
    if (open.length === 0 || leftMs <= 0) return NONE;
    leftMs -= tickMs;
    return {
      any: new Set(open.flatMap(({ services }) => services)),
      planned: new Set(open.filter(({ planned }) => planned).flatMap(({ services }) => services)),
    };
  };
}
