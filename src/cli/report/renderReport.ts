/**
 * Decides what `sla-credits report` prints for a person: the result, the period as a picture, the stretches behind it,
 * the way to the money, what is still open, and the statement in full.
 */
import type { Assessment } from "../../assessment.js";
import { explainReadings } from "../../index.js";
import { dueText, potentialText } from "../../explain/drawing/steps.js";
import { widthOf, wrapped, wrappedLine } from "../../explain/drawing/textWidth.js";
import { explain } from "../../explain/explain.js";
import { ledgerTable } from "./ledgerTable.js";
import { eventDays, legend, periodStrip } from "./timeline.js";
import { type ReportOptions, type View, viewOf } from "./view.js";
import { waterfall } from "./waterfall.js";

/** Before what goes on from the line above: where a line of ours begins, no name does. */
const CONTINUED = "    ";

/**
 * One assessment for a person at a terminal.
 *
 * @param assessment - never written to
 * @param options - language, colours, width of the terminal; what other readings would make of the amount
 * @returns lines ended by `\n`; what came from outside cannot move the cursor or change a colour
 */
export function renderReport(assessment: Assessment, options: ReportOptions): string {
  const view = viewOf(assessment, options);
  const { labels } = view;
  const table = ledgerTable(view);
  const days = eventDays(view);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [labels.period, [...periodStrip(view), "", ...(table.length === 0 ? [labels.noEvents] : legend(view))]],
    [labels.days, days],
    [labels.ledger, table],
    [labels.waterfall, waterfall(view)],
    [labels.deadlines, deadlines(view)],
    [labels.readings, otherReadings(options, view)],
    [labels.page, options.page?.(view) ?? []],
    [labels.statement, statement(view)],
  ];
  const bodies = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [rule(title, view), ...lines].join("\n"));
  return `${[heading(view).join("\n"), ...bodies].join("\n\n")}\n`;
}

/** The amount first, then what it is for. */
function heading(view: View): readonly string[] {
  const { assessment, labels, paint, say, columns } = view;
  const { period, availability, asOfMs } = assessment;
  const amount = `${labels.credit}${labels.colon} ${dueText(assessment, say)}`;
  const status = labels[assessment.status];
  const gap = " ".repeat(Math.max(2, columns - widthOf(amount) - widthOf(status)));
  const who = assessment.id === null ? "" : `${say.name(assessment.id)} · `;
  const asOf = asOfMs === null ? "" : ` · ${labels.asOf} ${say.instant(asOfMs)}`;
  const target = `${labels.target} ${say.percent(availability.targetPercent)}`;
  const measured = availability.percent === null
    ? labels.nothingAgreed
    : `${labels.available} ${say.percent(availability.percent)} · ${target} ${availability.met === true ? labels.met : labels.missed}`;
  return [
    `${paint(amount, "bold")}${gap}${paint(status, assessment.status === "final" ? "green" : "yellow")}`,
    ...wrapped(`${who}${say.name(assessment.terms)}`, columns, CONTINUED),
    ...wrapped(`${say.span(period.startMs, period.endMs)}${asOf}`, columns, CONTINUED),
    ...wrapped(measured, columns, CONTINUED),
  ];
}

/** What can still be claimed, until when, and what it would make of the credit. */
function deadlines({ assessment, labels, say, columns, paint }: View): readonly string[] {
  const open = assessment.findings.flatMap((finding) => (finding.code === "claim-open" ? [finding.params] : []));
  if (open.length === 0) return [];
  const lines = open.flatMap(({ outage, deadlineMs }) => {
    const until = deadlineMs === null ? labels.ongoing : `${labels.before} ${say.instant(deadlineMs)}`;
    return wrapped(`${say.name(outage)}${labels.colon} ${until}`, columns, CONTINUED);
  });
  const sum = wrapped(`= ${potentialText(assessment, labels, say)}`, columns, CONTINUED);
  return [...lines, ...sum.map((line) => paint(line, "bold"))];
}

/** What the amount would be under other readings of single clauses. */
function otherReadings({ readings }: ReportOptions, { locale, columns }: View): readonly string[] {
  if (readings === undefined) return [];
  return explainReadings(readings, { locale }).trimEnd().split("\n").flatMap((line) => wrapped(line, columns, CONTINUED));
}

/** The statement without its title, broken at the width of the terminal. */
function statement({ assessment, locale, columns, paint }: View): readonly string[] {
  const [, ...lines] = explain(assessment, { locale }).trimEnd().split("\n");
  return lines.flatMap((line) => {
    const broken = wrappedLine(line, columns, CONTINUED);
    return line === line.toUpperCase() && !line.includes(":") ? broken.map((each) => paint(each, "bold")) : broken;
  });
}

function rule(title: string, { columns, paint }: View): string {
  const rest = "─".repeat(Math.max(2, columns - widthOf(title) - 4));
  return `${paint("──", "dim")} ${paint(title, "bold")} ${paint(rest, "dim")}`;
}
