/** Stripe: `POST /v1/credit_notes`. Amounts are integers in the smallest unit of Stripe's list, which is not always ISO 4217's. */
import { type Invoice, offDue, sameMoney, within } from "./invoice.js";
import type { CreditNote } from "./note.js";
import { creditLines, totalOf } from "./split.js";

/** The request: the key goes into a header, the body as form fields (its libraries take this object). */
export interface StripeRequest {
  readonly headers: { readonly "Idempotency-Key": string };
  readonly body: {
    readonly invoice: string;
    readonly lines: readonly StripeLine[];
    /** To the customer's balance, tax included: what is left after the note has lowered the amount due. */
    readonly credit_amount?: number;
    readonly reason: "product_unsatisfactory";
    readonly memo: string;
    readonly metadata: Readonly<Record<string, string>>;
  };
}

/** One invoice line's part, before tax. */
export interface StripeLine {
  readonly type: "invoice_line_item";
  readonly invoice_line_item: string;
  readonly amount: number;
  readonly tax_amounts: readonly { readonly amount: number; readonly taxable_amount: number; readonly tax_rate: string }[];
}

/**
 * A credit note for a finalized invoice, line by line.
 *
 * For lines that are priced without tax. Where prices have tax in them, compare with `GET /v1/credit_notes/preview` first.
 *
 * @param taxes - whether the credit has tax in it, or tax comes on top
 * @throws RangeError if the money is not the invoice's, or a text is longer than Stripe takes
 */
export function stripeCreditNote(note: CreditNote, invoice: Invoice, taxes: "included" | "on-top"): StripeRequest {
  sameMoney(note, invoice);
  const lines = creditLines(note.amountMinor, invoice.lines, taxes);
  const { restMinor } = offDue(totalOf(lines), invoice);
  for (const [name, text] of Object.entries(note.metadata)) within(text, 500, `Stripe's metadata ${name}`);
  return {
    headers: { "Idempotency-Key": note.key },
    body: {
      invoice: invoice.id,
      lines: lines.map(({ id, netMinor, taxMinor, taxRate }) => ({
        type: "invoice_line_item",
        invoice_line_item: id,
        amount: netMinor,
        tax_amounts: taxRate === null ? [] : [{ amount: taxMinor, taxable_amount: netMinor, tax_rate: taxRate.id }],
      })),
      ...(restMinor > 0 ? { credit_amount: restMinor } : {}),
      reason: "product_unsatisfactory",
      memo: within(note.memo, 5000, "Stripe's memo"),
      metadata: note.metadata,
    },
  };
}
