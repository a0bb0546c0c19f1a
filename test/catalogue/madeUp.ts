/** Made-up contracts, so that each part of the language can be tried alone. */
import type { OutageInput } from "../../src/facts/facts.js";
import { defineTerms, type TermsDraft } from "../../src/terms/defineTerms.js";
import type { BlockSchedule, FlatSchedule, Terms } from "../../src/terms/language.js";
import { MINUTE } from "../support/contractFacts.js";

export const clause = "made-up";

/** One percent for each minute, to the millisecond: percent are minutes. */
export const PER_MINUTE: BlockSchedule = { kind: "blocks", blockMinutes: "1", creditPerBlock: "1", rounding: "exact", per: "period", clause };
export const TEN_PERCENT: FlatSchedule = { kind: "flat", credit: "10", clause };

/** One service that is always up, a month, and what is said otherwise. */
export function madeUp(draft: Partial<TermsDraft>): Terms {
  return defineTerms({
    id: "made-up", version: "1", title: "Made up", status: "unverified", source: { title: "Made up", language: "en" },
    effective: { from: null, to: null },
    guarantee: { id: "uptime", clause }, services: { covered: ["app"], clause }, target: { percent: "100", clause },
    period: { base: "elapsed", unit: "billing-month", clause }, schedule: PER_MINUTE, clauses: { [clause]: "Made up." },
    ...draft,
  });
}

/** Outages o1, o2 ... of so many minutes, each as many minutes after a start as is given first. */
export function outagesAt(start: string, ...spans: readonly (readonly [afterMinutes: number, minutes: number])[]): OutageInput[] {
  return spans.map(([after, minutes], index) => {
    const startMs = Date.parse(start) + after * MINUTE;
    return { id: `o${index + 1}`, start: startMs, end: startMs + minutes * MINUTE, impact: "down" };
  });
}
