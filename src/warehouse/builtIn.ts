/** The contracts that the single file for warehouses knows by their ids: it has this file in the place of the catalogue. */
import type { Terms } from "../index.js";
import { idOf } from "../terms/catalogue/index.js";
import { FLAGSHIP_VERSIONS } from "../terms/flagship.js";

export { FLAGSHIP_VERSIONS as CATALOGUE } from "../terms/flagship.js";
export { idOf } from "../terms/catalogue/index.js";

export function findTerms(id: string): Terms | undefined {
  return FLAGSHIP_VERSIONS.find((terms) => idOf(terms) === id);
}
