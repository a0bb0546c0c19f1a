/**
 * The language in which a contract is written down: plain JSON that a person can read beside the contract's text.
 *
 * Every field that a clause settles is an object with the reading chosen and the `clause` it comes from, so another
 * reading is another value of the same field and every finding can cite its source. The engine reads only this; it
 * knows no vendor. The parts stand under language/, one file for each group of fields.
 */
import type { ClaimTerms } from "./language/claim.js";
import type { ClauseId, DateText, DecimalText, TermsStatus } from "./language/common.js";
import type { Measure } from "./language/measure.js";
import type { CapTerms, CreditUnit, FeeBase, MinimumCredit } from "./language/money.js";
import type { Schedule } from "./language/schedule.js";
import type { ClockTerms, DegradedReading, MaintenanceTerms, PartLifeReading, PeriodBase, PeriodUnit, ServiceHours, UnavailableReading } from "./language/time.js";

export type * from "./language/claim.js";
export type * from "./language/common.js";
export type * from "./language/measure.js";
export type * from "./language/money.js";
export type * from "./language/schedule.js";
export type * from "./language/time.js";

/** Does a cause take away only the part of an outage that it produced, or the whole outage? */
export type CauseReach = "interval" | "outage";

/** One cause that an outage may have, and what it earns. The order of causes is the order of precedence. */
export interface CauseTerms {
  readonly code: string;
  readonly earns: "nothing" | "credit";
  readonly reach: CauseReach;
  readonly clause: ClauseId;
}

/** What downtime a breach of the contract's terms by the customer takes away. */
export type BreachReading =
  /** Downtime that falls between breach and cure. */
  | "during-breach"
  /** Outages whose claim was filed between breach and cure. */
  | "claimed-in-breach"
  /** All downtime of a period that a breach touches. */
  | "whole-period"
  | "not-excluded";

/** What must hold of the customer for any credit: the facts answer each (`conditions`). */
export interface ConditionTerms {
  /** Also the reason code of what an unmet condition takes away. */
  readonly code: string;
  readonly clause: ClauseId;
}

/** The promise, in percent. */
export interface TargetTerms {
  /** 0 to 100. */
  readonly percent: DecimalText;
  /** Absent: `below`. */
  readonly missedWhen?: "below" | "at-or-below";
  readonly clause: ClauseId;
}

/** The first part of unavailability, which earns nothing. */
export interface AllowanceTerms {
  /** `deduct`: only time beyond it is credited. `threshold`: once exceeded, all is. */
  readonly reading: "deduct" | "threshold" | "none";
  /** The complement of the target is taken of agreed service time or of the whole period; or the allowance is `minutes`. */
  readonly of: "agreed" | "period" | "fixed";
  /** Needed with, and only with, `fixed`. */
  readonly minutes?: DecimalText;
  readonly usedBy: "creditable" | "downtime";
  readonly clause: ClauseId;
}

/** What another guarantee of the same contract puts in place of the leading one's fields. The rest it shares with it. */
export interface GuaranteeTerms {
  readonly id: string;
  /** What credits are a percentage of: the contract's fee base, or a fee of its own (`fees.guarantees`). */
  readonly fee: "shared" | "own";
  readonly measure: Measure;
  readonly target: TargetTerms;
  readonly schedule: Schedule;
  readonly creditUnit: CreditUnit;
  /** Of this guarantee alone. */
  readonly caps: readonly CapTerms[];
  /** Absent: those of the leading guarantee. */
  readonly services?: { readonly covered: readonly string[]; readonly clause: ClauseId };
  readonly allowance?: AllowanceTerms;
  readonly clause: ClauseId;
}

/** A plan, tier or kind of deployment with figures of its own. The facts say which was bought (`plan`). */
export interface PlanTerms {
  readonly id: string;
  readonly target?: TargetTerms;
  readonly allowance?: AllowanceTerms;
  readonly schedule?: Schedule;
  readonly caps?: readonly CapTerms[];
  readonly clause: ClauseId;
}

/** When repeated misses let the customer leave: so many of the last so many periods, this one included. */
export interface TerminationTerms {
  readonly missed: number;
  readonly of: number;
  /** Which periods count as missed: below this percentage; `null`: those that miss the target. */
  readonly belowPercent: DecimalText | null;
  readonly clause: ClauseId;
}

/** A service-level agreement as data. */
export interface Terms {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly status: TermsStatus;
  /** `address`: where the contract stands. `read`: the day it was read there, or in the source that `note` names. */
  readonly source: { readonly title: string; readonly language: string; readonly address?: string; readonly read?: DateText; readonly note?: string };
  /** In force from the first day (`null`: unknown) to the day before `to`; `null` while no end is known. */
  readonly effective: { readonly from: DateText | null; readonly to: DateText | null };
  /** IANA zone in which months and claim days are counted unless the facts give one. */
  readonly timeZone: string;

  /** Name of the leading guarantee, which the fields below describe. */
  readonly guarantee: { readonly id: string; readonly clause: ClauseId };
  readonly measure: Measure;
  readonly services: { readonly covered: readonly string[]; readonly clause: ClauseId };
  readonly unavailable: { readonly when: UnavailableReading; readonly clause: ClauseId };
  /** Of several outages at one instant: does one that earns credit win, or one that is excluded? */
  readonly overlap: { readonly wins: "creditable" | "excluded"; readonly clause: ClauseId };
  /** `weight`, 0 to 1: what `degraded` counts for; needed with, and only with, `by-weight`. */
  readonly degraded: { readonly counts: DegradedReading; readonly weight?: DecimalText; readonly clause: ClauseId };
  readonly clock: ClockTerms;
  readonly serviceHours: ServiceHours;
  readonly target: TargetTerms;
  /** `unit` absent: a billing month, or the two instants that the facts give. `partLife` absent: the whole period. */
  readonly period: { readonly base: PeriodBase; readonly unit?: PeriodUnit; readonly partLife?: PartLifeReading; readonly clause: ClauseId };
  readonly maintenance: MaintenanceTerms;

  readonly causes: readonly CauseTerms[];
  readonly conditions: readonly ConditionTerms[];
  readonly breach: {
    readonly excludes: BreachReading;
    /** While a breach is uncured, is what remains withheld or paid? */
    readonly uncured: "withhold" | "pay";
    readonly clause: ClauseId;
  };
  readonly claim: ClaimTerms;

  readonly allowance: AllowanceTerms;
  readonly schedule: Schedule;
  readonly creditUnit: CreditUnit;
  readonly feeBase: FeeBase;
  readonly caps: readonly CapTerms[];
  readonly minimumCredit: MinimumCredit;
  /** Credits cut by a cap are lost; a contract that carries them over cannot be expressed yet. */
  readonly carryOver: { readonly allowed: false; readonly clause: ClauseId };
  /** How a credit is given, and after how many months it lapses; `null`: never. */
  readonly outcome: { readonly kind: "credit" | "refund" | "extension"; readonly expiresMonths: number | null; readonly clause: ClauseId };
  readonly termination: TerminationTerms | null;
  readonly remedy: { readonly sole: boolean; readonly clause: ClauseId };

  /** Further guarantees of the same contract, in the contract's order. */
  readonly guarantees: readonly GuaranteeTerms[];
  /** Empty: one plan for all. Otherwise the facts must say which. */
  readonly plans: readonly PlanTerms[];

  /** What the contract says that no figure depends on. */
  readonly notModelled: readonly { readonly clause: ClauseId; readonly why: string }[];
  /** What the contract makes figures depend on that needs facts the engine does not take. */
  readonly notComputed: readonly { readonly clause: ClauseId; readonly needs: string }[];
  /** Every clause with a computational consequence, paraphrased. All cited ids must be here. */
  readonly clauses: Readonly<Record<ClauseId, string>>;
}
