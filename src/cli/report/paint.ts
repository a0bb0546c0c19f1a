/**
 * Decides how the report looks in a terminal: colours if there are any, and signs that can be told apart without them.
 */
import type { Verdict } from "../../explain/drawing/verdict.js";

const RESET = "\u001b[0m";
const CODES = {
  bold: "\u001b[1m", dim: "\u001b[2m", green: "\u001b[32m", yellow: "\u001b[33m", blue: "\u001b[34m", magenta: "\u001b[35m",
} as const;

export type Style = keyof typeof CODES;

/** Puts texts into colours, or leaves them as they are. */
export type Paint = (text: string, style: Style) => string;

/** @param colour - false: plain text without any escape sequence */
export function paintWith(colour: boolean): Paint {
  return (text, style) => (colour && text !== "" ? `${CODES[style]}${text}${RESET}` : text);
}

/** One sign for each verdict; their shapes differ, so that colour only helps. */
export const SIGNS: Readonly<Record<Verdict, string>> = {
  up: "·", maintenance: "░", "not-counted": "○", "no-credit": "▒", credit: "█",
};

export const STYLES: Readonly<Record<Verdict, Style>> = {
  up: "dim", maintenance: "blue", "not-counted": "magenta", "no-credit": "yellow", credit: "green",
};

/** A row of cells; neighbours of one verdict share an escape sequence. `null`: a cell outside the period. */
export function cellsLine(cells: readonly (Verdict | null)[], paint: Paint): string {
  let line = "";
  for (let index = 0; index < cells.length;) {
    const verdict = cells[index] as Verdict | null;
    let end = index;
    while (end < cells.length && cells[end] === verdict) end += 1;
    line += verdict === null ? " ".repeat(end - index) : paint(SIGNS[verdict].repeat(end - index), STYLES[verdict]);
    index = end;
  }
  return line.trimEnd();
}
