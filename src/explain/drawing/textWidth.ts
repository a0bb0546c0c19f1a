/**
 * Decides how much room a text takes, in columns of a terminal: wide signs take two, combining marks none. Where terminals
 * differ it is the most: a line that a terminal breaks would begin with whatever stands there.
 */
import { END_OF_ISOLATE, ISOLATE, LETTERS } from "../../safeText.js";

/** Of these, which our own sentences and drawings are made of, each takes one column. */
const PLAIN = /^[ -~\u00a0-\u02ff\u2013-\u2026\u202f\u2190-\u2193\u2212\u2500-\u2593\u25cb]*$/;
const NO_COLUMN = /^[\p{Mn}\p{Me}\u200d\u2068\u2069]$/u;
/** A selector asks for a wide picture of the sign before it. */
const SELECTOR = "\ufe0f";
/** By blocks, after Unicode's table of East Asian widths (wide and fullwidth). */
const TWO_COLUMNS = new RegExp([
  "^[\\p{Emoji_Presentation}\\u1100-\\u115f\\u2e80-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe10-\\ufe19\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6",
  "\\u{16fe0}-\\u{18dff}\\u{1aff0}-\\u{1b2ff}\\u{1f200}-\\u{1faff}\\u{20000}-\\u{3fffd}]$",
].join(""), "u");

/** Columns of a text. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const sign of text) width += columnsOf(sign);
  return width;
}

function columnsOf(sign: string): number {
  if (NO_COLUMN.test(sign) && sign !== SELECTOR) return 0;
  return TWO_COLUMNS.test(sign) ? 2 : 1;
}

function lettersOf(text: string): readonly string[] {
  return Array.from(text.matchAll(LETTERS), ([letter]) => letter);
}

/** A text cut to so many columns; what was cut is shown by `…`. */
export function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const letter of lettersOf(text)) {
    width += widthOf(letter);
    if (width > columns - 1) break;
    kept += letter;
  }
  return isOpen(kept) ? `${kept}…${END_OF_ISOLATE}` : `${kept}…`;
}

/** A blank that is neither before a unit nor after a currency. */
const BREAK = / (?!(?:h|min|s|ms|UTC)\b)(?<!\b(?!UTC)[A-Z]{3} )/;

/**
 * Breaks a text at blanks into lines; a word that is wider than a line is broken anywhere. A number stays with its unit.
 *
 * @param room - width of a line, at least that of two letters
 * @param indent - stands before every line but the first
 * @param measure - width of a text; columns unless said otherwise
 */
export function wrapped(text: string, room: number, indent: string = "", measure: (text: string) => number = widthOf): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(BREAK).flatMap((each) => broken(each, room - measure(indent), measure))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= room) {
      line = longer;
    } else {
      lines.push(line);
      line = indent + word;
    }
  }
  return closed([...lines, line], indent);
}

/** The same of a line that may be indented already: what goes on stands further in still. */
export function wrappedLine(line: string, columns: number, indent: string): readonly string[] {
  const text = line.trimStart();
  const lead = " ".repeat(line.length - text.length);
  return wrapped(text, columns - lead.length, indent).map((each) => lead + each);
}

/** True if a name's own direction begins in a text and does not end there. */
function isOpen(text: string): boolean {
  return text.lastIndexOf(ISOLATE) > text.lastIndexOf(END_OF_ISOLATE);
}

/** Lines of which each ends the direction of a name that it is in the middle of, and the next one takes it up. */
function closed(lines: readonly string[], indent: string): readonly string[] {
  let isWithin = false;
  return lines.map((line) => {
    const whole = isWithin ? `${indent}${ISOLATE}${line.slice(indent.length)}` : line;
    isWithin = isOpen(whole);
    return isWithin ? whole + END_OF_ISOLATE : whole;
  });
}

function broken(word: string, room: number, measure: (text: string) => number): readonly string[] {
  if (measure(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of lettersOf(word)) {
    if (piece !== "" && measure(piece) + measure(letter) > room) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}
