/**
 * PayPal has no credit notes. Money goes back as a refund of the captured payment (`POST /v2/payments/captures/{id}/refund`);
 * what was refunded outside of PayPal is recorded on the invoice (`POST /v2/invoicing/invoices/{id}/refunds`). Amounts are
 * decimal texts in major units.
 */
import { type Invoice, within } from "./invoice.js";
import type { CreditNote } from "./note.js";
import { withTax } from "./split.js";

/** An amount as PayPal writes it. */
export interface PayPalAmount {
  readonly currency_code: string;
  readonly value: string;
}

/**
 * A refund of a captured payment. Without `invoice_id`, which is no idempotency key: PayPal refuses a second refund with one
 * that it has seen on a refund. The capture has the invoice's number already.
 */
export interface PayPalRefundRequest {
  readonly headers: { readonly "PayPal-Request-Id": string };
  readonly body: { readonly amount: PayPalAmount; readonly custom_id: string; readonly note_to_payer: string };
}

/** A refund outside of PayPal, for the invoice's books. It takes neither key nor note. */
export interface PayPalRecordRequest {
  readonly body: { readonly amount: PayPalAmount; readonly method: "BANK_TRANSFER" | "OTHER"; readonly refund_date: string };
}

/** Currencies that PayPal takes no decimals of, though some of them have two by ISO 4217. */
const WHOLE: readonly string[] = ["HUF", "JPY", "TWD"];

/**
 * The refund of a captured payment.
 *
 * @param invoice - that the payment was for
 * @param taxes - whether the credit has tax in it, or tax comes on top
 * @throws RangeError if the money is not the invoice's, or is none that PayPal takes, or a text is longer than PayPal takes
 */
export function payPalRefund(note: CreditNote, invoice: Invoice, taxes: "included" | "on-top"): PayPalRefundRequest {
  return {
    headers: { "PayPal-Request-Id": note.key },
    body: { amount: amountOf(note, invoice, taxes), custom_id: note.key, note_to_payer: within(note.memo, 255, "PayPal's note") },
  };
}

/** How and when the money went outside of PayPal; the date is `YYYY-MM-DD`. */
export type PayPalRecord = Omit<PayPalRecordRequest["body"], "amount">;

/**
 * The record of a refund that was made outside of PayPal.
 *
 * @param invoice - that is credited
 * @param taxes - whether the credit has tax in it, or tax comes on top
 * @throws RangeError if the money is not the invoice's, or is none that PayPal takes
 */
export function payPalRecord(note: CreditNote, invoice: Invoice, taxes: "included" | "on-top", { method, refund_date }: PayPalRecord): PayPalRecordRequest {
  return { body: { amount: amountOf(note, invoice, taxes), method, refund_date } };
}

function amountOf(note: CreditNote, invoice: Invoice, taxes: "included" | "on-top"): PayPalAmount {
  const { amount, currency } = withTax(note, invoice, taxes);
  if (!WHOLE.includes(currency)) return { currency_code: currency, value: amount };
  const [value = "", decimals = ""] = amount.split(".");
  if (Number(decimals) !== 0) throw new RangeError(`PayPal takes no decimals of ${currency}, so not ${amount}`);
  return { currency_code: currency, value };
}
