/**
 * Decides the colours, light and dark, and the patterns that tell fills apart without them.
 */
import type { Verdict } from "../explain/drawing/verdict.js";
import { element } from "./xml.js";

interface Palette {
  readonly page: string;
  readonly ink: string;
  readonly faint: string;
  readonly up: string;
  readonly line: string;
  readonly credit: string;
  readonly noCredit: string;
  readonly noCreditBack: string;
  readonly maintenance: string;
  readonly maintenanceBack: string;
  readonly notCounted: string;
  readonly breach: string;
}

const LIGHT: Palette = {
  page: "#ffffff", ink: "#1b2230", faint: "#566072", up: "#e4e9ef", line: "#c3ccd6", credit: "#0b7a58",
  noCredit: "#b86a00", noCreditBack: "#fbe6c4", maintenance: "#2a5fc0", maintenanceBack: "#d9e5fa",
  notCounted: "#7b4fa0", breach: "#b3263a",
};
const DARK: Palette = {
  page: "#12161c", ink: "#e9edf3", faint: "#a5b0be", up: "#2a323d", line: "#465262", credit: "#2fbf8f",
  noCredit: "#f2ab45", noCreditBack: "#4a3511", maintenance: "#84aefa", maintenanceBack: "#1f3155",
  notCounted: "#c6a0e6", breach: "#f0788a",
};

/** Style sheet and patterns of one drawing. */
export function styleOf(prefix: string): string {
  const css = [fonts(prefix), colours(LIGHT, prefix), `@media (prefers-color-scheme:dark){${colours(DARK, prefix)}}`].join("");
  return element("style", {}, css) + element("defs", {}, patterns(prefix));
}

function fonts(p: string): string {
  return `.${p} text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;font-size:13px;font-variant-numeric:tabular-nums}`
    .replaceAll('"', "'")
    + `.${p} .${p}-strong{font-weight:600}.${p} .${p}-heading{font-size:15px;font-weight:600}`
    + `.${p} .${p}-amount{font-size:30px;font-weight:700}.${p} .${p}-faint{font-size:11.5px}`
    + `.${p} .${p}-onblock{font-size:11.5px;font-weight:600}`;
}

function colours(c: Palette, p: string): string {
  const fill: Readonly<Record<string, string>> = {
    page: c.page, body: c.ink, strong: c.ink, heading: c.ink, amount: c.ink, faint: c.faint, onblock: c.page, up: c.up, credit: c.credit, rest: c.credit,
    hatchback: c.noCreditBack, dotback: c.maintenanceBack, dot: c.maintenance, weave: c.up, breach: c.breach,
    available: c.credit, unavailable: c.breach, still: c.maintenance,
  };
  const stroke: Readonly<Record<string, string>> = {
    grid: c.line, hatchline: c.noCredit, weaveline: c.notCounted, "no-credit": c.noCredit, maintenance: c.maintenance,
    "not-counted": c.notCounted, empty: c.credit, rule: c.credit, partly: c.credit,
  };
  const rules = Object.entries(fill).map(([name, colour]) => `.${p} .${p}-${name}{fill:${colour}}`);
  const lines = Object.entries(stroke).map(([name, colour]) => `.${p} .${p}-${name}{stroke:${colour}}`);
  return [...rules, ...lines].join("");
}

/** Stripes: no credit. Dots: maintenance. Weave: not counted. Rules: credit in part. Full: credit. */
function patterns(p: string): string {
  const square = (fill: string): string => element("rect", { width: 8, height: 8, class: `${p}-${fill}` });
  const line = (d: string, name: string): string => element("path", { d, class: `${p}-${name}`, "stroke-width": 1.6, fill: "none" });
  const size = { width: 8, height: 8, patternUnits: "userSpaceOnUse" };
  return element("pattern", { id: `${p}-stripes`, ...size }, square("hatchback"), line("M-2 2L2 -2M0 8L8 0M6 10L10 6", "hatchline"))
    + element("pattern", { id: `${p}-dots`, ...size }, square("dotback"),
      element("circle", { cx: 2, cy: 2, r: 1.3, class: `${p}-dot` }), element("circle", { cx: 6, cy: 6, r: 1.3, class: `${p}-dot` }))
    + element("pattern", { id: `${p}-rules`, ...size }, square("weave"), line("M0 2H8M0 6H8", "rule"))
    + element("pattern", { id: `${p}-weave`, ...size }, square("weave"), line("M0 0L8 8M8 0L0 8", "weaveline"));
}

/** What a bar shows: a verdict, a breach, or an outage of which the ledger cannot say which part earned the credit. */
export type Fill = Verdict | "breach" | "partly";

const PATTERN: Readonly<Partial<Record<Fill, string>>> = {
  "no-credit": "stripes", maintenance: "dots", "not-counted": "weave", partly: "rules",
};

/** The pattern of a fill, as an attribute; fills without one have a colour in the style sheet. */
export function patternOf(fill: Fill, p: string): Readonly<Record<string, string>> {
  const pattern = PATTERN[fill];
  return pattern === undefined ? {} : { fill: `url(#${p}-${pattern})` };
}
