/** Units of credit, fees, caps and smallest credits. */
import fc from "fast-check";
import type { CapLimit, CapTerms, CreditUnit, FeeBase, MinimumCredit } from "../../../src/terms/language.js";

const clause = fc.constant("1.a");
export const CURRENCIES = ["EUR", "USD", "JPY", "KWD"] as const;
const FEES = ["service-fee", "billed-fee", "affected-fee", "next-fee", "previous-fee", "annual-fee"] as const;
const daysIn = fc.constantFrom("30" as const, "365" as const, "period" as const);
const amount = fc.constantFrom("0", "1", "25", "99.995", "1000");

export const feeBase: fc.Arbitrary<FeeBase> = fc.record({
  of: fc.constantFrom("service-fee" as const, "service-fee" as const, ...FEES), dividedBy: fc.constantFrom("1", "1", "12", "7"), clause,
});

export const anyUnit = (currency: string): fc.Arbitrary<CreditUnit> => fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("percent" as const), clause }) },
  fc.record({ kind: fc.constant("money" as const), currency: fc.constant(currency), clause }),
  fc.record({ kind: fc.constant("days-of-fee" as const), daysIn, clause }),
  fc.record({ kind: fc.constant("days-added" as const), clause }),
);

const limit = (currency: string): fc.Arbitrary<CapLimit> => fc.oneof(
  { weight: 3, arbitrary: fc.record({ percent: fc.constantFrom("100", "50", "10", "33.333", "0", "250"), of: fc.constantFrom(...FEES, "credited-fee" as const) }) },
  fc.record({ amount, currency: fc.constant(currency) }),
  fc.record({ days: fc.constantFrom("15", "7.5", "1"), daysIn }),
  fc.record({ daysAdded: fc.constantFrom("15", "0", "2.5") }),
);

/** Of a guarantee alone, and of single outages and services. */
export const ownCaps = (currency: string): fc.Arbitrary<readonly CapTerms[]> => fc.array(fc.oneof(
  fc.tuple(limit(currency), clause).map(([one, cited]): CapTerms => ({ scope: "guarantee", ...one, clause: cited })),
  fc.record({ scope: fc.constantFrom("outage" as const, "service" as const), percent: fc.constantFrom("10", "5", "33.333"), of: fc.constant("credited-fee" as const), clause }),
), { maxLength: 2 });

/** @param ids - of all guarantees */
export const anyCaps = (currency: string, ids: readonly string[]): fc.Arbitrary<readonly CapTerms[]> => fc.record({
  own: ownCaps(currency),
  year: fc.array(limit(currency), { maxLength: 1 }),
  together: fc.array(fc.record({ limit: limit(currency), otherCredits: fc.constantFrom("taken-first" as const, "taken-last" as const) }), { maxLength: 2 }),
  order: fc.option(fc.shuffledSubarray([...ids], { minLength: ids.length }), { nil: undefined }),
}).map(({ own, year, together, order }): readonly CapTerms[] => [
  ...own,
  ...year.map((one): CapTerms => ({ scope: "rolling-year", ...one, clause: "1.a" })),
  ...together.map(({ limit: one, otherCredits }): CapTerms =>
    ({ scope: "all-guarantees", ...one, otherCredits, ...(order && { order }), clause: "1.a" })),
]);

export const minimumCredit = (currency: string): fc.Arbitrary<MinimumCredit> => fc.oneof(
  { weight: 3, arbitrary: fc.record({ reading: fc.constant("none" as const), clause }) },
  fc.record({ reading: fc.constantFrom("suppress" as const, "raise" as const), amount: fc.constantFrom("1", "5", "10.004", "0"), currency: fc.constant(currency), clause }),
);
