/**
 * The language in which a contract is written down: plain JSON that a person can read beside the contract's text.
 *
 * Every field that a clause settles is an object with the reading chosen and the `clause` it comes from, so another
 * reading is another value of the same field and every finding can cite its source. The engine reads only this; it
 * knows no vendor.
 */

/** A clause of the contract, as the section plus a letter in the text's order: `"3.3.a"`. */
export type ClauseId = string;

/** Exact decimal written as text, such as `"99.99"`. */
export type DecimalText = string;

/** A calendar day, `YYYY-MM-DD`. */
export type DateText = string;

/** How far the data has been checked against the contract itself. */
export type TermsStatus = "verified" | "dataset" | "unverified";

/** When does the contract's "the services are unavailable" hold, the contract covering several? */
export type UnavailableReading =
  /** Any covered service down counts; services down together count once. */
  | "any-down"
  /** Only while every covered service that is not in maintenance is down. */
  | "all-down"
  /** Each service is measured and credited apart, on its own fee (`fees.services`). */
  | "each-apart"
  /** Each service counts by its share: one of three down is a third of the time. */
  | "mean";

/** What a reduced service (impact `degraded`, or a share below 1) counts for. */
export type DegradedReading = "never" | "fully" | "by-weight";

/** The length of a period: real time, wall-clock time (days of 24 h), or always 30 days. */
export type PeriodBase = "elapsed" | "nominal" | "fixed-30-days";

/** Does maintenance leave the agreed service time (`net`), or only stop counting as downtime (`gross`)? */
export type MaintenanceBase = "net" | "gross";

/** What a maintenance window excuses: the services it names, or, whichever it names, everything. */
export type MaintenanceScope = "named-services" | "whole-clock";

/** Which window excuses when work ran early or over: as announced, as it ran, or what both share. */
export type MaintenanceWindowReading = "announced" | "actual" | "intersection";

export type MaintenanceKind = "planned" | "emergency";

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

/** How the days of a claim window are counted. */
export type ClaimDays =
  /** The day of the start is not counted; good until 24:00 of the last day. */
  | "calendar-days"
  /** 24 hours each. */
  | "elapsed-days"
  /** To the same wall-clock time on the last day. */
  | "wall-clock-days";

/** How a part of a block counts. `nearest`: half a block and more counts as one. `exact`: pro rata. */
export type BlockRounding = "whole" | "started" | "nearest" | "exact";

/** What is counted in blocks together: the whole period, each outage, each unbroken stretch of creditable time. */
export type BlockGrouping = "period" | "outage" | "stretch";

/** A credit of so many percent of the fee for each block of creditable downtime. */
export interface BlockSchedule {
  readonly kind: "blocks";
  readonly blockMinutes: DecimalText;
  readonly percentPerBlock: DecimalText;
  readonly rounding: BlockRounding;
  readonly per: BlockGrouping;
  readonly clause: ClauseId;
}

/** How creditable downtime becomes a percentage of the fee. */
export type Schedule = BlockSchedule;

/** The most that can be credited. `guarantee`: this guarantee alone. `all-guarantees`: everything for the period. */
export type CapTerms =
  | {
      readonly scope: "guarantee";
      readonly percent: DecimalText;
      readonly of: "service-fee" | "billed-fee";
      readonly clause: ClauseId;
    }
  | {
      readonly scope: "all-guarantees";
      readonly percent: DecimalText;
      readonly of: "service-fee" | "billed-fee";
      /** Do credits decided elsewhere use the room up first, or do they get what this guarantee leaves? */
      readonly otherCredits: "taken-first" | "taken-last";
      readonly clause: ClauseId;
    };

/** A service-level agreement as data. */
export interface Terms {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly status: TermsStatus;
  readonly source: { readonly title: string; readonly language: string; readonly note?: string };
  /** In force from the first day to the day before `to`; `null` while no end is known. */
  readonly effective: { readonly from: DateText; readonly to: DateText | null };
  /** IANA zone in which months and claim days are counted unless the facts give one. */
  readonly timeZone: string;

  readonly services: { readonly covered: readonly string[]; readonly clause: ClauseId };
  readonly unavailable: { readonly when: UnavailableReading; readonly clause: ClauseId };
  /** Of several outages at one instant: does one that earns credit win, or one that is excluded? */
  readonly overlap: { readonly wins: "creditable" | "excluded"; readonly clause: ClauseId };
  /** `weight`, 0 to 1: what `degraded` counts for; needed with, and only with, `by-weight`. */
  readonly degraded: { readonly counts: DegradedReading; readonly weight?: DecimalText; readonly clause: ClauseId };
  /** Percent of agreed service time, 0 to 100. */
  readonly target: { readonly percent: DecimalText; readonly clause: ClauseId };
  readonly period: { readonly base: PeriodBase; readonly clause: ClauseId };

  readonly maintenance: {
    readonly base: { readonly reading: MaintenanceBase; readonly clause: ClauseId };
    readonly kinds: { readonly excused: readonly MaintenanceKind[]; readonly clause: ClauseId };
    /** Planned work announced later than this before its start excuses nothing; `"0"`: no notice is needed. */
    readonly notice: { readonly minimumHours: DecimalText; readonly clause: ClauseId };
    /** Only the first so many hours of maintenance in a period excuse; `null`: no limit. */
    readonly allowance: { readonly hours: DecimalText | null; readonly clause: ClauseId };
    readonly scope: { readonly reading: MaintenanceScope; readonly clause: ClauseId };
    readonly window: { readonly reading: MaintenanceWindowReading; readonly clause: ClauseId };
  };

  readonly causes: readonly CauseTerms[];
  readonly breach: {
    readonly excludes: BreachReading;
    /** While a breach is uncured, is what remains withheld or paid? */
    readonly uncured: "withhold" | "pay";
    readonly clause: ClauseId;
  };
  readonly claim: {
    /** `false`: credits are automatic and no claim is looked at. */
    readonly needed: boolean;
    readonly clause: ClauseId;
    readonly channel: { readonly accepted: readonly string[] | "any"; readonly clause: ClauseId };
    readonly window: {
      readonly days: number;
      readonly count: ClaimDays;
      readonly from: "outage-end" | "stretch-end";
      readonly roll: "none" | "next-weekday";
      readonly clause: ClauseId;
    };
    /** Is a ticket filed before the outage has ended a claim? */
    readonly early: { readonly reading: "valid" | "void"; readonly clause: ClauseId };
    readonly evidence: { readonly needed: boolean; readonly clause: ClauseId };
  };

  readonly allowance: {
    /** `deduct`: only time beyond it is credited. `threshold`: once exceeded, all is. */
    readonly reading: "deduct" | "threshold" | "none";
    /** The complement of the target is taken of agreed service time, or of the whole period. */
    readonly of: "agreed" | "period";
    readonly usedBy: "creditable" | "downtime";
    readonly clause: ClauseId;
  };
  readonly schedule: Schedule;
  readonly caps: readonly CapTerms[];
  /** Credits cut by a cap are lost; a contract that carries them over cannot be expressed yet. */
  readonly carryOver: { readonly allowed: false; readonly clause: ClauseId };
  readonly remedy: { readonly sole: boolean; readonly clause: ClauseId };

  /** What the contract says that no figure depends on, or that needs facts the engine does not take. */
  readonly notModelled: readonly { readonly clause: ClauseId; readonly why: string }[];
  /** Every clause with a computational consequence, paraphrased. All cited ids must be here. */
  readonly clauses: Readonly<Record<ClauseId, string>>;
}
