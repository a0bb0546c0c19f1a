/**
 * One request: from its bytes to an assessment, or to everything that is wrong with it.
 */
import { assess, type Assessment, assessReadings, type Facts, type InputIssue, type Readings, SlaInputError } from "../index.js";
import { reasonOf } from "./io.js";
import { issue } from "./issues.js";
import { isBlank } from "./jsonCursor.js";
import { readJson } from "./jsonText.js";
import { MAX_LINE_BYTES } from "./lines.js";
import type { TermsSource } from "./termsSource.js";

/**
 * What became of one request. `id` is the request's own, `null` if it has none that can be read. `failed`: a bug of ours,
 * which must not take the other requests with it.
 */
export type Outcome =
  | { readonly kind: "blank" }
  | { readonly kind: "assessed"; readonly assessment: Assessment; readonly readings: () => Readings }
  | { readonly kind: "invalid"; readonly id: string | null; readonly issues: readonly InputIssue[]; readonly moreIssues: number }
  | { readonly kind: "failed"; readonly id: string | null; readonly message: string };

/** Longest id that an error repeats, in UTF-16 units: the longest that facts may have. */
const MAX_ID = 200;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** @param bytes - `null` if there were more of them than are read */
export function outcomeOf(bytes: Uint8Array | null, source: TermsSource): Outcome {
  if (bytes === null) return invalid(null, [issue("too-long", [], `at most ${MAX_LINE_BYTES} bytes`, "more")]);
  const text = decoded(bytes);
  if (text === null) return invalid(null, [issue("json", [], "text in UTF-8", "bytes that are not UTF-8")]);
  if (isBlank(text)) return { kind: "blank" };
  const { value, issues } = readJson(text);
  const request = isObject(value) ? value : {};
  if (issues.length > 0) return invalid(idIn(request), issues);
  if (request !== value) return invalid(null, [issue("type", [], "an object", "another value")]);
  return assessed(request, source);
}

function assessed({ terms: named, ...facts }: Readonly<Record<string, unknown>>, source: TermsSource): Outcome {
  const id = idIn(facts);
  try {
    const reading = source.read(named);
    if ("issues" in reading) return invalid(id, reading.issues, reading.moreIssues);
    // `assess` checks the facts itself; until then they are only claimed to be facts.
    const claimed = facts as unknown as Facts;
    return { kind: "assessed", assessment: assess(reading.terms, claimed), readings: () => assessReadings(reading.terms, claimed) };
  } catch (error) {
    if (error instanceof SlaInputError) return invalid(id, error.issues, error.moreIssues);
    return { kind: "failed", id, message: reasonOf(error) };
  }
}

function invalid(id: string | null, issues: readonly InputIssue[], moreIssues = 0): Outcome {
  return { kind: "invalid", id, issues, moreIssues };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function idIn(request: Readonly<Record<string, unknown>>): string | null {
  const id = Object.hasOwn(request, "id") ? request["id"] : null;
  return typeof id === "string" && id.length <= MAX_ID ? id : null;
}
