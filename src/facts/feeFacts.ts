/** Fees as given, in the digits of their currency. */
import { minorUnitDigitsOf } from "../currency.js";
import type { Partly } from "../input.js";
import { at, INVALID, type Invalid, type IssueList, type Place } from "../issueList.js";
import { addMoney, fitsMinorUnits, hasAtMost, type Money, NOTHING, sameMoney } from "../money.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import type { CheckedFees } from "./checkedFacts.js";
import type { RawFees } from "./factReaders.js";

/** The fees, if all is well with them. */
export function feesOf(raw: Partly<RawFees>, prepared: PreparedTerms, place: Place, issues: IssueList): CheckedFees | Invalid {
  const digits = digitsOf(raw, place, issues);
  if (digits === INVALID || raw.currency === INVALID) return INVALID;
  const service = amountOf(raw.service, digits, at(place, "service"), issues);
  const billed = raw.billed === undefined ? service : amountOf(raw.billed, digits, at(place, "billed"), issues);
  const perService = serviceFees(raw, prepared, digits, service, at(place, "services"), issues);
  if (service === INVALID || billed === INVALID || perService === INVALID) return INVALID;
  return { currency: raw.currency, digits, service, billed, perService };
}

function digitsOf(raw: Partly<RawFees>, place: Place, issues: IssueList): number | Invalid {
  if (raw.minorUnitDigits !== undefined) return raw.minorUnitDigits;
  if (raw.currency === INVALID) return INVALID;
  const digits = minorUnitDigitsOf(raw.currency);
  if (digits !== undefined) return digits;
  return issues.add("currency-unknown", at(place, "currency"), 'a code of ISO 4217, or "minorUnitDigits" beside it', raw.currency);
}

/** An amount that the currency can express and that is exact in minor units. */
export function amountOf(amount: Money | Invalid, digits: number, place: Place, issues: IssueList): Money | Invalid {
  if (amount === INVALID) return INVALID;
  if (!hasAtMost(amount, digits)) {
    return issues.add("money-too-precise", place, `at most ${digits} decimals, as the currency has`, amount.toFixed());
  }
  if (fitsMinorUnits(amount, digits)) return amount;
  return issues.add("decimal-range", place, "at most 9007199254740991 minor units", amount.toFixed());
}

function serviceFees(
  raw: Partly<RawFees>, prepared: PreparedTerms, digits: number, service: Money | Invalid, place: Place, issues: IssueList,
): readonly Money[] | Invalid {
  const isNeeded = prepared.terms.unavailable.when === "each-apart";
  if (raw.services === undefined) {
    if (!isNeeded) return [];
    return issues.addRendered("needed-by-terms", place, "a fee per service: these terms credit each apart", "nothing");
  }
  if (raw.services === INVALID) return INVALID;
  const fees = readServiceFees(raw.services, prepared, digits, place, issues);
  if (fees === INVALID || service === INVALID) return INVALID;
  const sum = fees.reduce(addMoney, NOTHING);
  if (!sameMoney(sum, service)) {
    return issues.add("fees-do-not-add-up", place, `fees that add up to the service fee, ${service.toFixed(digits)}`, sum.toFixed(digits));
  }
  return fees;
}

function readServiceFees(
  given: ReadonlyMap<string, Money>, { serviceBits }: PreparedTerms, digits: number, place: Place, issues: IssueList,
): readonly Money[] | Invalid {
  const fees: (Money | Invalid)[] = [...serviceBits.keys()].map((name) => {
    const fee = given.get(name);
    if (fee === undefined) return issues.addRendered("needed-by-terms", at(place, name), "the fee of each covered service", "nothing");
    return amountOf(fee, digits, at(place, name), issues);
  });
  for (const name of given.keys()) {
    if (!serviceBits.has(name)) fees.push(issues.addRendered("fees-do-not-add-up", at(place, name), "fees of covered services only", "another service"));
  }
  return fees.includes(INVALID) ? INVALID : (fees as readonly Money[]);
}
