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
  /** True: paid, so the credit goes to the customer's balance. False: open, so it lowers what is due. */
  readonly isPaid: boolean;
  readonly lines: readonly InvoiceLine[];
}

/**
 * Refuses a note that does not belong to the invoice's money.
 *
 * @throws RangeError if currency or decimals differ: an amount read with other decimals is wrong by a factor of ten or more
 */
export function sameMoney(note: CreditNote, invoice: Invoice): void {
  if (note.currency !== invoice.currency) throw new RangeError(`the credit is in ${note.currency}, the invoice in ${invoice.currency}`);
  if (note.minorUnitDigits !== invoice.minorUnitDigits) {
    throw new RangeError(`the credit has ${note.minorUnitDigits} decimals, the billing system ${invoice.minorUnitDigits}`);
  }
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
