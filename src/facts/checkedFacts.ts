/** Facts after the door: every instant a number, every reference resolved, every default made explicit. */
import type { MaintenanceKind } from "../terms/language.js";
import type { Money } from "../money.js";
import type { BillingPeriod } from "../timeline/billingPeriod.js";
import type { InstantMs, Ratio } from "../units.js";

/** Half-open and never reversed; may be empty. */
export interface Span {
  readonly startMs: InstantMs;
  readonly endMs: InstantMs;
}

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
  /** Indexes into the outages. */
  readonly outages: readonly number[];
  readonly filedAtMs: InstantMs;
  readonly channel: string;
  readonly disruption: boolean;
}

export interface CheckedFees {
  readonly currency: string;
  readonly digits: number;
  readonly service: Money;
  readonly billed: Money;
  /** Per covered service, in the order of the terms; empty unless the terms credit each apart. */
  readonly perService: readonly Money[];
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
  /** Names of services that the terms do not cover, with the outage that names them, in input order. */
  readonly unlisted: readonly { readonly outage: string; readonly service: string }[];
}
