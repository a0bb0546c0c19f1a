/**
 * What comes out: one assessment, as plain JSON. No `Date`, `Map` or `Decimal`, so it survives `JSON.stringify`,
 * `structuredClone` and a queue.
 */
import type { Credit, TerminationAccount, TotalCredit } from "./creditAccount.js";
import type { ClaimStatus, Finding } from "./finding.js";
import type { AmountText } from "./money.js";
import type { ClauseId, DecimalText, MaintenanceKind, Measure } from "./terms/language.js";
import type { ExactText } from "./exactText.js";

export type { Credit, TerminationAccount, TotalCredit } from "./creditAccount.js";
export type { ClaimStatus, Finding, FindingCode } from "./finding.js";
export type { AmountText } from "./money.js";
export type { ExactText } from "./exactText.js";

/** Why time did not count or earn nothing. Terms may define further causes of their own. */
export type ReasonCode =
  | "not-covered" | "degraded-only" | "not-all-down" | "below-minimum-duration" | "before-report" | "partial-unit"
  | "outside-service-hours" | "maintenance-planned" | "maintenance-emergency"
  | "provider-decision" | "third-party-intermediary" | "denial-of-service" | "virus" | "hacking" | "beyond-control"
  | "customer-breach" | "terms-breach"
  | "claim-late" | "claim-missing" | "claim-pending" | "claim-wrong-channel" | "notice-missing" | "claim-early" | "evidence-missing"
  | (string & {});

/** Why time did not count or earned nothing, and the clause that says so. */
export interface Reason {
  readonly code: ReasonCode;
  readonly clause: ClauseId;
}

/** A reason and how much of one outage it hit within the period. */
export interface OutageReason extends Reason {
  /** All the time that the reason applies to, ms. */
  readonly ms: number;
  /** The part of it that no earlier reason had already taken, ms: these and `creditableMs` add up to `inPeriodMs`. */
  readonly decidesMs: number;
}

/** One stretch of the period; the ledger holds every millisecond exactly once, in order. Half-open. */
export interface LedgerEntry {
  readonly startMs: number;
  readonly endMs: number;
  readonly kind: "up" | "maintenance" | "downtime";
  /** Downtime that earns credit (before the allowance). */
  readonly creditable: boolean;
  /** Outages going on, by start, end and id: the first 20. */
  readonly outages: readonly string[];
  /** How many more outages were going on than are listed; absent if none. */
  readonly moreOutages?: number;
  /** Why the outages going on do not count, or the downtime earns nothing; the deciding reason comes first. */
  readonly reasons: readonly Reason[];
}

/** How many outages a ledger entry names, so that a hostile pile of overlaps cannot make the ledger quadratic. */
export const LISTED_OUTAGES = 20;

/** Elapsed time, ms. */
export interface TimeTotals {
  /** The denominator of availability. */
  readonly agreedMs: number;
  /** Time in which the clock stood still. */
  readonly maintenanceMs: number;
  readonly uptimeMs: number;
  readonly downtimeMs: number;
  /** Downtime that earns credit, before the allowance. */
  readonly creditableMs: number;
  /** Downtime that earns nothing, by primary reason: these and `creditableMs` add up to `downtimeMs`. */
  readonly excludedMs: Readonly<Record<string, number>>;
}

/** The same totals where an instant may count for less than itself: degraded by weight, the mean of services. */
export interface WeightedTotals {
  readonly agreedMs: ExactText;
  readonly downtimeMs: ExactText;
  readonly creditableMs: ExactText;
  readonly excludedMs: Readonly<Record<string, ExactText>>;
}

/** The service-level indicator of the period, beside what was promised. */
export interface Availability {
  readonly targetPercent: DecimalText;
  /** `null` if nothing was agreed: the period was all maintenance. */
  readonly met: boolean | null;
  /** Rounded down to 4 decimals, so that 100 means all of it; `null` if nothing was agreed. */
  readonly percent: DecimalText | null;
  /** `upMs` of `ofMs`, ms. Under weights both are rounded down to whole ms; the exact figures are in `weighted`. */
  readonly upMs: number;
  readonly ofMs: number;
  /** Uptime less the uptime promised, ms, exact: below 0 by as much as the target is missed; `null` if nothing was agreed. */
  readonly marginMs: ExactText | null;
  /** So much lost of so much, where the guarantee counts no time (then `percent` and `met` are of this); otherwise `null`. */
  readonly score: { readonly lost: ExactText; readonly of: ExactText } | null;
}

/** One outage as it was judged. Instants are epoch ms. */
export interface OutageAccount {
  readonly id: string;
  readonly services: readonly string[];
  readonly impact: "down" | "degraded" | number;
  readonly cause: string;
  readonly startMs: number;
  /** True end, not clipped to the period; `null` while the outage goes on. */
  readonly endMs: number | null;
  /** Length within the period, up to `asOf`. */
  readonly inPeriodMs: number;
  /** What of it counts as unavailability in the measurement, ms. */
  readonly downtimeMs: number;
  /** What of it earns credit, ms. Overlapping outages each have their own. */
  readonly creditableMs: number;
  /** All that hit it, in order of precedence; the first is the primary reason. */
  readonly reasons: readonly OutageReason[];
  readonly claim: ClaimAccount;
}

/** What became of a claim. */
export interface ClaimAccount {
  readonly status: ClaimStatus;
  /** First instant that is too late; `null` while the outage goes on, or if no claim is needed. */
  readonly deadlineMs: number | null;
  readonly ticket: string | null;
  readonly filedAtMs: number | null;
  readonly clause: ClauseId;
}

/** One maintenance window as it was judged. Instants are epoch ms. */
export interface MaintenanceAccount {
  readonly id: string | null;
  readonly services: readonly string[];
  readonly kind: MaintenanceKind;
  readonly startMs: number;
  readonly endMs: number;
  /** What of it excuses within the period, ms. */
  readonly excusedMs: number;
  /** Why it excuses nothing, or less than its length: `null` if all of it does. */
  readonly limitedBy: "kind" | "notice" | "allowance" | "not-covered" | "outside-period" | "as-it-ran" | null;
  readonly clause: ClauseId;
}

/** One service's own result, where the terms credit each apart. */
export interface ServiceCredit {
  readonly service: string;
  readonly time: TimeTotals;
  readonly availability: Availability;
  readonly fee: AmountText;
  readonly allowanceMs: ExactText;
  readonly excessMs: ExactText;
  readonly blocks: number;
  readonly percent: ExactText;
}

/** Another guarantee of the same contract. */
export interface GuaranteeAccount {
  readonly id: string;
  readonly clause: ClauseId;
  readonly measure: Measure["kind"];
  /** Of a guarantee that measures time; otherwise `null`. */
  readonly time: TimeTotals | null;
  /** `null` if it counts events. */
  readonly availability: Availability | null;
  /** Events in the period and how many came too late; `null` if it counts none. */
  readonly events: { readonly missed: number; readonly total: number } | null;
  readonly credit: Credit;
  /** What was decided on the way to its credit. */
  readonly findings: readonly Finding[];
}

/** The whole result for one account and one period. */
export interface Assessment {
  readonly id: string | null;
  /** `id@version` of the terms. */
  readonly terms: string;
  readonly period: {
    readonly startMs: number;
    readonly endMs: number;
    readonly durationMs: number;
    readonly timeZone: string;
  };
  readonly asOfMs: number | null;
  /** `provisional`: the period, an outage in it or a breach is not over, or a claim that would earn something can still be made. */
  readonly status: "final" | "provisional";
  readonly time: TimeTotals;
  /** Present only where the terms weigh an instant; then it is what the money follows. */
  readonly weighted: WeightedTotals | null;
  readonly availability: Availability;
  readonly ledger: readonly LedgerEntry[];
  readonly outages: readonly OutageAccount[];
  readonly maintenance: readonly MaintenanceAccount[];
  readonly termsBreaches: readonly { readonly startMs: number; readonly endMs: number | null; readonly clause: ClauseId }[];
  /** Of the leading guarantee. */
  readonly credit: Credit;
  /** The claim for the period, under terms that have one for all of it; otherwise `null`. */
  readonly claim: ClaimAccount | null;
  /** Further guarantees of the contract that the facts speak of, in its order. */
  readonly guarantees: readonly GuaranteeAccount[];
  readonly total: TotalCredit;
  /** `null`: the terms know no such right. */
  readonly termination: TerminationAccount | null;
  /** Per service, where the terms credit each apart; otherwise empty. */
  readonly services: readonly ServiceCredit[];
  readonly findings: readonly Finding[];
}
