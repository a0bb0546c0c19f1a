/**
 * The door of a comparison: two assessments as they come out of a database, checked as far as they are compared. A ledger
 * with a hole, or an amount that is not what its minor units say, must not become a credit note.
 */
import type { AmountText, LedgerEntry } from "../assessment.js";
import { type Partly, whole } from "../input.js";
import { at, INVALID, type Invalid, IssueList, type Place } from "../issueList.js";
import { addMoney, hasAtMost, minorUnits, money, sameMoney } from "../money.js";
import type { Pair } from "./assessmentDiff.js";
import { type ComparedAssessment, type ComparedOutage, type ComparedShare, type ComparedTotal, readAssessment, reasonKey } from "./comparedAssessment.js";
import { checkComparable } from "./comparable.js";

/**
 * Checks two assessments, and that they can be compared.
 *
 * @param data - anything; it is read once and never written to
 * @throws `SlaInputError` with every issue, in path order
 */
export function checkedPair(data: Pair<unknown>): Pair<ComparedAssessment> {
  const issues = new IssueList();
  const before = checkedAssessment(data.before, at(null, "before"), issues);
  const after = checkedAssessment(data.after, at(null, "after"), issues);
  if (before !== INVALID && after !== INVALID) checkComparable(before, after, issues);
  issues.throwIfAny();
  return { before, after } as Pair<ComparedAssessment>;
}

function checkedAssessment(data: unknown, place: Place, issues: IssueList): ComparedAssessment | Invalid {
  const fields = readAssessment(data, place, issues);
  if (fields === INVALID) return INVALID;
  checkLedger(fields, place, issues);
  checkOutages(fields.outages, at(place, "outages"), issues);
  checkMoney(fields, place, issues);
  return whole<ComparedAssessment>(fields);
}

/** Every millisecond of the period exactly once, in order. */
function checkLedger({ ledger, period }: Partly<ComparedAssessment>, place: Place, issues: IssueList): void {
  if (ledger === INVALID || period === INVALID) return;
  let fromMs = period.startMs;
  for (const [index, entry] of ledger.entries()) {
    checkEntry(entry, fromMs, at(at(place, "ledger"), index), issues);
    fromMs = entry.endMs;
  }
  if (fromMs === period.endMs) return;
  issues.add("number-range", at(at(at(place, "ledger"), ledger.length - 1), "endMs"), `${period.endMs}, the end of the period`, fromMs);
}

function checkEntry({ startMs, endMs }: LedgerEntry, fromMs: number, place: Place, issues: IssueList): void {
  if (startMs !== fromMs) issues.add("number-range", at(place, "startMs"), `${fromMs}, where the time before it ends`, startMs);
  if (endMs <= startMs) issues.add("interval-reversed", at(place, "endMs"), "an instant after the start", endMs);
}

function checkOutages(outages: readonly ComparedOutage[] | Invalid, place: Place, issues: IssueList): void {
  if (outages === INVALID) return;
  checkDistinct(outages.map(({ id }) => id), place, "id", issues);
  for (const [index, { reasons }] of outages.entries()) {
    checkDistinct(reasons.map(reasonKey), at(at(place, index), "reasons"), "code", issues);
  }
}

function checkDistinct(keys: readonly string[], place: Place, name: string, issues: IssueList): void {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) issues.add("duplicate", at(at(place, index), name), "one that is not listed before", key);
    seen.add(key);
  }
}

const AMOUNTS = ["gross", "cap", "forfeited", "withheld", "entitled", "room", "fee", "billed", "otherCredits", "potential"] as const;

function checkMoney({ credit, guarantees, total }: Partly<ComparedAssessment>, place: Place, issues: IssueList): void {
  if (credit === INVALID) return;
  const digits = credit.minorUnitDigits;
  checkAmounts(credit, AMOUNTS, digits, at(place, "credit"), issues);
  if (guarantees === INVALID) return;
  checkDistinct((guarantees ?? []).map(({ id }) => id), at(place, "guarantees"), "id", issues);
  for (const [index, { credit: share }] of (guarantees ?? []).entries()) {
    checkAmounts(share, ["gross", "forfeited", "withheld", "entitled"], digits, at(at(at(place, "guarantees"), index), "credit"), issues);
  }
  if (total === undefined || total === INVALID) return;
  checkAmounts(total, ["entitled"], digits, at(place, "total"), issues);
  if (guarantees !== undefined) checkSum(total, [credit, ...guarantees.map((guarantee) => guarantee.credit)], at(place, "total"), issues);
}

function checkAmounts<K extends string>(
  amounts: ComparedTotal & { readonly [N in K]?: AmountText | null }, names: readonly K[], digits: number, place: Place, issues: IssueList,
): void {
  for (const name of names) checkDigits(amounts[name], digits, at(place, name), issues);
  if (minorUnits(money(amounts.entitled), digits) === amounts.entitledMinor) return;
  issues.add("number-range", at(place, "entitledMinor"), "the amount of entitled in minor units", amounts.entitledMinor);
}

function checkDigits(amount: AmountText | null | undefined, digits: number, place: Place, issues: IssueList): void {
  if (typeof amount !== "string" || hasAtMost(money(amount), digits)) return;
  issues.add("money-too-precise", place, `an amount of at most ${digits} decimals`, amount);
}

function checkSum(total: ComparedTotal, shares: readonly ComparedShare[], place: Place, issues: IssueList): void {
  const sum = shares.map(({ entitled }) => money(entitled)).reduce(addMoney);
  if (sameMoney(sum, money(total.entitled))) return;
  issues.add("number-range", at(place, "entitled"), "the sum of what all guarantees entitle to", total.entitled);
}
