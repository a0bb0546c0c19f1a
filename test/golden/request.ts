/** A golden request: which contract, read how, which facts; and what comes out. */
import { assess, type Facts, SlaInputError, type Terms } from "../../src/index.js";
import { findTerms } from "../../src/terms/catalogue/index.js";
import type { Json, JsonObject } from "./json.js";

export interface Request {
  /** Never given to another request, not even when this one is taken away. */
  readonly id: string;
  /** What it shows, in a sentence. */
  readonly shows: string;
  /** `id@version` of a contract of the catalogue. */
  readonly terms: string;
  /** What of the contract is read or written otherwise: a value in place of the one at that path. */
  readonly read?: JsonObject;
  /** Without the id, which is the request's. */
  readonly facts: JsonObject;
  /** Figures worked out by hand, by their path in the output; an instant may be written as text. */
  readonly expect: JsonObject;
}

/** What comes out: an assessment, or all that was wrong. */
export type Output = JsonObject;

export function termsOf({ terms: named, read = {} }: Pick<Request, "terms" | "read">): Terms {
  const terms = findTerms(named);
  if (terms === undefined) throw new Error(`${named} is not in the catalogue`);
  return Object.entries(read).reduce((changed, [path, value]) => withAt(changed, path.split("."), value) as Terms, terms);
}

/** Facts as the caller would send them: nothing has checked them yet. */
export function factsOf({ id, facts }: Pick<Request, "id" | "facts">): Facts {
  return { id, ...facts } as unknown as Facts;
}

export function outputOf(request: Request): Output {
  return outputUnder(termsOf(request), request);
}

/** The whole result as JSON; what is refused is a result as well. Whatever else is thrown is a bug. */
export function outputUnder(terms: Terms, request: Pick<Request, "id" | "facts">): Output {
  try {
    return JSON.parse(JSON.stringify(assess(terms, factsOf(request)))) as Output;
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    return { refused: JSON.parse(JSON.stringify(error.issues)) as Json, moreIssues: error.moreIssues };
  }
}

/** A copy with another value at a path, whose last name alone may be new. */
function withAt(value: unknown, [name, ...rest]: readonly string[], put: Json): unknown {
  if (typeof value !== "object" || value === null || name === undefined) throw new Error(`nothing to change at ${name ?? "the end of the path"}`);
  const inner: unknown = (value as Readonly<Record<string, unknown>>)[name];
  const changed = rest.length === 0 ? put : withAt(inner, rest, put);
  return Array.isArray(value) ? value.map((item: unknown, index) => (String(index) === name ? changed : item)) : { ...value, [name]: changed };
}
