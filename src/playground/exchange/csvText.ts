/** Comma-separated texts (RFC 4180), as people have them: semicolons and tabs too, with or without quotes. */

const SEPARATORS = [",", ";", "\t"] as const;
/** A cell that begins so is a formula to a spreadsheet: whoever sent the link would calculate in the reader's sheet. */
const FORMULA = /^[=+\-@\t\r']/;

/** A row of a table, and the line of the text that it begins in, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of cells. The separator is that of a first line `sep=;`, or whichever of comma, semicolon and tab there is most of in
 * the first line that is not blank.
 *
 * @returns blank lines left out; or the line of a quote that nothing closes
 */
export function parseCsv(text: string): { readonly rows: readonly CsvRow[] } | { readonly openQuote: number } {
  const stated = /^\ufeff?\s*"?sep=([,;\t])"?\r?\n/i.exec(text);
  const separator = stated?.[1] ?? separatorOf(text.trimStart().split(/\r?\n/, 1)[0] as string);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let line = 1;
  let begun = 1;
  let openQuote = 0;
  const endCell = (): void => {
    cells.push(plain(cell.trim()));
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((one) => one !== "")) rows.push({ line: begun, cells });
    cells = [];
  };
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] as string;
    if (sign === "\n") line += 1;
    if (openQuote > 0 && sign === '"' && text[index + 1] === '"') {
      cell += sign;
      index += 1;
    } else if (sign === '"' && (openQuote > 0 || cell.trim() === "")) openQuote = openQuote > 0 ? 0 : line;
    else if (openQuote > 0 || (sign !== separator && sign !== "\n")) cell += sign;
    else if (sign === separator) endCell();
    else {
      endRow();
      begun = line;
    }
  }
  if (openQuote > 0) return { openQuote };
  endRow();
  return { rows: stated === null ? rows : rows.slice(1) };
}

function separatorOf(line: string): string {
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] as string;
}

/** The mark that {@link csvOf} puts before what would be a formula, taken off again. */
function plain(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Rows as text; cells with a separator, a quote or a line break are quoted, and formulas are marked as texts. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => row.map(written).join(",")).join("\r\n")}\r\n`;
}

function written(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
