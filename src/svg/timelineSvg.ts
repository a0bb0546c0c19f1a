/**
 * Decides what the drawing of an assessment shows, from top to bottom, and what it says to those who cannot see it.
 */
import type { Assessment } from "../assessment.js";
import type { Locale } from "../explain/numberStyle.js";
import { dueText } from "../explain/drawing/steps.js";
import { type Canvas, canvasOf, stacked } from "./canvas.js";
import { creditBar } from "./creditBar.js";
import { dayLanes } from "./dayLanes.js";
import { header, measured } from "./header.js";
import { legend } from "./legend.js";
import { periodStrip } from "./periodStrip.js";
import { styleOf } from "./style.js";
import { element, escaped } from "./xml.js";

/** How the drawing is to look. */
export interface SvgOptions {
  readonly locale: Locale;
  /** Width in CSS pixels, 320 to 2000; default 480. The height follows from what there is to show. */
  readonly width?: number;
}

const DEFAULT_WIDTH = 480;
const MARGIN = 16;
const GAP = 22;
/** Outages named in the description. */
const MOST_DESCRIBED = 20;

/**
 * The timeline of a period as SVG text: what was reported, what counted, what was excluded and why, and how the
 * allowance and the blocks filled up. No script, no font and no address from outside; light and dark by the reader's
 * own setting; told apart by patterns and words, not by colour alone.
 *
 * @param assessment - never written to
 * @param options - language and width
 * @returns one `svg` element, to stand in a page or in a file of its own
 * @throws RangeError for another language
 * @example
 * writeFileSync("april.svg", timelineSvg(assessment, { locale: "en" }));
 */
export function timelineSvg(assessment: Assessment, options: SvgOptions): string {
  const width = Math.min(2000, Math.max(320, Math.round(options.width ?? DEFAULT_WIDTH)));
  const prefix = prefixOf(assessment);
  const canvas = canvasOf(assessment, options.locale, width - 2 * MARGIN, prefix);
  const drawing = stacked([header(canvas), periodStrip(canvas), dayLanes(canvas), creditBar(canvas), legend(canvas)], GAP);
  const height = Math.ceil(drawing.height + 2 * MARGIN);
  return element("svg", {
    xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height, class: prefix, role: "img",
    style: "max-width:100%;height:auto", lang: options.locale,
    "aria-labelledby": `${prefix}-title ${prefix}-desc`,
  },
  element("title", { id: `${prefix}-title` }, escaped(title(canvas))),
  element("desc", { id: `${prefix}-desc` }, escaped(description(canvas))),
  styleOf(prefix),
  element("rect", { width, height, class: `${prefix}-page` }),
  element("g", { transform: `translate(${MARGIN} ${MARGIN})` }, drawing.svg));
}

function title({ assessment, labels, say }: Canvas): string {
  const { period, status } = assessment;
  return `${labels.credit}${labels.colon} ${dueText(assessment, say)} (${labels[status]}), ${say.span(period.startMs, period.endMs)}`;
}

/** What the drawing shows, as sentences: the same words as the statement. */
function description(canvas: Canvas): string {
  const { assessment, words, say } = canvas;
  const shown = assessment.outages.slice(0, MOST_DESCRIBED);
  const more = assessment.outages.length - shown.length;
  const told = shown.flatMap((outage) => [
    words.outage(outage, say),
    words.outageCredit(outage, say),
    ...outage.reasons.map((reason) => words.outageReason(reason, say)),
  ]);
  const windows = assessment.maintenance.slice(0, MOST_DESCRIBED).map((window) => words.maintenance(window, say));
  return [
    `${measured(canvas)}.`, ...windows, ...told, ...(more > 0 ? [`+ ${more} ${canvas.labels.outages}.`] : []),
    words.gross(assessment.credit, say), words.entitled(assessment.credit, say),
  ].join(" ");
}

/** A name that two drawings of one page do not share: 32 bits of a hash of what is drawn (FNV-1a). */
function prefixOf({ id, terms, period, credit }: Assessment): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify([id, terms, period, credit])) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) as number), 0x01000193);
  }
  return `sla${(hash >>> 0).toString(36)}`;
}
