/** Columns as given: of one length, their instants plausible and in order, their causes known to the terms. */
import { type RawPeriod, readPeriod } from "../facts/factReaders.js";
import { EARLIEST_MS, LATEST_MS } from "../facts/instant.js";
import { fieldsOf, listOf, optional, type Partly, type Reader } from "../input.js";
import { text } from "../inputValues.js";
import { at, INVALID, type IssueList, oneOfNames, type Place } from "../issueList.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import type { OutageColumns, SpanColumns } from "./columns.js";
import { MOST_CLASSES } from "./sweepColumns.js";

/** Captured once; tells typed arrays of any realm apart, and nothing else has an answer for it. */
const tagOf = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Float64Array.prototype), Symbol.toStringTag)?.get as (this: unknown) => unknown;

const instants: Reader<Float64Array> = (value, place, issues) => {
  if (tagOf.call(value) !== "Float64Array") return issues.add("type", place, "a Float64Array of epoch milliseconds", value);
  const column = value as Float64Array;
  for (let index = 0; index < column.length; index += 1) {
    const ms = column[index] as number;
    if (Number.isInteger(ms) && ms >= EARLIEST_MS && ms < LATEST_MS) continue;
    issues.add(Number.isInteger(ms) ? "instant-implausible" : "instant-fraction", at(place, index), "whole epoch milliseconds of the years 1970 to 2199", ms);
  }
  return column;
};

const places: Reader<Uint8Array> = (value, place, issues) =>
  tagOf.call(value) === "Uint8Array" ? (value as Uint8Array) : issues.add("type", place, "a Uint8Array of places in causes", value);

interface RawColumns {
  period: Partly<RawPeriod>;
  outages: Partly<OutageColumns>;
  maintenance?: Partly<SpanColumns>;
}

/** Reads the fields, each judged alone. */
export const readColumns: Reader<Partly<RawColumns>> = fieldsOf<RawColumns>({
  period: readPeriod,
  outages: fieldsOf<OutageColumns>({ startMs: instants, endMs: instants, cause: optional(places), causes: optional(listOf(text, 1)) }),
  maintenance: optional(fieldsOf<SpanColumns>({ startMs: instants, endMs: instants })),
});

/** That ends belong to starts, and causes to outages. */
export function checkColumns({ outages, maintenance }: Partly<RawColumns>, prepared: PreparedTerms, issues: IssueList): void {
  if (outages !== INVALID) {
    checkSpans(outages, at(null, "outages"), issues);
    checkCauses(outages, prepared, at(null, "outages"), issues);
  }
  if (maintenance !== INVALID && maintenance !== undefined) checkSpans(maintenance, at(null, "maintenance"), issues);
}

function checkSpans({ startMs, endMs }: Partly<SpanColumns>, place: Place, issues: IssueList): void {
  if (startMs === INVALID || endMs === INVALID) return;
  if (endMs.length !== startMs.length) {
    issues.addRendered("value", at(place, "endMs"), `as many instants as startMs has, ${startMs.length}`, `${endMs.length}`);
  }
  for (let index = 0; index < Math.min(startMs.length, endMs.length); index += 1) {
    const end = endMs[index] as number;
    if (end < (startMs[index] as number)) issues.add("interval-reversed", at(at(place, "endMs"), index), "an instant not before the start", end);
  }
}

function checkCauses({ startMs, cause, causes }: Partly<OutageColumns>, { causes: known }: PreparedTerms, place: Place, issues: IssueList): void {
  if (cause === INVALID || causes === INVALID) return;
  if (cause === undefined || causes === undefined) {
    if (cause !== undefined) issues.addRendered("required", at(place, "causes"), "the causes that cause has places in", "nothing");
    if (causes !== undefined) issues.addRendered("required", at(place, "cause"), "a place in causes for each outage", "nothing");
    return;
  }
  if (causes.length >= MOST_CLASSES) issues.addRendered("too-many", at(place, "causes"), `at most ${MOST_CLASSES - 1} causes`, `${causes.length}`);
  const names = ["provider", ...known.keys()];
  causes.forEach((name, index) => {
    if (!names.includes(name)) issues.add("cause-unknown", at(at(place, "causes"), index), oneOfNames(names), name);
  });
  if (startMs !== INVALID && cause.length !== startMs.length) {
    issues.addRendered("value", at(place, "cause"), `as many as startMs has, ${startMs.length}`, `${cause.length}`);
  }
  cause.forEach((chosen, index) => {
    if (chosen >= causes.length) issues.add("number-range", at(at(place, "cause"), index), `a place in causes, below ${causes.length}`, chosen);
  });
}
