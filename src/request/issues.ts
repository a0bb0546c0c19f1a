/**
 * Issues found before the engine is asked: bytes that are no text, text that is no JSON, terms that nobody knows.
 */
import type { InputIssue, SlaInputError } from "../index.js";
import { safeJson, safeSigns, safeText } from "../safeText.js";

/** One issue, worded as those of the library are. */
export function issue(code: InputIssue["code"], path: InputIssue["path"], expected: string, received: string): InputIssue {
  const safe = { expected: safeSigns(expected), received: safeSigns(received) };
  return { code, path, message: `${pathText(path)}: expected ${safe.expected}, received ${safe.received}`, ...safe };
}

/** The same issues as seen from a value that holds the one they were found in. */
export function issuesUnder(key: string, error: SlaInputError): readonly InputIssue[] {
  return error.issues.map(({ code, path, expected, received }) => issue(code, [key, ...path], expected, received));
}

/** Longest key that a message repeats, in UTF-16 units. */
const MAX_SHOWN = 80;

/** A short piece of input as it may stand in a message. */
export function shown(text: string): string {
  const quoted = safeJson(text.slice(0, MAX_SHOWN));
  return quoted.length <= MAX_SHOWN ? quoted : `${quoted.slice(0, MAX_SHOWN - 1)}…`;
}

/** What an error says, without its stack. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function pathText(path: InputIssue["path"]): string {
  const steps = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${safeText(key.slice(0, MAX_SHOWN))}`));
  return steps.join("").replace(/^\./, "") || "the input";
}
