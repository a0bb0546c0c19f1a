/**
 * What every part of the schema of terms is made of: clauses, days, decimals, currencies, and references to other parts.
 */
import { closed, DECIMAL, type JsonSchema, pattern, type Properties, text } from "../jsonSchema.js";

const clause = text("Id of the clause that this comes from, a key of clauses.");

/** An object that cites its clause. */
export function cited(required: Properties, description?: string, optional: Properties = {}): JsonSchema {
  return closed({ ...required, clause }, optional, description);
}

/** The parts that stand in several places, and are described once, under `$defs`. */
export type Definition = "measure" | "services" | "target" | "allowance" | "schedule" | "simpleSchedule" | "creditUnit" | "caps" | "ownCaps";

/** Stands for a part that is described under `$defs`. */
export function defined(name: Definition): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** A paraphrase, a note or a title, of up to 2,000 UTF-16 units. */
export function prose(description: string): JsonSchema {
  return text(description, 2_000);
}

/** An exact decimal of 0 or more, as text. */
export function decimal(description: string): JsonSchema {
  return pattern(DECIMAL, `${description} Decimal text.`);
}

/** A calendar day. Whether the month has so many days only the parser checks. */
export function date(description: string): JsonSchema {
  return pattern("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", `${description} YYYY-MM-DD.`);
}

/** The form of a currency code; whether there is such a currency only the parser checks. */
export const currency: JsonSchema = pattern("^[A-Z]{3}$", "ISO 4217 code.");
