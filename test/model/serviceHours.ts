/** When the promise holds: on a day of service from the first moment that shows the one time to the first that shows the other. */
import { DAY, dayOf, instantShowing, wallMs } from "./calendar.js";
import type { ModelTerms } from "./shapes.js";

/** 1 January 1970 was a Thursday. */
const WEEK = ["thu", "fri", "sat", "sun", "mon", "tue", "wed"];

/** The hours of a day, once looked up; they are the same for every moment of it. */
const spans = new Map<string, readonly [number, number]>();

export function isServed(tMs: number, { serviceHours }: ModelTerms, timeZone: string): boolean {
  const { reading, days = [], from = "00:00", to = "24:00" } = serviceHours;
  if (reading === "always") return true;
  const today = dayOf(wallMs(tMs, timeZone));
  // Where a clock is put back over midnight, yesterday's hours may still run.
  return [today - 1, today].some((day) => {
    if (!days.includes(WEEK[((day % 7) + 7) % 7] ?? "")) return false;
    const [startMs, endMs] = hoursOf(day, from, to, timeZone);
    return startMs <= tMs && tMs < endMs;
  });
}

function hoursOf(day: number, from: string, to: string, timeZone: string): readonly [number, number] {
  const key = `${day} ${from} ${to} ${timeZone}`;
  const known = spans.get(key);
  if (known !== undefined) return known;
  const found = [instantShowing(day * DAY + inDay(from), timeZone), instantShowing(day * DAY + inDay(to), timeZone)] as const;
  spans.set(key, found);
  return found;
}

function inDay(text: string): number {
  const [hours, minutes] = text.split(":").map(Number);
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000;
}
