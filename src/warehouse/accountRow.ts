/**
 * What a table holds of an account: one flat row, the same columns whatever happened, so that a bad request is a row as well
 * and is never lost among a million.
 */
import type { AmountText, Assessment, DecimalText, Finding } from "../index.js";
import type { Outcome } from "../request/outcome.js";

/** One account and period as a row. Either `error` is `null`, or every other column is, but for `id` and `errorCode`. */
export interface AccountRow {
  /** The account, as the request names it; `null` if it does not, or cannot be read. Half a sign, which is no text, becomes U+FFFD. */
  readonly id: string | null;
  /** `invalid-input`: the request is to be mended. `internal`: a bug of the package. `null`: the account was assessed. */
  readonly errorCode: "invalid-input" | "internal" | null;
  /** Every issue, a sentence and a line each, the first 100; `null` if the account was assessed. */
  readonly error: string | null;
  /** `id@version` of the terms. */
  readonly terms: string | null;
  /** `provisional`: the amounts may still change. */
  readonly status: Assessment["status"] | null;
  /** The period, half-open, epoch ms. */
  readonly periodStartMs: number | null;
  readonly periodEndMs: number | null;
  /** "Now", as the request has it, epoch ms; `null` if it has none. */
  readonly asOfMs: number | null;
  /** Of the leading guarantee, rounded down to 4 decimals; `null` also if nothing was agreed. */
  readonly availabilityPercent: DecimalText | null;
  readonly targetMet: boolean | null;
  /** The denominator of availability, ms. */
  readonly agreedMs: number | null;
  readonly downtimeMs: number | null;
  /** Downtime that earns credit, before the allowance, ms. */
  readonly creditableMs: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly minorUnitDigits: number | null;
  /** The fee that the leading guarantee credits a share of, major units, as all amounts here. */
  readonly fee: AmountText | null;
  /** Of all guarantees together: `gross` = `entitled` + `withheld` + `forfeited`. */
  readonly gross: AmountText | null;
  readonly withheld: AmountText | null;
  readonly forfeited: AmountText | null;
  /** What is to be credited. */
  readonly entitled: AmountText | null;
  /** `entitled` in minor units: whole, at most 2^53, so that a sum over rows is exact. */
  readonly entitledMinor: number | null;
  /** What the leading guarantee would credit if every claim still open were filed in time, in the right way. */
  readonly potential: AmountText | null;
  /** The first instant that is too late for one of these claims, epoch ms; `null` if none is open, or none has an end yet. */
  readonly claimDeadlineMs: number | null;
  /** The codes of all findings, each once, in order, with blanks between: what `explain` has words for. */
  readonly findings: string | null;
}

const NOTHING_KNOWN: Omit<AccountRow, "id" | "errorCode" | "error"> = {
  terms: null, status: null, periodStartMs: null, periodEndMs: null, asOfMs: null, availabilityPercent: null, targetMet: null, agreedMs: null,
  downtimeMs: null, creditableMs: null, currency: null, minorUnitDigits: null, fee: null, gross: null, withheld: null, forfeited: null,
  entitled: null, entitledMinor: null, potential: null, claimDeadlineMs: null, findings: null,
};

export function rowOf({ id, terms, status, period, asOfMs, availability, time, credit, guarantees, total, findings }: Assessment): AccountRow {
  return {
    id: wellFormed(id),
    errorCode: null,
    error: null,
    terms,
    status,
    periodStartMs: period.startMs,
    periodEndMs: period.endMs,
    asOfMs,
    availabilityPercent: availability.percent,
    targetMet: availability.met,
    agreedMs: time.agreedMs,
    downtimeMs: time.downtimeMs,
    creditableMs: time.creditableMs,
    currency: credit.currency,
    minorUnitDigits: credit.minorUnitDigits,
    fee: credit.fee,
    gross: total.gross,
    withheld: total.withheld,
    forfeited: total.forfeited,
    entitled: total.entitled,
    entitledMinor: total.entitledMinor,
    potential: credit.potential,
    claimDeadlineMs: firstDeadline(findings),
    findings: [...new Set([...findings, ...guarantees.flatMap((guarantee) => guarantee.findings)].map(({ code }) => code))].join(" "),
  };
}

/** Engines that read JSON strictly would refuse the row, and with it all others. */
function wellFormed(id: string | null): string | null {
  return id === null ? null : id.replace(/\p{Surrogate}/gu, "\ufffd");
}

function firstDeadline(findings: readonly Finding[]): number | null {
  const deadlines = findings.flatMap((finding) => (finding.code === "claim-open" && finding.params.deadlineMs !== null ? [finding.params.deadlineMs] : []));
  return deadlines.length === 0 ? null : deadlines.reduce((first, deadline) => Math.min(first, deadline));
}

type Fault = Exclude<Outcome, { kind: "assessed" }>;

/** The row of a request that could not be assessed. */
export function rowOfFault(outcome: Fault): AccountRow {
  return {
    id: outcome.kind === "blank" ? null : wellFormed(outcome.id),
    errorCode: outcome.kind === "failed" ? "internal" : "invalid-input",
    error: faultOf(outcome),
    ...NOTHING_KNOWN,
  };
}

function faultOf(outcome: Fault): string {
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
