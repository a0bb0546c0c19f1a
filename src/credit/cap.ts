/** Caps: the most that can be credited. */
import type { CheckedFacts } from "../facts/checkedFacts.js";
import { addMoney, lessShare, money, type Money, NOTHING, percentOf, type Share, shareIsLess, shareOf, timesRatio } from "../money.js";
import type { CapTerms, DaysIn } from "../terms/language.js";
import { ratioOf } from "../exactText.js";
import { dividedBy, larger, minus, MS_PER_DAY, ratio, type Ratio, smaller, ZERO } from "../units.js";

/** The caps that bind first; `null` where the terms set none. */
export interface Limits {
  /** The lowest cap. */
  readonly cap: Share | null;
  /** The least that a cap leaves, once credits of other guarantees are taken. */
  readonly room: Share | null;
  /** The cap that leaves least, what had used it up before, and its clause. */
  readonly binding: { readonly cap: Share; readonly used: Money; readonly clause: string } | null;
}

/** What caps are worked out from. */
export interface CapContext {
  readonly facts: Pick<CheckedFacts, "fees" | "otherCredits" | "creditedBefore" | "period">;
  /** The fee that credits of the guarantee are taken of. */
  readonly credited: Share;
  /** The same of the leading guarantee, which common caps are of. */
  readonly leading: Share;
  /** Credits of this contract's guarantees that come before. */
  readonly taken: Money;
}

/**
 * The lowest of several caps.
 *
 * @clause 3.3.h
 */
export function limitsOf(caps: readonly CapTerms[], context: CapContext): Limits {
  let limits: Limits = { cap: null, room: null, binding: null };
  for (const terms of caps) {
    const cap = limitShare(terms, context);
    if (terms.scope === "outage" || terms.scope === "service" || cap === null) continue;
    const used = takenFirst(terms, context);
    const room = lessShare(cap, used);
    const isLeast = limits.room === null || shareIsLess(room, limits.room);
    limits = {
      cap: limits.cap === null || shareIsLess(cap, limits.cap) ? cap : limits.cap,
      room: isLeast ? room : limits.room,
      binding: isLeast ? { cap, used, clause: terms.clause } : limits.binding,
    };
  }
  return limits;
}

/** The amount of a cap; `null` for one that counts days added to the term. */
function limitShare(limit: CapTerms, { facts: { fees, period }, credited: own, leading }: CapContext): Share | null {
  const credited = limit.scope === "all-guarantees" ? leading : own;
  if ("percent" in limit) {
    const percent = ratioOf(limit.percent);
    return limit.of === "credited-fee" ? timesRatio(credited, dividedBy(percent, ratio(100))) : percentOf(fees.named[limit.of] as Money, percent);
  }
  if ("amount" in limit) return shareOf(money(limit.amount));
  if ("days" in limit) return timesRatio(credited, dividedBy(ratioOf(limit.days), daysIn(limit.daysIn, period.endMs - period.startMs)));
  return null;
}

/**
 * The days that a fee is spread over.
 *
 * @param periodMs - elapsed length of the period
 */
export function daysIn(days: DaysIn, periodMs: number): Ratio {
  return days === "period" ? ratio(periodMs, MS_PER_DAY) : ratioOf(days);
}

/** What has used a cap up before this guarantee comes. */
function takenFirst(cap: CapTerms, { facts: { otherCredits, creditedBefore }, taken }: CapContext): Money {
  switch (cap.scope) {
    case "rolling-year":
      return creditedBefore;
    case "all-guarantees":
      return addMoney(taken, cap.otherCredits === "taken-first" ? otherCredits : NOTHING);
    default:
      return NOTHING;
  }
}

/** The lowest percentage that caps of one scope allow; `null`: none does. */
export function lowestPercent(caps: readonly CapTerms[], scope: "outage" | "service"): Ratio | null {
  const percents = caps.flatMap((cap) => (cap.scope === scope ? [ratioOf(cap.percent)] : []));
  return percents.length === 0 ? null : percents.reduce(smaller);
}

/**
 * Days added to the term, as far as caps allow.
 *
 * @param taken - days that guarantees before have used of common caps
 */
export function daysWithin(caps: readonly CapTerms[], days: Ratio, taken: Ratio): Ratio {
  const rooms = caps.flatMap((cap) => {
    if (!("daysAdded" in cap)) return [];
    const most = ratioOf(cap.daysAdded);
    return [cap.scope === "all-guarantees" ? larger(ZERO, minus(most, taken)) : most];
  });
  return rooms.reduce(smaller, days);
}
