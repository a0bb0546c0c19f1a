/** Which version of a contract was in force on a day. */
import type { DateText, Terms } from "./language.js";

/**
 * The version of a contract in force on a day. A version whose first day is unknown is never found by day.
 *
 * @param versions - of one contract, or several
 * @param id - the contract's id, without a version
 * @param day - `YYYY-MM-DD`
 * @returns `undefined` if none was in force; look at `status` before relying on what is found
 * @example
 * termsInForce([MAILGUN_2022_01_14, MAILGUN_2026], "mailgun", "2025-12-31")?.version; // => "2022-01-14"
 */
export function termsInForce(versions: readonly Terms[], id: string, day: DateText): Terms | undefined {
  return versions.find(({ id: own, effective: { from, to } }) => own === id && from !== null && from <= day && (to === null || day < to));
}
