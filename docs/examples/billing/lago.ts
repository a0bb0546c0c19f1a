/**
 * Lago: `POST /api/v1/credit_notes`. It takes no idempotency key: the key is in the metadata, to be looked for before a
 * second try.
 */
import { type Invoice, offDue, sameMoney, within } from "./invoice.js";
import type { CreditNote } from "./note.js";
import { creditLines, totalOf } from "./split.js";

/** The request's JSON body. */
export interface LagoRequest {
  readonly body: {
    readonly credit_note: {
      readonly invoice_id: string;
      readonly reason: "product_unsatisfactory";
      readonly description: string;
      /** To the customer's balance, tax included: what is left after the amount due is 0. */
      readonly credit_amount_cents: number;
      /** Off what is due of the invoice, tax included. */
      readonly offset_amount_cents: number;
      readonly refund_amount_cents: 0;
      /** Before tax. */
      readonly items: readonly { readonly fee_id: string; readonly amount_cents: number }[];
      readonly metadata: Readonly<Record<string, string>>;
    };
  };
}

/**
 * A credit note for a finalized invoice; its lines are Lago's fees.
 *
 * Lago works coupons and tax out again. Where its figure is another, it refuses the note: ask
 * `POST /api/v1/credit_notes/estimate`.
 *
 * @param taxes - whether the credit has tax in it, or tax comes on top
 * @throws RangeError if the money is not the invoice's, or a text is longer than Lago takes
 */
export function lagoCreditNote(note: CreditNote, invoice: Invoice, taxes: "included" | "on-top"): LagoRequest {
  sameMoney(note, invoice);
  const lines = creditLines(note.amountMinor, invoice.lines, taxes);
  const { offMinor, restMinor } = offDue(totalOf(lines), invoice);
  for (const [name, text] of Object.entries(note.metadata)) within(text, 255, `Lago's metadata ${name}`);
  return {
    body: {
      credit_note: {
        invoice_id: invoice.id,
        reason: "product_unsatisfactory",
        description: note.memo,
        credit_amount_cents: restMinor,
        offset_amount_cents: offMinor,
        refund_amount_cents: 0,
        items: lines.map(({ id, netMinor }) => ({ fee_id: id, amount_cents: netMinor })),
        metadata: note.metadata,
      },
    },
  };
}
