/** What goes back into cells: numbers that a sheet can add, exact texts, and texts that no program takes for a formula. */
import { safeSigns } from "../../safeText.js";
import { MS_PER_HOUR, MS_PER_MINUTE } from "../../units.js";
import { refuse } from "../faults.js";

/** What a function may put into a cell. */
export type SheetCell = string | number | boolean;

/** At its beginning, also behind quotes and blanks, one of these makes a formula of a text; as do their wide forms. */
const FORMULA = /^[\s"']*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

/** A text from outside or of a contract: if it could be a formula, an apostrophe goes before it. */
export function safeCell(text: string): string {
  const shown = safeSigns(text);
  return FORMULA.test(text) ? `'${shown}` : shown;
}

/** Decimal digits that a double always keeps. */
const EXACT_DIGITS = 15;

/**
 * An amount as the number that reads the same, or as it is.
 *
 * @param text - a plain decimal
 * @throws SlaInputError if it has more digits than a cell's number keeps
 */
export function amountResult(text: string, exact: boolean): string | number {
  if (exact) return text;
  if (text.replace(/\D/g, "").replace(/^0+/, "").length <= EXACT_DIGITS) return Number(text);
  return refuse({ range: "options", column: "exact" }, { code: "decimal-range", expected: '"yes": the amount has more digits than a number of a sheet' }, text);
}

/** A percentage as the fraction that a sheet formats with a % sign, or as text in percent. */
export function percentResult(percent: string, exact: boolean): string | number {
  return exact ? percent : Number(`${percent}e-2`);
}

/** A length of time in minutes, or exactly as `h:mm:ss.mmm`. */
export function minutesResult(ms: number, exact: boolean): string | number {
  if (!exact) return ms / MS_PER_MINUTE;
  const two = (part: number): string => String(Math.floor(part)).padStart(2, "0");
  const clock = `${Math.floor(ms / MS_PER_HOUR)}:${two((ms % MS_PER_HOUR) / MS_PER_MINUTE)}:${two((ms % MS_PER_MINUTE) / 1_000)}`;
  return `${clock}.${String(ms % 1_000).padStart(3, "0")}`;
}
