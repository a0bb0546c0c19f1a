/**
 * What happened, as the caller writes it: the shapes of the JSON request. `parseFacts` checks them.
 */
import type { MaintenanceKind } from "../terms/language.js";

/** ISO 8601 text with an offset or `Z`, epoch milliseconds, or a `Date`. Never a text without an offset. */
export type InstantInput = string | number | Date;

/** Decimal text such as `"1250.00"`, in major units; a number only if it is a safe integer. Never negative. */
export type MoneyInput = string | number;

/** Half-open: `start` is in, `end` is out. */
export type PeriodInput =
  | { readonly start: InstantInput; readonly end: InstantInput; readonly timeZone?: string; readonly month?: never; readonly anchorDay?: never }
  | {
      /** `YYYY-MM`: the month in which the period starts. */
      readonly month: string;
      /** 1 to 31, clamped to the length of each month; default 1. */
      readonly anchorDay?: number;
      /** IANA zone in which months and claim days are counted; default: the terms' zone. */
      readonly timeZone?: string;
      readonly start?: never;
      readonly end?: never;
    };

/** What the customer pays, in one currency: what credits and caps are taken of. */
export interface FeesInput {
  /** ISO 4217 code, upper case. */
  readonly currency: string;
  /** The fee that the credit is a percentage of. */
  readonly service: MoneyInput;
  /** What was billed for the period, which caps are taken of; default: `service`. */
  readonly billed?: MoneyInput;
  /** 0 to 4; default: ISO 4217. Needed for a currency that the table does not list. */
  readonly minorUnitDigits?: number;
  /** The fee of what was affected alone. */
  readonly affected?: MoneyInput;
  /** The next invoice. */
  readonly next?: MoneyInput;
  /** The invoice before. */
  readonly previous?: MoneyInput;
  /** A year's fee. */
  readonly annual?: MoneyInput;
  /** Fees of guarantees that are credited on a fee of their own, by the guarantee's id. */
  readonly guarantees?: Readonly<Record<string, MoneyInput>>;
  /** Fee of each covered service; needed when the terms credit each apart. Adds up to `service`. */
  readonly services?: Readonly<Record<string, MoneyInput>>;
}

/** Observed unavailability, not yet judged. Half-open; one without length is listed and counts for nothing. */
export interface OutageInput {
  readonly id: string;
  /** Absent: all covered services. A service that the terms do not cover is legal and counts for nothing. */
  readonly services?: readonly string[];
  readonly start: InstantInput;
  /** `null`: still going on, counted to `asOf`. */
  readonly end: InstantInput | null;
  /** A number: the share of the service that was lost, 0 to 1; it stands for the shortest decimal that reads as it. */
  readonly impact: "down" | "degraded" | number;
  /** `"provider"` or a cause that the terms know; absent: `"provider"`. */
  readonly cause?: string;
  /** The part of the outage that the cause produced; absent: all of it. The rest is the provider's. */
  readonly caused?: { readonly start: InstantInput; readonly end: InstantInput | null };
  /** When the customer reported it; absent: never. Where the contract's clock starts with the report, unreported time is lost. */
  readonly reportedAt?: InstantInput;
  /** When the customer became aware of it; needed where the time to claim runs from there. */
  readonly awareAt?: InstantInput;
}

/** The requests of one slot of time. Slots that are not listed had none. */
export interface SlotInput {
  /** Absent: all covered services. */
  readonly services?: readonly string[];
  readonly start: InstantInput;
  /** As long after the start as the terms say. */
  readonly end: InstantInput;
  /** Whole numbers; `errors` at most `requests`. */
  readonly requests: number;
  readonly errors: number;
  /** As of an outage. */
  readonly cause?: string;
}

/** How a guarantee that counts no time did: so many good of a total, or the percentage as it was reported. */
export type ScoreInput =
  | { readonly guarantee: string; readonly good: number; readonly total: number; readonly percent?: never }
  | { readonly guarantee: string; readonly percent: string; readonly good?: never; readonly total?: never };

/** Something that had to be answered in time. It belongs to the period it was opened in. */
export interface EventInput {
  readonly id: string;
  /** One that the terms give a limit for. */
  readonly severity: string;
  readonly openedAt: InstantInput;
  /** `null`: not yet. */
  readonly answeredAt: InstantInput | null;
}

/** One maintenance window. */
export interface MaintenanceInput {
  readonly id?: string;
  /** Absent: all covered services. */
  readonly services?: readonly string[];
  readonly kind: MaintenanceKind;
  /** The window as announced. May lie ahead of `asOf`. */
  readonly start: InstantInput;
  readonly end: InstantInput;
  /** Needed for planned work when the terms ask for notice. */
  readonly announcedAt?: InstantInput;
  /** The window as it ran; needed when the terms look at it and the work has begun. */
  readonly actual?: { readonly start: InstantInput; readonly end: InstantInput };
}

/** A time in which the customer broke the terms. Half-open. */
export interface TermsBreachInput {
  readonly start: InstantInput;
  /** `null`: not yet cured. */
  readonly end: InstantInput | null;
}

/** A customer's request for credit. */
export interface ClaimInput {
  readonly ticket: string;
  /** Ids of the outages claimed for. May be absent under terms that have one claim for the period. */
  readonly outages?: readonly string[];
  readonly filedAt: InstantInput;
  readonly channel: string;
  /** Did the customer show that its use was disturbed? Absent counts as not shown. */
  readonly disruption?: boolean;
  /** When the first notice was given, under terms that ask for one before the claim. */
  readonly noticeAt?: InstantInput;
}

/** A credit of another guarantee for the same period, decided elsewhere. */
export interface OtherCreditInput {
  readonly guarantee: string;
  readonly amount: MoneyInput;
}

/** Everything that happened to one account in one period. */
export interface Facts {
  /** Echoed in the assessment. */
  readonly id?: string;
  /** `id@version`; if given, it must be that of the terms assessed under. */
  readonly terms?: string;
  readonly period: PeriodInput;
  /** "Now". Needed if anything is open-ended or a claim may still come; absent: all facts are final. */
  readonly asOf?: InstantInput;
  readonly fees: FeesInput;
  readonly outages?: readonly OutageInput[];
  readonly maintenance?: readonly MaintenanceInput[];
  readonly termsBreaches?: readonly TermsBreachInput[];
  readonly claims?: readonly ClaimInput[];
  /** Credits of other guarantees for the same period, decided elsewhere. */
  readonly otherCredits?: readonly OtherCreditInput[];
  /** Which of the terms' plans was bought; needed if they have any. */
  readonly plan?: string;
  /** For error rates: the slots that had requests. */
  readonly slots?: readonly SlotInput[];
  /** For guarantees that count no time; one for each, at most. */
  readonly scores?: readonly ScoreInput[];
  /** For guarantees of answers in time. */
  readonly events?: readonly EventInput[];
  /** Does the customer meet each condition of the terms? Needed for each that they have. */
  readonly conditions?: Readonly<Record<string, boolean>>;
  /** The part of the period in which there was a service at all; absent: all of it. */
  readonly serviceLife?: { readonly start: InstantInput; readonly end: InstantInput };
  /** What of a yearly limit on maintenance was used before this period. */
  readonly maintenanceUsed?: { readonly hours: string; readonly windows?: number };
  /** Credited in the eleven months before, for caps over a rolling year. */
  readonly creditedBefore?: MoneyInput;
  /** Availability of the periods before, percent, the latest last; for rights to terminate. */
  readonly pastPeriods?: readonly { readonly percent: string }[];
  /** When the customer became eligible, where the time to claim runs from there. */
  readonly eligibleAt?: InstantInput;
  /** Days that are no business days, `YYYY-MM-DD`, beside Saturdays and Sundays. */
  readonly holidays?: readonly string[];
}
