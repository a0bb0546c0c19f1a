/**
 * The ledger: one sweep over the period that posts every millisecond exactly once, as up, maintenance or downtime, with
 * the reasons.
 */
import { LISTED_OUTAGES, type LedgerEntry } from "../assessment.js";
import type { Span } from "../facts/checkedFacts.js";
import { type PreparedTerms, type Rank, reasonAt } from "../terms/prepareTerms.js";
import type { InstantMs } from "../units.js";
import type { Changes, Subject } from "./changes.js";
import type { Judgement, Moment } from "./judgeInstant.js";
import type { OngoingOutages } from "./ongoingOutages.js";
import { SweepState } from "./sweepState.js";

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
export function sweep(prepared: PreparedTerms, period: Span, services: number, { inOrder, atMs, subjects, classes }: Changes, post: Post): void {
  const state = new SweepState(prepared, services, classes);
  let fromMs: InstantMs = period.startMs;
  let next = 0;
  while (fromMs < period.endMs) {
    for (; next < inOrder.length && timeOf(next) <= fromMs; next += 1) {
      const change = inOrder[next] as number;
      state.apply(subjects[change >>> 1] as Subject, change % 2 === 0);
    }
    const untilMs = next < inOrder.length ? timeOf(next) : period.endMs;
    const { moment, judgement } = state.judged();
    post({ startMs: fromMs, endMs: untilMs, moment, judgement }, state.ongoing);
    fromMs = untilMs;
  }

  function timeOf(place: number): InstantMs {
    return atMs[inOrder[place] as number] as InstantMs;
  }
}

/** Writes ledger entries, joining stretches that read the same. */
export class LedgerWriter {
  readonly entries: LedgerEntry[] = [];
  private lastVersion = 0;
  private last: Judgement | null = null;

  constructor(private readonly prepared: PreparedTerms) {}

  post({ startMs, endMs, judgement }: Stretch, ongoing: OngoingOutages): void {
    const { kind, rank, reasons } = judgement;
    if (this.last !== null && readsTheSame(this.last, judgement) && ongoing.version === this.lastVersion) {
      this.entries[this.entries.length - 1] = { ...(this.entries[this.entries.length - 1] as LedgerEntry), endMs };
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
  return a === b || (a.kind === b.kind && a.rank === b.rank && a.reasons.length === b.reasons.length && a.reasons.every((rank, index) => rank === b.reasons[index]));
}
