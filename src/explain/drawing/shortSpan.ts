/**
 * Decides how a span reads where room is scarce: day and wall clock, with the offset only in a period that has two.
 */
import type { Assessment } from "../../assessment.js";
import { type LocalTime, localTime } from "../localTime.js";
import { dayLabel, type Labels } from "./labels.js";

/** `15 Apr 13:40–15:34`, `15 Apr 23:40–16 Apr 00:10`. */
export function shortSpan(
  { startMs, endMs }: { readonly startMs: number; readonly endMs: number },
  period: Assessment["period"],
  labels: Labels,
): string {
  const local = (ms: number): LocalTime => localTime(ms, period.timeZone);
  const [start, end, first, last] = [local(startMs), local(endMs), local(period.startMs), local(period.endMs)];
  const to = start.date === end.date ? end.time : `${dayLabel(end.date, labels)} ${end.time}`;
  const from = `${dayLabel(start.date, labels)} ${start.time}`;
  if (start.offset !== end.offset) return `${from} ${start.offset}–${to} ${end.offset}`;
  return first.offset === last.offset ? `${from}–${to}` : `${from}–${to} ${end.offset}`;
}
