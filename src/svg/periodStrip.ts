/**
 * Decides how the whole period is drawn: one strip of days, with marks wide enough to be seen.
 */
import { type Day, daysOf } from "../explain/drawing/days.js";
import { fewMarks, marksOf } from "../explain/drawing/verdict.js";
import { bar, type Block, type Canvas, label, scaleOf, stacked, textBlock } from "./canvas.js";
import { element } from "./xml.js";

const TOP = 16;
const HEIGHT = 24;
/** How far a mark stands out above and below the strip. */
const OUT = 4;
/** A longer period gets the names of its months instead of numbers of days. */
const MOST_NUMBERED = 62;
/** A longer one gets nothing. */
const MOST_DAYS = 370;

/** The strip under its heading; breaches of the terms run below it. */
export function periodStrip(canvas: Canvas): Block {
  return stacked([textBlock(canvas.labels.period, "heading", canvas), strip(canvas)], 6);
}

function strip({ assessment, labels, width, prefix }: Canvas): Block {
  const { period, termsBreaches } = assessment;
  const place = scaleOf(period.startMs, period.endMs, width);
  const days = daysOf(period.startMs, period.endMs, period.timeZone, MOST_DAYS + 1);
  const numbered = days.length > MOST_DAYS ? [] : days.filter(days.length > MOST_NUMBERED ? isFirst : isNumbered);
  const nameOf = ({ date }: Day): string => (days.length > MOST_NUMBERED ? (labels.months[Number(date.slice(5, 7)) - 1] as string) : String(Number(date.slice(8))));
  const numbers = numbered.map((day) => label(nameOf(day), place(day.startMs), 9, "faint", prefix));
  const ticks = numbered.filter(({ startMs }) => startMs > period.startMs).map(({ startMs }) =>
    element("path", { d: `M${Math.round(place(startMs) * 100) / 100} ${TOP}v${HEIGHT}`, class: `${prefix}-grid` }));
  const base = element("rect", { x: 0, y: TOP, width, height: HEIGHT, rx: 3, class: `${prefix}-up` });
  const few = fewMarks(marksOf(assessment), period.startMs, period.endMs, Math.floor(width / 2));
  const marks = few.map(({ startMs, endMs, verdict }) =>
    bar(Math.min(place(startMs), width - 4), place(endMs), TOP - OUT, HEIGHT + 2 * OUT, verdict, prefix));
  const breaches = termsBreaches
    .filter(({ startMs, endMs }) => startMs < period.endMs && (endMs ?? Infinity) > period.startMs)
    .map(({ startMs, endMs }) => bar(place(startMs), place(endMs ?? period.endMs), TOP + HEIGHT + OUT + 3, 4, "breach", prefix));
  const below = breaches.length > 0 ? 8 : 0;
  return { height: TOP + HEIGHT + OUT + below, svg: [...numbers, base, ...ticks, ...marks, ...breaches].join("") };
}

function isFirst({ date }: Day): boolean {
  return date.endsWith("-01");
}

function isNumbered({ date }: Day): boolean {
  const day = Number(date.slice(8));
  return day === 1 || (day % 5 === 0 && day < 30) || day === 30;
}
