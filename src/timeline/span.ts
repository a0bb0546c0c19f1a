/** Half-open spans of time, and what two of them share. */
import { type InstantMs, instantMs } from "../units.js";

/** Half-open and never reversed; may be empty. */
export interface Span {
  readonly startMs: InstantMs;
  readonly endMs: InstantMs;
}

/**
 * The part of a span inside another.
 *
 * @returns `null` if they share no millisecond
 */
export function intersection(a: Span, b: Span): Span | null {
  const startMs = instantMs(Math.max(a.startMs, b.startMs));
  const endMs = instantMs(Math.min(a.endMs, b.endMs));
  return endMs > startMs ? { startMs, endMs } : null;
}
