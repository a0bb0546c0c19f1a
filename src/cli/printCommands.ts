/**
 * The commands that print what ships with the program: the catalogue of terms and the JSON Schemas.
 */
import { type SchemaName, SCHEMAS } from "../schema/index.js";
import { CATALOGUE, findTerms, idOf } from "../terms/catalogue/index.js";
import { safeJson } from "../safeText.js";
import { UsageError } from "./io.js";
import { TEMPLATE } from "./template.js";
import { KNOWN_IDS } from "./sources.js";

export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

export function schemaText(name: SchemaName): string {
  return pretty(SCHEMAS[name]);
}

/**
 * The catalogue, a line for each entry; or one entry as JSON; or, for `template`, terms to write one's own from.
 *
 * @throws {@link UsageError} for an id that is not in the catalogue
 */
export function termsText(id: string | null): string {
  if (id === null) return catalogueText();
  if (id === "template") return pretty(TEMPLATE);
  const terms = findTerms(id);
  if (terms === undefined) throw new UsageError(`no terms ${safeJson(id)} in the catalogue: give ${KNOWN_IDS}`);
  return pretty(terms);
}

function catalogueText(): string {
  const width = Math.max(...CATALOGUE.map((terms) => idOf(terms).length));
  return CATALOGUE.map((terms) => `${idOf(terms).padEnd(width)}  ${terms.status.padEnd("unverified".length)}  ${terms.title}\n`).join("");
}

function pretty(value: unknown): string {
  return `${safeJson(value, 2)}\n`;
}
