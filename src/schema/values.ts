/**
 * The values that assessments are made of.
 */
import type { ClaimStatus } from "../assessment.js";
import type { CreditUnit } from "../terms/language.js";
import { type JsonSchema, listOf, pattern, text } from "./jsonSchema.js";

/** Longest text in an assessment that does not come from the terms or the facts: an exact fraction; averages of error rates have long ones. */
const MAX_EXACT = 1_000_000;

export const clause: JsonSchema = text("Id of the clause that this follows from.");

/** An outage by its id; that of a slot has no limit of length. */
export const outageId: JsonSchema = { type: "string", minLength: 1, description: "Id of an outage, as given; of a slot, its start and its services." };

/** States of a claim. */
export const CLAIM_STATUS: readonly ClaimStatus[] = ["valid", "late", "missing", "pending", "no-evidence", "no-notice", "wrong-channel", "early", "not-needed"];

/** What a number of credit units may count. */
export const CREDIT_UNITS: readonly CreditUnit["kind"][] = ["percent", "money", "days-of-fee", "days-added"];

export function instant(description: string): JsonSchema {
  return { type: "integer", minimum: 0, description: `${description} Epoch milliseconds.` };
}

export function ms(description: string): JsonSchema {
  return { type: "integer", minimum: 0, description: `${description} Milliseconds.` };
}

export function amount(description: string): JsonSchema {
  return pattern("^\\d+(\\.\\d{1,4})?$", `${description} Major units, with exactly the currency's digits.`);
}

export function exact(description: string): JsonSchema {
  return { ...pattern("^\\d+(\\.\\d+|/\\d+)?$", `${description} Exact decimal text, or p/q where no decimal is exact.`), maxLength: MAX_EXACT };
}

/** {@link exact}, which may be below 0. */
export function signedExact(description: string): JsonSchema {
  return { ...pattern("^-?\\d+(\\.\\d+|/\\d+)?$", `${description} Exact decimal text, or p/q where no decimal is exact.`), maxLength: MAX_EXACT };
}

export function percent(description: string): JsonSchema {
  return pattern("^\\d+(\\.\\d{1,8})?$", `${description} Decimal text.`);
}

export function texts(description: string): JsonSchema {
  return listOf(text("A name."), description);
}
