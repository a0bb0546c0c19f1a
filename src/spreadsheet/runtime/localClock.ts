/** Stands in for the statement's own clock in runtimes that cannot name an offset: the same texts, from the calendar. */
import { wallClockMs } from "../../calendar.js";
import type { LocalTime } from "../../explain/localTime.js";
import { isoText } from "../../gregorian.js";
import { MS_PER_MINUTE } from "../../units.js";

/**
 * What the wall clock shows at an instant.
 *
 * @param timeZone - of an assessment, which has checked it
 */
export function localTime(ms: number, timeZone: string): LocalTime {
  const wallMs = wallClockMs(ms, timeZone);
  const text = isoText(wallMs);
  const [seconds, millis] = [text.slice(16, 19), text.slice(19, 23)];
  const tail = millis !== ".000" ? seconds + millis : seconds !== ":00" ? seconds : "";
  return { date: text.slice(0, 10), time: `${text.slice(11, 16)}${tail}`, offset: offsetText(wallMs - ms) };
}

/** `UTC`, `UTC+02:00`, `UTC-00:44:30`. */
function offsetText(offsetMs: number): string {
  if (offsetMs === 0) return "UTC";
  const size = Math.abs(offsetMs);
  const parts = [size / (60 * MS_PER_MINUTE), (size / MS_PER_MINUTE) % 60, (size / 1_000) % 60].map((part) => String(Math.floor(part)).padStart(2, "0"));
  return `UTC${offsetMs < 0 ? "-" : "+"}${parts.slice(0, parts[2] === "00" ? 2 : 3).join(":")}`;
}
