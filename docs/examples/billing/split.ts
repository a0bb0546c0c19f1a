/** Splits a credit over invoice lines and taxes so that no minor unit is lost or made up. Whole numbers only. */
import { type Invoice, type InvoiceLine, sameMoney } from "./invoice.js";
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
 * Splits a credit over the lines of an invoice, each with its tax. No line is credited more than its net or its tax.
 *
 * A credit of all that the lines are worth gives them back as they were invoiced. For less, tax is worked out once for each
 * rate, over all that is credited at that rate, and rounded half up to the minor unit, at most what was invoiced at that
 * rate; then it is split over the lines of the rate like the credit itself.
 *
 * @param amountMinor - the credit; minor units
 * @param taxes - is tax in the credit, or does it come on top? The contract and the tax law say which, not this code
 * @returns one line for each invoice line that is credited something
 * @throws RangeError if the lines are worth less than the credit, or one has tax and no rate
 */
export function creditLines(amountMinor: number, lines: readonly InvoiceLine[], taxes: "included" | "on-top"): readonly CreditLine[] {
  for (const { id, taxMinor, taxRate } of lines) {
    if (whole(taxMinor) > 0n && taxRate === null) throw new RangeError(`line ${id} has tax of ${taxMinor} and no rate`);
  }
  const weights = lines.map(({ netMinor, taxMinor }) => (taxes === "included" ? netMinor + taxMinor : netMinor));
  const worth = sumOf(weights);
  if (amountMinor > worth) throw new RangeError(`a credit of ${amountMinor} is more than the ${worth} that was invoiced`);
  const shares = splitMinor(amountMinor, weights);
  const partly = taxOf(lines, shares, taxes);
  const tax = amountMinor > 0 && amountMinor === worth ? lines.map(({ taxMinor }) => taxMinor) : partly;
  return lines.flatMap(({ id, taxRate }, index) => {
    const [share, taxMinor] = [shares[index] ?? 0, tax[index] ?? 0];
    return share + taxMinor === 0 ? [] : [{ id, netMinor: taxes === "included" ? share - taxMinor : share, taxMinor, taxRate }];
  });
}

/** What lines come to, tax included; minor units. */
export function totalOf(lines: readonly CreditLine[]): number {
  return sumOf(lines.map(({ netMinor, taxMinor }) => netMinor + taxMinor));
}

/**
 * The note over its amount with tax, for systems that take one amount and no lines.
 *
 * @param invoice - that is credited
 * @param taxes - whether the credit has tax in it, or tax comes on top
 * @throws RangeError if the money is not the invoice's, or the lines are worth less than the credit
 */
export function withTax(note: CreditNote, invoice: Invoice, taxes: "included" | "on-top"): CreditNote {
  sameMoney(note, invoice);
  const amountMinor = totalOf(creditLines(note.amountMinor, invoice.lines, taxes));
  const digits = String(amountMinor).padStart(note.minorUnitDigits + 1, "0");
  const point = digits.length - note.minorUnitDigits;
  return { ...note, amountMinor, amount: note.minorUnitDigits === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}` };
}

/** The least and the most tax that a line can be credited. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Tax of each line's share. */
function taxOf(lines: readonly InvoiceLine[], shares: readonly number[], taxes: "included" | "on-top"): readonly number[] {
  const tax = lines.map(() => 0);
  for (const rate of new Set(lines.map((line) => rateKey(line)))) {
    const at = lines.flatMap((line, index) => (rateKey(line) === rate ? [{ line, index, share: shares[index] ?? 0 }] : []));
    const percent = at[0]?.line.taxRate?.percent ?? "0";
    const due = taxOn(sumOf(at.map(({ share }) => share)), percent, taxes);
    const bounds = at.map(({ line, share }) => boundsOf(line, share, taxes));
    splitWithin(due, at.map(({ share }) => share), bounds).forEach((part, place) => { tax[at[place]?.index ?? 0] = part; });
  }
  return tax;
}

/** At most what was invoiced. With tax in the share, the net is at most what was invoiced too, and no line with a net is credited tax alone. */
function boundsOf({ netMinor, taxMinor }: InvoiceLine, share: number, taxes: "included" | "on-top"): Bounds {
  if (taxes === "on-top") return { least: 0, most: share === 0 ? 0 : taxMinor };
  const least = Math.max(0, share - netMinor);
  return { least, most: Math.max(least, Math.min(taxMinor, share - 1)) };
}

/** Splits like `splitMinor`, each part within its bounds: what one may not have, the others of the rate get. */
function splitWithin(amount: number, weights: readonly number[], bounds: readonly Bounds[]): readonly number[] {
  const [least, most] = [sumOf(bounds.map((bound) => bound.least)), sumOf(bounds.map((bound) => bound.most))];
  const total = Math.min(Math.max(amount, least), most);
  const parts = splitMinor(total, weights).map((part, index) => clamp(part, bounds[index]));
  const missing = total - sumOf(parts);
  const room = parts.map((part, index) => Math.abs(clamp(missing > 0 ? Infinity : 0, bounds[index]) - part));
  const moved = splitMinor(Math.abs(missing), room);
  return parts.map((part, index) => part + Math.sign(missing) * (moved[index] ?? 0));
}

function clamp(value: number, { least, most }: Bounds = { least: 0, most: 0 }): number {
  return Math.min(Math.max(value, least), most);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
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
