/**
 * Decides which instant a cell names. A date of a sheet is a time on the wall: it needs a zone, and where clocks change
 * there may be no such time, or two. That is never guessed.
 */
import { instantsAt, wallClockMs } from "../../calendar.js";
import type { InstantInput } from "../../index.js";
import { dateMs } from "./cell.js";
import { isFault, type Read } from "./read.js";
import { hasOffset, wallOfSerial, wallOfText, writtenIso } from "./wallClock.js";

/** How times on the wall are read. */
export interface SheetClock {
  /** IANA zone of the dates in the cells; `null`: not said. */
  readonly zone: string | null;
  /** Zone in which the program shows dates, if it hands them over as instants; `null`: not said, then `zone`. */
  readonly hostZone: string | null;
  /** Which of two instants is meant where clocks go back; `null`: not said. */
  readonly twice: "first" | "second" | null;
}

const FORM = "a date and time: a date of the sheet, or a text such as 2026-04-15 13:40 or 2026-04-15T13:40:00Z";
const DAY_OR_MONTH = `${FORM}; day and month of a text such as 04/05/2026 cannot be told apart`;

/** Reads a cell as an instant. */
export function instantCell(cell: unknown, clock: SheetClock): Read<InstantInput> {
  if (typeof cell === "string" && hasOffset(cell)) return { value: writtenIso(cell) };
  const wallMs = wallCell(cell, clock);
  return isFault(wallMs) ? wallMs : instantOfWall(wallMs.value, clock);
}

/**
 * Reads a cell as a time on the wall.
 *
 * @returns ms as if it were UTC
 */
export function wallCell(cell: unknown, { zone, hostZone }: Pick<SheetClock, "zone" | "hostZone">): Read<number> {
  const ms = dateMs(cell);
  if (ms !== undefined) {
    if (Number.isNaN(ms)) return { code: "instant-impossible", expected: FORM };
    // What the cell shows is what was meant, whatever zone the program has for it.
    const shownIn = hostZone ?? zone;
    if (shownIn === null) return NO_ZONE;
    // A time without a date is one of 1899 to Google Sheets, as a number below 1 is.
    return ms < 0 ? { code: "instant-format", expected: FORM } : { value: wallClockMs(ms, shownIn) };
  }
  const wallMs = typeof cell === "number" ? wallOfSerial(cell) : typeof cell === "string" ? wallOfText(cell) : undefined;
  if (wallMs !== undefined) return { value: wallMs };
  return { code: "instant-format", expected: typeof cell === "string" && /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d/.test(cell) ? DAY_OR_MONTH : FORM };
}

const NO_ZONE = { code: "instant-no-offset", expected: 'the zone of this date: an option "time zone" such as Europe/Paris' } as const;

/** The instant at which the clock on the wall shows a time. */
export function instantOfWall(wallMs: number, { zone, twice }: SheetClock): Read<number> {
  if (zone === null) return NO_ZONE;
  const [first, second] = instantsAt(wallMs, zone);
  if (first === undefined) return { code: "instant-impossible", expected: `a time that the clock of ${zone} shows: clocks go forward over this one` };
  if (second === undefined) return { value: first };
  if (twice !== null) return { value: twice === "first" ? first : second };
  return { code: "instant-impossible", expected: `a time that the clock of ${zone} shows once: write it with its offset, or say "first" or "second" in the option "clock change"` };
}
