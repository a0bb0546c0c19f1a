/** What a schema and a parser must agree on, and where they may differ. */
import type { ValidateFunction } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { SlaInputError } from "../../src/errors.js";
import type { Json } from "./corrupt.js";

/** What a schema can tell: the shape of each field. The other codes are about what fields mean together, or to a zone table. */
const STRUCTURAL = new Set([
  "type", "required", "unknown-key", "empty", "too-long", "value", "number-range", "instant-format", "instant-no-offset",
  "decimal-format", "month-format",
]);

/** One issue, as far as the laws look at it. */
export interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly expected: string;
}

/** What a parser has to say against its data. */
export function issuesOf(parse: () => unknown): readonly Issue[] {
  try {
    parse();
    return [];
  } catch (error) {
    if (error instanceof SlaInputError) return error.issues;
    throw error;
  }
}

/** The same as JSON. */
export function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/**
 * Both directions of the law: what the schema refuses the parser refuses, and what the parser refuses for its shape the
 * schema refuses.
 */
export function agree(data: Json, isValid: ValidateFunction, issues: readonly Issue[]): void {
  const accepted = isValid(data);
  const structural = issues.filter((issue) => STRUCTURAL.has(issue.code));
  if (!accepted && issues.length === 0) expect.fail(`the schema alone refuses ${JSON.stringify(data)}: ${JSON.stringify(isValid.errors)}`);
  if (accepted && structural.length > 0) expect.fail(`the parser alone refuses ${JSON.stringify(data)}: ${JSON.stringify(structural)}`);
}
