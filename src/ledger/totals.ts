/** Totals of a ledger: by the clock, and, where the terms weigh an instant, by weight. */
import type { Span } from "../facts/checkedFacts.js";
import type { PreparedTerms, Rank } from "../terms/prepareTerms.js";
import { plus, type Ratio, ratio, times, ZERO } from "../units.js";
import { candidatesAt, type Moment } from "./judgeInstant.js";
import type { Stretch } from "./postLedger.js";
import { weighMoment } from "./weighMoment.js";

/** A stretch of downtime as the credit looks at it. */
export interface DowntimeStretch extends Span {
  readonly moment: Moment;
  /** Length, weighed, ms. */
  readonly lengthMs: Ratio;
  /** The part of it that earns credit, ms. */
  readonly creditableMs: Ratio;
}

/** What the money follows, ms. */
export interface ExactSums {
  readonly maintenanceMs: Ratio;
  readonly downtimeByRank: ReadonlyMap<Rank, Ratio>;
  /** In order of time. */
  readonly downtime: readonly DowntimeStretch[];
}

/** Elapsed time, whole milliseconds. */
export class ElapsedTotals {
  maintenanceMs = 0;
  downtimeMs = 0;
  readonly downtimeByRank: Map<Rank, number> = new Map<Rank, number>();
  private readonly stretches: Stretch[] = [];

  constructor(private readonly prepared: PreparedTerms) {}

  add(stretch: Stretch): void {
    const lengthMs = stretch.endMs - stretch.startMs;
    const { kind, rank } = stretch.judgement;
    if (kind === "maintenance") this.maintenanceMs += lengthMs;
    if (kind !== "downtime") return;
    this.downtimeMs += lengthMs;
    this.downtimeByRank.set(rank, (this.downtimeByRank.get(rank) ?? 0) + lengthMs);
    this.stretches.push(stretch);
  }

  /** The same totals as exact numbers, for terms that do not weigh. */
  exact(): ExactSums {
    return {
      maintenanceMs: ratio(this.maintenanceMs),
      downtimeByRank: new Map([...this.downtimeByRank].map(([rank, ms]) => [rank, ratio(ms)])),
      downtime: this.stretches.map(({ startMs, endMs, moment, judgement }) => {
        const lengthMs = ratio(endMs - startMs);
        return { startMs, endMs, moment, lengthMs, creditableMs: judgement.rank === this.prepared.creditable ? lengthMs : ZERO };
      }),
    };
  }
}

/** Weighed time. */
export class WeighedTotals implements ExactSums {
  maintenanceMs: Ratio = ZERO;
  readonly downtimeByRank: Map<Rank, Ratio> = new Map<Rank, Ratio>();
  readonly downtime: DowntimeStretch[] = [];

  constructor(
    private readonly prepared: PreparedTerms,
    private readonly services: number,
    private readonly weights: readonly Ratio[],
  ) {}

  /** Notes what a stretch weighs; by the clock it earns credit if any part of its weight does. */
  add(stretch: Stretch): Stretch {
    const { startMs, endMs, moment } = stretch;
    const candidates = candidatesAt(this.prepared, moment);
    const weights = weighMoment(this.prepared, this.services, moment.inMaintenance, candidates, this.weights);
    const elapsedMs = ratio(endMs - startMs);
    this.maintenanceMs = plus(this.maintenanceMs, times(weights.maintenance, elapsedMs));
    let lengthMs = ZERO;
    for (const [rank, weight] of weights.downtime) {
      const ms = times(weight, elapsedMs);
      lengthMs = plus(lengthMs, ms);
      this.downtimeByRank.set(rank, plus(this.downtimeByRank.get(rank) ?? ZERO, ms));
    }
    if (lengthMs.num === 0n) return stretch;
    const creditableMs = times(weights.downtime.get(this.prepared.creditable) ?? ZERO, elapsedMs);
    this.downtime.push({ startMs, endMs, moment, lengthMs, creditableMs });
    return creditableMs.num === 0n ? stretch : { ...stretch, judgement: { kind: "downtime", rank: this.prepared.creditable, reasons: [] } };
  }
}
