/** Outages and maintenance as columns of numbers, for callers that hold them so: warehouses, status pages over years. */
import type { Availability } from "../assessment.js";
import type { PeriodInput } from "../facts/facts.js";

/** Spans: the nth begins at `startMs[n]` and ends at `endMs[n]`, whole epoch milliseconds, half-open, in any order. */
export interface SpanColumns {
  readonly startMs: Float64Array;
  /** As long as `startMs`; nothing in columns is still going on. */
  readonly endMs: Float64Array;
}

/** Spans in which all covered services were down. */
export interface OutageColumns extends SpanColumns {
  /** Per span a place in `causes`; absent: the provider's, all of them. */
  readonly cause?: Uint8Array;
  /** `"provider"` and causes that the terms know, at most 30; needed with, and only with, `cause`. */
  readonly causes?: readonly string[];
}

/** What happened in one period. */
export interface PeriodColumns {
  readonly period: PeriodInput;
  readonly outages: OutageColumns;
  /** Windows over all covered services that excuse. */
  readonly maintenance?: SpanColumns;
}

/** How long it was up and down. Elapsed time, ms. */
export interface ColumnTotals {
  readonly period: { readonly startMs: number; readonly endMs: number; readonly durationMs: number; readonly timeZone: string };
  readonly time: {
    readonly agreedMs: number;
    readonly maintenanceMs: number;
    readonly uptimeMs: number;
    readonly downtimeMs: number;
    /** Downtime that earns credit if all of it is claimed as the terms ask. */
    readonly claimableMs: number;
    /** Downtime that earns nothing, by cause: these and `claimableMs` add up to `downtimeMs`. */
    readonly excludedMs: Readonly<Record<string, number>>;
  };
  readonly availability: Availability;
}
