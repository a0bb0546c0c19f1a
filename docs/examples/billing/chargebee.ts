/** Chargebee: `POST /api/v2/credit_notes`. Amounts are integers in minor units; the body goes as form fields. */
import { type Invoice, offDue, sameMoney, within } from "./invoice.js";
import type { CreditNote } from "./note.js";
import { creditLines, totalOf } from "./split.js";

/** The request. */
export interface ChargebeeRequest {
  readonly headers: { readonly "chargebee-idempotency-key": string };
  readonly body: {
    readonly reference_invoice_id: string;
    /** `adjustment`: off what is due. `refundable`: of what was paid. */
    readonly type: "adjustment" | "refundable";
    /** Tax included: Chargebee takes the lines' taxes in proportion. */
    readonly total: number;
    /** As your site's list of reason codes has it. */
    readonly create_reason_code: string;
    readonly customer_notes: string;
    /** For the staff: Chargebee keeps no metadata on a credit note. */
    readonly comment: string;
  };
}

/**
 * Credit notes for an invoice as a whole: Chargebee splits the total over lines and taxes itself.
 *
 * One note is of one type: a credit over more than what is due makes two. Keep both requests and send the same again after a
 * failure: the first changes what is due, so requests that are made anew would credit a part twice.
 *
 * @param taxes - whether the credit has tax in it, or tax comes on top
 * @param reason - one of your site's reason codes for credit notes
 * @throws RangeError if the money is not the invoice's, or a text is longer than Chargebee takes
 */
export function chargebeeCreditNotes(note: CreditNote, invoice: Invoice, taxes: "included" | "on-top", reason = "Service Unsatisfactory"): readonly ChargebeeRequest[] {
  sameMoney(note, invoice);
  const { offMinor, restMinor } = offDue(totalOf(creditLines(note.amountMinor, invoice.lines, taxes)), invoice);
  const requestOf = (type: ChargebeeRequest["body"]["type"], total: number): ChargebeeRequest => ({
    headers: { "chargebee-idempotency-key": `${note.key}-${type}` },
    body: {
      reference_invoice_id: within(invoice.id, 50, "Chargebee's invoice id"),
      type,
      total,
      create_reason_code: within(reason, 100, "Chargebee's reason code"),
      customer_notes: within(note.memo, 2000, "Chargebee's customer notes"),
      comment: within(`${note.key} ${note.subject}`, 300, "Chargebee's comment"),
    },
  });
  return [requestOf("adjustment", offMinor), requestOf("refundable", restMinor)].filter(({ body }) => body.total > 0);
}
