/** From a percentage to money owed: the one place where money is rounded. */
import { isLess, lessMoney, type Money, NOTHING, roundDown, roundHalfUp, type Share, shareIsLess } from "../money.js";
import type { Limits } from "./cap.js";

/** Amounts in the currency's digits; `gross` = `entitled` + `withheld` + `forfeited`. */
export interface Entitlement {
  readonly gross: Money;
  readonly forfeited: Money;
  readonly withheld: Money;
  readonly entitled: Money;
  /** The credit has reached what the caps leave: more downtime would add nothing. */
  readonly isAtCap: boolean;
}

/**
 * Cuts a credit to what the caps leave, and rounds it: half up, but never above the cap.
 *
 * @param gross - before caps, exact
 * @param digits - decimals of the currency
 * @param isWithheld - a breach of the customer is not yet cured
 * @clause 3.3.c 3.3.h 3.3.i
 */
export function entitlementOf(gross: Share, { room }: Limits, digits: number, isWithheld: boolean): Entitlement {
  const isAtCap = room !== null && !shareIsLess(gross, room);
  const grossShown = roundHalfUp(gross, digits);
  const payable = room === null ? grossShown : lower(grossShown, roundDown(room, digits));
  return {
    gross: grossShown,
    forfeited: lessMoney(grossShown, payable),
    withheld: isWithheld ? payable : NOTHING,
    entitled: isWithheld ? NOTHING : payable,
    isAtCap,
  };
}

function lower(a: Money, b: Money): Money {
  return isLess(b, a) ? b : a;
}
