/** Decides how instants and spans read, from what the clock on the wall shows. */
import { localTime } from "./localClock.js";

export { type LocalTime, localTime } from "./localClock.js";

/** `2026-04-15 13:40 UTC`. */
export function instantText(ms: number, timeZone: string): string {
  const { date, time, offset } = localTime(ms, timeZone);
  return `${date} ${time} ${offset}`;
}

/** The two ends of a span; what both share is written once: `2026-04-15 13:40`, `15:34 UTC`. */
export function spanTexts(startMs: number, endMs: number, timeZone: string): readonly [from: string, to: string] {
  const start = localTime(startMs, timeZone);
  const end = localTime(endMs, timeZone);
  const from = start.offset === end.offset ? `${start.date} ${start.time}` : `${start.date} ${start.time} ${start.offset}`;
  const to = start.date === end.date ? end.time : `${end.date} ${end.time}`;
  return [from, `${to} ${end.offset}`];
}
