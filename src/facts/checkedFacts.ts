/** Facts after the door: every instant a number, every reference resolved, every default made explicit. */
import type { CalendarDay } from "../gregorian.js";
import type { FeeName, MaintenanceKind } from "../terms/language.js";
import type { Money } from "../money.js";
import type { BillingPeriod } from "../timeline/billingPeriod.js";
import type { Span } from "../timeline/span.js";
import type { InstantMs, Ratio } from "../units.js";

export type { Span } from "../timeline/span.js";

/** Half-open; `endMs` is `null` while it goes on. */
export interface OpenSpan {
  readonly startMs: InstantMs;
  readonly endMs: InstantMs | null;
}

export interface CheckedOutage extends OpenSpan {
  readonly id: string;
  /** As given, or all covered services. */
  readonly services: readonly string[];
  /** The covered services among them, as a mask. */
  readonly covered: number;
  readonly impact: "down" | "degraded" | number;
  /** What the outage counts for as downtime, 0 to 1: 0 if it is only degraded. */
  readonly weight: Ratio;
  readonly cause: string;
  /** The part that the cause produced. */
  readonly caused: OpenSpan;
  readonly reportedAtMs: InstantMs | null;
  readonly awareAtMs: InstantMs | null;
}

export interface CheckedMaintenance extends Span {
  readonly id: string | null;
  readonly services: readonly string[];
  readonly covered: number;
  readonly kind: MaintenanceKind;
  readonly announcedAtMs: InstantMs | null;
  readonly actual: Span | null;
}

export interface CheckedClaim {
  readonly ticket: string;
  /** Indexes into the outages; all of them where claims are made for a period. */
  readonly outages: readonly number[];
  readonly noticeAtMs: InstantMs | null;
  readonly filedAtMs: InstantMs;
  readonly channel: string;
  readonly disruption: boolean;
}

export interface CheckedFees {
  readonly currency: string;
  readonly digits: number;
  readonly service: Money;
  readonly billed: Money;
  /** Every fee that the terms may take something of; `null` if it was not given. */
  readonly named: Readonly<Record<FeeName, Money | null>>;
  /** Fees of guarantees that have their own, by id. */
  readonly guarantees: ReadonlyMap<string, Money>;
  /** Per covered service, in the order of the terms; empty unless the terms credit each apart. */
  readonly perService: readonly Money[];
}

/** So many lost of so many: requests, answers, or shares of a period. */
export interface CheckedScore {
  readonly lost: Ratio;
  readonly of: Ratio;
}

/** An event within the period, and whether it came too late. */
export interface CheckedEvent {
  readonly id: string;
  readonly severity: string;
  readonly openedAtMs: InstantMs;
  readonly answeredAtMs: InstantMs | null;
  readonly isMissed: boolean;
}

/** What the terms measure beside outages, by the id of the guarantee. */
export interface CheckedMeasures {
  readonly scores: ReadonlyMap<string, CheckedScore>;
  readonly events: ReadonlyMap<string, readonly CheckedEvent[]>;
}

export interface CheckedFacts {
  readonly id: string | null;
  readonly period: BillingPeriod;
  readonly asOfMs: InstantMs | null;
  readonly fees: CheckedFees;
  readonly outages: readonly CheckedOutage[];
  readonly maintenance: readonly CheckedMaintenance[];
  readonly termsBreaches: readonly OpenSpan[];
  readonly claims: readonly CheckedClaim[];
  /** Sum of the other guarantees' credits. */
  readonly otherCredits: Money;
  readonly measures: CheckedMeasures;
  /** Conditions of the terms that the customer does not meet, by code. */
  readonly unmet: ReadonlySet<string>;
  /** Maintenance used earlier in the same year. */
  readonly maintenanceUsed: { readonly ms: Ratio; readonly windows: number };
  /** Credited in the eleven months before. */
  readonly creditedBefore: Money;
  /** Availability of earlier periods, percent, the latest last. */
  readonly pastPeriods: readonly Ratio[];
  readonly eligibleAtMs: InstantMs | null;
  /** Days that are no business days. */
  readonly holidays: ReadonlySet<CalendarDay>;
  /** Names of services that the terms do not cover, with the outage that names them, in input order. */
  readonly unlisted: readonly { readonly outage: string; readonly service: string }[];
}
