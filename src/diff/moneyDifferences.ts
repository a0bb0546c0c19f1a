/** Decides which figures of the credit differ, and what is to be paid or claimed back for it. */
import type { AmountText, ExactText } from "../assessment.js";
import { amountText, isLess, lessMoney, type Money, minorUnits, money } from "../money.js";
import { ratioText } from "../exactText.js";
import { minus, plus, type Ratio, ZERO } from "../units.js";
import type { AmountField, MoneyDifference, Pair, Settlement, ShareField } from "./assessmentDiff.js";
import type { ComparedAssessment, ComparedShare } from "./comparedAssessment.js";
import { amountDifference, exactDifference, exactRatio, numberDifference, plainDifference } from "./figures.js";

const EXACT = ["allowanceMs", "excessMs", "percent", "daysAdded"] as const;
const AMOUNTS = [
  "fee", "billed", "otherCredits", "gross", "cap", "room", "forfeited", "withheld", "entitled", "potential",
] as const satisfies readonly AmountField[];
const SHARES: readonly ShareField[] = ["gross", "forfeited", "withheld", "entitled"];

/** In the order in which they are worked out. A figure that an assessment does not have is `null`. */
export function moneyDifferences({ before, after }: Pair<ComparedAssessment>): readonly MoneyDifference[] {
  const [from, to] = [before.credit, after.credit];
  const digits = from.minorUnitDigits;
  return [
    ...EXACT.flatMap((field) => exactDifference(field, from[field] ?? null, to[field] ?? null)),
    ...blockDifference(from.blocks ?? null, to.blocks ?? null),
    ...AMOUNTS.flatMap((field) => amountDifference(field, from[field] ?? null, to[field] ?? null, digits)),
    ...guaranteeDifferences({ before: sharesOf(before), after: sharesOf(after) }, digits),
    ...(hasSeveral(before) || hasSeveral(after) ? amountDifference("total.entitled", owed(before), owed(after), digits) : []),
  ];
}

function blockDifference(before: number | null, after: number | null): readonly MoneyDifference[] {
  return before === null || after === null ? plainDifference("blocks", before, after) : numberDifference("blocks", before, after);
}

type Shares = ReadonlyMap<string, ComparedShare>;

function sharesOf({ guarantees = [] }: ComparedAssessment): Shares {
  return new Map(guarantees.map(({ id, credit }) => [id, credit]));
}

function guaranteeDifferences({ before, after }: Pair<Shares>, digits: number): readonly MoneyDifference[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.flatMap((id): readonly MoneyDifference[] => {
    const [from, to] = [before.get(id), after.get(id)];
    return [
      ...exactDifference(`guarantees.${id}.daysAdded` as const, from?.daysAdded ?? null, to?.daysAdded ?? null),
      ...SHARES.flatMap((field) => amountDifference(`guarantees.${id}.${field}` as const, from?.[field] ?? null, to?.[field] ?? null, digits)),
    ];
  });
}

/** The only guarantee of a contract is its own total. */
function hasSeveral({ guarantees, total }: ComparedAssessment): boolean {
  return total !== undefined && guarantees?.length !== 0;
}

/** Of all guarantees together, where there are several. */
function owed({ credit, total }: ComparedAssessment): AmountText {
  return (total ?? credit).entitled;
}

/**
 * What puts right a credit that was given as the assessment before had it.
 *
 * @returns the amount is 0 or more; which way it goes is the direction
 */
export function settlementOf({ before, after }: Pair<ComparedAssessment>): Settlement {
  const digits = before.credit.minorUnitDigits;
  const [given, due] = [money(owed(before)), money(owed(after))];
  const daysAdded = ratioText(minus(daysOf(after), daysOf(before)));
  if (isLess(given, due)) return { direction: "credit", ...inUnits(lessMoney(due, given), digits), daysAdded };
  return { direction: isLess(due, given) ? "claim-back" : "none", ...inUnits(lessMoney(given, due), digits), daysAdded };
}

function inUnits(amount: Money, digits: number): Pick<Settlement, "amount" | "amountMinor"> {
  return { amount: amountText(amount, digits), amountMinor: minorUnits(amount, digits) };
}

/** Days that all guarantees add to the term. */
function daysOf({ credit, guarantees = [] }: ComparedAssessment): Ratio {
  const days = [credit, ...guarantees.map((guarantee) => guarantee.credit)].map(({ daysAdded }): ExactText => daysAdded ?? "0");
  return days.map(exactRatio).reduce(plus, ZERO);
}
