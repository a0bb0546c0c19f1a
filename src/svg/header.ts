/**
 * Decides what stands above the drawing: the amount, whose it is, and how the target was met.
 */
import { dueText, potentialText } from "../explain/drawing/steps.js";
import { type Block, type Canvas, stacked, textBlock } from "./canvas.js";

/** The amount first, then what it is for. */
export function header(canvas: Canvas): Block {
  const { assessment, labels, say } = canvas;
  const { period, asOfMs, status } = assessment;
  const asOf = asOfMs === null ? "" : ` ${labels.asOf} ${say.instant(asOfMs)}`;
  return stacked([
    textBlock(`${labels.credit} · ${labels[status]}${asOf}`, "faint", canvas),
    textBlock(dueText(assessment, say), "amount", canvas),
    ...(assessment.id === null ? [] : [textBlock(say.name(assessment.id), "strong", canvas)]),
    textBlock(`${say.name(assessment.terms)} · ${say.span(period.startMs, period.endMs)}`, "body", canvas),
    textBlock(measured(canvas), "body", canvas),
    ...openClaims(canvas),
  ], 2);
}

/** Availability beside its target. */
export function measured({ assessment, labels, say }: Canvas): string {
  const { percent, targetPercent, met } = assessment.availability;
  if (percent === null) return labels.nothingAgreed;
  return `${labels.available} ${say.percent(percent)} · ${labels.target} ${say.percent(targetPercent)} ${met === true ? labels.met : labels.missed}`;
}

function openClaims(canvas: Canvas): readonly Block[] {
  const { assessment, labels, say } = canvas;
  return assessment.findings.some(({ code }) => code === "claim-open")
    ? [textBlock(potentialText(assessment, labels, say), "strong", canvas)]
    : [];
}
