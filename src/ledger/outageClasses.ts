/** Outages that stand alike share one class, so that the sweep looks at few classes however many outages there are. */
import type { Rank } from "../terms/prepareTerms.js";
import type { Ratio } from "../units.js";
import type { OutageClass } from "./judgeInstant.js";

/** A class, as something that begins and ends. */
interface ClassSubject {
  readonly kind: "class";
  readonly outageClass: OutageClass;
}

export class OutageClasses {
  readonly all: OutageClass[] = [];
  readonly weights: Ratio[] = [];
  private readonly byKey = new Map<string, ClassSubject>();
  private readonly weightIndexes = new Map<string, number>();
  private last: ClassSubject | null = null;
  private lastWeight: Ratio | null = null;

  of(down: number, rank: Rank, weight: Ratio): ClassSubject {
    // Most outages stand like the one before.
    const { last } = this;
    if (last !== null && weight === this.lastWeight && last.outageClass.down === down && last.outageClass.rank === rank) return last;
    this.lastWeight = weight;
    this.last = this.find(down, rank, this.indexOf(weight));
    return this.last;
  }

  private find(down: number, rank: Rank, weightIndex: number): ClassSubject {
    const key = `${down} ${rank} ${weightIndex}`;
    let known = this.byKey.get(key);
    if (known === undefined) {
      known = { kind: "class", outageClass: { down, rank, weightIndex, index: this.all.length, count: 0 } };
      this.byKey.set(key, known);
      this.all.push(known.outageClass);
    }
    return known;
  }

  private indexOf(weight: Ratio): number {
    const key = `${weight.num}/${weight.den}`;
    let index = this.weightIndexes.get(key);
    if (index === undefined) {
      index = this.weights.push(weight) - 1;
      this.weightIndexes.set(key, index);
    }
    return index;
  }
}
