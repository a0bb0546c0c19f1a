/**
 * Decides how much room a text takes, in columns of a terminal: wide signs take two, combining marks none.
 */
const PLAIN = /^[ -~]*$/;
const NO_COLUMN = /^[\p{M}\u200b-\u200d\ufe0f]$/u;
const TWO_COLUMNS = /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** Columns of a text. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const sign of text) width += columnsOf(sign);
  return width;
}

function columnsOf(sign: string): number {
  if (NO_COLUMN.test(sign)) return 0;
  return TWO_COLUMNS.test(sign) ? 2 : 1;
}

/** A text cut to so many columns; what was cut is shown by `…`. */
export function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const sign of text) {
    width += columnsOf(sign);
    if (width > columns - 1) break;
    kept += sign;
  }
  return `${kept}…`;
}

/** A blank that is neither before a unit nor after a currency. */
const BREAK = / (?!(?:h|min|s|ms|UTC)\b)(?<!\b(?!UTC)[A-Z]{3} )/;

/**
 * Breaks a text at blanks into lines; a word that is wider than a line is broken anywhere. A number stays with its unit.
 *
 * @param columns - width of a line, at least 2
 * @param indent - stands before every line but the first
 */
export function wrapped(text: string, columns: number, indent = ""): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(BREAK).flatMap((each) => broken(each, columns - indent.length))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= columns) {
      line = longer;
    } else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line];
}

function broken(word: string, columns: number): readonly string[] {
  if (widthOf(word) <= columns) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const sign of word) {
    if (widthOf(piece) + columnsOf(sign) > columns) {
      pieces.push(piece);
      piece = "";
    }
    piece += sign;
  }
  return [...pieces, piece];
}
