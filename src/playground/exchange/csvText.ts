/** Comma-separated texts (RFC 4180), as people have them: semicolons and tabs too, with or without quotes. */

const SEPARATORS = [",", ";", "\t"] as const;
/** A cell that begins so is a formula to a spreadsheet: whoever sent the link would calculate in the reader's sheet. */
const FORMULA = /^[=+\-@\t\r']/;

/**
 * Rows of cells. The separator is that of the first line: whichever of comma, semicolon and tab there is most of.
 *
 * @returns blank lines left out
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text.split(/\r?\n/, 1)[0] as string);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endCell = (): void => {
    row.push(plain(cell.trim()));
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    if (row.some((one) => one !== "")) rows.push(row);
    row = [];
  };
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] as string;
    if (isQuoted && sign === '"' && text[index + 1] === '"') {
      cell += sign;
      index += 1;
    } else if (sign === '"' && (isQuoted || cell.trim() === "")) isQuoted = !isQuoted;
    else if (isQuoted || (sign !== separator && sign !== "\n")) cell += sign;
    else if (sign === separator) endCell();
    else endRow();
  }
  endRow();
  return rows;
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
