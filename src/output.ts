/** Writing results down in the shapes of the assessment: exact texts, amounts in the currency's digits, plain objects. */
import type { Credit, OutageAccount, ServiceCredit, TimeTotals, WeightedTotals } from "./assessment.js";
import { availabilityOf } from "./availability/availability.js";
import type { ClaimVerdict } from "./credit/claim.js";
import type { CreditResult, MeasuredCredit } from "./credit/credit.js";
import { IssueList, at } from "./issueList.js";
import type { CheckedFacts, CheckedOutage } from "./facts/checkedFacts.js";
import type { Measurement } from "./ledger/measure.js";
import type { OutageTime } from "./ledger/outageAccounts.js";
import { amountText, fitsMinorUnits, minorUnits, roundDown, type Share } from "./money.js";
import { type PreparedTerms, type Rank, reasonAt } from "./terms/prepareTerms.js";
import { floor, ratioText, type Ratio } from "./units.js";

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
export function outageOutput({ terms }: PreparedTerms, outage: CheckedOutage, time: OutageTime, claim: ClaimVerdict): OutageAccount {
  const { status, deadlineMs, ticket, filedAtMs } = claim;
  const { id, services, impact, cause, startMs, endMs } = outage;
  return {
    id, services: [...services], impact, cause, startMs, endMs, ...time,
    claim: { status, deadlineMs, ticket, filedAtMs, clause: terms.claim.window.clause },
  };
}

/** Whole blocks of a count that may be a fraction. */
function blockCount(blocks: Ratio): number {
  return Number(floor(blocks));
}

/**
 * The credit in figures.
 *
 * @param potential - the result if every open claim were completed
 * @throws {@link SlaInputError} if an amount does not fit the whole minor units that a JSON number holds
 */
export function creditOutput({ fees, otherCredits }: CheckedFacts, result: CreditResult, potential: CreditResult): Credit {
  const { steps, limits, entitlement } = result;
  const { currency, digits } = fees;
  const amount = (value: Parameters<typeof amountText>[0]): string => amountText(value, digits);
  const limit = (share: Share | null): string | null => (share === null ? null : amount(roundDown(share, digits)));
  checkFits(result, digits);
  return {
    allowanceMs: ratioText(steps.allowanceMs),
    excessMs: ratioText(steps.excessMs),
    blocks: blockCount(steps.blocks),
    percent: ratioText(steps.percent),
    gross: amount(entitlement.gross),
    cap: limit(limits.cap),
    room: limit(limits.room),
    forfeited: amount(entitlement.forfeited),
    withheld: amount(entitlement.withheld),
    entitled: amount(entitlement.entitled),
    entitledMinor: minorUnits(entitlement.entitled, digits),
    currency,
    minorUnitDigits: digits,
    fee: amount(fees.service),
    billed: amount(fees.billed),
    otherCredits: amount(otherCredits),
    potential: amount(potential.entitlement.entitled),
    nextStepMs: entitlement.isAtCap || result.measurement.exact.agreedMs.num === 0n ? null : ratioText(steps.nextStepMs),
  };
}

function checkFits({ entitlement: { gross } }: CreditResult, digits: number): void {
  if (fitsMinorUnits(gross, digits)) return;
  const issues = new IssueList();
  issues.add("decimal-range", at(at(null, "fees"), "service"), "a fee whose credit is at most 9007199254740991 minor units", gross.toFixed());
  issues.throwIfAny();
}

/** One service measured and credited apart. */
export function serviceOutput(prepared: PreparedTerms, { fees }: CheckedFacts, index: number, { fee, measurement, steps }: MeasuredCredit): ServiceCredit {
  return {
    service: prepared.terms.services.covered[index] as string,
    time: timeOutput(prepared, measurement),
    availability: availabilityOf(prepared, measurement),
    fee: amountText(fee, fees.digits),
    allowanceMs: ratioText(steps.allowanceMs),
    excessMs: ratioText(steps.excessMs),
    blocks: blockCount(steps.blocks),
    percent: ratioText(steps.percent),
  };
}
