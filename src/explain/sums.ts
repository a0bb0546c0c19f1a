/**
 * Decides which sums a statement has anything to say of.
 */
import type { AmountText, Credit } from "../assessment.js";

/** True if the credit is a percentage of a fee; otherwise it is an amount of its own, or days added to the term. */
export function isOfFee({ unit }: Credit): boolean {
  return unit === "percent" || unit === "days-of-fee";
}

/** True if the amount is not 0. */
export function isSome(amount: AmountText): boolean {
  return /[1-9]/.test(amount);
}
