/** Kinds of cases that faults hide in, and how to tell whether a random case is one of them. */
import type { Assessment } from "../../src/index.js";
import type { Terms } from "../../src/terms/language.js";
import { wallMs } from "../model/calendar.js";
import { exact, floor, minus, over, times, whole } from "../model/exact.js";

export interface Drawn {
  readonly terms: Terms;
  readonly assessment: Assessment;
  /** When each ticket was filed. */
  readonly filedMs: readonly number[];
}

export interface Kind {
  readonly name: string;
  readonly is: (drawn: Drawn) => boolean;
}

interface Ends { readonly startMs: number; readonly endMs: number }

/** Spans that have an end and a length. */
const lasting = (spans: readonly { readonly startMs: number; readonly endMs: number | null }[]): readonly Ends[] =>
  spans.filter((span): span is Ends => span.endMs !== null && span.endMs > span.startMs);

type Meeting = (a: Ends, b: Ends) => boolean;

const anyTwo = (spans: readonly Ends[], meet: Meeting): boolean => spans.some((a, index) => spans.some((b, other) => other !== index && meet(a, b)));
const twoOutages = (meet: Meeting): Kind["is"] => ({ assessment }) => anyTwo(lasting(assessment.outages), meet);
const twoWindows = (meet: Meeting): Kind["is"] => ({ assessment }) => anyTwo(lasting(assessment.maintenance), meet);
const outageAndWindow = (meet: Meeting): Kind["is"] => ({ assessment }) =>
  lasting(assessment.outages).some((outage) => lasting(assessment.maintenance).some((window) => meet(outage, window)));
const outageAndPeriod = (meet: Meeting): Kind["is"] => ({ assessment }) => lasting(assessment.outages).some((outage) => meet(outage, assessment.period));

const touch: Meeting = (a, b) => a.endMs === b.startMs;
const overlap: Meeting = (a, b) => a.startMs < b.startMs && b.startMs < a.endMs && a.endMs < b.endMs;
const within: Meeting = (a, b) => a.startMs > b.startMs && a.endMs < b.endMs;
const startTogether: Meeting = (a, b) => a.startMs === b.startMs;
const crossesStart: Meeting = (a, b) => a.startMs < b.startMs && a.endMs > b.startMs;
const crossesEnd: Meeting = (a, b) => a.startMs < b.endMs && a.endMs > b.endMs;

/** A ticket so many ms after the first moment that is too late, or after the end of an outage. */
const filedAfter = (ms: number, what: "deadlineMs" | "endMs"): Kind["is"] => ({ assessment, filedMs }) =>
  assessment.outages.some(({ claim, endMs }) => {
    const atMs = what === "endMs" ? endMs : claim.deadlineMs;
    return atMs !== null && filedMs.includes(atMs + ms);
  });

/**
 * How far the time that earns is past the edge of a block, ms; negative: before the next. An edge that is no whole
 * millisecond counts from the first one after it.
 */
function pastEdge({ terms: { schedule }, assessment: { credit } }: Drawn): { readonly after: number; readonly before: number } | null {
  const excess = exact(credit.excessMs);
  if (schedule.kind !== "blocks" || schedule.per !== "period") return null;
  const block = times(exact(schedule.blockMinutes), whole(60_000));
  const reached = times(whole(floor(over(excess, block))), block);
  const rest = Number(floor(minus(excess, reached)));
  const left = minus(block, minus(excess, reached));
  return { after: reached.n === 0n ? Number.NaN : rest, before: -Number(floor(minus(whole(0), left))) };
}

const daysOf = ({ period: { startMs, endMs, timeZone } }: Assessment): number => (wallMs(endMs, timeZone) - wallMs(startMs, timeZone)) / 86_400_000;
const changesClock = ({ assessment: { period } }: Drawn): boolean =>
  wallMs(period.endMs, period.timeZone) - wallMs(period.startMs, period.timeZone) !== period.durationMs;

export const KINDS: readonly Kind[] = [
  { name: "two outages touch", is: twoOutages(touch) },
  { name: "two outages overlap", is: twoOutages(overlap) },
  { name: "an outage within another", is: twoOutages(within) },
  { name: "two outages start together", is: twoOutages(startTogether) },
  { name: "an outage of no length", is: ({ assessment }) => assessment.outages.some(({ startMs, endMs }) => startMs === endMs) },
  { name: "an outage that goes on", is: ({ assessment }) => assessment.outages.some(({ endMs }) => endMs === null) },
  { name: "an outage ends as a window starts, or starts as it ends", is: outageAndWindow((a, b) => touch(a, b) || touch(b, a)) },
  { name: "an outage crosses an edge of a window", is: outageAndWindow((a, b) => crossesStart(a, b) || crossesEnd(a, b)) },
  { name: "two windows touch or overlap", is: twoWindows((a, b) => touch(a, b) || overlap(a, b)) },
  { name: "an outage starts with the period, or ends with it", is: outageAndPeriod((a, b) => a.startMs === b.startMs || a.endMs === b.endMs) },
  { name: "an outage crosses the start of the period", is: outageAndPeriod(crossesStart) },
  { name: "an outage crosses the end of the period", is: outageAndPeriod(crossesEnd) },
  { name: "an outage outside the period", is: outageAndPeriod((a, b) => a.endMs <= b.startMs || a.startMs >= b.endMs) },
  { name: "nothing was agreed: maintenance all the time", is: ({ assessment }) => assessment.availability.percent === null },
  { name: "the clock changes in the period", is: changesClock },
  ...[28, 29, 30, 31].map((days): Kind => ({ name: `a period of ${days} days`, is: ({ assessment }) => daysOf(assessment) === days })),
  { name: "a ticket 1 ms before the time to claim is over", is: filedAfter(-1, "deadlineMs") },
  { name: "a ticket in the first millisecond that is too late", is: filedAfter(0, "deadlineMs") },
  { name: "a ticket 1 ms after that", is: filedAfter(1, "deadlineMs") },
  { name: "a ticket 1 ms before the outage ends", is: filedAfter(-1, "endMs") },
  { name: "a ticket as the outage ends", is: filedAfter(0, "endMs") },
  { name: "1 ms before the next block", is: (drawn) => pastEdge(drawn)?.before === 1 },
  { name: "on the edge of a block", is: (drawn) => pastEdge(drawn)?.after === 0 },
  { name: "1 ms after it", is: (drawn) => pastEdge(drawn)?.after === 1 },
  { name: "less than the allowance", is: ({ assessment: { time, credit } }) => time.creditableMs > 0 && credit.excessMs === "0" },
  { name: "something is owed", is: ({ assessment }) => assessment.credit.entitledMinor > 0 },
  { name: "the cap takes some of it", is: ({ assessment: { credit } }) => credit.cap !== null && credit.entitledMinor > 0 && Number(credit.gross) > Number(credit.entitled) },
  { name: "other credits leave no room", is: ({ assessment: { credit } }) => credit.room !== null && Number(credit.room) === 0 && Number(credit.cap) > 0 },
  { name: "a breach holds it back", is: ({ assessment }) => Number(assessment.credit.withheld) > 0 },
  { name: "a claim is still open", is: ({ assessment: { credit } }) => Number(credit.potential) > Number(credit.entitled) },
  { name: "no cause of the contract is involved", is: ({ assessment }) => assessment.outages.every(({ cause }) => cause === "provider") },
];
