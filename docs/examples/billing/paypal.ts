/**
 * PayPal has no credit notes. Money goes back as a refund of the captured payment (`POST /v2/payments/captures/{id}/refund`);
 * what was refunded outside of PayPal is recorded on the invoice (`POST /v2/invoicing/invoices/{id}/refunds`). Amounts are
 * decimal texts in major units.
 */
import { within } from "./invoice.js";
import type { CreditNote } from "./note.js";

/** An amount as PayPal writes it. */
export interface PayPalAmount {
  readonly currency_code: string;
  readonly value: string;
}

/** A refund of a captured payment. */
export interface PayPalRefundRequest {
  readonly headers: { readonly "PayPal-Request-Id": string };
  readonly body: { readonly amount: PayPalAmount; readonly custom_id: string; readonly invoice_id: string; readonly note_to_payer: string };
}

/** A refund outside of PayPal, for the invoice's books. It takes neither key nor note. */
export interface PayPalRecordRequest {
  readonly body: { readonly amount: PayPalAmount; readonly method: "BANK_TRANSFER" | "OTHER"; readonly refund_date: string };
}

/**
 * The refund of a captured payment.
 *
 * @param note - with tax, if it is to have any: see `withTax`
 * @param invoiceNumber - yours, of the invoice that was paid
 * @throws RangeError if a text is longer than PayPal takes
 */
export function payPalRefund(note: CreditNote, invoiceNumber: string): PayPalRefundRequest {
  return {
    headers: { "PayPal-Request-Id": within(note.key, 108, "PayPal's request id") },
    body: {
      amount: amountOf(note),
      custom_id: within(`${note.metadata.sla_terms} ${note.metadata.sla_clauses}`, 127, "PayPal's custom id"),
      invoice_id: within(invoiceNumber, 127, "PayPal's invoice number"),
      note_to_payer: within(note.memo, 255, "PayPal's note"),
    },
  };
}

/**
 * The record of a refund that was made outside of PayPal.
 *
 * @param note - with tax, if it is to have any: see `withTax`
 * @param refundDate - `YYYY-MM-DD`, the day on which the money went
 */
export function payPalRecord(note: CreditNote, method: "BANK_TRANSFER" | "OTHER", refundDate: string): PayPalRecordRequest {
  return { body: { amount: amountOf(note), method, refund_date: refundDate } };
}

function amountOf({ amount, currency }: CreditNote): PayPalAmount {
  return { currency_code: currency, value: amount };
}
