/** Fees as facts write them, in the digits of their currency; fees per service add up. */
import type { FeesInput } from "../../../src/facts/facts.js";
import type { Terms } from "../../../src/terms/language.js";
import type { RoughFees } from "./facts.js";

const DIGITS: Readonly<Record<string, number>> = { JPY: 0, KWD: 3 };

export function moneyOf(terms: Terms, rough: RoughFees): { fees: FeesInput; otherCredits: { guarantee: string; amount: string }[] } {
  const digits = rough.digits ?? DIGITS[rough.currency] ?? 2;
  const amount = (minor: number) => {
    const text = String(minor).padStart(digits + 1, "0");
    return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  };
  const { covered } = terms.services;
  let left = rough.serviceMinor;
  const parts = covered.map((_, index) => {
    const share = index === covered.length - 1 ? left : Math.floor((left * (rough.splits[index] ?? 0)) / 100);
    left -= share;
    return share;
  });
  const showServices = rough.showServices || terms.unavailable.when === "each-apart";
  return {
    fees: {
      currency: rough.currency,
      service: amount(rough.serviceMinor),
      ...(rough.billedMinor !== undefined && { billed: amount(rough.billedMinor) }),
      ...(rough.digits !== undefined && { minorUnitDigits: rough.digits }),
      ...(showServices && { services: Object.fromEntries(covered.map((name, index) => [name, amount(parts[index] ?? 0)])) }),
    },
    otherCredits: rough.otherMinor.map((minor, index) => ({ guarantee: `g${index}`, amount: amount(minor) })),
  };
}
