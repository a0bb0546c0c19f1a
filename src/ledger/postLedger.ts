/**
 * The ledger: one sweep over the period that posts every millisecond exactly once, as up, maintenance or downtime, with
 * the reasons.
 */
import { LISTED_OUTAGES, type LedgerEntry } from "../assessment.js";
import type { Span } from "../facts/checkedFacts.js";
import { type PreparedTerms, type Rank, reasonAt } from "../terms/prepareTerms.js";
import type { InstantMs } from "../units.js";
import { type Change, type Changes } from "./changes.js";
import { type Judgement, judgeMoment, type Moment, type OutageClass } from "./judgeInstant.js";
import { OngoingOutages } from "./ongoingOutages.js";

/** A stretch of the period in which nothing changes. */
export interface Stretch extends Span {
  readonly judgement: Judgement;
  readonly moment: Moment;
}

/** Takes note of each stretch, in order. */
export type Post = (stretch: Stretch, ongoing: OngoingOutages) => void;

/**
 * Walks the period from change to change.
 *
 * @param services - those measured together, as a mask
 * @param post - called once per stretch; together the stretches are the period
 */
export function sweep(prepared: PreparedTerms, period: Span, services: number, changes: Changes, post: Post): void {
  const state = new SweepState(changes.classes);
  let fromMs: InstantMs = period.startMs;
  let next = 0;
  while (fromMs < period.endMs) {
    for (; next < changes.inOrder.length && (changes.inOrder[next] as Change).atMs <= fromMs; next += 1) {
      state.apply(changes.inOrder[next] as Change);
    }
    const untilMs = (changes.inOrder[next]?.atMs ?? period.endMs) as InstantMs;
    const moment = state.moment();
    post({ startMs: fromMs, endMs: untilMs, moment, judgement: judgeMoment(prepared, services, moment) }, state.ongoing);
    fromMs = untilMs;
  }
}

/** What is going on at one point of the sweep. */
class SweepState {
  readonly ongoing: OngoingOutages = new OngoingOutages();
  private readonly inWindow = { planned: new ServiceCounts(), emergency: new ServiceCounts(), "outside-hours": new ServiceCounts() };
  private breaches = 0;

  constructor(private readonly classes: readonly OutageClass[]) {}

  apply({ step, subject }: Change): void {
    switch (subject.kind) {
      case "outage":
        if (step > 0) this.ongoing.begin(subject.standing);
        else this.ongoing.end(subject.standing);
        break;
      case "class":
        subject.outageClass.count += step;
        break;
      case "maintenance":
        this.inWindow[subject.window.kind].add(subject.window.covered, step);
        break;
      case "breach":
        this.breaches += step;
        break;
    }
  }

  moment(): Moment {
    const { planned, emergency, "outside-hours": outside } = this.inWindow;
    return {
      isOutsideHours: outside.mask !== 0,
      inPlanned: planned.mask,
      inMaintenance: planned.mask | emergency.mask | outside.mask,
      isInBreach: this.breaches > 0,
      classes: this.classes.filter(({ count }) => count > 0),
    };
  }
}

/** How many windows each service is in; the mask has those in at least one. */
class ServiceCounts {
  mask = 0;
  private readonly counts: number[] = [];

  add(services: number, step: 1 | -1): void {
    for (let index = 0, rest = services; rest !== 0; index += 1, rest >>>= 1) {
      if ((rest & 1) === 0) continue;
      const count = (this.counts[index] ?? 0) + step;
      this.counts[index] = count;
      this.mask = count > 0 ? this.mask | (1 << index) : this.mask & ~(1 << index);
    }
  }
}

/** Writes ledger entries, joining stretches that read the same. */
export class LedgerWriter {
  readonly entries: LedgerEntry[] = [];
  private lastVersion = -1;
  private last: Judgement | null = null;

  constructor(private readonly prepared: PreparedTerms) {}

  post({ startMs, endMs, judgement }: Stretch, ongoing: OngoingOutages): void {
    const { kind, rank, reasons } = judgement;
    if (this.last !== null && readsTheSame(this.last, judgement) && ongoing.version === this.lastVersion) {
      this.entries[this.entries.length - 1] = { ...(this.entries.at(-1) as LedgerEntry), endMs };
      return;
    }
    this.last = judgement;
    this.lastVersion = ongoing.version;
    const outages = ongoing.first(LISTED_OUTAGES);
    const more = ongoing.size - outages.length;
    this.entries.push({
      startMs, endMs, kind,
      creditable: kind === "downtime" && rank === this.prepared.creditable,
      outages,
      ...(more > 0 ? { moreOutages: more } : {}),
      reasons: reasons.map((reason: Rank) => {
        const { code, clause } = reasonAt(this.prepared, reason);
        return { code, clause };
      }),
    });
  }
}

function readsTheSame(a: Judgement, b: Judgement): boolean {
  return a.kind === b.kind && a.rank === b.rank && a.reasons.length === b.reasons.length && a.reasons.every((rank, index) => rank === b.reasons[index]);
}
