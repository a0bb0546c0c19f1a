/**
 * Times of the form: what a clock on a wall shows, in a zone that the form names. A time that the clock skips or shows
 * twice is never guessed.
 */
import { instantsAt, wallClockMs } from "../../calendar.js";
import { hasOffset, instantText, wallOfText, wallText, writtenIso } from "../../spreadsheet/cells/wallClock.js";
export { hasOffset };
import type { Fault } from "./problem.js";

/** A day alone is no time. */
const LONGEST_DAY = "2026-04-15".length;

/**
 * The instant of a text of the form.
 *
 * @param text - `2026-04-15T13:40` or `2026-04-15 13:40:30`, in the zone; or with an offset of its own
 * @param zone - a zone that is known
 */
export function readTime(text: string, zone: string): { readonly instant: string } | { readonly fault: Fault } {
  const written = writtenIso(text);
  if (hasOffset(written)) return { instant: written };
  const wallMs = written.length > LONGEST_DAY ? wallOfText(written) : undefined;
  if (wallMs === undefined) return { fault: { code: "time-format" } };
  const instants = instantsAt(wallMs, zone);
  const texts = instants.map((ms) => instantText(ms, zone));
  if (texts.length === 0) return { fault: { code: "time-skipped", zone } };
  return texts.length === 1 ? { instant: texts[0] as string } : { fault: { code: "time-twice", zone, choices: texts } };
}

/** The text that the form shows of an instant: without an offset wherever {@link readTime} reads the same instant again. */
export function shownTime(ms: number, zone: string): string {
  const wallMs = wallClockMs(ms, zone);
  return instantsAt(wallMs, zone).length === 1 ? wallText(wallMs).replace(" ", "T") : instantText(ms, zone);
}
