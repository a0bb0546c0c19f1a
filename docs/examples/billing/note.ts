/** Decides if an assessment becomes a credit note, and what stands in it whatever the billing system. */
import { createHash } from "node:crypto";
import type { Assessment, Finding } from "sla-credits";

/** What every system is told, each in its own words. */
export interface CreditNote {
  /** What the credit is of: account, period and currency. Look here first: your books hold at most one first note of it. */
  readonly subject: string;
  /** Which note of its subject: 1 is the first, each correction is one more. */
  readonly number: number;
  /** Names this note to a billing system, by subject and number alone: 68 ASCII characters, whatever the id is. */
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
 * The first credit note of a subject. If your books have a note of the subject, voided or not, call `correctionOf`.
 *
 * A provisional assessment makes none, as its amount may still move; nor one without an id, as its subject would be that of
 * every other account.
 *
 * @param assessment - of one account and one period
 * @throws RangeError if the id is no text that can be sent
 */
export function noteOf(assessment: Assessment): NoteOrNot {
  const { id, status, total } = assessment;
  if (id === null) return { note: null, why: "no-id" };
  if (status === "provisional") return { note: null, why: "provisional" };
  if (total.entitledMinor === 0) return { note: null, why: "nothing-owed" };
  return { note: draft(assessment, id, { amount: total.entitled, amountMinor: total.entitledMinor, number: 1 }) };
}

/**
 * What the notes of an assessment are of, to be looked up before any is made.
 *
 * @param id - the assessment's
 * @throws RangeError if the id is no text that can be sent
 */
export function subjectOf(id: string, { period, credit }: Assessment): string {
  return ["sla", id, String(period.startMs), String(period.endMs), credit.currency].map(keyPart).join(":");
}

/** The key of a subject's first, second, third note. */
export function keyOf(subject: string, number: number): string {
  return `sla-${createHash("sha256").update(`${subject}:${number}`).digest("hex")}`;
}

/** An amount, and which note of the subject it is. */
export interface DraftAmount {
  readonly amount: string;
  readonly amountMinor: number;
  readonly number: number;
}

/** A note over an amount for the account and period of an assessment. */
export function draft(assessment: Assessment, id: string, { amount, amountMinor, number }: DraftAmount): CreditNote {
  const { terms, period, availability, credit } = assessment;
  const [from, to] = [period.startMs, period.endMs].map((ms) => new Date(ms).toISOString());
  const clauses = clausesOf(assessment);
  const subject = subjectOf(id, assessment);
  const key = keyOf(subject, number);
  return {
    subject,
    number,
    key,
    amountMinor,
    amount,
    currency: credit.currency,
    minorUnitDigits: credit.minorUnitDigits,
    memo: `Service credit for ${from} to ${to} under ${terms}, clauses ${clauses}: availability ${availability.percent ?? "not measured"} of ${availability.targetPercent} percent.`,
    metadata: {
      sla_subject: subject, sla_number: String(number), sla_key: key,
      sla_account: id, sla_terms: terms, sla_clauses: clauses, sla_period: `${from}/${to}`, sla_amount: `${amount} ${credit.currency}`,
    },
  };
}

/** Without `:`, so that no two lists of parts make one subject; ASCII, so that every system takes it. */
function keyPart(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new RangeError(`an id is whole Unicode characters, and ${JSON.stringify(text)} has half of one`);
  return encodeURIComponent(text).replaceAll("%2F", "/").replaceAll("%40", "@");
}

function clausesOf({ findings, guarantees }: Assessment): string {
  const all = [...findings, ...guarantees.flatMap((guarantee) => guarantee.findings)];
  return [...new Set(all.filter(({ code }) => DECIDING.includes(code)).map(({ clause }) => clause))].join(", ");
}
