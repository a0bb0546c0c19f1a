/**
 * Decides how a reason reads when the terms define it themselves: its code, with blanks for hyphens.
 */
import { safeText } from "../safeText.js";
import type { KnownReason, ReasonWords, Words } from "./words.js";

/**
 * The words for a reason code.
 *
 * @param code - a known code, or a cause of the terms' own, which falls back to its code in words
 * @example
 * reasonWords("power-cut", EN).full; // => "power cut"
 */
export function reasonWords(code: string, { reasons }: Words): ReasonWords {
  // Own keys only: a cause may be called "constructor".
  if (Object.hasOwn(reasons, code)) return reasons[code as KnownReason];
  const spelt = safeText(code.replace(/[-_ ]+/g, " ").trim());
  return { label: spelt, full: spelt };
}
