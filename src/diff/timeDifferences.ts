/** Decides which totals of time, and which figures of availability, differ. */
import type { ExactText } from "../assessment.js";
import type { AvailabilityDifference, Pair, TimeDifference, TimeField, WeightedField } from "./assessmentDiff.js";
import type { ComparedAssessment } from "./comparedAssessment.js";
import { exactDelta, exactDifference, numberDifference, plainDifference } from "./figures.js";

const TOTALS: readonly TimeField[] = ["agreedMs", "maintenanceMs", "uptimeMs", "downtimeMs", "creditableMs"];
const WEIGHTED: readonly WeightedField[] = ["agreedMs", "downtimeMs", "creditableMs"];

/** Elapsed totals, then excluded time by reason, then the totals by weight if either of the two weighs. */
export function timeDifferences(pair: Pair<ComparedAssessment>): readonly TimeDifference[] {
  const { before, after } = { before: pair.before.time, after: pair.after.time };
  const reasons = [...new Set([...before.excludedMs.keys(), ...after.excludedMs.keys()])].sort();
  return [
    ...TOTALS.flatMap((field) => numberDifference(field, before[field], after[field])),
    ...reasons.flatMap((reason) =>
      numberDifference(`excludedMs.${reason}` as const, before.excludedMs.get(reason) ?? 0, after.excludedMs.get(reason) ?? 0)),
    ...weightedDifferences(pair),
  ];
}

function weightedDifferences({ before, after }: Pair<ComparedAssessment>): readonly TimeDifference[] {
  if (before.weighted === null && after.weighted === null) return [];
  return WEIGHTED.flatMap((field) => {
    const pair = { before: weightedTotal(before, field), after: weightedTotal(after, field) };
    return exactDelta(pair.before, pair.after).map((delta) => ({ field: `weighted.${field}` as const, ...pair, delta }));
  });
}

/** Where nothing is weighed, each instant counts for itself. */
function weightedTotal({ weighted, time }: ComparedAssessment, field: WeightedField): ExactText {
  return weighted === null ? String(time[field]) : weighted[field];
}

export function availabilityDifferences(pair: Pair<ComparedAssessment>): readonly AvailabilityDifference[] {
  const { before, after } = { before: pair.before.availability, after: pair.after.availability };
  return [
    ...exactDifference("targetPercent", before.targetPercent, after.targetPercent),
    ...plainDifference("met", before.met, after.met),
    ...exactDifference("percent", before.percent, after.percent),
    ...numberDifference("upMs", before.upMs, after.upMs),
    ...numberDifference("ofMs", before.ofMs, after.ofMs),
    ...exactDifference("marginMs", before.marginMs, after.marginMs),
    ...exactDifference("score.lost", before.score?.lost ?? null, after.score?.lost ?? null),
    ...exactDifference("score.of", before.score?.of ?? null, after.score?.of ?? null),
  ];
}
