/** Splits a credit over invoice lines and taxes so that no minor unit is lost or made up. Whole numbers only. */
import type { InvoiceLine } from "./invoice.js";
import type { CreditNote } from "./note.js";

/** What one invoice line is credited, in minor units. */
export interface CreditLine {
  readonly id: string;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly taxRate: InvoiceLine["taxRate"];
}

/**
 * Splits an amount by weight: each part is its exact share, rounded down or up. The units left over by rounding down go to
 * the parts that lost most by it, the earlier one first where two lost the same.
 *
 * @param amountMinor - whole minor units, 0 or more
 * @param weights - whole numbers, 0 or more, not all of them 0 unless the amount is
 * @returns one part per weight, which add up to the amount; nothing for a weight of 0
 * @throws RangeError for anything else
 */
export function splitMinor(amountMinor: number, weights: readonly number[]): readonly number[] {
  const [amount, ...parts] = [amountMinor, ...weights].map(whole) as [bigint, ...bigint[]];
  const total = parts.reduce((sum, part) => sum + part, 0n);
  if (amount === 0n) return parts.map(() => 0);
  if (total === 0n) throw new RangeError("an amount needs a weight above 0 to go to");
  const shares = parts.map((part, index) => ({ index, floor: (amount * part) / total, lost: (amount * part) % total }));
  const left = Number(amount - shares.reduce((sum, { floor }) => sum + floor, 0n));
  const ranked = [...shares].sort((a, b) => (a.lost === b.lost ? a.index - b.index : a.lost > b.lost ? -1 : 1));
  const raised = new Set(ranked.slice(0, left).map(({ index }) => index));
  return shares.map(({ index, floor }) => Number(floor) + (raised.has(index) ? 1 : 0));
}

/**
 * Splits a credit over the lines of an invoice, each with its tax.
 *
 * Tax is worked out once for each rate, over all that is credited at that rate, and rounded half up to the minor unit; then
 * it is split over the lines of that rate like the credit itself.
 *
 * @param amountMinor - the credit; minor units
 * @param taxes - is tax in the credit, or does it come on top? The contract and the tax law say which, not this code
 * @returns one line for each invoice line that is credited something
 * @throws RangeError if the lines are worth less than the credit
 */
export function creditLines(amountMinor: number, lines: readonly InvoiceLine[], taxes: "included" | "on-top"): readonly CreditLine[] {
  const weights = lines.map(({ netMinor, taxMinor }) => (taxes === "included" ? netMinor + taxMinor : netMinor));
  const worth = weights.reduce((sum, weight) => sum + weight, 0);
  if (amountMinor > worth) throw new RangeError(`a credit of ${amountMinor} is more than the ${worth} that was invoiced`);
  const shares = splitMinor(amountMinor, weights);
  const tax = taxOf(lines, shares, taxes);
  return lines.flatMap(({ id, taxRate }, index) => {
    const [share, taxMinor] = [shares[index] ?? 0, tax[index] ?? 0];
    return share === 0 ? [] : [{ id, netMinor: taxes === "included" ? share - taxMinor : share, taxMinor, taxRate }];
  });
}

/** What lines come to, tax included; minor units. */
export function totalOf(lines: readonly CreditLine[]): number {
  return lines.reduce((sum, { netMinor, taxMinor }) => sum + netMinor + taxMinor, 0);
}

/**
 * The note over its amount with tax, for systems that take one amount and no lines.
 *
 * @param lines - of the invoice that is credited
 * @param taxes - whether the credit has tax in it, or tax comes on top
 */
export function withTax(note: CreditNote, lines: readonly InvoiceLine[], taxes: "included" | "on-top"): CreditNote {
  const amountMinor = totalOf(creditLines(note.amountMinor, lines, taxes));
  const digits = String(amountMinor).padStart(note.minorUnitDigits + 1, "0");
  const point = digits.length - note.minorUnitDigits;
  return { ...note, amountMinor, amount: note.minorUnitDigits === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}` };
}

/** Tax of each line's share. */
function taxOf(lines: readonly InvoiceLine[], shares: readonly number[], taxes: "included" | "on-top"): readonly number[] {
  const tax = lines.map(() => 0);
  for (const rate of new Set(lines.map((line) => rateKey(line)))) {
    const at = lines.flatMap((line, index) => (rateKey(line) === rate ? [index] : []));
    const own = at.map((index) => shares[index] ?? 0);
    const percent = lines[at[0] ?? 0]?.taxRate?.percent ?? "0";
    splitMinor(taxOn(own.reduce((sum, share) => sum + share, 0), percent, taxes), own).forEach((part, place) => { tax[at[place] ?? 0] = part; });
  }
  return tax;
}

function rateKey({ taxRate }: InvoiceLine): string {
  return taxRate === null ? "" : `${taxRate.percent} ${taxRate.id}`;
}

/** Tax on a sum, or in it; half a unit counts as one. */
function taxOn(sumMinor: number, percent: string, taxes: "included" | "on-top"): number {
  if (!/^\d+(\.\d+)?$/.test(percent)) throw new RangeError(`a tax rate is a decimal text, not ${percent}`);
  const [units = "0", decimals = ""] = percent.split(".");
  const rate = BigInt(units + decimals);
  const hundred = 100n * 10n ** BigInt(decimals.length);
  const whole = taxes === "included" ? hundred + rate : hundred;
  return Number((2n * BigInt(sumMinor) * rate + whole) / (2n * whole));
}

function whole(value: number): bigint {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not a whole number of minor units, 0 or more`);
  return BigInt(value);
}
