/** The scales again, with the figures that the wider language needs at each size. */
import fc from "fast-check";
import { monthScale, type Scale, smallScale } from "./scale.js";

export interface WideScale extends Scale {
  /** Lengths of blocks, of units, of free time, and edges of tables, ascending; whole ticks all of them. */
  readonly minutes: readonly string[];
  /** Targets, and edges of tables, ascending; in periods of a round length each of them is reached. */
  readonly percents: readonly string[];
  /** Ways to count a time to claim. */
  readonly counts: readonly ("calendar-days" | "elapsed-days" | "wall-clock-days" | "elapsed-hours" | "business-days" | "billing-cycles" | "calendar-months")[];
  /** Where the clock may start; tickets are filed a millisecond early or late, which only a grid of milliseconds can tell. */
  readonly starts: readonly ("outage-start" | "report" | "ticket")[];
}

const DAYS_AND_MONTHS = ["calendar-days", "elapsed-days", "wall-clock-days", "elapsed-hours", "business-days", "calendar-months"] as const;

/** Mostly 1000 ms, so that a millisecond is a tenth of a percent; the rest as they come. */
export const smallWide: WideScale = {
  ...smallScale,
  period: fc.record({ drawn: smallScale.period, isRound: fc.constantFrom(true, true, true, false) }).map(({ drawn, isRound }) => {
    if (!isRound || !("start" in drawn.given)) return drawn;
    const endMs = drawn.startMs + 1000;
    return { ...drawn, given: { ...drawn.given, end: endMs }, endMs };
  }),
  minutes: ["0.00005", "0.0001", "0.00015", "0.0002", "0.0005", "0.001", "0.0015"],
  percents: ["50", "90", "95", "97.3", "98.5", "99", "99.5", "99.9", "100"],
  counts: DAYS_AND_MONTHS,
  starts: ["outage-start", "outage-start", "outage-start", "report", "ticket"],
};

/** In months of 30 days and a grid of hours 2.5 % are 18 hours. */
export const monthWide: WideScale = {
  ...monthScale,
  minutes: ["15", "30", "60", "120", "180", "240", "1080", "2160"],
  percents: ["90", "95", "97.5", "99", "99.5", "99.9", "99.99", "100"],
  counts: [...DAYS_AND_MONTHS, "billing-cycles"],
  starts: ["outage-start", "outage-start", "report"],
};
