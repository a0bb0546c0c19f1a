/** The invoice that is credited, as far as these recipes need it. All amounts are whole minor units (cents), 0 or more. */
import type { CreditNote } from "./note.js";

/** One tax rate of an invoice line. */
export interface TaxRate {
  /** As the billing system calls it. */
  readonly id: string;
  /** Exact, as a decimal text: `"20"`, `"8.875"`. */
  readonly percent: string;
}

/** One line as it was invoiced. */
export interface InvoiceLine {
  readonly id: string;
  readonly netMinor: number;
  readonly taxMinor: number;
  /** `null`: untaxed. */
  readonly taxRate: TaxRate | null;
}

/** An invoice in one currency. */
export interface Invoice {
  readonly id: string;
  readonly currency: string;
  /** Decimals of the billing system's amounts in this currency. Not every system follows ISO 4217: look it up. */
  readonly minorUnitDigits: number;
  /** What is still to be paid of it, tax included: 0 if it is paid. A credit lowers this first; the rest goes to the balance. */
  readonly dueMinor: number;
  readonly lines: readonly InvoiceLine[];
}

/**
 * Refuses a note that does not belong to the invoice's money. `eur` and `EUR` are one currency: Stripe writes small letters.
 *
 * @throws RangeError if currency or decimals differ: an amount read with other decimals is wrong by a factor of ten or more
 */
export function sameMoney(note: CreditNote, invoice: Invoice): void {
  if (note.currency.toUpperCase() !== invoice.currency.toUpperCase()) throw new RangeError(`the credit is in ${note.currency}, the invoice in ${invoice.currency}`);
  if (note.minorUnitDigits !== invoice.minorUnitDigits) {
    throw new RangeError(`the credit has ${note.minorUnitDigits} decimals, the billing system ${invoice.minorUnitDigits}`);
  }
}

/**
 * Divides a credit: what lowers the amount due, and what goes to the customer.
 *
 * @param totalMinor - the credit, tax included
 * @throws RangeError if what is due is not whole minor units, 0 or more
 */
export function offDue(totalMinor: number, { dueMinor }: Invoice): { readonly offMinor: number; readonly restMinor: number } {
  if (!Number.isSafeInteger(dueMinor) || dueMinor < 0) throw new RangeError(`${dueMinor} due is not a whole number of minor units, 0 or more`);
  const offMinor = Math.min(totalMinor, dueMinor);
  return { offMinor, restMinor: totalMinor - offMinor };
}

/**
 * A text that a system takes whole, or none: a key or a reference that was cut off could stand for two credits.
 *
 * @param max - characters that the system takes
 * @throws RangeError if it is longer
 */
export function within(text: string, max: number, what: string): string {
  if (text.length > max) throw new RangeError(`${what} takes ${max} characters, not ${text.length}`);
  return text;
}
