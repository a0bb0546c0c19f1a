/**
 * Reads the billing period: one cell names a month, two are its start and the first moment after it. Whether an end such as
 * 14 April is meant to be in cannot be known, so the sheet has to say it; only an end that is whole months after the start
 * needs no word.
 */
import { type Grid, isBlank, plainWord } from "../cells/cell.js";
import { instantCell, instantOfWall, wallCell } from "../cells/instantCell.js";
import { type CellFault, isFault, type Read } from "../cells/read.js";
import { areMonthsApart, hasOffset, monthOfWall, writtenIso } from "../cells/wallClock.js";
import type { CellPlace, SheetFaults } from "../faults.js";
import { MS_PER_DAY, MS_PER_MINUTE } from "../../units.js";
import type { FactsDraft } from "./draft.js";
import type { SheetSettings } from "./options.js";

const MONTH: CellFault = { code: "month-format", expected: "a month: a text such as 2026-04, or the date of its first day" };
const TWO: CellFault = { code: "required", expected: "one cell with a month, or two with the start and the end" };
const LAST_DAY: CellFault = {
  code: "required",
  expected: 'the first moment after the period; if this is its last day, or the day after it, say "included" or "excluded" in the option "last day"',
};
const LAST_MINUTE: CellFault = {
  code: "value",
  expected: 'the first moment after the period, which is a midnight; an end in the last minute of a day is read with the option "last day" as "included", and without an offset',
};
const WHOLE_DAY: CellFault = { code: "value", expected: 'a date alone, as the option "last day" says "included"' };
const BILLING_ZONE: CellFault = { code: "value", expected: 'the zone of the option "time zone", in which the two dates of the period are read; or a month as the period' };

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
    checkBillingZone(cells, settings, draft, faults);
    const start = faults.valueOf(instantCell(first, settings), place, first);
    const end = faults.valueOf(endCell(second, first, settings), place, second);
    draft.put(["period", "start"], start, place);
    draft.put(["period", "end"], end, place);
  } else faults.add(place, TWO, cells.length === 0 ? undefined : `${cells.length} cells`);
}

/** Two dates are read in the zone of the sheet: another billing zone would move neither of them, and seem to. */
function checkBillingZone(cells: readonly unknown[], { zone }: SheetSettings, draft: FactsDraft, faults: SheetFaults): void {
  const { timeZone } = (draft.facts["period"] ?? {}) as { readonly timeZone?: string };
  if (timeZone === undefined || timeZone === zone || cells.every((cell) => typeof cell === "string" && hasOffset(cell))) return;
  faults.add(draft.placeOf(["period", "timeZone"]) as CellPlace, BILLING_ZONE, timeZone);
}

function monthCell(cell: unknown, settings: SheetSettings): Read<string> {
  const named = typeof cell === "string" ? monthOfText(cell.trim()) : undefined;
  if (named !== undefined) return { value: named };
  const wallMs = wallCell(cell, settings);
  if (isFault(wallMs)) return wallMs.code === "instant-no-offset" ? wallMs : MONTH;
  const month = monthOfWall(wallMs.value);
  return month === undefined ? MONTH : { value: month };
}

const MONTH_NAMES = [
  ["january", "janvier"], ["february", "fevrier"], ["march", "mars"], ["april", "avril"], ["may", "mai"], ["june", "juin"],
  ["july", "juillet"], ["august", "aout"], ["september", "septembre"], ["october", "octobre"], ["november", "novembre"], ["december", "decembre"],
];

/** `2026-04`, also of `april 2026` or `avril 2026`; `undefined` of anything else. */
function monthOfText(text: string): string | undefined {
  if (/^\d{4}-\d\d$/.test(text)) return text;
  const [, name = "", year] = /^([a-z]+) (\d{4})$/.exec(plainWord(text)) ?? [];
  const index = MONTH_NAMES.findIndex((names) => names.includes(name));
  return index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, "0")}`;
}

/** @param start - the cell of the start: an end that is whole months after it can only be the first moment after the period */
function endCell(cell: unknown, start: unknown, settings: SheetSettings): Read<unknown> {
  if (typeof cell === "string" && hasOffset(cell)) return offsetEnd(cell, settings);
  const read = wallCell(cell, settings);
  if (isFault(read)) return read;
  const inDayMs = read.value % MS_PER_DAY;
  const isLastMinute = inDayMs >= MS_PER_DAY - MS_PER_MINUTE;
  if (settings.lastDay === "in") return inDayMs === 0 || isLastMinute ? instantOfWall(read.value - inDayMs + MS_PER_DAY, settings) : WHOLE_DAY;
  if (isLastMinute) return settings.lastDay === null ? LAST_DAY : LAST_MINUTE;
  const first = wallCell(start, settings);
  const isClear = settings.lastDay === "out" || inDayMs !== 0 || (!isFault(first) && areMonthsApart(first.value, read.value));
  return isClear ? instantOfWall(read.value, settings) : LAST_DAY;
}

/** An end with its offset is the moment that it names; it is not moved by a day. */
function offsetEnd(cell: string, settings: SheetSettings): Read<unknown> {
  if (settings.lastDay === "in") return WHOLE_DAY;
  return writtenIso(cell).includes("T23:59") ? LAST_MINUTE : instantCell(cell, settings);
}
