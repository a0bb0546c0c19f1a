/**
 * Decides how a length of time reads. Nothing is rounded; digits are cut off only where {@link readable} says so.
 */
import type { ExactText } from "../assessment.js";
import { MS_PER_HOUR, MS_PER_MINUTE } from "../units.js";
import { type NumberStyle, readable } from "./numberStyle.js";

const MS_PER_SECOND = 1_000;

/** `whole`: zeros in the middle and a last `0 s` are written. `short`: only the units that are not zero. */
export type DurationForm = "whole" | "short";

interface Piece {
  readonly count: number;
  readonly unit: string;
}

/**
 * Hours, minutes, seconds and, if there are any, milliseconds.
 *
 * @param ms - whole milliseconds, or an exact text: a decimal, or `p/q`, which is printed as that fraction if it is
 *   short enough to be read
 * @returns such as `1 h 54 min 0 s`, `4 min 19 s 199.9999 ms`, `250 ms`, `100/3 ms`
 * @example
 * durationText(6_840_000, { point: ".", unitGap: " ", percentGap: "" }); // => "1 h 54 min 0 s"
 */
export function durationText(ms: number | ExactText, style: NumberStyle, form: DurationForm = "whole"): string {
  const text = readable(String(ms));
  if (text.includes("/")) return `${text}${style.unitGap}ms`;
  const [whole, decimals] = text.split(".") as [string, string?];
  const totalMs = Number(whole);
  const clock = clockPieces(totalMs);
  const shown = form === "whole" ? clock.slice(firstNonZero(clock)) : clock.filter(({ count }) => count > 0);
  const texts = shown.map(({ count, unit }) => `${count}${style.unitGap}${unit}`);

  const restMs = totalMs % MS_PER_SECOND;
  const fraction = decimals === undefined ? "" : `${style.point}${decimals}`;
  if (restMs > 0 || fraction !== "") texts.push(`${restMs}${fraction}${style.unitGap}ms`);
  return texts.length > 0 ? texts.join(" ") : `0${style.unitGap}s`;
}

function clockPieces(totalMs: number): readonly Piece[] {
  return [
    { count: Math.floor(totalMs / MS_PER_HOUR), unit: "h" },
    { count: Math.floor((totalMs % MS_PER_HOUR) / MS_PER_MINUTE), unit: "min" },
    { count: Math.floor((totalMs % MS_PER_MINUTE) / MS_PER_SECOND), unit: "s" },
  ];
}

function firstNonZero(pieces: readonly Piece[]): number {
  const index = pieces.findIndex(({ count }) => count > 0);
  return index < 0 ? pieces.length : index;
}
