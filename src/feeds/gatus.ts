/** Reads the results of Gatus: checks of each endpoint, of which each succeeded or failed. */
import { listOf, objectOf, type Reader } from "../input.js";
import { truth } from "../inputValues.js";
import { at, IssueList, type Place } from "../issueList.js";
import type { FeedImpact } from "./feed.js";
import { moment, type Moment } from "./moments.js";
import { type CheckedSamples, monitorParts, SAMPLES, type SampleResult } from "./monitors.js";
import { checkIds, echoed, feedId, feedName, impact, known, placed, readBoth, type SampleOptions } from "./options.js";

/** Arguments of {@link readGatus}; `services` are by the key of the endpoint, or by its name. */
export interface GatusOptions extends SampleOptions {
  /** What a check that failed means for its service. */
  readonly impacts: { readonly failure: FeedImpact };
}

interface Checked extends CheckedSamples {
  readonly impacts: { readonly failure: FeedImpact };
}

const readOptions: Reader<Checked> = objectOf<Checked>({ ...SAMPLES, impacts: objectOf({ failure: impact }) });

interface Result {
  readonly timestamp: Moment;
  readonly success: boolean;
}

interface Endpoint {
  readonly key: string;
  readonly name: string;
  readonly results?: readonly Result[] | null;
}

const readFeed: Reader<readonly (Endpoint & { readonly place: Place })[]> = listOf(placed(objectOf<Endpoint>({
  key: feedId,
  name: feedName,
  results: known(listOf(objectOf<Result>({ timestamp: moment, success: truth }, "ignored"))),
}, "ignored")));

/**
 * Facts from the results of endpoints, `/api/v1/endpoints/statuses`:
 * `[{ key, name, group, results: [{ timestamp, success, … }] }]`. A page has the latest results only: put the pages of one
 * endpoint together before reading them. Times are finer than a millisecond: what is finer is cut off, and said.
 *
 * Each endpoint is an entry.
 *
 * @param feed - parsed JSON; never written to
 * @param options - arguments, echoed in the result
 * @returns outages that are ready to be facts, and what became of each endpoint
 * @throws `SlaInputError` with every issue of the shape
 * @example
 * readGatus(statuses, { services: { "core_api": "api" }, impacts: { failure: "down" }, holdMs: 90_000 });
 */
export function readGatus(feed: unknown, options: GatusOptions): SampleResult<GatusOptions> {
  const { feed: endpoints, options: checked } = readBoth(feed, readFeed, options, readOptions);
  const issues = new IssueList();
  checkIds(endpoints.map(({ key, place }) => ({ id: key, place: at(place, "key") })), issues);
  issues.throwIfAny();
  const monitors = endpoints.map(({ key, name, results }) => ({
    id: key, name, samples: (results ?? []).map(({ timestamp, success }) => ({ moment: timestamp, state: success ? null : checked.impacts.failure })),
  }));
  return { options: echoed(checked), ...monitorParts(monitors, checked) };
}
