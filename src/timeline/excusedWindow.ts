/** A part of the period in which some covered services are excused. */
import type { Span } from "./span.js";

export interface ExcusedWindow extends Span {
  /** As a mask. */
  readonly covered: number;
  readonly kind: "planned" | "emergency" | "outside-hours";
}
