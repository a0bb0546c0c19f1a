/**
 * Reads a range with a row of headings into rows of values. Columns may stand in any order, blank rows count for nothing,
 * and a column that nobody knows is a fault: a slip in a heading must not hide what stands below it.
 */
import { type Grid, isBlank, plainWord } from "../cells/cell.js";
import type { SheetClock } from "../cells/instantCell.js";
import type { SheetFaults } from "../faults.js";
import { type Column, REMARKS } from "./columns.js";

/** One row of a table. */
export interface TableRow {
  /** 1 is the first row of the range. */
  readonly row: number;
  /** What its cells hold; blank cells and cells at fault are left out. */
  readonly values: ReadonlyMap<Column, unknown>;
}

/** A range as read. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** How the sheet heads each column that it has. */
  readonly headings: ReadonlyMap<Column, string>;
}

/**
 * @param range - the argument's name, for messages
 * @param faults - takes what is wrong with headings and cells
 */
export function readTable(grid: Grid, range: string, columns: readonly Column[], clock: SheetClock, faults: SheetFaults): Table {
  const first = grid.findIndex((row) => !row.every(isBlank));
  if (first < 0) return { rows: [], headings: new Map() };
  const found = headingsOf(grid, first, range, columns, faults);
  const rows: TableRow[] = [];
  for (let index = first + 1; index < grid.length; index += 1) {
    const cells = grid[index] as readonly unknown[];
    // A column of checkboxes has one in every row.
    if (cells.every((cell) => isBlank(cell) || cell === false)) continue;
    rows.push({ row: index + 1, values: rowValues(cells, found, { range, row: index + 1 }, clock, faults) });
  }
  return { rows, headings: new Map([...found.values()].map(({ column, heading }) => [column, heading])) };
}

/** A column of the sheet. */
interface FoundColumn {
  readonly column: Column;
  readonly heading: string;
}

/** What stands in each column of the grid, by its index. */
function headingsOf(grid: Grid, first: number, range: string, columns: readonly Column[], faults: SheetFaults): ReadonlyMap<number, FoundColumn> {
  const cells = grid[first] as readonly unknown[];
  const found = new Map<number, FoundColumn>();
  const seen = new Set<Column>();
  const width = grid.reduce((widest, { length }) => Math.max(widest, length), 0);
  for (let index = 0; index < width; index += 1) {
    const cell = cells[index];
    const place = { range, row: first + 1, column: isBlank(cell) ? letterOf(index) : String(cell) };
    if (isBlank(cell)) {
      if (grid.some((row) => !isBlank(row[index]))) faults.add(place, { code: "required", expected: "a heading over a column with values" }, undefined);
      continue;
    }
    const word = plainWord(String(cell));
    const column = columns.find(({ headings }) => headings.includes(word));
    if (column !== undefined && seen.has(column)) faults.add(place, { code: "duplicate", expected: "one column of each kind" }, cell);
    else if (column !== undefined) found.set(index, { column, heading: String(cell) });
    else if (!REMARKS.includes(word)) faults.add(place, { code: "unknown-key", expected: `one of the headings ${columns.map(({ headings }) => headings[0]).join(", ")}, notes` }, cell);
    if (column !== undefined) seen.add(column);
  }
  return found;
}

/** A, B, …, Z, AA: the column within the range, counted as sheets count. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function rowValues(
  cells: readonly unknown[], found: ReadonlyMap<number, FoundColumn>, at: { readonly range: string; readonly row: number }, clock: SheetClock, faults: SheetFaults,
): ReadonlyMap<Column, unknown> {
  const values = new Map<Column, unknown>();
  for (const [index, { column, heading }] of found) {
    const cell = cells[index];
    if (isBlank(cell)) continue;
    const value = faults.valueOf(column.read(cell, clock), { ...at, column: heading }, cell);
    if (value !== undefined) values.set(column, value);
  }
  return values;
}
