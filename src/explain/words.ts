/**
 * Decides what a language must have words for. A new finding, reason, claim status or limit does not compile until
 * every dictionary answers for it.
 */
import type {
  Assessment, ClaimAccount, ClaimStatus, Credit, ExactText, Finding, FindingCode, GuaranteeAccount, LedgerEntry, MaintenanceAccount, OutageAccount,
  OutageReason, ReasonCode, ServiceCredit, TotalCredit, WeightedTotals,
} from "../assessment.js";
import type { Speech } from "./speech.js";

/** The members of a union of texts that are spelt out, without its open end. */
type SpeltOut<T extends string> = T extends string ? (string extends T ? never : T) : never;

/** The reason codes that every language has words for; the terms may add codes of their own. */
export type KnownReason = SpeltOut<ReasonCode>;

/** The parameters of one finding. */
export type FindingParams<C extends FindingCode> = Extract<Finding, { code: C }>["params"];

/** A sentence for each finding. */
export type FindingWords = { readonly [C in FindingCode]: (params: FindingParams<C>, say: Speech) => string };

type ScheduleCode = "tier" | "points" | "multiplier" | "flat" | "shortfall" | "events" | "highest-of" | "no-schedule";

/** The sentences about schedules other than blocks. */
export type ScheduleWords = Pick<FindingWords, ScheduleCode>;

/** A reason in words. Both are noun phrases in lower case. */
export interface ReasonWords {
  /** One to three words, for tables and drawings. */
  readonly label: string;
  /** The reason in full, to stand after a colon. */
  readonly full: string;
}

export type LimitedBy = NonNullable<MaintenanceAccount["limitedBy"]>;

/** The parts of a statement that have a heading of their own. */
export type Heading = "agreed" | "outages" | "breaches" | "availability" | "credit" | "guarantees" | "open" | "remedy";

/** Everything that a statement says, in one language. */
export interface Words {
  readonly title: string;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly reasons: Readonly<Record<KnownReason, ReasonWords>>;
  readonly findings: FindingWords;
  readonly claimStatus: Readonly<Record<ClaimStatus, string>>;
  readonly limitedBy: Readonly<Record<LimitedBy, string>>;
  readonly maintenanceKind: Readonly<Record<MaintenanceAccount["kind"], string>>;
  readonly ledgerKind: Readonly<Record<LedgerEntry["kind"], string>>;

  account(id: string, say: Speech): string;
  terms(terms: string, say: Speech): string;
  period(period: Assessment["period"], say: Speech): string;
  status(assessment: Assessment, say: Speech): string;
  result(total: TotalCredit, say: Speech): string;

  maintenance(window: MaintenanceAccount, say: Speech): string;
  noOutages: string;
  outage(outage: OutageAccount, say: Speech): string;
  outageDowntime(outage: OutageAccount, say: Speech): string;
  outageCredit(outage: OutageAccount, say: Speech): string;
  outageReason(reason: OutageReason, say: Speech): string;
  claim(claim: OutageAccount["claim"], say: Speech): string;
  breach(breach: Assessment["termsBreaches"][number], say: Speech): string;

  /** How far the uptime is from the target, ms, exact: below 0 if short of it. */
  margin(marginMs: ExactText, say: Speech): string;
  weightedTotals(totals: WeightedTotals, say: Speech): string;
  creditableTotal(ms: number | ExactText, say: Speech): string;
  excludedTotal(reason: string, ms: number | ExactText, say: Speech): string;
  service(service: ServiceCredit, say: Speech): string;

  gross(credit: Credit, say: Speech): string;
  entitled(credit: Credit, say: Speech): string;
  nextStep(credit: Credit, say: Speech): string;
  potential(credit: Credit, say: Speech): string;

  /** The claim for the period as a whole. */
  periodClaim(claim: ClaimAccount, say: Speech): string;
  /** Another guarantee, by name, and how it did. */
  guarantee(guarantee: GuaranteeAccount, say: Speech): string;
  guaranteeCredit(credit: Credit, say: Speech): string;
  total(total: TotalCredit, say: Speech): string;
}
