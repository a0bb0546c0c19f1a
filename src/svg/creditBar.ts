/**
 * Decides how the way to the money is drawn: creditable time fills the allowance first, then block after block.
 */
import type { Finding } from "../assessment.js";
import { dueText, earnedText, earningGuarantees, roughMs, timeSteps } from "../explain/drawing/steps.js";
import { cutTo } from "../explain/drawing/textWidth.js";
import { isOfFee, isSome } from "../explain/sums.js";
import { MS_PER_MINUTE } from "../units.js";
import { type Block, type Canvas, label, NO_BLOCK, scaleOf, stacked, textBlock, type TextStyle } from "./canvas.js";
import { emsOf } from "./letters.js";
import { patternOf } from "./style.js";
import { element } from "./xml.js";

const HEIGHT = 26;
/** Shows where one block ends and the next begins. */
const BETWEEN = 1.5;
/** Sums read badly when their values stand far from their names. */
const WIDEST_ROW = 440;
/** Of a line of body text, from its top. */
const BASE_LINE = 13;
/** Columns of a name in a row of the sums: a longer one is cut. */
const NAME_COLUMNS = 30;
/** Of the letters in a block, bold, px. */
const WORTH_SIZE = 13;
/** More blocks than this would be thinner than their outlines. */
const MOST_BLOCKS = 24;

/** The bar under its heading, then the sums in words. */
export function creditBar(canvas: Canvas): Block {
  return stacked([
    textBlock(canvas.labels.waterfall, "heading", canvas),
    bars(canvas),
    ...sums(canvas).map(([name, value]) => row(name, value, "body", canvas)),
    ...results(canvas).map(([name, value, style]) => row(name, value, style, canvas)),
  ], 4);
}

type BlocksFinding = Extract<Finding, { code: "blocks" }>;

function blocksOf({ assessment }: Canvas): BlocksFinding | undefined {
  return assessment.findings.find((finding) => finding.code === "blocks");
}

/** Weighted time, or blocks counted group by group, do not lie end to end, and other schedules have none: the sums alone must do. */
function bars(canvas: Canvas): Block {
  const { assessment, width, prefix } = canvas;
  const { credit, time, weighted, services } = assessment;
  const told = blocksOf(canvas);
  const apart = told === undefined || weighted !== null || services.length > 0 || told.params.per !== "period";
  if (apart || credit.blocks > MOST_BLOCKS || time.creditableMs === 0) return NO_BLOCK;

  const allowanceMs = roughMs(credit.allowanceMs);
  const freeMs = Math.min(allowanceMs, time.creditableMs - roughMs(credit.excessMs));
  const blockMs = Number(told.params.blockMinutes) * MS_PER_MINUTE;
  const outlines = Array.from({ length: credit.blocks + 1 }, (_, index) => freeMs + index * blockMs);
  const restMs = outlines.at(-1) as number;
  const endMs = Math.max(time.creditableMs, allowanceMs, restMs + blockMs);
  const place = scaleOf(0, endMs, width);
  const box = (fromMs: number, toMs: number, kind: string, more: Readonly<Record<string, string | number>>): string =>
    element("rect", { x: place(fromMs), y: 0.5, width: Math.max(1, place(toMs) - place(fromMs) - BETWEEN), height: HEIGHT - 1, class: `${prefix}-${kind}`, ...more });

  const whole = outlines.slice(0, -1).map((startMs) => box(startMs, startMs + blockMs, "credit", {}));
  const svg = [
    box(0, endMs, "up", {}),
    ...(freeMs > 0 ? [box(0, freeMs, "no-credit", patternOf("no-credit", prefix))] : []),
    ...whole,
    ...(time.creditableMs > restMs ? [box(restMs, time.creditableMs, "rest", { "fill-opacity": 0.45 })] : []),
    ...outlines.slice(-1).map((startMs) => box(startMs, startMs + blockMs, "empty", { fill: "none", "stroke-dasharray": "3 2" })),
    ...outlines.slice(0, -1).map((startMs) => worth(place(startMs), place(startMs + blockMs), told, canvas)),
  ];
  return { height: HEIGHT, svg: svg.join("") };
}

/** What a block is worth, written into it if there is room. */
function worth(from: number, to: number, { params }: BlocksFinding, { say, prefix }: Canvas): string {
  const text = say.units(params.creditPerBlock, params);
  if (to - from < emsOf(text) * WORTH_SIZE) return "";
  return label(text, (from + to) / 2, HEIGHT / 2 + 4, "onblock", prefix, { "text-anchor": "middle" });
}

type Sum = readonly [name: string, value: string];

/** A name and its value at the ends of one line, or of two where one is too short. */
function row(name: string, value: string, style: TextStyle, canvas: Canvas): Block {
  const wide = { ...canvas, width: Math.min(canvas.width, WIDEST_ROW) };
  const alone = textBlock(name, style, wide);
  const atEnd = label(value, wide.width, BASE_LINE, style, canvas.prefix, { "text-anchor": "end" });
  const isTooShort = textBlock(`${name}  ${value}`, style, wide).height > alone.height;
  if (isTooShort) return stacked([alone, { height: textBlock(value, style, wide).height, svg: atEnd }], 0);
  return { height: alone.height, svg: alone.svg + atEnd };
}

/** Time first, then what limits cut. */
function sums(canvas: Canvas): readonly Sum[] {
  const { assessment, labels, say } = canvas;
  const { credit } = assessment;
  const hasNext = credit.nextStepMs !== null && credit.nextStepMs !== "0";
  const next: readonly Sum[] = hasNext ? [[`  ${labels.nextBlock}`, say.shortDuration(credit.nextStepMs as string)]] : [];
  return [
    ...timeSteps(assessment, labels, say).map(({ label: name, value }): Sum => [name.trimStart(), value]),
    [`→ ${blocksText(canvas)}`, earnedText(assessment, say)],
    ...next,
    ...(isOfFee(credit) ? [[`× ${say.money(credit.fee)}`, say.money(credit.gross)] as const] : []),
    ...(isSome(credit.forfeited) ? [[`− ${labels.forfeited}`, say.money(credit.forfeited)] as const] : []),
    ...(isSome(credit.withheld) ? [[`− ${labels.withheld}`, say.money(credit.withheld)] as const] : []),
  ];
}

function blocksText(canvas: Canvas): string {
  const { assessment, labels, say } = canvas;
  const [one, many] = labels.blocks;
  const told = blocksOf(canvas);
  if (told === undefined) return labels.schedule;
  const { blockMinutes, creditPerBlock } = told.params;
  return `${say.count(assessment.credit.blocks, one, many)} ${labels.of} ${say.minutes(blockMinutes)} ${labels.at} ${say.units(creditPerBlock, told.params)}`;
}

/** The last of the sums; with what the other guarantees add, and the sum of all. */
function results({ assessment, labels, say }: Canvas): readonly (readonly [...Sum, style: TextStyle])[] {
  const earning = earningGuarantees(assessment);
  const own = [`= ${labels.entitled}`, dueText(assessment, say, assessment.credit.entitled), "strong"] as const;
  if (earning.length === 0) return [own];
  return [
    own,
    ...earning.map(({ id, credit }) => [`+ ${cutTo(say.name(id), NAME_COLUMNS)}`, say.money(credit.entitled), "body"] as const),
    [`= ${labels.together}`, dueText(assessment, say), "strong"],
  ];
}
