/** Made-up contracts and days for the views of a status page. */
import type { AvailabilityFigures } from "../../src/views/index.js";
import type { OutageInput } from "../../src/facts/facts.js";
import type { TermsDraft } from "../../src/terms/defineTerms.js";
import type { Terms } from "../../src/terms/language.js";
import { clause, madeUp } from "../catalogue/madeUp.js";

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Two services, 99.9 %, planned maintenance leaves agreed time. */
export function page(draft: Partial<TermsDraft> = {}): Terms {
  return madeUp({ services: { covered: ["api", "smtp"], clause }, target: { percent: "99.9", clause }, maintenance: maintained(), ...draft });
}

/** Planned maintenance that excuses, but for what is said otherwise. */
export function maintained(change: Partial<Terms["maintenance"]> = {}): Terms["maintenance"] {
  return {
    base: { reading: "net", clause }, kinds: { excused: ["planned"], clause }, notice: { minimumHours: "0", clause },
    allowance: { hours: null, clause }, scope: { reading: "named-services", clause }, window: { reading: "announced", clause }, ...change,
  };
}

export function down(id: string, services: readonly string[], start: string, end: string | null, more: Partial<OutageInput> = {}): OutageInput {
  return { id, services, start, end, impact: "down", ...more };
}

/** Figures of a stretch that was up all the time, but for what is said otherwise. */
export function figures(agreedMs: number, change: Partial<AvailabilityFigures> = {}): AvailabilityFigures {
  return { agreedMs, downtimeMs: 0, creditableMs: 0, maintenanceMs: 0, outsideHoursMs: 0, unknownMs: 0, weighted: null, percent: "100", ...change };
}
