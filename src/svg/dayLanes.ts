/**
 * Decides how the days with events are drawn: each over its whole width, a lane for each outage, window and breach.
 */
import { type Day, daysOf } from "../explain/drawing/days.js";
import { dayLabel } from "../explain/drawing/labels.js";
import { type Mark, marksOf } from "../explain/drawing/verdict.js";
import { MS_PER_HOUR } from "../units.js";
import { bar, type Block, type Canvas, label, NO_BLOCK, scaleOf, stacked, textBlock } from "./canvas.js";
import { type Lane, lanesOf } from "./lanes.js";
import { element } from "./xml.js";

/** Days drawn hour by hour; the strip above shows them all. */
const MOST_DAYS = 14;
const TEN_YEARS_OF_DAYS = 3_660;
const LANE_HEIGHT = 14;
/** Room above the lanes for the hours. */
const AXIS_HEIGHT = 14;

/** The days under their heading; nothing if nothing happened. */
export function dayLanes(canvas: Canvas): Block {
  const { assessment, labels } = canvas;
  const { period } = assessment;
  const marks = marksOf(assessment);
  const days = daysOf(period.startMs, period.endMs, period.timeZone, TEN_YEARS_OF_DAYS).filter((day) => marks.some(touching(day)));
  if (days.length === 0) return NO_BLOCK;
  const more = days.length - MOST_DAYS;
  return stacked([
    textBlock(labels.days, "heading", canvas),
    ...days.slice(0, MOST_DAYS).map((day) => dayBlock(day, marks.filter(touching(day)), canvas)),
    ...(more > 0 ? [textBlock(`+ ${more} ${labels.more}`, "body", canvas)] : []),
  ], 14);
}

function touching(day: Day): (mark: Mark) => boolean {
  return ({ startMs, endMs }) => startMs < day.endMs && endMs > day.startMs;
}

function dayBlock(day: Day, marks: readonly Mark[], canvas: Canvas): Block {
  const lanes = lanesOf(day, marks, canvas).map((lane) => laneBlock(lane, day, canvas));
  const name = textBlock(dayLabel(day.date, canvas.labels), "strong", canvas);
  return stacked([stacked([name, hourAxis(day, canvas)], 3), stacked(lanes, 9)], 3);
}

/** Hours of the day; by real time, so that a day with a clock change says so by its length. */
function hourAxis(day: Day, { width, prefix }: Canvas): Block {
  const hours = Math.round((day.endMs - day.startMs) / MS_PER_HOUR);
  const step = width < 560 ? 6 : 3;
  const place = scaleOf(0, hours, width);
  const shown = Array.from({ length: Math.ceil(hours / step) }, (_, index) => index * step);
  const last = label(`${hours} h`, width, 10, "faint", prefix, { "text-anchor": "end" });
  const numbers = shown.filter((hour) => place(hour) < width - 40).map((hour) => label(String(hour), place(hour), 10, "faint", prefix));
  return { height: AXIS_HEIGHT, svg: numbers.join("") + last };
}

/** A lane: its bar over the whole day, then what it is. */
function laneBlock(lane: Lane, day: Day, canvas: Canvas): Block {
  const { width, prefix } = canvas;
  const place = scaleOf(day.startMs, day.endMs, width);
  const track = element("rect", { x: 0, y: 0, width, height: LANE_HEIGHT, rx: 2, class: `${prefix}-up` });
  const within = lane.spans.filter(({ startMs, endMs }) => startMs < day.endMs && endMs > day.startMs);
  const bars = within.map(({ startMs, endMs, fill }) =>
    bar(Math.min(place(startMs), width - 4), place(endMs), 0, LANE_HEIGHT, fill, prefix));
  const grid = [6, 12, 18].map((hour) => {
    const x = Math.round(place(day.startMs + hour * MS_PER_HOUR) * 100) / 100;
    return element("path", { d: `M${x} 0v${LANE_HEIGHT}`, class: `${prefix}-grid` });
  });
  const drawn: Block = { height: LANE_HEIGHT, svg: [track, ...grid, ...bars].join("") };
  return stacked([drawn, textBlock(lane.title, "strong", canvas), textBlock(lane.detail, "body", canvas)], 2);
}
