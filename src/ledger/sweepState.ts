/** What is going on at one point of the sweep. */
import type { PreparedTerms } from "../terms/prepareTerms.js";
import type { Subject } from "./changes.js";
import { type Judgement, judgeMoment, type Moment, type OutageClass } from "./judgeInstant.js";
import { OngoingOutages } from "./ongoingOutages.js";

/** A moment and what it is. */
export interface Judged {
  readonly moment: Moment;
  readonly judgement: Judgement;
}

/** Classes that one number has a bit for. */
const BITS = 31;

/** So many moments with the same classes are looked through: with windows of many services there could be any number. */
const LOOKED_THROUGH = 16;

export class SweepState {
  readonly ongoing: OngoingOutages = new OngoingOutages();
  private readonly inWindow = { planned: new ServiceCounts(), emergency: new ServiceCounts(), "outside-hours": new ServiceCounts() };
  private breaches = 0;
  /** A bit for each class with an outage going on. */
  private going = 0;
  /** The same few moments come again and again; by the classes going on. */
  private readonly known = new Map<number, Judged[]>();

  constructor(
    private readonly prepared: PreparedTerms,
    private readonly services: number,
    private readonly classes: readonly OutageClass[],
  ) {}

  /** Something begins, or ends. */
  apply(subject: Subject, isBeginning: boolean): void {
    const step = isBeginning ? 1 : -1;
    switch (subject.kind) {
      case "outage":
        if (isBeginning) this.ongoing.begin(subject.standing);
        else this.ongoing.end(subject.standing);
        break;
      case "class":
        this.count(subject.outageClass, step);
        break;
      case "maintenance":
        this.inWindow[subject.window.kind].add(subject.window.covered, step);
        break;
      case "breach":
        this.breaches += step;
        break;
    }
  }

  private count(outageClass: OutageClass, step: 1 | -1): void {
    outageClass.count += step;
    const bit = 1 << outageClass.index;
    this.going = outageClass.count > 0 ? this.going | bit : this.going & ~bit;
  }

  /** What this moment is; the same object for moments that are alike. */
  judged(): Judged {
    if (this.classes.length > BITS) return this.judge();
    let alike = this.known.get(this.going);
    if (alike === undefined) {
      alike = [];
      this.known.set(this.going, alike);
    }
    let found = alike.find(({ moment }) => this.isAt(moment));
    if (found === undefined) {
      found = this.judge();
      if (alike.length < LOOKED_THROUGH) alike.push(found);
    }
    return found;
  }

  private judge(): Judged {
    const { planned, emergency, "outside-hours": outside } = this.inWindow;
    const moment: Moment = {
      isOutsideHours: outside.mask !== 0,
      inPlanned: planned.mask,
      inMaintenance: planned.mask | emergency.mask | outside.mask,
      isInBreach: this.breaches > 0,
      classes: this.classes.filter(({ count }) => count > 0),
    };
    return { moment, judgement: judgeMoment(this.prepared, this.services, moment) };
  }

  /** Of moments with the same classes going on. */
  private isAt({ isOutsideHours, inPlanned, inMaintenance, isInBreach }: Moment): boolean {
    const { planned, emergency, "outside-hours": outside } = this.inWindow;
    return inPlanned === planned.mask && inMaintenance === (planned.mask | emergency.mask | outside.mask)
      && isOutsideHours === (outside.mask !== 0) && isInBreach === this.breaches > 0;
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
