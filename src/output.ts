/** Writing results down in the shapes of the assessment: exact texts, amounts in the currency's digits, plain objects. */
import type { ClaimAccount, Credit, OutageAccount, ServiceCredit, TimeTotals, TotalCredit, WeightedTotals } from "./assessment.js";
import { availabilityOf } from "./availability/availability.js";
import { worthOf } from "./credit/amount.js";
import type { ClaimVerdict } from "./credit/claim.js";
import type { CreditResult, MeasuredCredit } from "./credit/credit.js";
import { IssueList, at } from "./issueList.js";
import type { CheckedFacts, CheckedOutage } from "./facts/checkedFacts.js";
import type { Measurement } from "./ledger/measure.js";
import type { OutageTime } from "./ledger/outageAccounts.js";
import type { Settled } from "./credit/settle.js";
import { addMoney, amountText, exactAmountText, fitsMinorUnits, minorUnits, type Money, roundDown, roundHalfUp, type Share, shareOf } from "./money.js";
import { type PreparedTerms, type Rank, reasonAt } from "./terms/prepareTerms.js";
import { ratioText } from "./exactText.js";
import { floor, type Ratio } from "./units.js";

/** Elapsed totals of one measurement. */
export function timeOutput(prepared: PreparedTerms, { agreedMs, maintenanceMs, downtimeMs, downtimeByRank }: Measurement): TimeTotals {
  return {
    agreedMs,
    maintenanceMs,
    uptimeMs: Math.max(0, agreedMs - downtimeMs),
    downtimeMs,
    creditableMs: downtimeByRank.get(prepared.creditable) ?? 0,
    excludedMs: byReason(prepared, downtimeByRank, (ms) => ms),
  };
}

/** Weighed totals; `null` under terms that do not weigh. */
export function weightedOutput(prepared: PreparedTerms, { isWeighted, exact }: Measurement): WeightedTotals | null {
  if (!isWeighted) return null;
  return {
    agreedMs: ratioText(exact.agreedMs),
    downtimeMs: ratioText(exact.downtimeMs),
    creditableMs: ratioText(exact.creditableMs),
    excludedMs: byReason(prepared, exact.downtimeByRank, ratioText),
  };
}

/** By reason code, in order of precedence. Codes of a contract's own causes may be any text, so entries are defined. */
function byReason<T, R>(prepared: PreparedTerms, byRank: ReadonlyMap<Rank, T>, write: (value: T) => R): Readonly<Record<string, R>> {
  const ranks = [...byRank.keys()].filter((rank) => rank !== prepared.creditable).sort((a, b) => a - b);
  return Object.fromEntries(ranks.map((rank) => [reasonAt(prepared, rank).code, write(byRank.get(rank) as T)]));
}

/** One outage, with what became of it. */
export function outageOutput(prepared: PreparedTerms, outage: CheckedOutage, time: OutageTime, claim: ClaimVerdict): OutageAccount {
  const { id, services, impact, cause, startMs, endMs } = outage;
  return {
    id, services: [...services], impact, cause, startMs, endMs,
    inPeriodMs: time.inPeriodMs, downtimeMs: time.downtimeMs, creditableMs: time.creditableMs, reasons: time.reasons,
    claim: claimOutput(prepared, claim),
  };
}

/** Whole blocks of a count that may be a fraction. */
function blockCount(blocks: Ratio): number {
  return Number(floor(blocks));
}

/** A claim, as it is shown. */
export function claimOutput({ terms }: PreparedTerms, { status, deadlineMs, ticket, filedAtMs }: ClaimVerdict): ClaimAccount {
  return { status, deadlineMs, ticket, filedAtMs, clause: terms.claim.window.clause };
}

/**
 * The credit in figures.
 *
 * @param potential - entitled, if every open claim were completed
 * @throws `SlaInputError` if an amount does not fit the whole minor units that a JSON number holds
 */
export function creditOutput({ terms }: PreparedTerms, { fees, otherCredits }: CheckedFacts, result: CreditResult, { limits, entitlement, daysAdded }: Settled, potential: Money): Credit {
  const { steps, worth, credited } = result;
  const { currency, digits } = fees;
  const amount = (value: Money): string => amountText(value, digits);
  const limit = (share: Share | null): string | null => (share === null ? null : amount(roundDown(share, digits)));
  checkFits(entitlement.gross, digits);
  const isNothingAgreed = result.measurement.exact.agreedMs.num === 0n;
  return {
    units: ratioText(steps.units),
    unit: terms.creditUnit.kind,
    daysAdded: daysAdded === null ? null : entitlement.isWithheld ? "0" : ratioText(daysAdded),
    allowanceMs: ratioText(steps.allowanceMs),
    excessMs: ratioText(steps.excessMs),
    blocks: blockCount(steps.blocks),
    percent: ratioText(worth.percent),
    gross: amount(entitlement.gross),
    cap: limit(limits.cap),
    room: limit(limits.room),
    forfeited: amount(entitlement.forfeited),
    withheld: amount(entitlement.withheld),
    entitled: amount(entitlement.entitled),
    entitledMinor: minorUnits(entitlement.entitled, digits),
    currency,
    minorUnitDigits: digits,
    fee: amount(roundHalfUp(credited, digits)),
    billed: amount(fees.billed),
    otherCredits: amount(otherCredits),
    potential: amount(potential),
    nextStepMs: steps.nextStepMs === null || entitlement.isAtCap || isNothingAgreed ? null : ratioText(steps.nextStepMs),
  };
}

/** All guarantees together. */
export function totalOutput({ fees: { digits } }: CheckedFacts, settled: readonly Settled[]): TotalCredit {
  const sum = (of: (entitlement: Settled["entitlement"]) => Money): Money => settled.map(({ entitlement }) => of(entitlement)).reduce(addMoney);
  const entitled = sum((one) => one.entitled);
  checkFits(sum((one) => one.gross), digits);
  return {
    gross: amountText(sum((one) => one.gross), digits),
    forfeited: amountText(sum((one) => one.forfeited), digits),
    withheld: amountText(sum((one) => one.withheld), digits),
    entitled: amountText(entitled, digits),
    entitledMinor: minorUnits(entitled, digits),
  };
}

function checkFits(gross: Money, digits: number): void {
  if (fitsMinorUnits(gross, digits)) return;
  const issues = new IssueList();
  issues.add("decimal-range", at(at(null, "fees"), "service"), "a fee whose credit is at most 9007199254740991 minor units", exactAmountText(gross));
  issues.throwIfAny();
}

/** One service measured and credited apart. */
export function serviceOutput(prepared: PreparedTerms, facts: CheckedFacts, index: number, { fee, measurement, steps }: MeasuredCredit): ServiceCredit {
  return {
    service: prepared.terms.services.covered[index] as string,
    time: timeOutput(prepared, measurement),
    availability: availabilityOf(prepared, facts, measurement),
    fee: amountText(fee, facts.fees.digits),
    allowanceMs: ratioText(steps.allowanceMs),
    excessMs: ratioText(steps.excessMs),
    blocks: blockCount(steps.blocks),
    percent: ratioText(worthOf(prepared.terms, steps, shareOf(fee), facts).percent),
  };
}
