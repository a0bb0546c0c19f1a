/** Outages as a table of texts, in and out. */
import { plainWord } from "../../spreadsheet/cells/cell.js";
import { impactCell, isOngoing } from "../../spreadsheet/cells/valueCells.js";
import { OUTAGE_COLUMNS } from "../../spreadsheet/facts/columns.js";
import { BLANK_OUTAGE, freeId, type OutageRow } from "../state/state.js";
import { csvOf, type CsvRow, parseCsv } from "./csvText.js";
import { dayFirst } from "./dayFirst.js";

const COLUMNS = ["id", "start", "end", "services", "impact", "cause", "reported", "aware", "claimed", "noticed", "channel", "shown", "ticket"] as const;
type Column = (typeof COLUMNS)[number];
const TIMES: readonly Column[] = ["start", "end", "reported", "aware", "claimed", "noticed"];
/** In the column of ends: it still goes on. */
const OPEN = "ongoing";

/** Columns of the form by the place in the facts that a sheet's column goes to. */
const BY_PATH: Readonly<Record<string, Column>> = {
  id: "id", services: "services", start: "start", end: "end", impact: "impact", cause: "cause", reportedAt: "reported", awareAt: "aware",
  filedAt: "claimed", ticket: "ticket", channel: "channel", disruption: "shown", noticeAt: "noticed",
};
const OTHER_NAMES: Readonly<Record<string, Column>> = {
  name: "id", nom: "id", begin: "start", until: "end", "claim date": "claimed", "filed at": "claimed", filedat: "claimed", reportedat: "reported", awareat: "aware",
  noticeat: "noticed", "reclamation deposee": "claimed", "signalee le": "reported", "date de reclamation": "claimed",
};
/** By what a column may be called, without case and accents: as the functions for sheets call it, in English and French, and more. */
const BY_NAME: ReadonlyMap<string, Column> = new Map([
  ...OUTAGE_COLUMNS.flatMap(({ path, headings }) => {
    const column = BY_PATH[path.join(".")];
    return column === undefined ? [] : headings.map((name): [string, Column] => [name, column]);
  }),
  ...Object.entries(OTHER_NAMES),
  ...COLUMNS.map((name): [string, Column] => [name, name]),
]);

/** What is wrong with a table; lines are counted from 1. */
export type TableFault =
  | { readonly code: "no-header" }
  | { readonly code: "column-twice"; readonly names: readonly string[] }
  | { readonly code: "open-quote"; readonly line: number }
  | { readonly code: "too-many-cells"; readonly lines: readonly number[] }
  /** A day that could be another one: `column` as the table calls it. */
  | { readonly code: "day-unsure"; readonly column: string; readonly text: string; readonly line: number };

export interface Table {
  readonly rows: readonly OutageRow[];
  /** Headings of columns that were not read. */
  readonly ignored: readonly string[];
}

/**
 * Rows of a table whose first line names its columns; those of start and end must be among them, in any order and letter case.
 * A cell may be empty: the form then says what is missing.
 *
 * @param taken - rows that are there already, whose names are not given again
 */
export function outagesOfCsv(text: string, taken: readonly OutageRow[]): Table | { readonly fault: TableFault } {
  const parsed = parseCsv(text);
  if ("openQuote" in parsed) return { fault: { code: "open-quote", line: parsed.openQuote } };
  const [header, ...lines] = parsed.rows;
  const names = header?.cells ?? [];
  const columns = names.map((name) => BY_NAME.get(plainWord(name)));
  const fault = faultOf(names, columns, lines);
  if (fault !== undefined) return { fault };
  const cells = new Map<Column, readonly string[]>();
  for (const [place, column] of columns.entries()) {
    if (column === undefined) continue;
    const written = lines.map((line) => line.cells[place] ?? "");
    const read = TIMES.includes(column) ? dayFirst(written) : { cells: written };
    if ("unsure" in read) return { fault: { code: "day-unsure", column: names[place] as string, text: written[read.unsure] as string, line: (lines[read.unsure] as CsvRow).line } };
    cells.set(column, read.cells);
  }
  const rows: OutageRow[] = [];
  for (const index of lines.keys()) {
    rows.push(rowOf(Object.fromEntries([...cells].map(([column, all]) => [column, all[index] as string])), [...taken, ...rows]));
  }
  return { rows, ignored: names.filter((name, place) => name !== "" && columns[place] === undefined) };
}

function faultOf(names: readonly string[], columns: readonly (Column | undefined)[], lines: readonly CsvRow[]): TableFault | undefined {
  if (!columns.includes("start") || !columns.includes("end")) return { code: "no-header" };
  const twice = names.filter((_, place) => columns[place] !== undefined && columns.filter((column) => column === columns[place]).length > 1);
  if (twice.length > 0) return { code: "column-twice", names: twice };
  const long = lines.filter(({ cells }) => cells.length > names.length).map(({ line }) => line);
  return long.length > 0 ? { code: "too-many-cells", lines: long } : undefined;
}

function rowOf({ end = "", shown = "", impact = "", id = "", services = "", ...texts }: Readonly<Partial<Record<Column, string>>>, before: readonly OutageRow[]): OutageRow {
  const isOpen = isOngoing(end);
  return {
    ...BLANK_OUTAGE, ...texts, id: id === "" ? freeId("outage", before) : id, end: isOpen ? "" : end, open: isOpen, services: services.replace(/\s*[;\n]\s*/g, ", "),
    impact: impactOf(impact), shown: /^(yes|true|oui|vrai|1)$/i.test(shown),
  };
}

/** A word in either language, or a share with a point or a comma; what is neither stays, and the form says so. */
function impactOf(text: string): string {
  if (text === "") return BLANK_OUTAGE.impact;
  const read = impactCell(text);
  return "value" in read ? String(read.value) : text.replace(/^(\d*),(\d+)$/, "$1.$2");
}

/** Every outage of the form, as {@link outagesOfCsv} reads it again. */
export function csvOfOutages(rows: readonly OutageRow[]): string {
  return csvOf([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => cellOf(row, column)))]);
}

function cellOf(row: OutageRow, column: Column): string {
  if (column === "shown") return row.shown ? "yes" : "";
  return column === "end" && row.open ? OPEN : row[column];
}
