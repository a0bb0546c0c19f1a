/**
 * A quick look at a JSON text, for the many texts in which there is nothing that `JSON.parse` lets pass. What it cannot
 * vouch for at a glance is left to the slow reader: it may say no to a good text, and never says yes to a bad one.
 */

/** Most keys of one object that are compared with each other. At most those that the slow reader takes. */
const MOST_KEYS = 64;
/** Most levels. At most those that the slow reader takes. */
const MOST_LEVELS = 64;

/** For each key of the objects that are open, a number: equal keys have equal ones. The innermost object's come last. */
const numbers = new Int32Array((MOST_LEVELS + 1) * MOST_KEYS);
/** For each level, where the numbers of its object begin. */
const begins = new Int32Array(MOST_LEVELS + 1);

const ESCAPED = -1;
const MOST_NUMBER = 0x7fffffff;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const SPACE = 0x20;
/** The one bit in which "[" differs from "{", and "]" from "}". */
const BRACE = 0x20;
const OPENING = 0x7b;
const CLOSING = 0x7d;

/**
 * True only if the text, provided that it is JSON, has no key twice in an object, at most 64 keys in an object and at most
 * 64 levels.
 */
export function looksPlain(text: string): boolean {
  const hasEscapes = text.includes("\\");
  let level = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) {
      const from = at + 1;
      const to = hasEscapes ? closingQuote(text, from) : text.indexOf('"', from);
      if (to < 0) return false;
      at = colonAfter(text, to);
      if (at === to) continue;
      const begin = begins[level] as number;
      const number = numberOf(text, from, to);
      if (number === ESCAPED || count - begin === MOST_KEYS || isAmong(number, begin, count)) return false;
      numbers[count] = number;
      count += 1;
    } else if ((char | BRACE) === OPENING) {
      if (level === MOST_LEVELS) return false;
      level += 1;
      begins[level] = count;
    } else if ((char | BRACE) === CLOSING) {
      if (level === 0) return false;
      count = begins[level] as number;
      level -= 1;
    }
  }
  return true;
}

/** The quote that ends a text in which something may be escaped; -1 if there is none. */
function closingQuote(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) return at;
    at += char === BACKSLASH ? 2 : 1;
  }
  return -1;
}

/** The colon that follows a quote and makes a key of the text before; the quote itself if none does. */
function colonAfter(text: string, quote: number): number {
  let at = quote + 1;
  while (text.charCodeAt(at) <= SPACE) at += 1;
  return text.charCodeAt(at) === COLON ? at : quote;
}

/** Not negative, and {@link ESCAPED} for a key that is escaped: it can be written in several ways. */
function numberOf(text: string, from: number, to: number): number {
  let number = to - from;
  for (let at = from; at < to; at += 1) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) return ESCAPED;
    number = (Math.imul(number, 31) + char) & MOST_NUMBER;
  }
  return number;
}

function isAmong(number: number, begin: number, end: number): boolean {
  for (let at = begin; at < end; at += 1) if (numbers[at] === number) return true;
  return false;
}
