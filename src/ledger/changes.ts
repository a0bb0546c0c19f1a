/** Everything that can change in a period, in order: what the sweep walks over. */
import type { Span } from "../facts/checkedFacts.js";
import type { ExcusedWindow } from "../timeline/excusedWindow.js";
import { intersection } from "../timeline/span.js";
import type { Ratio } from "../units.js";
import { OutageClasses } from "./outageClasses.js";
import type { OutageClass } from "./judgeInstant.js";
import { orderByTime } from "./orderByTime.js";
import type { OutageStanding } from "./outageStanding.js";

/** What begins and ends in a period. */
export type Subject =
  | { readonly kind: "outage"; readonly standing: OutageStanding }
  | { readonly kind: "class"; readonly outageClass: OutageClass }
  | { readonly kind: "maintenance"; readonly window: ExcusedWindow }
  | { readonly kind: "breach" };

const BREACH: Subject = { kind: "breach" };

/** Something that begins and ends, twice over: a million outages are too many to make an object of each change. */
export interface Changes {
  /** Every change by number, earliest first: 2 n is the beginning of subject n, 2 n + 1 its end. */
  readonly inOrder: ArrayLike<number>;
  /** When each is, by number. */
  readonly atMs: readonly number[];
  readonly subjects: readonly Subject[];
  readonly classes: readonly OutageClass[];
  /** Weights of outages, by the index that classes carry. */
  readonly weights: readonly Ratio[];
}

/** Order of outages: start, end (ongoing last), id by code unit, place in the input. */
export function compareOutages({ outage: a }: OutageStanding, { outage: b }: OutageStanding): number {
  if (a.startMs !== b.startMs) return a.startMs - b.startMs;
  if (a.endMs !== b.endMs) return (a.endMs ?? Infinity) - (b.endMs ?? Infinity);
  return a.id < b.id ? -1 : 1;
}

/**
 * All changes within a period, by instant.
 *
 * @param services - those measured together, as a mask; outages of other covered services are left out
 * @param breaches - spans in which downtime earns nothing; empty under readings that do not look at the instant
 */
export function changesWithin(
  period: Span, services: number, standings: readonly OutageStanding[], windows: readonly ExcusedWindow[], breaches: readonly Span[],
): Changes {
  const atMs: number[] = [];
  const subjects: Subject[] = [];
  const add = (span: Span | null, subject: Subject): void => {
    if (span === null) return;
    atMs.push(span.startMs, span.endMs);
    subjects.push(subject);
  };
  const classes = new OutageClasses();
  for (const standing of [...standings].sort(compareOutages)) {
    const { outage, span, rank, caused, weight } = standing;
    const isElsewhere = outage.covered !== 0 && (outage.covered & services) === 0;
    if (span === null || isElsewhere) continue;
    add(span, { kind: "outage", standing });
    const down = standing.down & services;
    if (caused === null || caused.rank >= rank) add(span, classes.of(down, rank, weight));
    else {
      // Cut where its cause begins and ends to act.
      add(intersection(span, { startMs: span.startMs, endMs: caused.span.startMs }), classes.of(down, rank, weight));
      add(intersection(span, { startMs: caused.span.endMs, endMs: span.endMs }), classes.of(down, rank, weight));
      add(caused.span, classes.of(down, caused.rank, weight));
    }
  }
  for (const window of windows) {
    if ((window.covered & services) !== 0) add(window, { kind: "maintenance", window });
  }
  for (const breach of breaches) add(intersection(breach, period), BREACH);
  return { inOrder: orderByTime(atMs), atMs, subjects, classes: classes.all, weights: classes.weights };
}
