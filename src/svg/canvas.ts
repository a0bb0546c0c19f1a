/**
 * Decides what the parts of the drawing are made of: blocks stacked from top to bottom, lines of text that fit, and a
 * scale of time.
 */
import type { Assessment } from "../assessment.js";
import { LABELS, type Labels } from "../explain/drawing/labels.js";
import { wrapped } from "../explain/drawing/textWidth.js";
import { wordsOf } from "../explain/dictionary.js";
import type { Locale } from "../explain/numberStyle.js";
import { speechOf, type Speech } from "../explain/speech.js";
import type { Words } from "../explain/words.js";
import { emsOf } from "./letters.js";
import { type Fill, patternOf } from "./style.js";
import { type Attributes, element, escaped } from "./xml.js";

/** Where texts and bars go. */
export interface Room {
  /** Between the margins, px. */
  readonly width: number;
  /** Starts every id and class, so that several drawings can stand in one page. */
  readonly prefix: string;
}

/** What every part of the drawing of an assessment needs at hand. */
export interface Canvas extends Room {
  readonly assessment: Assessment;
  readonly labels: Labels;
  readonly words: Words;
  readonly say: Speech;
}

export function canvasOf(assessment: Assessment, locale: Locale, width: number, prefix: string): Canvas {
  return { assessment, labels: LABELS[locale], words: wordsOf(locale), say: speechOf(assessment, locale), width, prefix };
}

/** A part of the drawing, drawn from its own top left corner. */
export interface Block {
  readonly height: number;
  readonly svg: string;
}

export const NO_BLOCK: Block = { height: 0, svg: "" };

/** Blocks below each other. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  let svg = "";
  for (const block of blocks.filter((each) => each.height > 0)) {
    const top = height === 0 ? 0 : height + gap;
    svg += element("g", { transform: `translate(0 ${Math.round(top * 100) / 100})` }, block.svg);
    height = top + block.height;
  }
  return { height, svg };
}

/** Sizes of text, px; the first is for everything but headings and the amount. */
export type TextStyle = "body" | "strong" | "heading" | "amount" | "faint" | "onblock";
const SIZES: Readonly<Record<TextStyle, number>> = { body: 13, strong: 13, heading: 15, amount: 30, faint: 11.5, onblock: 11.5 };
/** Heavier letters are wider. */
const BOLD: Readonly<Partial<Record<TextStyle, number>>> = { strong: 1.08, heading: 1.08, amount: 1.1 };

/** What goes on from the line above stands further in, by these and by so many px: at the margin begin only lines of ours. */
const CONTINUED = "  ";
const FURTHER_IN = 10;
/** A line has room for at least so many parts of the size of its letters. */
const LEAST_EMS = 4;

/** A text broken into lines that fit the width. */
export function textBlock(text: string, style: TextStyle, { width, prefix }: Room): Block {
  const size = SIZES[style];
  const lines = wrapped(text, Math.max(LEAST_EMS, width / (size * (BOLD[style] ?? 1))), CONTINUED, emsOf);
  const lineHeight = size * 1.4;
  const svg = lines.map((line, index) => label(index === 0 ? line : line.replace(CONTINUED, ""), index === 0 ? 0 : FURTHER_IN, index * lineHeight + size, style, prefix)).join("");
  return { height: lines.length * lineHeight, svg };
}

/** One line of text; y is its base line. */
export function label(text: string, x: number, y: number, style: TextStyle, prefix: string, more: Attributes = {}): string {
  return element("text", { x, y, class: `${prefix}-${style}`, ...more }, escaped(text));
}

/** Where an instant stands between 0 and `width`; what lies outside stands at the edge. */
export function scaleOf(startMs: number, endMs: number, width: number): (ms: number) => number {
  return (ms) => (width * (Math.min(Math.max(ms, startMs), endMs) - startMs)) / (endMs - startMs);
}

/** Narrower than this, a bar would be missed. */
const NARROWEST = 4;

/** A bar from one place to another, filled as its verdict is. */
export function bar(from: number, to: number, y: number, height: number, fill: Fill, prefix: string): string {
  const width = Math.max(NARROWEST, to - from);
  return element("rect", { x: from, y, width, height, rx: 2, class: `${prefix}-${fill}`, ...patternOf(fill, prefix) });
}
