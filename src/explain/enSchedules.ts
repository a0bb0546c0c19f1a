/**
 * English sentences for each kind of schedule.
 */
import type { ScheduleWords } from "./words.js";

const ROUNDING: Readonly<Record<string, string>> = {
  whole: "only complete steps count", started: "a started step counts", nearest: "to the nearest step", exact: "parts count in proportion",
};

export const EN_SCHEDULES: ScheduleWords = {
  tier: ({ by, value, credit, ...unit }, say) => {
    const earned = /[1-9]/.test(credit) ? say.units(credit, unit) : "no credit";
    switch (by) {
      case "availability":
        return `Availability, counting only what earns credit: ${say.percent(value)}. The table gives ${earned}.`;
      case "total-downtime":
        return `Counted in all: ${say.duration(value)}. The table gives ${earned}.`;
      case "longest-outage":
        return `The longest outage counts for ${say.duration(value)}. The table gives ${earned}.`;
      case "each-outage":
        return `Counted outage by outage, ${say.duration(value)} in all. Together the table gives ${earned}.`;
    }
  },
  points: ({ pointsShort, points, steps, creditPerStep, credit, rounding, ...unit }, say) =>
    `${say.points(pointsShort)} below the target: ${say.count(steps, "step", "steps")} of ${say.points(points)} (${ROUNDING[rounding] ?? rounding}) `
    + `at ${say.credit(creditPerStep, unit)} each: ${say.units(credit, unit)}.`,
  multiplier: ({ factor, excessMs, baseMs, credit, ...unit }, say) =>
    `${say.number(factor)} times the fee for ${say.duration(excessMs)} out of ${say.duration(baseMs)}: ${say.units(credit, unit)}.`,
  flat: ({ missed, credit, ...unit }, say) => missed
    ? `Counting only what earns credit, the target is missed: ${say.credit(credit, unit)}.`
    : "Counting only what earns credit, the target is met: no credit.",
  shortfall: ({ pointsShort, factor, credit, ...unit }, say) =>
    `${say.points(pointsShort)} below the target, at ${say.credit(factor, unit)} per point: ${say.units(credit, unit)}.`,
  events: ({ missed, total, creditPerEvent, credit, ...unit }, say) =>
    `${missed} of ${say.count(total, "event", "events")} came too late, at ${say.credit(creditPerEvent, unit)} each: ${say.units(credit, unit)}.`,
  "highest-of": ({ count }) => `Of ${count} ways to reckon, the one that gives most counts: it is the one stated here.`,
  "no-schedule": () => "A miss earns no credit under this contract.",
};
