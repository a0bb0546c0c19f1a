/**
 * Decides what of a text from outside may reach a person's screen, so that no name can move the cursor, take a line,
 * hide a letter, or turn round the figures beside it. What is replaced is seen to be replaced.
 */

/** Stands for each sign that may not be shown. */
const REPLACEMENT = "\ufffd";

/**
 * Signs that a person cannot see, and that change what stands around them. Cc: C0, DEL and C1 (escape sequences begin with
 * one). Cs matches only half a pair. Zl, Zp: the other line breaks. The rest: overrides of direction, signs of no width,
 * code points that XML forbids, and a blank that is none (U+2800).
 */
const HIDDEN = String.raw`\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff9-\ufffb\u2800`;
/** Two signs of no width make emoji what they are, of up to five pictures; elsewhere they are hidden like any other. */
const PICTURE = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?`;
const EMOJI = String.raw`${PICTURE}(?:\u200d${PICTURE}){0,4}`;
/** Languages put up to six marks on a letter; more cover the lines above and below. */
const MARK = String.raw`(?:(?![${HIDDEN}])\p{M})`;
const PILED_MARKS = `(${MARK}{6})${MARK}+`;
/** One letter or picture, with what belongs to it: lines are broken only between these. */
export const LETTERS: RegExp = new RegExp(String.raw`${EMOJI}|[^]\p{M}{0,6}`, "gu");

/** What is kept is in the first group or in the second. */
const SIGNS = new RegExp(`(${EMOJI})|[${HIDDEN}]|${PILED_MARKS}`, "gu");
/** The same, but for the two signs that {@link safeText} itself puts round a name. */
const SIGNS_OF_A_LINE = new RegExp(String.raw`(${EMOJI})|(?![\u2068\u2069])[${HIDDEN}]|${PILED_MARKS}`, "gu");
/** The same, for texts in which an escape can stand for a sign. */
const SIGNS_OF_JSON = new RegExp(`[${HIDDEN}]|${PILED_MARKS}`, "gu");
/** At the ends, or after another, a blank is not seen. A mark without a letter would fall on our own sign. */
const PLACES = /^\p{Zs}+|\p{Zs}+$|(\p{Zs})\p{Zs}+|^\p{M}+|(\p{Zs})\p{M}+/gu;
/** Most names are like this. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Blocks of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Between these two a text has a direction of its own: without them the figures after a Hebrew name would change places. */
export const ISOLATE = "\u2068";
export const END_OF_ISOLATE = "\u2069";
const PAIRED_ISOLATES = /^[^\u2068\u2069]*(?:\u2068[^\u2068\u2069]*\u2069[^\u2068\u2069]*)*$/;

/**
 * A name that cannot change what stands around it: each sign that may not be shown becomes U+FFFD.
 *
 * @param text - an id, a service, a title: anything that the caller did not write himself
 * @returns well-formed text on one line
 * @example
 * safeText("o1\u001b[31m"); // => "o1\ufffd[31m"
 */
export function safeText(text: string): string {
  if (PLAIN.test(text)) return text;
  const seen = safeSigns(text).replace(PLACES, replaced);
  return RIGHT_TO_LEFT.test(seen) ? `${ISOLATE}${seen}${END_OF_ISOLATE}` : seen;
}

/** A text in quotation marks, or part of a longer one, of which each sign may be shown. */
export function safeSigns(text: string): string {
  return text.replace(SIGNS, replaced);
}

/**
 * A whole line as it is printed, names and figures put together: the last guard, for data that never went through the
 * checks of `assess`.
 *
 * @param line - may hold names that were made safe already
 */
export function safeLine(line: string): string {
  return PAIRED_ISOLATES.test(line) ? line.replace(SIGNS_OF_A_LINE, replaced) : safeSigns(line);
}

/** Only what comes after the part that is kept. */
function replaced(all: string, first: string | undefined, second: string | undefined): string {
  const kept = first ?? second ?? "";
  return kept + all.slice(kept.length).replace(/[^]/gu, REPLACEMENT);
}

/** A clause as every line cites it. */
export function citation(clause: string): string {
  return `[${safeText(clause).replace(/\[/g, "(").replace(/\]/g, ")")}]`;
}

/**
 * A value as JSON that a terminal can show: the same value, with every sign written as an escape that a person would not
 * see or that a terminal would obey.
 *
 * @param indent - blanks for each level; 0: all in one line
 */
export function safeJson(value: unknown, indent: number = 0): string {
  return safeJsonText(JSON.stringify(value, null, indent));
}

/** The same, for JSON that has been written already. */
export function safeJsonText(json: string): string {
  // The line feeds of an indented text are the only control characters that JSON itself writes.
  return json.replace(SIGNS_OF_JSON, (all, kept: string | undefined = "") =>
    all === "\n" ? all : kept + escapedUnits(all.slice(kept.length)));
}

function escapedUnits(signs: string): string {
  return signs.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
