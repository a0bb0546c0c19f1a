/** The contracts that come with the package, and how to pick one by id or by day. */
import type { DateText, Terms } from "./language.js";
import { MAILGUN_2022_01_14, MAILGUN_2026 } from "./mailgun.js";

/** Every contract of the package, by id and then by version. */
export const CATALOGUE: readonly Terms[] = [MAILGUN_2022_01_14, MAILGUN_2026];

/**
 * The terms with an id.
 *
 * @param id - `id@version`, such as `"mailgun@2022-01-14"`
 * @returns `undefined` if there are none: the caller must not go on with others
 */
export function findTerms(id: string): Terms | undefined {
  return CATALOGUE.find((terms) => `${terms.id}@${terms.version}` === id);
}

/**
 * The version of a contract in force on a day.
 *
 * @param versions - of one contract, or several
 * @param id - the contract's id, without a version
 * @param day - `YYYY-MM-DD`
 * @returns `undefined` if none was in force; look at `status` before relying on what is found
 */
export function termsInForce(versions: readonly Terms[], id: string, day: DateText): Terms | undefined {
  return versions.find(({ id: own, effective: { from, to } }) => own === id && from <= day && (to === null || day < to));
}
