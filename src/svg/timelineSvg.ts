/**
 * Decides what the drawing of an assessment shows, from top to bottom, and what it says to those who cannot see it.
 */
import type { Assessment } from "../assessment.js";
import { dueText } from "../explain/drawing/steps.js";
import { type Canvas, canvasOf, stacked } from "./canvas.js";
import { creditBar } from "./creditBar.js";
import { dayLanes } from "./dayLanes.js";
import { framed, MARGIN, prefixOf, type SvgOptions, widthWithin } from "./frame.js";
import { header, measured } from "./header.js";
import { legend } from "./legend.js";
import { periodStrip } from "./periodStrip.js";

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
  const width = widthWithin(options.width);
  const prefix = prefixOf([assessment.id, assessment.terms, assessment.period, assessment.credit]);
  const canvas = canvasOf(assessment, options.locale, width - 2 * MARGIN, prefix);
  const drawing = stacked([header(canvas), periodStrip(canvas), dayLanes(canvas), creditBar(canvas), legend(canvas)], GAP);
  return framed(drawing, { width, prefix, locale: options.locale, title: title(canvas), description: description(canvas) });
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
