/** The contracts that the single file for warehouses knows by their ids: it has this file in the place of the catalogue. */
import { MAILGUN_2022_01_14, MAILGUN_2026, type Terms } from "../index.js";

export function idOf({ id, version }: Terms): string {
  return `${id}@${version}`;
}

export function findTerms(named: string): Terms | undefined {
  return [MAILGUN_2022_01_14, MAILGUN_2026].find((terms) => idOf(terms) === named);
}
