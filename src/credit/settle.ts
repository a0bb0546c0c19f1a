/** Several guarantees under the caps of one contract: each within its own, all within what is left of the common ones. */
import type { CheckedFacts } from "../facts/checkedFacts.js";
import { addMoney, type Money, NOTHING } from "../money.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import { plus, type Ratio, ZERO } from "../units.js";
import { daysWithin, type Limits, limitsOf } from "./cap.js";
import type { CreditResult } from "./credit.js";
import { type Entitlement, entitlementOf } from "./entitlement.js";

/** One guarantee's credit after caps. */
export interface Settled {
  readonly limits: Limits;
  readonly entitlement: Entitlement;
  /** Days added to the term, within the caps; `null` unless that is what credits are. */
  readonly daysAdded: Ratio | null;
}

/** A guarantee and what it earns before caps. */
export interface Earned {
  readonly prepared: PreparedTerms;
  readonly result: CreditResult;
}

/**
 * Gives each guarantee what the caps leave it, in the contract's order: its own first, then the common ones, which those
 * before it have used up.
 *
 * @param earned - the leading guarantee first
 * @returns in the order given
 * @clause 3.3.h
 */
export function settle(earned: readonly Earned[], facts: CheckedFacts): readonly Settled[] {
  const lead = earned[0] as Earned;
  const { terms } = lead.prepared;
  const common = terms.caps.flatMap((cap) => (cap.scope === "all-guarantees" ? [cap] : []));
  const isWithheld = terms.breach.uncured === "withhold" && facts.termsBreaches.some(({ endMs }) => endMs === null);
  const settled = new Map<Earned, Settled>();
  let taken: Money = NOTHING;
  let takenDays = ZERO;
  for (const one of inOrder(earned, common.flatMap(({ order = [] }) => order))) {
    const { prepared, result } = one;
    const caps = prepared.terms === terms ? terms.caps : [...prepared.terms.caps, ...common];
    const limits = limitsOf(caps, { facts, credited: result.credited, leading: lead.result.credited, taken });
    const entitlement = entitlementOf(result.worth, limits, facts.fees.digits, isWithheld, terms.minimumCredit);
    const { daysAdded: days } = result.worth;
    const daysAdded = days === null ? null : daysWithin(caps, days, takenDays);
    settled.set(one, { limits, entitlement, daysAdded });
    takenDays = plus(takenDays, daysAdded ?? ZERO);
    taken = addMoney(taken, addMoney(entitlement.entitled, entitlement.withheld));
  }
  return earned.map((one) => settled.get(one) as Settled);
}

/** @param order - ids of guarantees; none: as they come */
function inOrder(earned: readonly Earned[], order: readonly string[]): readonly Earned[] {
  const place = ({ prepared }: Earned): number => order.indexOf(prepared.terms.guarantee.id);
  return [...earned].sort((a, b) => place(a) - place(b));
}
