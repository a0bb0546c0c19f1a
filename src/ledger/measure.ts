/**
 * Measuring a period: the ledger, and its totals. The totals are taken while posting, so they cannot disagree with it.
 */
import type { LedgerEntry } from "../assessment.js";
import type { CheckedFacts } from "../facts/checkedFacts.js";
import { baseLength } from "../timeline/billingPeriod.js";
import type { ExcusedWindow } from "../timeline/excusedWindow.js";
import type { PreparedTerms, Rank } from "../terms/prepareTerms.js";
import { larger, minus, plus, ratio, type Ratio, ZERO } from "../units.js";
import { changesWithin } from "./changes.js";
import { breachSpans, type OutageStanding } from "./outageStanding.js";
import { LedgerWriter, sweep } from "./postLedger.js";
import { type DowntimeStretch, ElapsedTotals, WeighedTotals } from "./totals.js";
import { isWeighted } from "./weighMoment.js";

/** Exact totals that the money follows, ms. Without weights they are those of the clock. */
export interface ExactTotals {
  readonly agreedMs: Ratio;
  readonly downtimeMs: Ratio;
  readonly creditableMs: Ratio;
  /** Downtime by the rank that decides it, `creditable` among them. */
  readonly downtimeByRank: ReadonlyMap<Rank, Ratio>;
}

export interface Measurement {
  readonly ledger: readonly LedgerEntry[];
  /** Elapsed, ms. */
  readonly agreedMs: number;
  readonly maintenanceMs: number;
  readonly downtimeMs: number;
  /** Elapsed downtime by the rank that decides it, `creditable` among them. */
  readonly downtimeByRank: ReadonlyMap<Rank, number>;
  readonly exact: ExactTotals;
  readonly isWeighted: boolean;
  readonly downtime: readonly DowntimeStretch[];
}

/**
 * Measures a period for some of the covered services.
 *
 * @param services - those measured together, as a mask
 * @param isPosted - somebody looks at the ledger; otherwise it stays empty, unless outages are judged by it
 * @clause 3.1.c 3.1.e
 */
export function measure(
  prepared: PreparedTerms, facts: CheckedFacts, services: number, standings: readonly OutageStanding[], windows: readonly ExcusedWindow[],
  isPosted: boolean,
): Measurement {
  const { terms } = prepared;
  const breaches = terms.breach.excludes === "during-breach" ? breachSpans(facts) : [];
  const changes = changesWithin(facts.period, services, standings, windows, breaches);
  const writer = isPosted || terms.unavailable.when === "all-down" ? new LedgerWriter(prepared) : null;
  const elapsed = new ElapsedTotals(prepared);
  const weighed = isWeighted(prepared) ? new WeighedTotals(prepared, services, changes.weights) : null;
  sweep(prepared, facts.period, services, changes, (swept, ongoing) => {
    const stretch = weighed === null ? swept : weighed.add(swept);
    writer?.post(stretch, ongoing);
    elapsed.add(stretch);
  });
  // Hours without service are never agreed service time; maintenance leaves it only under a net base.
  const baseMs = baseLength(facts.period, terms.period.base);
  const servedMs = Math.max(0, baseMs - outsideHoursMs(windows));
  const isNet = terms.maintenance.base.reading === "net";
  const exact = weighed ?? elapsed.exact();
  const downtimeByRank = exact.downtimeByRank;
  return {
    ledger: writer?.entries ?? [],
    agreedMs: isNet ? Math.max(0, baseMs - elapsed.maintenanceMs) : servedMs,
    maintenanceMs: elapsed.maintenanceMs,
    downtimeMs: elapsed.downtimeMs,
    downtimeByRank: elapsed.downtimeByRank,
    exact: {
      agreedMs: isNet ? larger(ZERO, minus(ratio(baseMs), exact.maintenanceMs)) : ratio(servedMs),
      downtimeMs: [...downtimeByRank.values()].reduce(plus, ZERO),
      creditableMs: downtimeByRank.get(prepared.creditable) ?? ZERO,
      downtimeByRank,
    },
    isWeighted: weighed !== null,
    downtime: exact.downtime,
  };
}

/** Time outside the hours of service; such windows never overlap each other. */
function outsideHoursMs(windows: readonly ExcusedWindow[]): number {
  return windows.reduce((sum, { kind, startMs, endMs }) => (kind === "outside-hours" ? sum + endMs - startMs : sum), 0);
}
