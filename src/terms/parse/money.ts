/** Reads what a credit is counted in, which fee it is taken of, and what limits it. */
import { chosenBy, listOf, objectOf, optional, type Reader, type ReadersOf, variantOf } from "../../input.js";
import { oneOf, text } from "../../inputValues.js";
import type { CapLimit, CapTerms, CreditUnit, FeeBase, MinimumCredit } from "../language.js";
import { amount, clause, currency, number, percent, someNumber } from "./values.js";

const FEES = ["service-fee", "billed-fee", "affected-fee", "next-fee", "previous-fee", "annual-fee"] as const;
const daysIn = oneOf("30", "365", "period");

export const feeBase: Reader<FeeBase> = objectOf<FeeBase>({ of: oneOf(...FEES), dividedBy: someNumber, clause });

export const creditUnit: Reader<CreditUnit> = variantOf<CreditUnit>("kind", {
  percent: objectOf<Extract<CreditUnit, { kind: "percent" }>>({ kind: oneOf("percent"), clause }),
  money: objectOf<Extract<CreditUnit, { kind: "money" }>>({ kind: oneOf("money"), currency, clause }),
  "days-of-fee": objectOf<Extract<CreditUnit, { kind: "days-of-fee" }>>({ kind: oneOf("days-of-fee"), daysIn, clause }),
  "days-added": objectOf<Extract<CreditUnit, { kind: "days-added" }>>({ kind: oneOf("days-added"), clause }),
});

type PercentLimit = Extract<CapLimit, { percent: string }>;
type MoneyLimit = Extract<CapLimit, { amount: string }>;
type DaysLimit = Extract<CapLimit, { days: string }>;
type AddedLimit = Extract<CapLimit, { daysAdded: string }>;

/** A cap with fields of its own, and one of the limits: the keys tell which; without any, a percentage is missing. */
function limited<O extends object>(own: ReadersOf<O>): Reader<CapLimit & O> {
  const shapes: Readonly<Record<string, Reader<CapLimit & O>>> = {
    amount: objectOf(both<MoneyLimit, O>({ amount, currency }, own)),
    days: objectOf(both<DaysLimit, O>({ days: number, daysIn }, own)),
    daysAdded: objectOf(both<AddedLimit, O>({ daysAdded: number }, own)),
  };
  const byPercent = objectOf(both<PercentLimit, O>({ percent, of: oneOf(...FEES, "credited-fee") }, own));
  return chosenBy<CapLimit & O>((entries) => {
    const key = Object.keys(shapes).find((name) => entries.has(name));
    return key === undefined ? byPercent : (shapes[key] as Reader<CapLimit & O>);
  });
}

/** Readers of two shapes in one; that a spread has the keys of both is beyond the compiler where one is open. */
function both<L extends object, O extends object>(limit: ReadersOf<L>, own: ReadersOf<O>): ReadersOf<L & O> {
  return { ...limit, ...own } as unknown as ReadersOf<L & O>;
}

type Apart = Extract<CapTerms, { scope: "outage" | "service" }>;
interface Alone { readonly scope: "guarantee" | "rolling-year"; readonly clause: string }
interface Together { readonly scope: "all-guarantees"; readonly otherCredits: "taken-first" | "taken-last"; readonly order?: readonly string[]; readonly clause: string }

const apart = objectOf<Apart>({ scope: oneOf("outage", "service"), percent, of: oneOf("credited-fee"), clause });
const alone = limited<Alone>({ scope: oneOf("guarantee", "rolling-year"), clause });

export const cap: Reader<CapTerms> = variantOf<CapTerms>("scope", {
  outage: apart,
  service: apart,
  guarantee: alone,
  "rolling-year": alone,
  "all-guarantees": limited<Together>({
    scope: oneOf("all-guarantees"), otherCredits: oneOf("taken-first", "taken-last"), order: optional(listOf(text, 1)), clause,
  }),
});

const smallest = (reading: "suppress" | "raise"): Reader<MinimumCredit> =>
  objectOf<Extract<MinimumCredit, { reading: "suppress" | "raise" }>>({ reading: oneOf(reading), amount, currency, clause });

export const minimumCredit: Reader<MinimumCredit> = variantOf<MinimumCredit>("reading", {
  none: objectOf<Extract<MinimumCredit, { reading: "none" }>>({ reading: oneOf("none"), clause }),
  suppress: smallest("suppress"),
  raise: smallest("raise"),
});
