/** Everything that can change in a period, in order: what the sweep walks over. */
import type { Span } from "../facts/checkedFacts.js";
import type { ExcusedWindow } from "../timeline/excusedWindow.js";
import { intersection } from "../timeline/span.js";
import type { Ratio } from "../units.js";
import type { OutageClass } from "./judgeInstant.js";
import type { OutageStanding } from "./outageStanding.js";
import type { Rank } from "../terms/prepareTerms.js";

/** What begins and ends in a period. */
export type Subject =
  | { readonly kind: "outage"; readonly standing: OutageStanding }
  | { readonly kind: "class"; readonly outageClass: OutageClass }
  | { readonly kind: "maintenance"; readonly window: ExcusedWindow }
  | { readonly kind: "breach" };

/** Something that begins (`step` 1) or ends (-1) at an instant. */
export interface Change {
  readonly atMs: number;
  readonly step: 1 | -1;
  readonly subject: Subject;
}

export interface Changes {
  readonly inOrder: readonly Change[];
  readonly classes: readonly OutageClass[];
  /** Weights of outages, by the index that classes carry. */
  readonly weights: readonly Ratio[];
}

/** Order of outages: start, end (ongoing last), id by code unit, place in the input. */
export function compareOutages(a: OutageStanding, b: OutageStanding): number {
  const [left, right] = [a.outage, b.outage];
  if (left.startMs !== right.startMs) return left.startMs - right.startMs;
  if (left.endMs !== right.endMs) return (left.endMs ?? Infinity) - (right.endMs ?? Infinity);
  return left.id < right.id ? -1 : 1;
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
  const inOrder: Change[] = [];
  const add = ({ startMs, endMs }: Span, subject: Subject): void => {
    inOrder.push({ atMs: startMs, step: 1, subject }, { atMs: endMs, step: -1, subject });
  };
  const classes = new Classes();
  for (const standing of [...standings].sort(compareOutages)) {
    const isElsewhere = standing.outage.covered !== 0 && (standing.outage.covered & services) === 0;
    if (standing.span === null || isElsewhere) continue;
    add(standing.span, { kind: "outage", standing });
    const { span, rank, caused } = standing;
    const addPart = (part: Span | null, partRank: Rank): void => {
      if (part !== null) add(part, { kind: "class", outageClass: classes.of(standing.down & services, partRank, standing.weight) });
    };
    if (caused === null || caused.rank >= rank) addPart(span, rank);
    else {
      // Cut where its cause begins and ends to act.
      addPart(intersection(span, { startMs: span.startMs, endMs: caused.span.startMs }), rank);
      addPart(intersection(span, { startMs: caused.span.endMs, endMs: span.endMs }), rank);
      addPart(caused.span, caused.rank);
    }
  }
  for (const window of windows) {
    if ((window.covered & services) !== 0) add(window, { kind: "maintenance", window });
  }
  for (const breach of breaches) {
    const span = intersection(breach, period);
    if (span !== null) add(span, { kind: "breach" });
  }
  inOrder.sort((a, b) => a.atMs - b.atMs);
  return { inOrder, classes: classes.all, weights: classes.weights };
}

/** Outages that stand alike share one class, so that the sweep looks at few classes however many outages there are. */
class Classes {
  readonly all: OutageClass[] = [];
  readonly weights: Ratio[] = [];
  private readonly byKey = new Map<string, OutageClass>();
  private readonly weightIndexes = new Map<string, number>();
  private lastWeight: Ratio | null = null;
  private lastIndex = 0;

  of(down: number, rank: number, weight: Ratio): OutageClass {
    const weightIndex = this.indexOf(weight);
    const key = `${down} ${rank} ${weightIndex}`;
    let known = this.byKey.get(key);
    if (known === undefined) {
      known = { down, rank, weightIndex, count: 0 };
      this.byKey.set(key, known);
      this.all.push(known);
    }
    return known;
  }

  /** Most outages weigh the same as the one before. */
  private indexOf(weight: Ratio): number {
    if (weight === this.lastWeight) return this.lastIndex;
    const key = `${weight.num}/${weight.den}`;
    let index = this.weightIndexes.get(key);
    if (index === undefined) {
      index = this.weights.push(weight) - 1;
      this.weightIndexes.set(key, index);
    }
    this.lastWeight = weight;
    this.lastIndex = index;
    return index;
  }
}
