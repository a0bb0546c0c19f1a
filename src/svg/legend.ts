/**
 * Decides which fills the legend explains: those in use.
 */
import { marksOf, type Verdict } from "../explain/drawing/verdict.js";
import { bar, type Block, type Canvas, label } from "./canvas.js";
import { emsOf } from "./letters.js";
import type { Fill } from "./style.js";

const ROW = 20;
const SWATCH = 18;
const SIZE = 13;

/** Swatches with words, as many in a row as fit. */
export function legend({ assessment, labels, width, prefix }: Canvas): Block {
  const used = new Set<Verdict>(["up", ...marksOf(assessment).map(({ verdict }) => verdict)]);
  const order: readonly Verdict[] = ["credit", "no-credit", "not-counted", "maintenance", "up"];
  const partly = assessment.outages.some(({ creditableMs, inPeriodMs }) => creditableMs > 0 && creditableMs < inPeriodMs);
  const entries: readonly (readonly [Fill, string])[] = [
    ...order.filter((verdict) => used.has(verdict)).map((verdict) => [verdict, labels.verdicts[verdict]] as const),
    ...(partly ? [["partly", labels.partly] as const] : []),
    ...(assessment.termsBreaches.length > 0 ? [["breach", labels.breach] as const] : []),
  ];
  let [x, y, svg] = [0, 0, ""];
  for (const [fill, words] of entries) {
    const room = SWATCH + 6 + emsOf(words) * SIZE;
    if (x > 0 && x + room > width) [x, y] = [0, y + ROW];
    svg += bar(x, x + SWATCH, y + 2, 12, fill, prefix) + label(words, x + SWATCH + 6, y + 13, "body", prefix);
    x += room + 14;
  }
  return { height: y + ROW, svg };
}
