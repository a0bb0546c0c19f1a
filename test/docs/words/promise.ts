/** What is promised, and for how long a time, in words. */
import type { Measure, TargetTerms, Terms, UnavailableReading } from "../../../src/terms/language.js";
import { counted, listed } from "./text.js";

/** Measure, target and period of the leading guarantee. */
export function promiseWords({ measure, target, period, services, unavailable }: Terms): string {
  const several = services.covered.length > 1 ? TOGETHER[unavailable.when] : null;
  return listed([measured(measure, target, periodWords(period)), several]);
}

const TOGETHER: Readonly<Record<UnavailableReading, string | null>> = {
  "any-down": null, "all-down": "down only while all services are", "each-apart": "each service apart", mean: "the mean of the services",
};

/**
 * What has to be reached.
 *
 * @param period - what it is a part of, in words; absent: already said
 */
export function measured(measure: Measure, target: TargetTerms, period?: string): string {
  const of = period === undefined ? "" : ` of ${period}`;
  const figure = `${target.missedWhen === "at-or-below" ? "more than " : ""}${target.percent} %`;
  switch (measure.kind) {
    case "downtime":
      return `${figure}${of}`;
    case "error-rate":
      return `${figure}${of}, ${slotWords(measure)}`;
    case "score":
      return `${figure} ${measure.of === "requests" ? "of requests good" : "within the limit"}`;
    case "events":
      return `each within ${measure.limits.map(({ severity, minutes }) => `${minutes} min (${severity})`).join(", ")}`;
  }
}

function slotWords(measure: Extract<Measure, { kind: "error-rate" }>): string {
  if (measure.counts === "mean") return `by the mean error rate of slots of ${measure.slotMinutes} min`;
  const limit = measure.inclusive ? `${measure.thresholdPercent} % or more` : `more than ${measure.thresholdPercent} %`;
  return `a slot of ${measure.slotMinutes} min is down if ${limit} of its requests fail`;
}

function periodWords({ unit, base }: Terms["period"]): string {
  const length = base === "fixed-30-days" ? " (taken as 30 days)" : "";
  if (unit === undefined) return `the period${length}`;
  return `${typeof unit === "object" ? counted(unit.days, "day") : `a ${unit.replace("-", " ")}`}${length}`;
}
