/**
 * Decides how time is drawn with signs: the whole period in one line, then each day with events hour by hour.
 */
import { type Day, daysOf } from "../../explain/drawing/days.js";
import { dayLabel } from "../../explain/drawing/labels.js";
import { widthOf } from "../../explain/drawing/textWidth.js";
import { edgesOf, type Mark, marksOf, type Verdict, verdictsOf } from "../../explain/drawing/verdict.js";
import { MS_PER_HOUR } from "../../units.js";
import { cellsLine, SIGNS, STYLES } from "./paint.js";
import type { View } from "./view.js";

/** Days drawn hour by hour; more would be read by nobody. */
const MOST_DAYS = 31;
const TEN_YEARS_OF_DAYS = 3_660;
const LEGEND_GAP = "   ";
const HOURS_BETWEEN_LABELS = 3;

/** The period in one line, under the days of the month. */
export function periodStrip(view: View): readonly string[] {
  const { period } = view.assessment;
  const days = daysOf(period.startMs, period.endMs, period.timeZone, view.columns + 1);
  const perDay = Math.floor(view.columns / days.length);
  const edges = perDay > 0
    ? days.flatMap((day) => edgesOf(day.startMs, day.endMs, perDay).slice(0, -1)).concat((days.at(-1) as Day).endMs)
    : edgesOf(period.startMs, period.endMs, view.columns);
  const strip = cellsLine(cellsOf(edges, marksOf(view.assessment), view), view.paint);
  if (perDay === 0) return [strip];
  return [view.paint(dayNumbers(days, perDay), "dim"), strip];
}

/** What each cell shows; a cell that lies outside the period shows nothing. */
function cellsOf(edges: readonly number[], marks: readonly Mark[], { assessment }: View): readonly (Verdict | null)[] {
  const { startMs, endMs } = assessment.period;
  return verdictsOf(edges, marks).map((verdict, index) => {
    const outside = (edges[index + 1] as number) <= startMs || (edges[index] as number) >= endMs;
    return outside ? null : verdict;
  });
}

/** The 1st and every 5th of the month, each above its first cell. */
function dayNumbers(days: readonly Day[], perDay: number): string {
  let line = "";
  days.forEach(({ date }, index) => {
    const day = Number(date.slice(8));
    const column = index * perDay;
    const hasRoom = line === "" || line.length < column;
    if ((day === 1 || day % 5 === 0) && hasRoom) line = line.padEnd(column) + String(day);
  });
  return line;
}

/** A line of hours for each day on which something happened. */
export function eventDays(view: View): readonly string[] {
  const { period } = view.assessment;
  const marks = marksOf(view.assessment);
  const days = daysOf(period.startMs, period.endMs, period.timeZone, TEN_YEARS_OF_DAYS).filter((day) => marks.some(touching(day)));
  const shown = days.slice(0, MOST_DAYS);
  const longestHours = Math.max(24, ...shown.map(hoursOf));
  const labels = shown.map(({ date }) => dayLabel(date, view.labels));
  const labelColumns = 1 + Math.max(0, ...labels.map(widthOf));
  const perHour = Math.max(1, Math.floor((view.columns - labelColumns) / longestHours));
  const lines = shown.map((day, index) => {
    const edges = edgesOf(day.startMs, day.endMs, Math.round(hoursOf(day) * perHour));
    const label = `${labels[index]}`.padStart(labelColumns - 1);
    return `${label} ${cellsLine(cellsOf(edges, marks.filter(touching(day)), view), view.paint)}${dayLength(day)}`;
  });
  const more = days.length - shown.length;
  const rest = more > 0 ? [`${" ".repeat(labelColumns)}+ ${more} ${view.labels.more}`] : [];
  return lines.length === 0 ? [] : [view.paint(hourNumbers(labelColumns, perHour), "dim"), ...lines, ...rest];
}

function touching(day: Day): (mark: Mark) => boolean {
  return ({ startMs, endMs }) => startMs < day.endMs && endMs > day.startMs;
}

function hoursOf({ startMs, endMs }: Day): number {
  return (endMs - startMs) / MS_PER_HOUR;
}

/** Where a clock change makes the day shorter or longer, the hours above do not fit: it is said. */
function dayLength(day: Day): string {
  return hoursOf(day) === 24 ? "" : ` (${hoursOf(day)} h)`;
}

function hourNumbers(labelColumns: number, perHour: number): string {
  let line = " ".repeat(labelColumns);
  for (let hour = 0; hour < 24; hour += HOURS_BETWEEN_LABELS) {
    line += `${hour}`.padEnd(HOURS_BETWEEN_LABELS * perHour);
  }
  return line.trimEnd();
}

/** The signs in use and what they mean. */
export function legend({ assessment, labels, paint, columns }: View): readonly string[] {
  const used = new Set<Verdict>(["up", ...marksOf(assessment).map(({ verdict }) => verdict)]);
  const all: readonly Verdict[] = ["credit", "no-credit", "not-counted", "maintenance", "up"];
  const shown = all.filter((verdict) => used.has(verdict));
  const lines: string[] = [];
  let width = columns;
  for (const verdict of shown) {
    const entry = `${paint(SIGNS[verdict], STYLES[verdict])} ${labels.verdicts[verdict]}`;
    const entryWidth = 2 + widthOf(labels.verdicts[verdict]);
    if (width + LEGEND_GAP.length + entryWidth > columns) {
      lines.push(entry);
      width = entryWidth;
    } else {
      lines.push(`${lines.pop()}${LEGEND_GAP}${entry}`);
      width += LEGEND_GAP.length + entryWidth;
    }
  }
  return lines;
}
