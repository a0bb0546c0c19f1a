/** Fees as given, in the digits of their currency. */
import { minorUnitDigitsOf } from "../currency.js";
import { type Partly, whole } from "../input.js";
import { at, INVALID, type Invalid, type IssueList, oneOfNames, type Place } from "../issueList.js";
import { addMoney, amountText, exactAmountText, fitsMinorUnits, hasAtMost, type Money, NOTHING, sameMoney } from "../money.js";
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
  const others = otherFees(raw, prepared, digits, place, issues);
  const guarantees = guaranteeFees(raw, prepared, digits, at(place, "guarantees"), issues);
  checkCurrency(raw.currency, prepared, at(place, "currency"), issues);
  if (service === INVALID || billed === INVALID || perService === INVALID || others === INVALID || guarantees === INVALID) return INVALID;
  return { currency: raw.currency, digits, service, billed, named: { "service-fee": service, "billed-fee": billed, ...others }, guarantees, perService };
}

type OtherFees = Omit<CheckedFees["named"], "service-fee" | "billed-fee">;
const OTHER_FEES = { "affected-fee": "affected", "next-fee": "next", "previous-fee": "previous", "annual-fee": "annual" } as const;

/** Fees that only some terms take something of: those must be given. */
function otherFees(raw: Partly<RawFees>, { feesTaken }: PreparedTerms, digits: number, place: Place, issues: IssueList): OtherFees | Invalid {
  const read = (name: keyof typeof OTHER_FEES): Money | null | Invalid => {
    const key = OTHER_FEES[name];
    const fee = raw[key];
    if (fee !== undefined) return amountOf(fee, digits, at(place, key), issues);
    return feesTaken.has(name) ? issues.addRendered("needed-by-terms", at(place, key), "a fee: these terms take credits or caps of it", "nothing") : null;
  };
  return whole<OtherFees>({
    "affected-fee": read("affected-fee"), "next-fee": read("next-fee"), "previous-fee": read("previous-fee"), "annual-fee": read("annual-fee"),
  });
}

function guaranteeFees(
  raw: Partly<RawFees>, { guarantees }: PreparedTerms, digits: number, place: Place, issues: IssueList,
): ReadonlyMap<string, Money> | Invalid {
  if (raw.guarantees === undefined) return new Map();
  if (raw.guarantees === INVALID) return INVALID;
  const own = guarantees.filter(({ terms }) => terms.fee === "own").map(({ terms }) => terms.id);
  const fees = new Map<string, Money>();
  for (const [id, given] of raw.guarantees) {
    const fee = amountOf(given, digits, at(place, id), issues);
    if (!own.includes(id)) issues.addRendered("unused-by-terms", at(place, id), own.length === 0 ? "no fee: no guarantee has its own" : oneOfNames(own), "another guarantee");
    else if (fee !== INVALID) fees.set(id, fee);
  }
  return fees.size === raw.guarantees.size ? fees : INVALID;
}

/** Amounts that terms state in one currency say nothing of a fee in another. */
function checkCurrency(currency: string, { currencies }: PreparedTerms, place: Place, issues: IssueList): void {
  const other = currencies.find((one) => one !== currency);
  if (other !== undefined) issues.add("currency-mismatch", place, `${other}, in which these terms state an amount`, currency);
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
    return issues.add("money-too-precise", place, `at most ${digits} decimals, as the currency has`, exactAmountText(amount));
  }
  if (fitsMinorUnits(amount, digits)) return amount;
  return issues.add("decimal-range", place, "at most 9007199254740991 minor units", exactAmountText(amount));
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
    return issues.add("fees-do-not-add-up", place, `fees that add up to the service fee, ${amountText(service, digits)}`, amountText(sum, digits));
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
