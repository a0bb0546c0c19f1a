/**
 * What a table holds of an account: one flat row, the same columns whatever happened, so that a bad request is a row as well
 * and is never lost among a million.
 */
import type { AmountText, Assessment, ExactText } from "../index.js";
import type { Outcome } from "../request/outcome.js";

/** One account and period as a row. Either `error` is `null`, or every other column is, but for `id`. */
export interface AccountRow {
  /** The account, as the request names it; `null` if it does not, or cannot be read. */
  readonly id: string | null;
  /** Every issue, a sentence and a line each; `null` if the account was assessed. */
  readonly error: string | null;
  /** `id@version` of the terms. */
  readonly terms: string | null;
  readonly status: Assessment["status"] | null;
  /** The period, half-open, epoch ms. */
  readonly periodStartMs: number | null;
  readonly periodEndMs: number | null;
  /** Of the leading guarantee, rounded down to 4 decimals; `null` also if nothing was agreed. */
  readonly availabilityPercent: ExactText | null;
  readonly targetMet: boolean | null;
  /** The denominator of availability, ms. */
  readonly agreedMs: number | null;
  readonly downtimeMs: number | null;
  /** Downtime that earns credit, before the allowance, ms. */
  readonly creditableMs: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly minorUnitDigits: number | null;
  /** Of all guarantees together, major units, as everything below: `gross` = `entitled` + `withheld` + `forfeited`. */
  readonly gross: AmountText | null;
  readonly withheld: AmountText | null;
  readonly forfeited: AmountText | null;
  /** What is to be credited. */
  readonly entitled: AmountText | null;
  /** `entitled` in minor units: whole, so that a sum over a million rows is exact. */
  readonly entitledMinor: number | null;
}

const NOTHING_KNOWN: Omit<AccountRow, "id" | "error"> = {
  terms: null, status: null, periodStartMs: null, periodEndMs: null, availabilityPercent: null, targetMet: null, agreedMs: null, downtimeMs: null,
  creditableMs: null, currency: null, minorUnitDigits: null, gross: null, withheld: null, forfeited: null, entitled: null, entitledMinor: null,
};

export function rowOf({ id, terms, status, period, availability, time, credit, total }: Assessment): AccountRow {
  return {
    id,
    error: null,
    terms,
    status,
    periodStartMs: period.startMs,
    periodEndMs: period.endMs,
    availabilityPercent: availability.percent,
    targetMet: availability.met,
    agreedMs: time.agreedMs,
    downtimeMs: time.downtimeMs,
    creditableMs: time.creditableMs,
    currency: credit.currency,
    minorUnitDigits: credit.minorUnitDigits,
    gross: total.gross,
    withheld: total.withheld,
    forfeited: total.forfeited,
    entitled: total.entitled,
    entitledMinor: total.entitledMinor,
  };
}

/** The row of a request that could not be assessed. */
export function rowOfFault(outcome: Exclude<Outcome, { kind: "assessed" }>): AccountRow {
  return { id: outcome.kind === "blank" ? null : outcome.id, error: faultOf(outcome), ...NOTHING_KNOWN };
}

function faultOf(outcome: Exclude<Outcome, { kind: "assessed" }>): string {
  switch (outcome.kind) {
    case "blank":
      return "the input: expected a request, received nothing";
    case "invalid": {
      const more = outcome.moreIssues > 0 ? [`and ${outcome.moreIssues} more`] : [];
      return [...outcome.issues.map(({ message }) => message), ...more].join("\n");
    }
    case "failed":
      return `a bug in sla-credits, please report it: ${outcome.message}`;
  }
}
