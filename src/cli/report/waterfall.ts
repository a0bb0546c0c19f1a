/**
 * Decides how the way from downtime to money is drawn: a line per step, with a bar where the step is a length of time.
 */
import { MS_PER_MINUTE } from "../../units.js";
import { dueText, earnedText, earningGuarantees, roughMs, timeSteps } from "../../explain/drawing/steps.js";
import { cutTo, widthOf } from "../../explain/drawing/textWidth.js";
import { isOfFee, isSome } from "../../explain/sums.js";
import type { View } from "./view.js";

/** More blocks than this would be drawn thinner than a column. */
const MOST_BARS = 12;

interface Bar {
  readonly fromMs: number;
  readonly toMs: number;
  readonly rest?: boolean;
}

interface Step {
  readonly label: string;
  readonly value: string;
  /** For steps of time: the spans that bars stand for, ms; a `rest` is paler. */
  readonly bars?: readonly Bar[];
  readonly isResult?: boolean;
}

/** Creditable time, less the allowance, in blocks, as percent, as money, within the limits. */
export function waterfall(view: View): readonly string[] {
  const times = timeSteps(view.assessment, view.labels, view.say).map(({ fromMs, toMs, ...step }): Step => ({ ...step, bars: [{ fromMs, toMs }] }));
  const steps = [...times, ...moneySteps(view)];
  const valueColumns = Math.max(...steps.map(({ value }) => widthOf(value)));
  const labelColumns = Math.min(view.columns - valueColumns - 2, Math.max(...steps.map(({ label }) => widthOf(label))));
  const barColumns = Math.max(0, view.columns - labelColumns - valueColumns - 5);
  const longestMs = Math.max(0, ...steps.flatMap(({ bars }) => (bars ?? []).map(({ toMs }) => toMs)));
  return steps.map(({ label, value, bars, isResult }) => {
    const name = cutTo(label, labelColumns);
    const line = `${name}${" ".repeat(labelColumns - widthOf(name))}  ${value.padStart(valueColumns)}`;
    const drawn = bars === undefined || longestMs === 0 ? "" : barsText(bars, barColumns / longestMs).slice(0, barColumns);
    return isResult === true ? view.paint(line, "bold") : `${line}   ${view.paint(drawn, "green")}`.trimEnd();
  });
}

function moneySteps(view: View): readonly Step[] {
  const { assessment, labels, say } = view;
  const { credit } = assessment;
  return [
    blockStep(view),
    ...(isOfFee(credit) ? [{ label: `× ${say.money(credit.fee)}`, value: say.money(credit.gross) }] : []),
    ...(isSome(credit.forfeited) ? [{ label: `− ${labels.forfeited}`, value: say.money(credit.forfeited) }] : []),
    ...(isSome(credit.withheld) ? [{ label: `− ${labels.withheld}`, value: say.money(credit.withheld) }] : []),
    { label: `= ${labels.entitled}`, value: dueText(assessment, say, credit.entitled), isResult: true },
    ...otherGuarantees(view),
  ];
}

/** What the contract's further guarantees add, and the sum; nothing where they add nothing. */
function otherGuarantees({ assessment, labels, say }: View): readonly Step[] {
  const earning = earningGuarantees(assessment);
  if (earning.length === 0) return [];
  return [
    ...earning.map(({ id, credit }) => ({ label: `+ ${say.name(id)}`, value: say.money(credit.entitled) })),
    { label: `= ${labels.together}`, value: dueText(assessment, say), isResult: true },
  ];
}

/** The blocks with their length and worth, where the assessment says them, and how they fill up. */
function blockStep({ assessment, labels, say }: View): Step {
  const { credit, time, findings } = assessment;
  const [one, many] = labels.blocks;
  const label = `→ ${say.count(credit.blocks, one, many)}`;
  const value = earnedText(assessment, say);
  const told = findings.find((finding) => finding.code === "blocks");
  if (told === undefined) return { label: `→ ${labels.schedule}`, value };

  const { blockMinutes, creditPerBlock, per } = told.params;
  const full = `${label} ${labels.of} ${say.minutes(blockMinutes)} ${labels.at} ${say.units(creditPerBlock, told.params)}`;
  const blockMs = Number(blockMinutes) * MS_PER_MINUTE;
  // Weighted time, or blocks counted group by group, do not lie end to end in the bar above.
  if (assessment.weighted !== null || per !== "period" || credit.blocks > MOST_BARS) return { label: full, value };
  const fromMs = time.creditableMs - roughMs(credit.excessMs);
  const starts = Array.from({ length: credit.blocks + 1 }, (_, index) => Math.min(fromMs + index * blockMs, time.creditableMs));
  const bars = starts.map((startMs, index): Bar => ({
    fromMs: startMs, toMs: Math.min(startMs + blockMs, time.creditableMs), rest: index === credit.blocks,
  }));
  return { label: full, value, bars };
}

/** Bars in one line, each ended by a gap of one column; at least one column for what is not nothing. */
function barsText(bars: readonly Bar[], columnsPerMs: number): string {
  let line = "";
  bars.forEach(({ fromMs, toMs, rest }, index) => {
    const [from, to] = [Math.floor(fromMs * columnsPerMs), Math.floor(toMs * columnsPerMs)];
    const gap = index < bars.length - 1 ? 1 : 0;
    if (toMs > fromMs) line = line.padEnd(from) + (rest === true ? "░" : "█").repeat(Math.max(1, to - from - gap));
  });
  return line;
}
