/**
 * Decides what the drawing of the last days shows: a row of bars for each service, one bar a day, the oldest on the left.
 */
import { safeText } from "../../safeText.js";
import type { AvailabilityByDay, ServiceDays } from "../../views/index.js";
import { type Block, label, type Room, stacked, textBlock } from "../canvas.js";
import { framed, MARGIN, prefixOf, type SvgOptions, widthWithin } from "../frame.js";
import { emsOf } from "../letters.js";
import { element, escaped } from "../xml.js";
import { barLegend } from "./barLegend.js";
import { BAR_HEIGHT, dayBar, stateOf } from "./dayState.js";
import { BAR_WORDS, dateInWords, dayInWords, percentInWords } from "./words.js";

const GAP = 18;
/** Less than this for bar and gap, and single days could not be told apart. */
const NARROWEST_DAY = 3;
/** Between bars: of the room of a day, and px at most. */
const GAP_SHARE = 0.28;
const WIDEST_GAP = 2.5;
/** Of text in bold, px, and what heavier letters add. */
const STRONG_SIZE = 13 * 1.08;
const BASE_LINE = 13;
/** Days named in the description. */
const MOST_DESCRIBED = 20;

/** A view and how it is drawn. */
interface Plot extends Room {
  readonly view: AvailabilityByDay;
  readonly locale: SvgOptions["locale"];
  /** Place of the first day that is drawn. */
  readonly first: number;
}

/**
 * The familiar bars of a status page as SVG text. A full bar: no downtime. A bar cut in two that stands out above the others:
 * downtime, the cut the deeper the more of the day was lost. No script, no font and no address from outside; light and dark
 * by the reader's own setting; each bar says its day, percentage and time when pointed at.
 *
 * Where more days are given than there is room for, 3 px each, the last ones are drawn, and the drawing says so.
 *
 * @param view - from `availabilityByDay`; never written to
 * @param options - language and width
 * @returns one `svg` element, to stand in a page or in a file of its own
 * @throws RangeError for another language
 * @example
 * writeFileSync("last-90-days.svg", barsSvg(view, { locale: "en", width: 900 }));
 */
export function barsSvg(view: AvailabilityByDay, options: SvgOptions): string {
  if (!Object.hasOwn(BAR_WORDS, options.locale)) throw new RangeError("no drawing in this language: expected en or fr");
  const width = widthWithin(options.width);
  const { terms, timeZone, days, services } = view;
  const prefix = prefixOf([terms, timeZone, days.at(-1), services]);
  const room = width - 2 * MARGIN;
  const first = Math.max(0, days.length - Math.floor(room / NARROWEST_DAY));
  const plot: Plot = { view, locale: options.locale, width: room, prefix, first };
  const rows = stacked([...services.map((service) => row(service, plot)), axis(plot)], 10);
  const drawing = stacked([header(plot), rows, barLegend(view, first, options.locale, plot)], GAP);
  return framed(drawing, { width, prefix, locale: options.locale, title: title(plot), description: description(plot) });
}

function title({ view, locale }: Plot): string {
  return `${BAR_WORDS[locale].heading(view.days.length)}, ${spanInWords(view.days, locale)}`;
}

function spanInWords(days: AvailabilityByDay["days"], locale: SvgOptions["locale"]): string {
  const [from, to] = [days[0]?.date, days.at(-1)?.date] as [string, string];
  return from === to ? dateInWords(from, locale) : `${dateInWords(from, locale)} ${BAR_WORDS[locale].to} ${dateInWords(to, locale)}`;
}

function header(plot: Plot): Block {
  const { view, locale, first } = plot;
  const words = BAR_WORDS[locale];
  const { length } = view.days;
  return stacked([
    textBlock(words.heading(length), "heading", plot),
    textBlock(`${spanInWords(view.days, locale)} · ${safeText(view.timeZone)} · ${safeText(view.terms)}`, "faint", plot),
    ...(first > 0 ? [textBlock(words.drawn(length - first, length), "faint", plot)] : []),
  ], 2);
}

/** Name and percentage of all days above the bars. */
function row({ service, days, whole }: ServiceDays, plot: Plot): Block {
  const { view, locale, width, prefix, first } = plot;
  const percent = percentInWords(whole.percent, locale);
  const room = width - emsOf(percent) * STRONG_SIZE - 10;
  const name = textBlock(safeText(service), "strong", { width: room, prefix });
  const figure = label(percent, width, BASE_LINE, "strong", prefix, { "text-anchor": "end" });
  const count = days.length - first;
  const between = Math.min(WIDEST_GAP, (GAP_SHARE * width) / count);
  // The first bar begins where the text does, and the last one ends there.
  const step = (width + between) / count;
  const bars = days.slice(first).map((figures, index) => {
    const { date } = view.days[first + index] as AvailabilityByDay["days"][number];
    const told = element("title", {}, escaped(dayInWords(date, figures, stateOf(figures), locale)));
    // What is pointed at is all of the day's room, however short its bar is.
    const area = element("rect", { x: index * step, y: 0, width: step, height: BAR_HEIGHT, fill: "none", "pointer-events": "all" });
    return element("g", {}, told, area, dayBar(figures, index * step, step - between, plot));
  });
  return stacked([{ height: name.height, svg: name.svg + figure }, { height: BAR_HEIGHT, svg: bars.join("") }], 3);
}

/** The first and the last day, below all rows. */
function axis({ view, locale, width, prefix, first }: Plot): Block {
  const days = view.days.slice(first);
  const [from, to] = [days[0]?.date, days.at(-1)?.date] as [string, string];
  const last = label(dateInWords(to, locale), width, 11, "faint", prefix, { "text-anchor": "end" });
  return { height: 14, svg: (from === to ? "" : label(dateInWords(from, locale), 0, 11, "faint", prefix)) + last };
}

/** What the drawing shows, as sentences: each service, and days on which it was down, the earliest first. */
function description({ view, locale }: Plot): string {
  const told = view.services.map(({ service, whole }) => `${safeText(service)}: ${percentInWords(whole.percent, locale)}.`);
  const lost = view.services.flatMap(({ service, days }) => days.flatMap((figures, index) =>
    figures.downtimeMs > 0 ? [`${safeText(service)}, ${dayInWords(view.days[index]?.date as string, figures, "down", locale)}.`] : []));
  const more = lost.length - MOST_DESCRIBED;
  return [...told, ...lost.slice(0, MOST_DESCRIBED), ...(more > 0 ? [`+ ${more} ${BAR_WORDS[locale].more}.`] : [])].join(" ");
}
