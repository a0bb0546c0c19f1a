/** Outages as a table of texts, in and out. */
import { BLANK_OUTAGE, freeId, type OutageRow } from "../state/state.js";
import { csvOf, parseCsv } from "./csvText.js";

const COLUMNS = ["id", "start", "end", "services", "impact", "cause", "reported", "aware", "claimed", "noticed", "channel", "shown", "ticket"] as const;
/** In the column of ends: it still goes on. */
const OPEN = "ongoing";
/** What else a column may be called. */
const OTHER_NAMES: Readonly<Record<string, (typeof COLUMNS)[number]>> = {
  name: "id", incident: "id", outage: "id", from: "start", begin: "start", until: "end", to: "end", service: "services", claim: "claimed",
  "claim date": "claimed", "filed at": "claimed", filedat: "claimed", reportedat: "reported", awareat: "aware", noticeat: "noticed", disruption: "shown",
};

/** What is wrong with a table. */
export type TableFault =
  | { readonly code: "no-header" }
  | { readonly code: "unknown-columns"; readonly names: readonly string[] };

/**
 * Rows of a table whose first line names its columns; `start` and `end` must be among them, in any order and letter case.
 * A cell may be empty: the form then says what is missing.
 *
 * @param taken - rows that are there already, whose names are not given again
 */
export function outagesOfCsv(text: string, taken: readonly OutageRow[]): { readonly rows: readonly OutageRow[] } | { readonly fault: TableFault } {
  const [header = [], ...lines] = parseCsv(text);
  const columns = header.map((name) => columnOf(name.toLowerCase()));
  if (!columns.includes("start") || !columns.includes("end")) return { fault: { code: "no-header" } };
  const unknown = header.filter((_, index) => columns[index] === undefined);
  if (unknown.length > 0) return { fault: { code: "unknown-columns", names: unknown } };
  const rows: OutageRow[] = [];
  for (const line of lines) {
    const cells = Object.fromEntries(columns.map((column, index): [string, string] => [column as string, line[index] ?? ""]));
    rows.push(rowOf(cells, [...taken, ...rows]));
  }
  return { rows };
}

function columnOf(name: string): (typeof COLUMNS)[number] | undefined {
  return COLUMNS.find((column) => column === name) ?? (Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined);
}

function rowOf({ end = "", shown = "", impact = "", id = "", ...texts }: Readonly<Record<string, string>>, before: readonly OutageRow[]): OutageRow {
  const isOpen = end.toLowerCase() === OPEN;
  return {
    ...BLANK_OUTAGE, ...texts, id: id === "" ? freeId("outage", before) : id, end: isOpen ? "" : end, open: isOpen,
    impact: impact === "" ? BLANK_OUTAGE.impact : impact, shown: /^(yes|true|oui|vrai|1)$/i.test(shown),
  };
}

/** Every outage of the form, as {@link outagesOfCsv} reads it again. */
export function csvOfOutages(rows: readonly OutageRow[]): string {
  return csvOf([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => cellOf(row, column)))]);
}

function cellOf(row: OutageRow, column: (typeof COLUMNS)[number]): string {
  if (column === "shown") return row.shown ? "yes" : "";
  return column === "end" && row.open ? OPEN : row[column];
}
