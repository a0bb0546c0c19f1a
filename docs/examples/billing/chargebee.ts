/** Chargebee: `POST /api/v2/credit_notes`. Amounts are integers in minor units; the body goes as form fields. */
import { type Invoice, sameMoney, within } from "./invoice.js";
import type { CreditNote } from "./note.js";
import { creditLines, totalOf } from "./split.js";

/** The request. */
export interface ChargebeeRequest {
  readonly headers: { readonly "chargebee-idempotency-key": string };
  readonly body: {
    readonly reference_invoice_id: string;
    /** `refundable`: of what was paid. `adjustment`: off what is due. */
    readonly type: "refundable" | "adjustment";
    /** Tax included: Chargebee takes the lines' taxes in proportion. */
    readonly total: number;
    readonly reason_code: "service_unsatisfactory";
    readonly customer_notes: string;
    /** For the staff: Chargebee keeps no metadata on a credit note. */
    readonly comment: string;
  };
}

/**
 * A credit note for an invoice as a whole: Chargebee splits the total over lines and taxes itself.
 *
 * @param taxes - whether the credit has tax in it, or tax comes on top
 * @throws RangeError if the money is not the invoice's, or a text is longer than Chargebee takes
 */
export function chargebeeCreditNote(note: CreditNote, invoice: Invoice, taxes: "included" | "on-top"): ChargebeeRequest {
  sameMoney(note, invoice);
  const lines = creditLines(note.amountMinor, invoice.lines, taxes);
  return {
    headers: { "chargebee-idempotency-key": within(note.key, 100, "Chargebee's idempotency key") },
    body: {
      reference_invoice_id: within(invoice.id, 50, "Chargebee's invoice id"),
      type: invoice.isPaid ? "refundable" : "adjustment",
      total: totalOf(lines),
      reason_code: "service_unsatisfactory",
      customer_notes: within(note.memo, 2000, "Chargebee's customer notes"),
      comment: within(`${note.metadata.sla_terms}, clauses ${note.metadata.sla_clauses}, ${note.key}`, 300, "Chargebee's comment"),
    },
  };
}
