/** The currency in which terms state amounts. */
import type { Terms } from "../../../src/terms/language.js";
import type { RoughFees } from "./facts.js";
import { CURRENCIES } from "./wideMoney.js";

/** `undefined` if they state none: then facts may be of any. */
export function currencyOf({ creditUnit, minimumCredit, caps, guarantees }: Terms): RoughFees["currency"] | undefined {
  const fields = [creditUnit, minimumCredit, ...caps, ...guarantees.flatMap((own) => [own.creditUnit, ...own.caps])];
  const stated = fields.flatMap((field) => ("currency" in field ? [field.currency] : []))[0];
  return CURRENCIES.find((currency) => currency === stated);
}
