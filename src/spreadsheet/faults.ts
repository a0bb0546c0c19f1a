/**
 * What is wrong with a sheet, said where a person finds it: the range, the row within it, the heading of the column.
 */
import { wallClockMs } from "../calendar.js";
import { type InputIssue, type IssueCode, type IssuePath, SlaInputError } from "../index.js";
import { safeSigns } from "../safeText.js";
import { dateMs, isBlank } from "./cells/cell.js";
import { type CellFault, isFault, type Read } from "./cells/read.js";
import { instantText, wallText } from "./cells/wallClock.js";

/** Where something stands in the arguments of a function. */
export interface CellPlace {
  /** The argument: `outages`, `options`, `fee`. */
  readonly range: string;
  /** 1 is the first row of the range, its heading counted. */
  readonly row?: number;
  /** As the sheet heads it, or the heading that is missing. */
  readonly column?: string;
}

/** The faults found so far; all of them are thrown at once. */
export class SheetFaults {
  private readonly found: InputIssue[] = [];
  private zone: string | null = null;

  /** @param zone - that of the clock on the sheet's wall, in which dates are told from here on; `null`: in UTC */
  showDatesIn(zone: string | null): void {
    this.zone = zone;
  }

  /** @param received - the cell itself; a short rendering of it is kept */
  add(place: CellPlace, { code, expected }: CellFault, received: unknown): void {
    this.found.push(issueAt(place, code, expected, shown(received, this.zone)));
  }

  /** The value of a cell, or `undefined` once its fault is noted. */
  valueOf<T>(read: Read<T>, place: CellPlace, cell: unknown): T | undefined {
    if (!isFault(read)) return read.value;
    this.add(place, read, cell);
    return undefined;
  }

  /** @throws SlaInputError with every fault, if there are any */
  throwIfAny(): void {
    if (this.found.length > 0) throw new SlaInputError(this.found);
  }
}

/** @throws SlaInputError with one fault */
export function refuse(place: CellPlace, { code, expected }: CellFault, received: unknown): never {
  throw new SlaInputError([issueAt(place, code, expected, shown(received, null))]);
}

/** What the engine says of an instant that it has read: in epoch ms, which nobody reads in a sheet. */
const OF_INSTANTS: readonly IssueCode[] = ["interval-reversed", "interval-outside", "after-as-of", "instant-implausible"];

/**
 * An issue of the engine, told by the cell that its value came from.
 *
 * @param zone - in which instants are written; `null`: in UTC
 */
export function relocated({ code, expected, received }: InputIssue, place: CellPlace, zone: string | null): InputIssue {
  const isInstant = OF_INSTANTS.includes(code) && /^-?\d{1,15}$/.test(received);
  return issueAt(place, code, expected, isInstant ? instantText(Number(received), zone ?? "UTC") : received);
}

function issueAt(place: CellPlace, code: IssueCode, expected: string, received: string): InputIssue {
  const path: IssuePath = [place.range, ...(place.row === undefined ? [] : [place.row]), ...(place.column === undefined ? [] : [place.column])];
  const safe = { expected: safeSigns(expected), received: safeSigns(received) };
  return { code, path, message: `${placeText(place)}: expected ${safe.expected}, received ${safe.received}`, ...safe };
}

function placeText({ range, row, column }: CellPlace): string {
  const parts = [range, ...(row === undefined ? [] : [`row ${row}`]), ...(column === undefined ? [] : [`column "${safeSigns(shortened(column))}"`])];
  return parts.join(", ");
}

/**
 * Throws an error again, if it is one of input then with its issues told otherwise.
 *
 * @throws what was caught, or SlaInputError in its place
 */
export function rethrow(error: unknown, told: (issue: InputIssue) => InputIssue): never {
  throw error instanceof SlaInputError ? new SlaInputError(error.issues.map(told), error.moreIssues) : error;
}

/** Longest part of a cell in a message, in UTF-16 units. */
const MOST_SHOWN = 80;

function shortened(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}

/** A cell as a message shows it; a date as the sheet does, in its zone. */
function shown(cell: unknown, zone: string | null): string {
  if (isBlank(cell)) return "nothing";
  if (typeof cell === "string") return JSON.stringify(shortened(cell));
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const ms = dateMs(cell);
  if (ms === undefined) return "something else";
  if (Number.isNaN(ms)) return "an invalid date";
  return zone === null ? `${wallText(ms)} UTC` : wallText(wallClockMs(ms, zone));
}
