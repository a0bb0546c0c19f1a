/** Figures and spans of figures in words: "exactly 99 %", "more than 9 minutes and less than 10 minutes". */
import { ratioText } from "../exactText.js";
import { compare, type Ratio, ZERO } from "../units.js";
import type { Piece } from "./tierTable.js";

/** What a table's edges count. */
export type FigureUnit = "%" | "minutes";

/** Neighbouring pieces, from the lowest to the highest. */
export interface Span {
  readonly lowest: Piece;
  readonly highest: Piece;
}

/** The span of neighbouring pieces, which come rising or falling. */
export function spanOf(pieces: readonly Piece[]): Span {
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece];
  // At the same start, a single figure comes before those above it.
  const isRising = (compare(first.from, last.from) || compare(first.to, last.to)) <= 0;
  return isRising ? { lowest: first, highest: last } : { lowest: last, highest: first };
}

/** True for a single figure. */
export function isOneFigure({ lowest, highest }: Span): boolean {
  return compare(lowest.from, highest.to) === 0;
}

/** All of a span: both ends, each with or without the figure itself. That nothing lies below 0 % is not said. */
export function spanWords(span: Span, unit: FigureUnit): string {
  if (isOneFigure(span)) return `exactly ${figure(span.lowest.from, unit)}`;
  const isToBottom = unit === "%" && compare(span.lowest.from, ZERO) === 0;
  return isToBottom ? toWords(span, unit) : `${fromWords(span, unit)} and ${toWords(span, unit)}`;
}

/** Where a span begins: "9 minutes or more", or "more than 9 minutes" if the figure itself is out. */
export function fromWords({ lowest }: Span, unit: FigureUnit): string {
  const start = figure(lowest.from, unit);
  return isPoint(lowest) ? `${start} or more` : `more than ${start}`;
}

/** Where a span ends: "99 % or less", or "less than 99 %" if the figure itself is out. */
export function toWords({ highest }: Span, unit: FigureUnit): string {
  const end = figure(highest.to, unit);
  return isPoint(highest) ? `${end} or less` : `less than ${end}`;
}

function figure(value: Ratio, unit: FigureUnit): string {
  return `${ratioText(value)} ${unit}`;
}

function isPoint({ from, to }: Piece): boolean {
  return compare(from, to) === 0;
}
