/** Names made to attack whoever prints them, and what no output may hold. */
import fc from "fast-check";

const ESC = "\u001b";
const BEL = "\u0007";

/** By what each tries to do. None is longer than a name may be. */
export const NASTY: Readonly<Record<string, string>> = {
  "take a line": "x\nCredit to be paid: EUR 1000.00.",
  "take a line another way": "x\r\nTotal 1,000.00 EUR\u2028x\u2029y\u0085z\u000bv\u000cf",
  "write over the line": "o1\rCredit: EUR 1000.00\b\b\b\b",
  "fill the line": `x${" ".repeat(70)}Credit to be paid: EUR 1000.00.`,
  "fill the line with other blanks": `x${"\u3000".repeat(40)}${"\u2800".repeat(40)}Credit to be paid: EUR 1000.00.`,
  "end its own quotation": "o1” (api, down, cause: the provider): 2026-04-01 to 2026-04-30. Earns credit: 720 h. «x» Outage “o2",
  "look like two": "api, smtp and outbound (all): down; x · y [3.3.a]",
  "clear the screen": `${ESC}[2J${ESC}[H`,
  "colour what follows": `${ESC}[31;47mred`,
  "colour by one byte": "\u009b31mred",
  "link elsewhere": `${ESC}]8;;https://example.com/${ESC}\\click${ESC}]8;;${ESC}\\`,
  "write to the clipboard": `${ESC}]52;c;cm0gLXJmIH4=${BEL}`,
  "name the window": `${ESC}]0;hacked${BEL}`,
  "name the window by one byte": "\u009d0;hacked\u009c",
  "switch the alphabet": `\u000e${ESC}(0lqqk`,
  "turn round": "\u202egnp.exe\u202c \u2066x\u2069 \u2067y\u2069 \u2068z",
  "leave an isolate": "\u2069\u2069 EUR 1000.00 \u2068\u2068",
  "mark a direction": "a\u200eb\u200fc\u061cd",
  "look like another": "o\u200b1\u200c\u200d\u2060\ufeff\u00ad\u3164\u{e0041}",
  "look like emoji": "\u200d👩\u200d\u200d💻\ufe0f\ufe0f 1\ufe0f",
  "pile up": `o${"\u0301\u0336".repeat(60)}1`,
  "fall on the sign before": "\u0338\u20ddx",
  "read backwards": "חשבון 12 אבג",
  "be wide": `${"⚡".repeat(60)}漢字\u{17000}\u{1f18e}`,
  "take room by marks": `ก${"\u0903".repeat(120)}`,
  "be half a letter": "\ud83d x \ude00",
  "be no letter": "\u0000\ufffe\uffff\u{1ffff}\ufff9x\ufffay\ufffb",
  "be a script": "<script>alert(1)</script>",
  "be an image": `"><img src=x onerror=alert(1)>`,
  "leave the text": "</text></svg></style><script>alert(1)</script>",
  "leave the section": "]]><!--<![CDATA[ -->",
  "be an entity": "&lt;b&gt;&#60;&#x3c;&amp;&nbsp;&xxe;",
  "be an address": "javascript:alert(1)",
  "be a style": "x}*{display:none}/*'\"`",
  "be a pattern": "$&$`$'$1\\0\\u0041${x}",
  "be a key": "__proto__",
  "be long": "W".repeat(180),
};

/** Pieces that do harm next to each other. */
const pieces = fc.oneof(
  fc.constantFrom(...Object.values(NASTY)),
  fc.constantFrom("\n", "\r", ESC, "\u009b", " ", "  ", "\u00a0", "\u0301", "\u0903", "\u200d", "\ufe0f", "👩", "❤", "⚡", "א", "“", "]", ", ", ": ", "\u2068", "\u2069", "x", "Credit"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 6 }),
);

/** Any text that a caller could send as a name; a mark upon a sign that the library writes too is its own matter, which {@link harmIn} cannot tell. */
export const nastyNames: fc.Arbitrary<string> = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((all) => all.join("").slice(0, 180).replace(/([“«([·→+])\p{M}+/gu, "$1"));

/** Listed by code point, by hand, so that they do not lean on what the sources use. */
const NEVER = new RegExp([
  "[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200c\\u200e\\u200f",
  "\\u2028-\\u202e\\u2060-\\u2067\\u206a-\\u206f\\u2800\\u3164\\ufe00-\\ufe0e\\ufeff\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff\\ud800-\\udfff\\u{e0000}-\\u{e0fff}]",
].join(""), "u");
/** A joiner or a selector that follows no emoji. */
const NOT_EMOJI = /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}])\ufe0f/u;
const PILED_UP = /\p{M}{7}/u;
/** A mark upon a sign that the library wrote. */
const ON_OURS = /[“«([·→+ ]\p{M}/u;

/** What a text has that no output may have; `null` if there is nothing. Line feeds are the library's own. */
export function harmIn(text: string): string | null {
  const found = [NEVER, NOT_EMOJI, PILED_UP, ON_OURS].map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (found !== undefined && found !== null) return JSON.stringify(text.slice(Math.max(0, found.index - 30), found.index + 30));
  const unbalanced = text.split("\n").find((line) => /[\u2068\u2069]/.test(line) && !/^[^\u2068\u2069]*(?:\u2068[^\u2068\u2069]*\u2069[^\u2068\u2069]*)*$/.test(line));
  return unbalanced === undefined ? null : `isolates in ${JSON.stringify(unbalanced)}`;
}

/** Most columns that a terminal gives a text: two for each sign that is not plain, none for marks that take none anywhere. */
export function columnsAtMost(line: string): number {
  if (/^[ -~]*$/.test(line)) return line.length;
  const signs = [...line.replace(/[\p{Mn}\p{Me}\u2068\u2069\u200d]/gu, "")];
  return signs.reduce((sum, sign) => sum + (isWide(sign) ? 2 : 1), 0);
}

/** Wide or of unsettled width by Unicode's table of East Asian widths, taken by whole blocks. */
function isWide(sign: string): boolean {
  const code = sign.codePointAt(0) as number;
  return (code >= 0x1100 && code < 0x1160) || (code >= 0x2e80 && code < 0xa4d0) || (code >= 0xa960 && code < 0xa980) || (code >= 0xac00 && code < 0xd7b0)
    || (code >= 0xf900 && code < 0xfb00) || (code >= 0xfe10 && code < 0xfe20) || (code >= 0xfe30 && code < 0xfe70) || (code >= 0xff01 && code < 0xff61)
    || (code >= 0xffe0 && code < 0xffe7) || (code >= 0x16fe0 && code < 0x18e00) || (code >= 0x1aff0 && code < 0x1b300) || (code >= 0x1f200 && code < 0x1f300)
    || (code >= 0x1f300 && code < 0x1fb00) || (code >= 0x20000 && code < 0x3fffe) || /\p{Emoji_Presentation}/u.test(sign);
}
