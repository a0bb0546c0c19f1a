/** Lengths of downtime at which something changes under a contract, in ms: edges of tables, blocks, units, free time. */
import type { SimpleSchedule, Terms } from "../../../src/terms/language.js";

const ms = (minutes: string): number => Number(minutes) * 60_000;

/** @param periodMs - length of the period, which percentages are of */
export function edgesOf({ target, allowance, schedule, clock }: Terms, periodMs: number): readonly number[] {
  const below = (percent: number): number => periodMs * (1 - percent / 100);
  const freeMs = allowance.of === "fixed" ? ms(allowance.minutes ?? "0") : below(Number(target.percent));
  const schedules = schedule.kind === "max-of" ? schedule.schedules : [schedule];
  const edges = [
    freeMs, below(Number(target.percent)), ms(clock.minimum.minutes), ms(clock.unit.minutes),
    ...schedules.flatMap((one) => edgesIn(one, Number(target.percent), freeMs, below)),
  ];
  return edges.filter((lengthMs) => lengthMs > 0);
}

function edgesIn(schedule: SimpleSchedule, target: number, freeMs: number, below: (percent: number) => number): readonly number[] {
  switch (schedule.kind) {
    case "blocks": return [1, 2, 3].map((count) => freeMs + count * ms(schedule.blockMinutes));
    case "points": return [1, 2].map((count) => below(target - count * Number(schedule.points)));
    case "tiers": {
      const edges = schedule.tiers.flatMap(({ atLeast, above, below: under, atMost }) => [atLeast, above, under, atMost])
        .filter((edge) => edge !== undefined);
      return edges.map((edge) => (schedule.by === "availability" ? below(Number(edge)) : freeMs + ms(edge)));
    }
    default: return [];
  }
}
