/**
 * Decides what of a text from outside may reach a person's screen: no control characters, line breaks, escape
 * sequences, bidirectional overrides, half surrogate pairs or code points that XML forbids.
 */

// Cc: C0, DEL and C1 (escape sequences begin with one). Cs matches only half a pair. Zl, Zp: the other line breaks.
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

/**
 * A text that cannot change what stands around it: each unsafe character becomes U+FFFD, so that it is seen.
 *
 * @param text - an id, a service, a title: anything that the caller did not write himself
 * @returns well-formed text on one line
 * @example
 * safeText("o1\u001b[31m"); // => "o1\ufffd[31m"
 */
export function safeText(text: string): string {
  return text.replace(UNSAFE, "\ufffd");
}
