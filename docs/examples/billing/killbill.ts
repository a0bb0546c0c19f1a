/**
 * Kill Bill: `POST /1.0/kb/credits`. Amounts are decimals in major units; credits belong to the account, not to an invoice.
 * It takes no idempotency key: the key is in the item's details, to be looked for before a second try.
 */
import { type Invoice, within } from "./invoice.js";
import type { CreditNote } from "./note.js";
import { withTax } from "./split.js";

/** The request: who and why go into headers, a list of items into the body. */
export interface KillBillRequest {
  readonly headers: { readonly "X-Killbill-CreatedBy": string; readonly "X-Killbill-Reason": string; readonly "X-Killbill-Comment": string };
  readonly query: { readonly autoCommit: "true" };
  readonly body: readonly [{ readonly accountId: string; readonly amount: number; readonly currency: string; readonly description: string; readonly itemDetails: string }];
}

/**
 * A credit on an account, consumed by its next invoices.
 *
 * @param invoice - that is credited: it says what tax comes to
 * @param taxes - whether the credit has tax in it, or tax comes on top
 * @param to - Kill Bill's account, and the program or the person that asks
 * @throws RangeError if the money is not the invoice's, the amount has more digits than a JSON number carries, or a text is
 *   longer than Kill Bill takes
 */
export function killBillCredit(note: CreditNote, invoice: Invoice, taxes: "included" | "on-top", to: { readonly accountId: string; readonly createdBy: string }): KillBillRequest {
  const { amount, currency, memo, key, metadata } = withTax(note, invoice, taxes);
  const number = Number(amount);
  // What JSON.stringify writes, but for zeros at the end.
  if (String(number) !== (amount.includes(".") ? amount.replace(/\.?0+$/, "") : amount)) throw new RangeError(`${amount} has more digits than a JSON number carries`);
  return {
    headers: { "X-Killbill-CreatedBy": within(to.createdBy, 50, "Kill Bill's created by"), "X-Killbill-Reason": "service level not met", "X-Killbill-Comment": key },
    query: { autoCommit: "true" },
    body: [{ accountId: to.accountId, amount: number, currency, description: within(memo, 255, "Kill Bill's description"), itemDetails: JSON.stringify(metadata) }],
  };
}
