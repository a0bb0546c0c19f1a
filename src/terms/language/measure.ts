/** What a guarantee measures, beside outages: error rates, counts of requests, events, percentiles. */
import type { ClauseId, DecimalText } from "./common.js";

/** Time that the services were down, from `outages`. What a reduced service counts for is another field (`degraded`). */
export interface DowntimeMeasure {
  readonly kind: "downtime";
  readonly clause: ClauseId;
}

/**
 * Error rates of slots of time, from `slots`. `mean`: each slot is down by its error rate. `threshold`: a slot is down as a
 * whole if its error rate is above `thresholdPercent`, or at it if `inclusive`. A slot without requests is up.
 */
export type ErrorRateMeasure =
  | { readonly kind: "error-rate"; readonly slotMinutes: DecimalText; readonly counts: "mean"; readonly clause: ClauseId }
  | {
      readonly kind: "error-rate";
      readonly slotMinutes: DecimalText;
      readonly counts: "threshold";
      readonly thresholdPercent: DecimalText;
      readonly inclusive: boolean;
      readonly clause: ClauseId;
    };

/** A share of a whole that is no time: good requests of all, answers within a limit; from `scores`. */
export interface ScoreMeasure {
  readonly kind: "score";
  /** What is counted: all requests of the period, or those (or the part of the period) within a limit of time. */
  readonly of: "requests" | "percentile";
  readonly clause: ClauseId;
}

/** Events that came too late, from `events`: each severity has its limit. Exactly at the limit is in time. */
export interface EventMeasure {
  readonly kind: "events";
  readonly limits: readonly { readonly severity: string; readonly minutes: DecimalText }[];
  readonly clause: ClauseId;
}

/** What a guarantee counts: time, failed requests, a score, or answers in time. */
export type Measure = DowntimeMeasure | ErrorRateMeasure | ScoreMeasure | EventMeasure;
