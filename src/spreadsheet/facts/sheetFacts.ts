/** From the arguments of a function to facts: each range is read for itself, then the rows become outages, claims and windows. */
import type { Facts, IssuePath } from "../../index.js";
import { type Grid, gridOf, isBlank, withoutZeros } from "../cells/cell.js";
import type { CellFault } from "../cells/read.js";
import { amountCell, textCell } from "../cells/valueCells.js";
import { type CellPlace, SheetFaults } from "../faults.js";
import { type Column, type ListName, MAINTENANCE_COLUMNS, OUTAGE_COLUMNS } from "./columns.js";
import { FactsDraft } from "./draft.js";
import { optionsWithoutZeros, readOptions, type SheetSettings } from "./options.js";
import { readPeriodCells } from "./period.js";
import { readTable, type Table, type TableRow } from "./table.js";

/** The arguments that all functions of an account share, as the sheet hands them over. */
export interface SheetArguments {
  readonly outages: unknown;
  readonly maintenance: unknown;
  readonly period: unknown;
  readonly fee: unknown;
  readonly currency: unknown;
  readonly options: unknown;
  /** The zone that the program says its sheet has; `null` if it says none. */
  readonly hostZone: string | null;
  /** May the program hand over an empty cell as 0? Then a 0 is one, but in the fee and in options that are numbers. */
  readonly zeroIsEmpty?: boolean;
}

/** What a sheet says, ready to be assessed. */
export interface SheetFacts {
  /** Read, not checked: `assess` does that. */
  readonly facts: Facts;
  readonly settings: SheetSettings;
  /** Where in the sheet something in the facts stands. */
  readonly placeOf: (path: IssuePath) => CellPlace | undefined;
}

/**
 * @throws SlaInputError with the range, row and column of every cell that cannot be read
 */
export function sheetFacts(args: SheetArguments): SheetFacts {
  const faults = new SheetFaults();
  const draft = new FactsDraft();
  const cellsOf = args.zeroIsEmpty === true ? withoutZeros : gridOf;
  const settings = readOptions(args.zeroIsEmpty === true ? optionsWithoutZeros(args.options) : gridOf(args.options), args.hostZone, draft, faults);
  readPeriodCells(cellsOf(args.period), settings, draft, faults);
  putFee("fee", gridOf(args.fee), draft, faults);
  putFee("currency", cellsOf(args.currency), draft, faults);
  const outages = readTable(cellsOf(args.outages), "outages", OUTAGE_COLUMNS, settings, faults);
  const maintenance = readTable(cellsOf(args.maintenance), "maintenance", MAINTENANCE_COLUMNS, settings, faults);
  refuseLoneChannels(outages, faults);
  faults.throwIfAny();
  putClaims(outages, settings, draft);
  putItems("outages", outages, draft);
  putItems("maintenance", maintenance, draft);
  return { facts: draft.facts as unknown as Facts, settings, placeOf: (path) => draft.placeOf(path) };
}

function putFee(key: "fee" | "currency", grid: Grid, draft: FactsDraft, faults: SheetFaults): void {
  const [cell] = grid.flat();
  const place = { range: key };
  const path = ["fees", key === "fee" ? "service" : "currency"];
  draft.stands(path, place);
  if (isBlank(cell)) return;
  const value = faults.valueOf<string>(key === "fee" ? amountCell(cell) : textCell(cell), place, cell);
  draft.put(path, value, place);
}

/** Each row as an item of its list. */
function putItems(list: "outages" | "maintenance", table: Table, draft: FactsDraft): void {
  const columns = (list === "maintenance" ? MAINTENANCE_COLUMNS : OUTAGE_COLUMNS).filter((column) => column.list === list);
  table.rows.forEach((row, index) => {
    if (list === "outages") draft.put([list, index, "id"], outageId(row));
    putItem(list, index, columns, table, row, draft);
  });
}

const CLAIM_COLUMNS: readonly Column[] = OUTAGE_COLUMNS.filter(({ list }) => list === "claims");

/** The columns in which a row says something of a claim: that no disruption was shown is what an empty checkbox says, too. */
function claimed({ values }: TableRow): readonly Column[] {
  return CLAIM_COLUMNS.filter((column) => values.has(column) && values.get(column) !== false);
}

const LONE_CHANNEL: CellFault = {
  code: "required",
  expected: 'the date of the claim beside this channel; if nothing was claimed, an empty cell: the option "channel" is there for a channel of all claims',
};

/** A channel alone may be a claim whose date was forgotten, or filled in beforehand: neither of them is assumed. */
function refuseLoneChannels(table: Table, faults: SheetFaults): void {
  for (const row of table.rows) {
    const [column, another] = claimed(row);
    if (column?.path[0] !== "channel" || another !== undefined) continue;
    faults.add({ range: "outages", row: row.row, column: table.headings.get(column) as string }, LONE_CHANNEL, row.values.get(column));
  }
}

/** The rows that claim something; and what the options say for all claims where a row says nothing. */
function putClaims(table: Table, settings: SheetSettings, draft: FactsDraft): void {
  const given = (draft.facts["claims"] as readonly unknown[] | undefined)?.length ?? 0;
  const claiming = table.rows.filter((row) => claimed(row).length > 0);
  claiming.forEach((row, index) => {
    draft.put(["claims", given + index, "outages"], [outageId(row)]);
    putItem("claims", given + index, CLAIM_COLUMNS, table, row, draft);
  });
  for (const [index, claim] of ((draft.facts["claims"] ?? []) as readonly Record<string, unknown>[]).entries()) {
    for (const key of ["channel", "disruption"] as const) {
      if (claim[key] === undefined && settings[key] !== null) draft.put(["claims", index, key], settings[key], { range: "options", column: key });
    }
  }
}

function putItem(list: ListName, index: number, columns: readonly Column[], { headings }: Table, { row, values }: TableRow, draft: FactsDraft): void {
  const place = { range: list === "maintenance" ? "maintenance" : "outages", row };
  draft.standsInRow(list, index, (rest) => {
    const column = columns.find(({ path }) => rest.length > 0 && path.every((key, step) => step >= rest.length || rest[step] === key));
    return column === undefined ? place : { ...place, column: headings.get(column) ?? (column.headings[0] as string) };
  });
  for (const column of columns) {
    const value = values.get(column);
    if (value !== undefined) draft.put([list, index, ...column.path], value);
  }
}

/** The id of a row's outage: as it says, or else its row. */
function outageId({ row, values }: TableRow): string {
  const id = values.get(OUTAGE_COLUMNS[0] as Column);
  return typeof id === "string" ? id : `row ${row}`;
}
