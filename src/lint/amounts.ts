/**
 * Credits and caps as amounts that can be compared: shares of the fee that credits are taken of, money, or days. What
 * depends on the facts, such as two different fees, is not compared.
 */
import type { CapTerms, CreditUnit, DaysIn, FeeBase } from "../terms/language.js";
import { ratioOf } from "../exactText.js";
import { dividedBy, ratio, type Ratio, times } from "../units.js";

/** So much of one unit; amounts of the same unit can be compared. */
export interface Amount {
  /** `share` of the credited fee, `day-of-period` for days that a period's length divides, `day-added`, or a currency. */
  readonly unit: string;
  readonly value: Ratio;
}

/** A credit of a schedule. */
export function creditAmount(unit: CreditUnit, credit: Ratio): Amount {
  switch (unit.kind) {
    case "percent":
      return shareOf(credit, 100);
    case "money":
      return { unit: unit.currency, value: credit };
    case "days-of-fee":
      return daysOfFee(credit, unit.daysIn);
    case "days-added":
      return { unit: "day-added", value: credit };
  }
}

/**
 * What a cap allows.
 *
 * @param feeBase - the fee that credits are taken of; `null`: one that no cap names
 * @returns `null` for a cap on another fee
 */
export function capAmount(cap: CapTerms, feeBase: FeeBase | null): Amount | null {
  if ("amount" in cap) return { unit: cap.currency, value: ratioOf(cap.amount) };
  if ("daysAdded" in cap) return { unit: "day-added", value: ratioOf(cap.daysAdded) };
  if ("days" in cap) return daysOfFee(ratioOf(cap.days), cap.daysIn);
  const percent = ratioOf(cap.percent);
  if (cap.of === "credited-fee") return shareOf(percent, 100);
  return feeBase !== null && cap.of === feeBase.of ? shareOf(times(percent, ratioOf(feeBase.dividedBy)), 100) : null;
}

/** What a cap allows, in the cap's own words. */
export function capWords(cap: CapTerms): string {
  if ("amount" in cap) return `${cap.amount} ${cap.currency}`;
  if ("daysAdded" in cap) return `${cap.daysAdded} days`;
  return "days" in cap ? `${cap.days} days` : `${cap.percent} %`;
}

/** A credit in the schedule's own words. */
export function creditWords(unit: CreditUnit, credit: string): string {
  if (unit.kind === "percent") return `${credit} %`;
  return `${credit} ${unit.kind === "money" ? unit.currency : "days"}`;
}

function daysOfFee(days: Ratio, daysIn: DaysIn): Amount {
  return daysIn === "period" ? { unit: "day-of-period", value: days } : shareOf(days, Number(daysIn));
}

function shareOf(part: Ratio, whole: number): Amount {
  return { unit: "share", value: dividedBy(part, ratio(whole)) };
}
