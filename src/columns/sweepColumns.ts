/** One sweep over columns: what of a period was maintenance, and what was downtime, by the cause that decides. */
import type { Span } from "../timeline/span.js";
import type { SpanColumns } from "./columns.js";

/** So many classes have a bit in one number. */
export const MOST_CLASSES = 31;

/** Beginnings and ends of so many classes and of maintenance have a number of their own below this. */
const CODES = 2 * (MOST_CLASSES + 1);
const MAINTENANCE = MOST_CLASSES;

/** Elapsed, ms. */
export interface SweptColumns {
  readonly maintenanceMs: number;
  /** Downtime by the class that decides it. */
  readonly downtimeMs: Float64Array;
}

/**
 * Sweeps over a period.
 *
 * @param classOf - class of each outage, below {@link MOST_CLASSES}; of several at once the highest decides
 */
export function sweepColumns(period: Span, outages: SpanColumns, classOf: (index: number) => number, maintenance: SpanColumns): SweptColumns {
  const events = new Events(period, outages.startMs.length + maintenance.startMs.length);
  for (let index = 0; index < outages.startMs.length; index += 1) {
    events.add(outages.startMs[index] as number, outages.endMs[index] as number, classOf(index));
  }
  for (let index = 0; index < maintenance.startMs.length; index += 1) {
    events.add(maintenance.startMs[index] as number, maintenance.endMs[index] as number, MAINTENANCE);
  }
  return walked(events.sorted());
}

/** What begins and ends, each as one number: the time since the start of the period, and in its lowest digits what it is. */
class Events {
  private readonly keys: Float64Array;
  private count = 0;

  constructor(private readonly period: Span, most: number) {
    this.keys = new Float64Array(2 * most);
  }

  /** Adds what of a span lies within the period. */
  add(startMs: number, endMs: number, kind: number): void {
    const from = Math.max(startMs, this.period.startMs) - this.period.startMs;
    const to = Math.min(endMs, this.period.endMs) - this.period.startMs;
    if (to <= from) return;
    this.keys[this.count] = from * CODES + 2 * kind;
    this.keys[this.count + 1] = to * CODES + 2 * kind + 1;
    this.count += 2;
  }

  sorted(): Float64Array {
    return this.keys.subarray(0, this.count).sort();
  }
}

function walked(keys: Float64Array): SweptColumns {
  const downtimeMs = new Float64Array(MOST_CLASSES);
  const going = new Int32Array(MOST_CLASSES + 1);
  let mask = 0;
  let maintenanceMs = 0;
  let from = 0;
  for (const key of keys) {
    const code = key % CODES;
    const at = (key - code) / CODES;
    if ((going[MAINTENANCE] as number) > 0) maintenanceMs += at - from;
    else if (mask !== 0) {
      const deciding = MOST_CLASSES - Math.clz32(mask);
      downtimeMs[deciding] = (downtimeMs[deciding] as number) + at - from;
    }
    from = at;
    const kind = code >>> 1;
    going[kind] = (going[kind] as number) + (code % 2 === 0 ? 1 : -1);
    if (kind !== MAINTENANCE) mask = (going[kind] as number) > 0 ? mask | (1 << kind) : mask & ~(1 << kind);
  }
  return { maintenanceMs, downtimeMs };
}
