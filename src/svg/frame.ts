/**
 * Decides what stands around every drawing: its size, its margins, its name for those who cannot see it, and names that no
 * other drawing of a page shares.
 */
import type { Locale } from "../explain/numberStyle.js";
import type { Block } from "./canvas.js";
import { styleOf } from "./style.js";
import { element, escaped } from "./xml.js";

/** How a drawing is to look. */
export interface SvgOptions {
  readonly locale: Locale;
  /** Width in CSS pixels, 320 to 2000; default 480. The height follows from what there is to show. */
  readonly width?: number;
}

const DEFAULT_WIDTH = 480;
export const MARGIN = 16;

/** The width of a drawing, px. */
export function widthWithin(asked: number | undefined): number {
  return Math.min(2000, Math.max(320, Math.round(asked ?? DEFAULT_WIDTH)));
}

/** What a drawing is framed with; texts are not markup. */
export interface Frame {
  readonly width: number;
  /** From {@link prefixOf}. */
  readonly prefix: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
}

/** One `svg` element with its style sheet. */
export function framed(drawing: Block, { width, prefix, locale, title, description }: Frame): string {
  const height = Math.ceil(drawing.height + 2 * MARGIN);
  return element("svg", {
    xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height, class: prefix, role: "img",
    style: "max-width:100%;height:auto", lang: locale,
    "aria-labelledby": `${prefix}-title ${prefix}-desc`,
  },
  element("title", { id: `${prefix}-title` }, escaped(title)),
  element("desc", { id: `${prefix}-desc` }, escaped(description)),
  styleOf(prefix),
  element("rect", { width, height, class: `${prefix}-page` }),
  element("g", { transform: `translate(${MARGIN} ${MARGIN})` }, drawing.svg));
}

/** A name that two drawings of one page do not share: 32 bits of a hash of what is drawn (FNV-1a). */
export function prefixOf(drawn: unknown): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(drawn)) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) as number), 0x01000193);
  }
  return `sla${(hash >>> 0).toString(36)}`;
}
