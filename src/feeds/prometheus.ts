/** Reads what Prometheus answers to a range query: series of values, of which the caller says what each means. */
import { listOf, mapOf, objectOf, type Reader } from "../input.js";
import { oneOf, text } from "../inputValues.js";
import { at, INVALID, IssueList, type Place } from "../issueList.js";
import type { FeedImpact } from "./feed.js";
import { type Moment, secondsMoment } from "./moments.js";
import { type CheckedSamples, type Monitor, monitorParts, SAMPLES, type SampleResult } from "./monitors.js";
import { checkIds, echoed, feedId, feedName, type IncidentOptions, INCIDENTS, placed, readBoth, type SampleOptions } from "./options.js";

/** Arguments of {@link readPrometheus}; `services` are by the value of the label, `impacts` by values as they are written. */
export interface PrometheusOptions extends SampleOptions, IncidentOptions {
  /** The label that tells the series apart, such as `instance`. */
  readonly label: string;
}

interface Checked extends CheckedSamples {
  readonly impacts: ReadonlyMap<string, FeedImpact>;
  readonly label: string;
}

const readOptions: Reader<Checked> = objectOf<Checked>({ ...SAMPLES, ...INCIDENTS, label: text });

type Point = readonly [moment: Moment, value: string];

const point: Reader<Point> = (value, place, issues) => {
  const pair = listOf<unknown>((item) => item)(value, place, issues);
  if (pair === INVALID) return INVALID;
  if (pair.length !== 2) return issues.addRendered("value", place, "a pair of epoch seconds and a text", `${pair.length} items`);
  const moment = secondsMoment(pair[0], at(place, 0), issues);
  const written = feedName(pair[1], at(place, 1), issues);
  return moment === INVALID || written === INVALID ? INVALID : [moment, written];
};

interface Series {
  readonly metric: ReadonlyMap<string, string>;
  readonly values: readonly Point[];
}

type PlacedSeries = Series & { readonly place: Place };

const readFeed: Reader<{ readonly status: "success"; readonly data: { readonly resultType: "matrix"; readonly result: readonly PlacedSeries[] } }> = objectOf({
  status: oneOf("success"),
  data: objectOf({
    resultType: oneOf("matrix"),
    result: listOf(placed(objectOf<Series>({ metric: mapOf(feedName), values: listOf(point) }, "ignored"))),
  }, "ignored"),
}, "ignored");

/**
 * Facts from the answer to a range query, `/api/v1/query_range`:
 * `{ status: "success", data: { resultType: "matrix", result: [{ metric, values: [[epochSeconds, "value"], …] }] } }`.
 * Let the query answer with few values, such as `up` or `probe_success`, or a comparison with `bool`: each value that occurs
 * needs a meaning in `impacts`, `null` for up.
 *
 * Each series is an entry. Let `holdMs` be the step of the query or more.
 *
 * @param feed - parsed JSON; never written to
 * @param options - arguments, echoed in the result
 * @returns outages that are ready to be facts, and what became of each series
 * @throws `SlaInputError` with every issue of the shape, a value without meaning, or two series of one label
 * @example
 * readPrometheus(answer, { services: { "api:443": "api" }, label: "instance", impacts: { "0": "down", "1": null }, holdMs: 60_000 });
 */
export function readPrometheus(feed: unknown, options: PrometheusOptions): SampleResult<PrometheusOptions> {
  const { feed: { data: { result } }, options: checked } = readBoth(feed, readFeed, options, readOptions);
  const issues = new IssueList();
  const monitors = result.map((series) => monitorOf(series, checked, issues));
  checkIds(monitors.flatMap(({ id }, index) => (id === null ? [] : { id, place: labelPlace(result[index] as PlacedSeries, checked.label) })), issues);
  issues.throwIfAny();
  return { options: echoed(checked), ...monitorParts(monitors, checked) };
}

function labelPlace({ place }: PlacedSeries, label: string): Place {
  return at(at(place, "metric"), label);
}

/** Values that no meaning was given for are issues: the query can be made to answer with few. */
function monitorOf(series: PlacedSeries, { impacts, label }: Checked, issues: IssueList): Monitor {
  const { metric, values, place } = series;
  const id = metric.get(label) ?? null;
  if (id !== null) feedId(id, labelPlace(series, label), issues);
  const samples = values.map(([moment, value], index) => {
    const state = impacts.get(value);
    if (state === undefined) issues.add("value", at(at(at(place, "values"), index), 1), "a value that impacts gives a meaning", value);
    return { moment, state: state ?? null };
  });
  return { id, name: id ?? [...metric].map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(","), samples };
}
