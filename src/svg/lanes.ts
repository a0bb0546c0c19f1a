/**
 * Decides which lanes a day has and what is said about each: what counted, what did not and why.
 */
import type { OutageAccount } from "../assessment.js";
import type { Day } from "../explain/drawing/days.js";
import { shortSpan } from "../explain/drawing/shortSpan.js";
import { cutTo } from "../explain/drawing/textWidth.js";
import { fewMarks, type Mark, verdictOf } from "../explain/drawing/verdict.js";
import { reasonWords } from "../explain/reasonWords.js";
import { citation } from "../safeText.js";
import type { Canvas } from "./canvas.js";
import type { Fill } from "./style.js";

/** One row of a day. */
export interface Lane {
  readonly spans: readonly { readonly startMs: number; readonly endMs: number; readonly fill: Fill }[];
  readonly title: string;
  readonly detail: string;
}

/** More outages than this on one day share a lane. */
const MOST_OUTAGES = 5;
/** More outages than this on one lane are drawn as all that happened on the day. */
const MOST_SHARED = 20;
const MOST_WINDOWS = 3;
/** Columns of an id: a longer one is cut. */
const ID_COLUMNS = 40;

/** Outages first, then maintenance, then breaches. */
export function lanesOf(day: Day, marks: readonly Mark[], canvas: Canvas): readonly Lane[] {
  const { assessment, labels, say } = canvas;
  const now = assessment.asOfMs ?? assessment.period.endMs;
  const outages = assessment.outages.filter(({ startMs, endMs, inPeriodMs }) =>
    inPeriodMs > 0 && startMs < day.endMs && (endMs ?? now) > day.startMs);
  const alone = outages.length > MOST_OUTAGES ? outages.slice(0, MOST_OUTAGES - 1) : outages;
  const shared = outages.slice(alone.length);
  const together: Lane = {
    spans: shared.length <= MOST_SHARED
      ? shared.flatMap((outage) => outageSpans(outage, { startMs: outage.startMs, endMs: outage.endMs ?? now }, canvas))
      : fewMarks(marks, day.startMs, day.endMs, Math.floor(canvas.width / 2)).map(({ startMs, endMs, verdict }) => ({ startMs, endMs, fill: verdict })),
    title: `+ ${shared.length} ${labels.outages}`,
    detail: cutTo(shared.slice(0, 20).map(({ id }) => say.name(id)).join(", "), 2 * ID_COLUMNS),
  };
  return [
    ...alone.map((outage) => outageLane(outage, now, canvas)),
    ...(shared.length > 0 ? [together] : []),
    ...windowLanes(day, canvas),
    ...breachLanes(day, canvas),
  ];
}

function outageLane(outage: OutageAccount, now: number, canvas: Canvas): Lane {
  const { assessment, labels, say, words } = canvas;
  const { period } = assessment;
  const span = { startMs: outage.startMs, endMs: outage.endMs ?? now };
  const when = outage.endMs === null ? `${labels.since} ${say.instant(outage.startMs)}` : shortSpan(span, period, labels);
  const earns = outage.creditableMs > 0 ? [`${say.shortDuration(outage.creditableMs)} ${labels.earnsCredit}`] : [];
  const reasons = outage.reasons.filter(({ decidesMs }) => decidesMs > 0).map(({ code, clause, decidesMs }) =>
    `${say.shortDuration(decidesMs)} ${labels.earnsNothing}${labels.colon} ${reasonWords(code, words).label} ${citation(clause)}`);
  return {
    spans: outageSpans(outage, span, canvas),
    title: cutTo(say.name(outage.id), ID_COLUMNS),
    detail: [when, cutTo(outage.services.map(say.name).join(", "), ID_COLUMNS), ...earns, ...reasons].join(" · "),
  };
}

/**
 * An outage that fared all alike is one bar. One that did not is drawn as the ledger has its stretches, unless others
 * at the same time earned what it did not.
 */
function outageSpans(outage: OutageAccount, span: { startMs: number; endMs: number }, { assessment }: Canvas): Lane["spans"] {
  if (outage.creditableMs === outage.inPeriodMs) return [{ ...span, fill: "credit" }];
  if (outage.downtimeMs === 0) return [{ ...span, fill: "not-counted" }];
  if (outage.creditableMs === 0 && outage.downtimeMs === outage.inPeriodMs) return [{ ...span, fill: "no-credit" }];
  const stretches = assessment.ledger.filter(({ outages }) => outages.includes(outage.id));
  const earned = stretches.filter(({ creditable }) => creditable).reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  if (earned !== outage.creditableMs) return [{ ...span, fill: "partly" }];
  return stretches.map((entry) => ({ startMs: entry.startMs, endMs: entry.endMs, fill: verdictOf(entry) }));
}

function windowLanes(day: Day, { assessment, labels, say, words }: Canvas): readonly Lane[] {
  const windows = assessment.maintenance.filter(({ startMs, endMs, excusedMs }) => excusedMs > 0 && startMs < day.endMs && endMs > day.startMs);
  return windows.slice(0, MOST_WINDOWS).map((window) => ({
    spans: [{ startMs: window.startMs, endMs: window.endMs, fill: "maintenance" as const }],
    title: [words.maintenanceKind[window.kind], ...(window.id === null ? [] : [cutTo(say.name(window.id), ID_COLUMNS)])].join(" · "),
    detail: `${shortSpan(window, assessment.period, labels)} · ${cutTo(window.services.map(say.name).join(", "), ID_COLUMNS)} ${citation(window.clause)}`,
  }));
}

function breachLanes(day: Day, { assessment, labels, say }: Canvas): readonly Lane[] {
  const breaches = assessment.termsBreaches.filter(({ startMs, endMs }) => startMs < day.endMs && (endMs ?? Infinity) > day.startMs);
  return breaches.slice(0, 1).map(({ startMs, endMs, clause }) => ({
    spans: [{ startMs, endMs: endMs ?? assessment.period.endMs, fill: "breach" as const }],
    title: labels.breach,
    detail: `${endMs === null ? `${labels.since} ${say.instant(startMs)}` : say.span(startMs, endMs)} ${citation(clause)}`,
  }));
}
