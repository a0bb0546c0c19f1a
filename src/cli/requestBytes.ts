/**
 * A request as it arrives: bytes that may be no text, or too many.
 */
import { issue } from "../request/issues.js";
import { invalid, type Outcome, outcomeOf } from "../request/outcome.js";
import type { TermsSource } from "../request/termsSource.js";
import { MAX_LINE_BYTES } from "./lines.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** @param bytes - `null` if there were more of them than are read */
export function outcomeOfBytes(bytes: Uint8Array | null, source: TermsSource): Outcome {
  if (bytes === null) return invalid(null, [issue("too-long", [], `at most ${MAX_LINE_BYTES} bytes`, "more")]);
  const text = decoded(bytes);
  return text === null ? invalid(null, [issue("json", [], "text in UTF-8", "bytes that are not UTF-8")]) : outcomeOf(text, source);
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
