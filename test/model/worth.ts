/** From units of credit to money, or to days added. */
import { type Exact, exact, isMore, isZero, least, over, sum, times, whole, ZERO } from "./exact.js";
import type { ModelFacts } from "./factShapes.js";
import type { Steps } from "./schedule.js";
import type { ModelCap, ModelTerms, ModelUnit } from "./shapes.js";

const HUNDRED = whole(100);
const DAY = 86_400_000;

/** What a guarantee's credits come to before caps on all of it. */
export interface Worth {
  /** Before any cap, exact. */
  readonly gross: Exact;
  /** Of the fee, before any cap; of no fee at all, money is no percentage. */
  readonly percent: Exact;
  /** After caps on single outages and services. */
  readonly capped: Exact;
  readonly daysAdded: Exact | null;
}

export function namedFee(name: string, { fees }: ModelFacts): Exact {
  const given = {
    "service-fee": fees.service, "billed-fee": fees.billed ?? fees.service, "affected-fee": fees.affected, "next-fee": fees.next,
    "previous-fee": fees.previous, "annual-fee": fees.annual,
  }[name];
  if (given === undefined) throw new RangeError(`no ${name}`);
  return exact(given);
}

/** The contract's own fee for credits. */
export function sharedFee({ feeBase }: ModelTerms, facts: ModelFacts): Exact {
  return over(namedFee(feeBase.of, facts), exact(feeBase.dividedBy));
}

/** So many days of a fee. */
export function daysOfFee(days: Exact, fee: Exact, daysIn: string | undefined, periodMs: number): Exact {
  return times(fee, over(days, daysIn === "period" ? over(whole(periodMs), whole(DAY)) : exact(daysIn ?? "")));
}

function amountOf(units: Exact, { kind, daysIn }: ModelUnit, fee: Exact, periodMs: number): Exact {
  switch (kind) {
    case "percent": return times(fee, over(units, HUNDRED));
    case "money": return units;
    case "days-of-fee": return daysOfFee(units, fee, daysIn, periodMs);
    default: return ZERO; // days added are no money
  }
}

/** @param fee - that the credits are taken of */
export function worthOf(steps: Steps, fee: Exact, periodMs: number, { creditUnit, caps }: ModelTerms): Worth {
  const amount = (units: Exact) => amountOf(units, creditUnit, fee, periodMs);
  const limits = limitsOf("outage", caps, fee);
  const apart = steps.apart ?? [steps.units];
  const single = steps.apart === null ? [] : limits;
  return {
    gross: amount(steps.units),
    percent: creditUnit.kind === "money" ? shareOf(steps.units, fee) : amountOf(steps.units, creditUnit, HUNDRED, periodMs),
    capped: sum(apart.map((units) => single.reduce(least, amount(units)))),
    daysAdded: creditUnit.kind === "days-added" ? steps.units : null,
  };
}

/** Each service on its own fee. */
export function worthApart(services: readonly { worth: Worth; fee: Exact }[], fee: Exact, { caps }: ModelTerms): Worth {
  const days = services.map(({ worth }) => worth.daysAdded);
  const gross = sum(services.map(({ worth }) => worth.gross));
  return {
    gross,
    percent: shareOf(gross, fee),
    capped: sum(services.map(({ worth, fee: own }) => limitsOf("service", caps, own).reduce(least, worth.capped))),
    daysAdded: days.includes(null) ? null : sum(days.map((one) => one ?? ZERO)),
  };
}

const shareOf = (amount: Exact, fee: Exact): Exact => (isZero(fee) ? ZERO : times(over(amount, fee), HUNDRED));

function limitsOf(scope: string, caps: readonly ModelCap[], fee: Exact): readonly Exact[] {
  return caps.filter((cap) => cap.scope === scope).map(({ percent }) => times(fee, over(exact(percent ?? ""), HUNDRED)));
}

/** A credit that is less than the smallest is raised to it, if there is any. */
export function raised(amount: Exact, { minimumCredit: { reading, amount: text = "0" } }: ModelTerms): Exact {
  return reading === "raise" && !isZero(amount) && isMore(exact(text), amount) ? exact(text) : amount;
}

/** What is not more than the smallest credit is not paid. */
export function isSuppressed(amount: Exact, { minimumCredit: { reading, amount: text = "0" } }: ModelTerms): boolean {
  return reading === "suppress" && !isMore(amount, exact(text));
}
