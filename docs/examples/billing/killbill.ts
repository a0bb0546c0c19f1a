/**
 * Kill Bill: `POST /1.0/kb/credits`. Amounts are decimals in major units; credits belong to the account, not to an invoice.
 * It takes no idempotency key: the key is in the item's details, to be looked for before a second try.
 */
import type { CreditNote } from "./note.js";

/** The request: who and why go into headers, a list of items into the body. */
export interface KillBillRequest {
  readonly headers: { readonly "X-Killbill-CreatedBy": string; readonly "X-Killbill-Reason": string; readonly "X-Killbill-Comment": string };
  readonly query: { readonly autoCommit: "true" };
  readonly body: readonly [{ readonly accountId: string; readonly amount: number; readonly currency: string; readonly description: string; readonly itemDetails: string }];
}

/**
 * A credit on an account, consumed by its next invoices.
 *
 * @param note - with tax, if it is to have any: see `withTax`
 * @param accountId - Kill Bill's
 * @param createdBy - the program or the person that asks
 * @throws RangeError if the amount has more digits than a JSON number carries
 */
export function killBillCredit(note: CreditNote, accountId: string, createdBy: string): KillBillRequest {
  const { amount, currency, memo, key, metadata } = note;
  const number = Number(amount);
  if (number.toFixed(note.minorUnitDigits) !== amount) throw new RangeError(`${amount} has more digits than a JSON number carries`);
  return {
    headers: { "X-Killbill-CreatedBy": createdBy, "X-Killbill-Reason": "service level not met", "X-Killbill-Comment": key },
    query: { autoCommit: "true" },
    body: [{ accountId, amount: number, currency, description: memo, itemDetails: JSON.stringify({ ...metadata, sla_key: key }) }],
  };
}
