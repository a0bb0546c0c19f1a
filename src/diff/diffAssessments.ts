/** Compares two assessments of one account and one period: what was credited with what is due, one record with another's. */
import type { Assessment } from "../assessment.js";
import type { AssessmentDiff } from "./assessmentDiff.js";
import { checkedPair } from "./checkAssessment.js";
import { ledgerDifferences } from "./ledgerDifferences.js";
import { moneyDifferences, settlementOf } from "./moneyDifferences.js";
import { outageDifferences } from "./outageDifferences.js";
import { availabilityDifferences, timeDifferences } from "./timeDifferences.js";

/**
 * Where two assessments of one period part, and what is still to be credited or claimed back.
 *
 * Compared are the ledger, the outages, the totals of time, availability and the money: not the names of the terms (two
 * readings of a contract may be compared), nor maintenance windows and findings, which show in the ledger. Works in time
 * linear in the ledgers.
 *
 * @param before - what was credited, or one party's record; unknown data will do: what is compared is checked here
 * @param after - what is due, or the other party's record; the same account, period and currency
 * @returns plain JSON that shares nothing with the arguments
 * @throws `SlaInputError` with every issue: in either assessment, or `not-comparable` for what they do not share
 * @example
 * diffAssessments(credited, corrected).settlement; // => { direction: "credit", amount: "62.50", amountMinor: 6250, daysAdded: "0" }
 */
export function diffAssessments(before: Assessment, after: Assessment): AssessmentDiff {
  const pair = checkedPair({ before, after });
  const [from, to] = [pair.before, pair.after];
  const parts = {
    ledger: ledgerDifferences({ before: from.ledger, after: to.ledger }),
    outages: outageDifferences({ before: from.outages, after: to.outages }),
    time: timeDifferences(pair),
    availability: availabilityDifferences(pair),
    money: moneyDifferences(pair),
  };
  const { currency, minorUnitDigits } = to.credit;
  return {
    id: to.id ?? from.id,
    terms: { before: from.terms, after: to.terms },
    status: { before: from.status, after: to.status },
    period: to.period,
    currency,
    minorUnitDigits,
    same: Object.values(parts).every((part) => part.length === 0),
    ...parts,
    settlement: settlementOf(pair),
  };
}
