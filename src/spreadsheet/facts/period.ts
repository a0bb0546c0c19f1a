/**
 * Reads the billing period: one cell names a month, two are its start and the first moment after it. Whether an end that is
 * the last day of a month is meant to be in cannot be known, so the sheet has to say it.
 */
import { type Grid, isBlank } from "../cells/cell.js";
import { instantCell, instantOfWall, wallCell } from "../cells/instantCell.js";
import { type CellFault, isFault, type Read } from "../cells/read.js";
import { isLastDayOfMonth, monthOfWall } from "../cells/wallClock.js";
import type { SheetFaults } from "../faults.js";
import { MS_PER_DAY } from "../../units.js";
import type { FactsDraft } from "./draft.js";
import type { SheetSettings } from "./options.js";

const MONTH: CellFault = { code: "month-format", expected: "a month: a text such as 2026-04, or the date of its first day" };
const TWO: CellFault = { code: "required", expected: "one cell with a month, or two with the start and the end" };
const LAST_DAY: CellFault = {
  code: "required",
  expected: 'the first moment after the period; if this last day of a month is meant, say "included" or "excluded" in the option "last day"',
};

/** Reads the period into the draft. */
export function readPeriodCells(grid: Grid, settings: SheetSettings, draft: FactsDraft, faults: SheetFaults): void {
  const place = { range: "period" };
  draft.stands(["period"], place);
  const cells = grid.flatMap((row) => row.filter((cell) => !isBlank(cell)));
  const [first, second] = cells;
  if (cells.length === 1) {
    const month = faults.valueOf(monthCell(first, settings), place, first);
    if (month !== undefined) draft.put(["period", "month"], month, place);
  } else if (cells.length === 2) {
    const start = faults.valueOf(instantCell(first, settings), place, first);
    const end = faults.valueOf(endCell(second, settings), place, second);
    draft.put(["period", "start"], start, place);
    draft.put(["period", "end"], end, place);
  } else faults.add(place, TWO, cells.length === 0 ? undefined : `${cells.length} cells`);
}

function monthCell(cell: unknown, settings: SheetSettings): Read<string> {
  if (typeof cell === "string" && /^\d{4}-\d\d$/.test(cell.trim())) return { value: cell.trim() };
  const wallMs = wallCell(cell, settings);
  if (isFault(wallMs)) return wallMs.code === "instant-no-offset" ? wallMs : MONTH;
  const month = monthOfWall(wallMs.value);
  return month === undefined ? MONTH : { value: month };
}

function endCell(cell: unknown, settings: SheetSettings): Read<unknown> {
  const wallMs = wallCell(cell, settings);
  if (isFault(wallMs) || !isLastDayOfMonth(wallMs.value) || settings.lastDay === "out") return instantCell(cell, settings);
  return settings.lastDay === null ? LAST_DAY : instantOfWall(wallMs.value + MS_PER_DAY, settings);
}
