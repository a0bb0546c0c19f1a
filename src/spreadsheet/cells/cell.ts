/** What a cell can hold in any of the three programs, and how a range arrives: a grid, or one value for one cell. */

/** Rows of cells. */
export type Grid = readonly (readonly unknown[])[];

/** Captured once; called on dates of another realm, whose own methods are never asked. */
const getTime: (this: Date) => number = Date.prototype.getTime;

/** A range as rows of cells, however it came: nothing, a single cell, one row, or rows. */
export function gridOf(range: unknown): Grid {
  if (isBlank(range)) return [];
  if (!Array.isArray(range)) return [[range]];
  return range.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

/** True for a cell in which nothing stands, or blanks only. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** A range without the zeros that Excel may hand over for empty cells. Not for numbers of which 0 is one. */
export function withoutZeros(range: unknown): Grid {
  return gridOf(range).map((row) => row.map((cell) => (cell === 0 ? null : cell)));
}

/** Epoch ms of a `Date` of any realm, NaN if it is invalid; `undefined` for anything else. */
export function dateMs(cell: unknown): number | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  try {
    return getTime.call(cell as Date);
  } catch {
    return undefined;
  }
}

/** A word as headings, options and choices are compared: no case, no accents, single blanks between letters and digits. */
export function plainWord(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
