/** From a credit before caps to money owed: the one place where money is rounded. */
import { isLess, isNothing, lessMoney, money, type Money, NOTHING, roundDown, roundHalfUp, type Share, shareIsLess, shareOf } from "../money.js";
import type { MinimumCredit } from "../terms/language.js";
import type { Worth } from "./amount.js";
import type { Limits } from "./cap.js";

/** Amounts in the currency's digits; `gross` = `entitled` + `withheld` + `forfeited`. */
export interface Entitlement {
  readonly gross: Money;
  readonly forfeited: Money;
  readonly withheld: Money;
  readonly entitled: Money;
  /** The credit has reached what the caps leave: more downtime would add nothing. */
  readonly isAtCap: boolean;
  /** What the credit was before the terms' smallest credit changed it; `null`: it did not. */
  readonly beforeMinimum: Money | null;
  /** A breach of the customer is not yet cured. */
  readonly isWithheld: boolean;
}

/**
 * Cuts a credit to what the caps leave, and rounds it: half up, but never above the cap. A smallest credit raises before
 * caps, or drops what is left after them.
 *
 * @param worth - before caps, and once single outages and services are held to theirs; exact
 * @param digits - decimals of the currency
 * @param isWithheld - a breach of the customer is not yet cured
 * @clause 3.3.c 3.3.h 3.3.i
 */
export function entitlementOf({ gross: earned, capped: held }: Pick<Worth, "gross" | "capped">, { room }: Limits, digits: number, isWithheld: boolean, minimum: MinimumCredit): Entitlement {
  const raised = raisedTo(earned, minimum);
  const gross = raised ?? earned;
  const isAtCap = room !== null && !shareIsLess(gross, room);
  const grossShown = roundHalfUp(gross, digits);
  const heldShown = lower(grossShown, roundHalfUp(raisedTo(held, minimum) ?? held, digits));
  const capped = room === null ? heldShown : lower(heldShown, roundDown(room, digits));
  const isDropped = minimum.reading === "suppress" && isLess(NOTHING, capped) && !isLess(money(minimum.amount), capped);
  const payable = isDropped ? NOTHING : capped;
  return {
    gross: grossShown,
    forfeited: lessMoney(grossShown, payable),
    withheld: isWithheld ? payable : NOTHING,
    entitled: isWithheld ? NOTHING : payable,
    isAtCap,
    beforeMinimum: raised !== null ? roundHalfUp(earned, digits) : isDropped ? capped : null,
    isWithheld,
  };
}

/** A credit below the smallest one that is paid, raised to it; `null` if it stays as it is. */
function raisedTo(earned: Share, minimum: MinimumCredit): Share | null {
  if (minimum.reading !== "raise" || isNothing(earned)) return null;
  const smallest = shareOf(money(minimum.amount));
  return shareIsLess(earned, smallest) ? smallest : null;
}

function lower(a: Money, b: Money): Money {
  return isLess(b, a) ? b : a;
}
