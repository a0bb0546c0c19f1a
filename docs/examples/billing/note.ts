/** Decides if an assessment becomes a credit note, and what stands in it whatever the billing system. */
import type { Assessment, Finding } from "sla-credits";

/** What every system is told, each in its own words. */
export interface CreditNote {
  /** Names this credit: the same assessment, the same key. Printable ASCII. */
  readonly key: string;
  /** What is owed under all guarantees together, in minor units; above 0. */
  readonly amountMinor: number;
  /** The same in major units, with exactly the currency's decimals. */
  readonly amount: string;
  readonly currency: string;
  readonly minorUnitDigits: number;
  /** One sentence for the customer. */
  readonly memo: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Why there is no note. */
export interface NoNote {
  readonly note: null;
  readonly why: "no-id" | "provisional" | "nothing-owed" | "claim-back";
}

/** A credit note, or the reason for none: a billing run counts both and goes on. */
export type NoteOrNot = { readonly note: CreditNote } | NoNote;

/** Findings that made the amount: the schedule and the caps. */
const DECIDING: readonly Finding["code"][] = ["blocks", "tier", "points", "multiplier", "flat", "shortfall", "events", "highest-of", "minimum-credit", "cap"];

/**
 * The credit note of one assessment.
 *
 * A provisional assessment makes none, as its amount may still move; nor one without an id, as its key would be that of
 * every other account.
 *
 * @param assessment - of one account and one period
 */
export function noteOf(assessment: Assessment): NoteOrNot {
  const { id, status, total } = assessment;
  if (id === null) return { note: null, why: "no-id" };
  if (status === "provisional") return { note: null, why: "provisional" };
  if (total.entitledMinor === 0) return { note: null, why: "nothing-owed" };
  return { note: draft(assessment, id, { amount: total.entitled, amountMinor: total.entitledMinor, step: String(total.entitledMinor) }) };
}

/** An amount, and what tells it from other credits for the same period. */
export interface DraftAmount {
  readonly amount: string;
  readonly amountMinor: number;
  readonly step: string;
}

/** A note over an amount for the account and period of an assessment. */
export function draft(assessment: Assessment, id: string, { amount, amountMinor, step }: DraftAmount): CreditNote {
  const { terms, period, availability, credit } = assessment;
  const [from, to] = [period.startMs, period.endMs].map((ms) => new Date(ms).toISOString());
  const clauses = clausesOf(assessment);
  return {
    key: ["sla", id, terms, String(period.startMs), String(period.endMs), credit.currency, step].map(keyPart).join(":"),
    amountMinor,
    amount,
    currency: credit.currency,
    minorUnitDigits: credit.minorUnitDigits,
    memo: `Service credit for ${from} to ${to} under ${terms}, clauses ${clauses}: availability ${availability.percent ?? "not measured"} of ${availability.targetPercent} percent.`,
    metadata: { sla_account: id, sla_terms: terms, sla_clauses: clauses, sla_period: `${from}/${to}`, sla_amount: `${amount} ${credit.currency}` },
  };
}

/** Without `:`, so that no two lists of parts make one key; ASCII, as the key travels in a header. */
function keyPart(text: string): string {
  return encodeURIComponent(text).replaceAll("%2F", "/").replaceAll("%40", "@").replaceAll("%3E", ">");
}

function clausesOf({ findings, guarantees }: Assessment): string {
  const all = [...findings, ...guarantees.flatMap((guarantee) => guarantee.findings)];
  return [...new Set(all.filter(({ code }) => DECIDING.includes(code)).map(({ clause }) => clause))].join(", ");
}
