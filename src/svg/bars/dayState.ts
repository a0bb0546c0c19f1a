/** Decides what the bar of one day says, and by which shape, so that it can be read without colour. */
import type { AvailabilityFigures } from "../../views/index.js";
import type { Room } from "../canvas.js";
import { element } from "../xml.js";

export type DayFigures = AvailabilityFigures;

/** `still`: no service was agreed on that day. */
export type DayState = "up" | "down" | "still" | "unknown";

export function stateOf({ percent, downtimeMs, unknownMs, maintenanceMs }: DayFigures): DayState {
  if (downtimeMs > 0) return "down";
  if (percent !== null) return "up";
  return unknownMs > 0 && maintenanceMs === 0 ? "unknown" : "still";
}

/** Was there maintenance, beside hours without service? */
export function hasMaintenance({ maintenanceMs, outsideHoursMs }: DayFigures): boolean {
  return maintenanceMs > outsideHoursMs;
}

/** How far a day with downtime stands out above the others, px. */
const OUT = 7;
const BODY = 28;
/** Between what was lost and what was not. */
const SPLIT = 2.5;
const SHORT = 8;
const FLAT = 2;
const TICK = 3;
const TICK_GAP = 3;

/** Height of a row of bars: what stands out above, the bars, and marks of maintenance below. */
export const BAR_HEIGHT: number = OUT + BODY + TICK_GAP + TICK;

/** From least to most lost: at this percentage or above, the cut reaches so deep into the bar, px. */
const DEPTHS: readonly (readonly [percent: number, depth: number])[] = [[99.9, 2], [99, 6], [90, 12], [50, 18]];

/** Whole once half of the day or more was lost. */
function depthOf(percent: string | null): number {
  return DEPTHS.find(([least]) => percent !== null && Number(percent) >= least)?.[1] ?? BODY;
}

/** The bar of one day, from `x` on. */
export function dayBar(figures: DayFigures, x: number, width: number, { prefix }: Pick<Room, "prefix">): string {
  const part = (y: number, height: number, name: string): string => element("rect", { x, y, width, height, class: `${prefix}-${name}` });
  const mark = hasMaintenance(figures) ? part(OUT + BODY + TICK_GAP, TICK, "still") : "";
  return parts(figures, part) + mark;
}

function parts(figures: DayFigures, part: (y: number, height: number, name: string) => string): string {
  switch (stateOf(figures)) {
    case "up":
      return part(OUT, BODY, "available");
    case "still":
      return part(OUT + BODY - SHORT, SHORT, "still");
    case "unknown":
      return part(OUT + BODY - FLAT, FLAT, "faint");
    case "down": {
      const depth = depthOf(figures.percent);
      const leftFrom = OUT + depth + SPLIT;
      return part(0, OUT + depth, "unavailable") + (depth < BODY ? part(leftFrom, OUT + BODY - leftFrom, "available") : "");
    }
  }
}
