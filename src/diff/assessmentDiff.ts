/** What comes out of a comparison: where two assessments of one period part, as plain JSON. */
import type { AmountText, ExactText, LedgerEntry, Reason } from "../assessment.js";

/** The same thing in both assessments. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** What a ledger says of one stretch. */
export type LedgerState = Omit<LedgerEntry, "startMs" | "endMs">;

/** A stretch of the period in which the two ledgers differ, and always in the same way. Half-open. */
export interface LedgerDifference extends Pair<LedgerState> {
  readonly startMs: number;
  readonly endMs: number;
}

/** What is compared of an outage, by its path within the outage. */
export interface OutageValues {
  readonly services: readonly string[];
  readonly impact: string | number;
  readonly cause: string;
  readonly startMs: number;
  readonly endMs: number | null;
  readonly inPeriodMs: number;
  readonly downtimeMs: number;
  readonly creditableMs: number;
  readonly "claim.status": string;
  readonly "claim.deadlineMs": number | null;
  readonly "claim.ticket": string | null;
  readonly "claim.filedAtMs": number | null;
}

export type OutageField = keyof OutageValues;

/** One field of an outage. `null`: the outage is not there, or the field itself is `null`. */
export type FieldDifference = {
  readonly [F in OutageField]: { readonly field: F } & Pair<OutageValues[F] | null>;
}[OutageField];

/** How much of an outage a reason hit, ms; 0 where it hit nothing. */
export interface ReasonDifference extends Reason {
  /** All the time that the reason applies to. */
  readonly beforeMs: number;
  readonly afterMs: number;
  readonly deltaMs: number;
  /** The part that no earlier reason had taken: these add up, with `creditableMs`, to `inPeriodMs`. */
  readonly decides: { readonly beforeMs: number; readonly afterMs: number; readonly deltaMs: number };
}

/** An outage that only one of the two has, or that they tell differently. */
export interface OutageDifference {
  readonly id: string;
  /** `added`: only after. `removed`: only before. */
  readonly change: "added" | "removed" | "changed";
  /** Those that differ; all of them for an outage that only one of the two has. */
  readonly fields: readonly FieldDifference[];
  readonly reasons: readonly ReasonDifference[];
}

/** A figure that differs. `delta` is `after` less `before`, exactly; `null` where one of them has no such figure. */
export interface FigureDifference<F extends string, V, D = V> extends Pair<V> {
  readonly field: F;
  readonly delta: D;
}

export type TimeField = "agreedMs" | "maintenanceMs" | "uptimeMs" | "downtimeMs" | "creditableMs";
export type WeightedField = "agreedMs" | "downtimeMs" | "creditableMs";

/** Totals of time, ms; `excludedMs.` is followed by the reason. Under weights also the exact totals. */
export type TimeDifference =
  | FigureDifference<TimeField | `excludedMs.${string}`, number>
  | FigureDifference<`weighted.${WeightedField}`, ExactText>;

/** `percent` is rounded down for display, and so is its delta; `marginMs` and the score (of what counts no time) are exact. */
export type AvailabilityDifference =
  | FigureDifference<"upMs" | "ofMs", number>
  | FigureDifference<"targetPercent" | "percent" | "marginMs" | "score.lost" | "score.of", ExactText | null>
  | FigureDifference<"met", boolean | null, null>;

export type AmountField =
  | "fee" | "billed" | "otherCredits" | "gross" | "cap" | "room" | "forfeited" | "withheld" | "entitled" | "potential" | "total.entitled";

export type ShareField = "gross" | "forfeited" | "withheld" | "entitled";

/**
 * Figures of the leading guarantee's credit; `guarantees.` is followed by the id of another one and a field of its credit.
 * `total.entitled`, of all of them together, only where there are several.
 */
export type MoneyDifference =
  | FigureDifference<"allowanceMs" | "excessMs" | "percent" | "daysAdded" | `guarantees.${string}.daysAdded`, ExactText | null>
  | FigureDifference<"blocks", number | null>
  | FigureDifference<AmountField | `guarantees.${string}.${ShareField}`, AmountText | null>;

/** What puts right a credit that was given as the assessment before had it. */
export interface Settlement {
  readonly direction: "credit" | "claim-back" | "none";
  /** 0 or more, in major units. */
  readonly amount: AmountText;
  /** The same in minor units. */
  readonly amountMinor: number;
  /** Days still to be added to the term, where credits are days; below 0 if too many were. Otherwise `"0"`. */
  readonly daysAdded: ExactText;
}

/** Where two assessments of one account and one period part. Every list holds what differs and nothing else. */
export interface AssessmentDiff {
  /** Of whichever has one; `null` if neither has. */
  readonly id: string | null;
  /** `id@version`. Two readings of one contract may be compared. */
  readonly terms: Pair<string>;
  readonly status: Pair<"final" | "provisional">;
  /** `timeZone`: that of the assessment after. */
  readonly period: { readonly startMs: number; readonly endMs: number; readonly timeZone: string };
  readonly currency: string;
  readonly minorUnitDigits: number;
  /** True if all the lists below are empty, whatever the names of the terms. */
  readonly same: boolean;
  /** In order, disjoint; two neighbours that touch differ in what they say. */
  readonly ledger: readonly LedgerDifference[];
  /** By start, then by id. */
  readonly outages: readonly OutageDifference[];
  readonly time: readonly TimeDifference[];
  readonly availability: readonly AvailabilityDifference[];
  readonly money: readonly MoneyDifference[];
  readonly settlement: Settlement;
}
