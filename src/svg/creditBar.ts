/**
 * Decides how the way to the money is drawn: creditable time fills the allowance first, then block after block.
 */
import type { ExactText, Finding } from "../assessment.js";
import { MS_PER_MINUTE } from "../units.js";
import { type Block, type Canvas, label, NO_BLOCK, scaleOf, stacked, textBlock, type TextStyle } from "./canvas.js";
import { patternOf } from "./style.js";
import { element } from "./xml.js";

const HEIGHT = 26;
/** Shows where one block ends and the next begins. */
const BETWEEN = 1.5;
/** Sums read badly when their values stand far from their names. */
const WIDEST_ROW = 440;
/** Of a line of body text, from its top. */
const BASE_LINE = 13;
/** More blocks than this would be thinner than their outlines. */
const MOST_BLOCKS = 24;

/** The bar under its heading, then the sums in words. */
export function creditBar(canvas: Canvas): Block {
  return stacked([
    textBlock(canvas.labels.waterfall, "heading", canvas),
    bars(canvas),
    ...sums(canvas).map(([name, value]) => row(name, value, "body", canvas)),
    row(...result(canvas), "strong", canvas),
  ], 4);
}

type BlocksFinding = Extract<Finding, { code: "blocks" }>;

function blocksOf({ assessment }: Canvas): BlocksFinding | undefined {
  return assessment.findings.find((finding) => finding.code === "blocks");
}

/** Weighted time, or blocks counted group by group, do not lie end to end: there the sums alone must do. */
function bars(canvas: Canvas): Block {
  const { assessment, width, prefix } = canvas;
  const { credit, time, weighted, services } = assessment;
  const told = blocksOf(canvas);
  const apart = weighted !== null || services.length > 0 || (told !== undefined && told.params.per !== "period");
  if (apart || credit.blocks > MOST_BLOCKS || time.creditableMs === 0) return NO_BLOCK;

  const allowanceMs = roughMs(credit.allowanceMs);
  const freeMs = Math.min(allowanceMs, time.creditableMs - roughMs(credit.excessMs));
  const blockMs = told === undefined ? 0 : Number(told.params.blockMinutes) * MS_PER_MINUTE;
  const outlines = blockMs === 0 ? [] : Array.from({ length: credit.blocks + 1 }, (_, index) => freeMs + index * blockMs);
  const endMs = Math.max(time.creditableMs, allowanceMs, (outlines.at(-1) ?? 0) + blockMs);
  const place = scaleOf(0, endMs, width);
  const box = (fromMs: number, toMs: number, kind: string, more: Readonly<Record<string, string | number>>): string =>
    element("rect", { x: place(fromMs), y: 0.5, width: Math.max(1, place(toMs) - place(fromMs) - BETWEEN), height: HEIGHT - 1, class: `${prefix}-${kind}`, ...more });

  const whole = outlines.slice(0, -1).map((startMs) => box(startMs, startMs + blockMs, "credit", {}));
  const restMs = outlines.at(-1) ?? freeMs;
  const svg = [
    box(0, endMs, "up", {}),
    ...(freeMs > 0 ? [box(0, freeMs, "no-credit", patternOf("no-credit", prefix))] : []),
    ...whole,
    ...(time.creditableMs > restMs ? [box(restMs, time.creditableMs, "rest", { "fill-opacity": 0.45 })] : []),
    ...outlines.slice(-1).map((startMs) => box(startMs, startMs + blockMs, "empty", { fill: "none", "stroke-dasharray": "3 2" })),
    ...(told === undefined ? [] : outlines.slice(0, -1).map((startMs) => worth(place(startMs), place(startMs + blockMs), told, canvas))),
  ];
  return { height: HEIGHT, svg: svg.join("") };
}

/** What a block is worth, written into it if there is room. */
function worth(from: number, to: number, { params }: BlocksFinding, { say, prefix }: Canvas): string {
  if (to - from < 34) return "";
  return label(say.percent(params.creditPerBlock), (from + to) / 2, HEIGHT / 2 + 4, "onblock", prefix, { "text-anchor": "middle" });
}

type Sum = readonly [name: string, value: string];

/** A name and its value at the ends of one line, or below each other where the line is too short. */
function row(name: string, value: string, style: TextStyle, canvas: Canvas): Block {
  const wide = { ...canvas, width: Math.min(canvas.width, WIDEST_ROW) };
  const alone = textBlock(name, style, wide);
  if (textBlock(`${name}  ${value}`, style, wide).height > alone.height) return stacked([alone, textBlock(value, style, wide)], 0);
  return { height: alone.height, svg: alone.svg + label(value, wide.width, BASE_LINE, style, canvas.prefix, { "text-anchor": "end" }) };
}

/** Time first, then what limits cut. */
function sums(canvas: Canvas): readonly Sum[] {
  const { assessment, labels, say } = canvas;
  const { credit, time, weighted } = assessment;
  const next: readonly Sum[] = credit.nextStepMs === null ? [] : [[`  ${labels.nextBlock}`, say.shortDuration(credit.nextStepMs)]];
  const isSome = (amount: string): boolean => /[1-9]/.test(amount);
  return [
    [labels.creditable, say.shortDuration(weighted?.creditableMs ?? time.creditableMs)],
    [`− ${labels.allowance}`, say.shortDuration(credit.allowanceMs)],
    [`= ${labels.beyond}`, say.shortDuration(credit.excessMs)],
    [`→ ${blocksText(canvas)}`, say.percent(credit.percent)],
    ...next,
    [`× ${say.money(credit.fee)}`, say.money(credit.gross)],
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

/** The last of the sums. */
function result({ assessment, labels, say }: Canvas): Sum {
  return [`= ${labels.entitled}`, say.money(assessment.credit.entitled)];
}

/** An exact text as a number that is good enough to draw with. */
function roughMs(exact: ExactText): number {
  const [top, bottom = "1"] = exact.split("/") as [string, string?];
  return Number(top) / Number(bottom);
}
