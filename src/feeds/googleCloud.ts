/** Reads the incidents of Google Cloud: what they concern, where, and how they went. */
import { listOf, objectOf, optional, type OptionalReader, type Reader } from "../input.js";
import { oneOf, text } from "../inputValues.js";
import { at, IssueList, type Place } from "../issueList.js";
import type { FeedAssumption, FeedRefusalCode } from "./codes.js";
import type { Report } from "./course.js";
import type { Assumption, FeedResult } from "./feed.js";
import { type Incident, incidentOutcomes, titledOf } from "./incidents.js";
import { isElsewhere, locationAssumption, locations, type Locations } from "./locations.js";
import { moment, type Moment } from "./moments.js";
import { checkIds, type CheckedIncidents, echoed, feedId, feedName, type IncidentOptions, INCIDENTS, known, placed, readBoth } from "./options.js";
import { type Outcome, partsOf, refused, type Thing } from "./outcome.js";

/** Arguments of {@link readGoogleCloud}; `services` are by id or title of the product, `impacts` by status. */
export interface GoogleCloudOptions extends IncidentOptions {
  /**
   * What says how bad it was: the `status_impact` of the incident, for all of its time, or the `status` of its updates, each
   * from its `when` to the next. Days of "monitoring" count in full under the first.
   */
  readonly follow: "incident" | "updates";
  /** The locations that count, by id: `"all"`, or such as `["europe-west1", "global"]`. */
  readonly locations: Locations;
}

interface Checked extends CheckedIncidents {
  readonly follow: "incident" | "updates";
  readonly locations: Locations;
}

const readOptions: Reader<Checked> = objectOf<Checked>({ ...INCIDENTS, follow: oneOf("incident", "updates"), locations });

interface Named {
  readonly id: string;
  readonly title: string;
}

const named: Reader<Named> = objectOf<Named>({ id: text, title: feedName }, "ignored");
const someNamed: OptionalReader<readonly Named[] | null> = known(listOf(named));

interface Update {
  readonly when: Moment;
  readonly status: string;
}

interface RawIncident {
  readonly id: string;
  readonly external_desc: string;
  readonly begin: Moment;
  readonly end?: Moment | null;
  readonly status_impact: string;
  readonly affected_products?: readonly Named[] | null;
  readonly currently_affected_locations?: readonly Named[] | null;
  readonly previously_affected_locations?: readonly Named[] | null;
  readonly updates?: readonly Update[];
}

type PlacedIncident = RawIncident & { readonly place: Place };

const readFeed: Reader<readonly PlacedIncident[]> = listOf(placed(objectOf<RawIncident>({
  id: feedId,
  external_desc: feedName,
  begin: moment,
  end: known(moment),
  status_impact: text,
  affected_products: someNamed,
  currently_affected_locations: someNamed,
  previously_affected_locations: someNamed,
  updates: optional(listOf(objectOf<Update>({ when: moment, status: text }, "ignored"))),
}, "ignored")));

/** The status with which an incident is reported to be over. */
const UP = ["AVAILABLE"];

/**
 * Facts from `https://status.cloud.google.com/incidents.json`, of which the schema is `incidents.schema.json` beside it:
 * `[{ id, external_desc, begin, end, status_impact, affected_products: [{ id, title }], updates: [{ when, status }],
 * currently_affected_locations: [{ id, title }], previously_affected_locations }]`. No `end`: it is still going on. Statuses
 * are `SERVICE_OUTAGE`, `SERVICE_DISRUPTION`, `SERVICE_INFORMATION` and `AVAILABLE`, of which the last never counts.
 *
 * @param feed - parsed JSON; never written to
 * @param options - arguments, echoed in the result
 * @returns outages that are ready to be facts, and what became of each incident
 * @throws `SlaInputError` with every issue of the shape, or if `asOf` is needed
 * @example
 * readGoogleCloud(incidents, {
 *   services: { "Google BigQuery": "bigquery" }, locations: ["europe-west1", "global"], follow: "incident",
 *   impacts: { SERVICE_OUTAGE: "down", SERVICE_DISRUPTION: "degraded", SERVICE_INFORMATION: null },
 * });
 */
export function readGoogleCloud(feed: unknown, options: GoogleCloudOptions): FeedResult<GoogleCloudOptions, FeedAssumption, FeedRefusalCode> {
  const { feed: raw, options: checked } = readBoth(feed, readFeed, options, readOptions);
  const issues = new IssueList();
  checkIds(raw.map(({ id, place }) => ({ id, place: at(place, "id") })), issues);
  issues.throwIfAny();
  const items = raw.map((incident) => elsewhere(incident, checked) ?? incidentOf(incident, checked));
  return { options: echoed(checked), ...partsOf(incidentOutcomes(items, { ...checked, up: UP })) };
}

function locationsOf({ currently_affected_locations: current, previously_affected_locations: previous }: RawIncident): readonly string[] {
  return [...(current ?? []), ...(previous ?? [])].map(({ id }) => id);
}

function elsewhere(raw: RawIncident, { locations: asked }: Checked): Outcome | undefined {
  if (!isElsewhere(locationsOf(raw), asked)) return undefined;
  return refused(titledOf({ id: raw.id, name: raw.external_desc, start: raw.begin, end: raw.end ?? null }), "elsewhere", "It concerns none of the locations that count.");
}

function incidentOf(raw: RawIncident, { follow, locations: asked }: Checked): Incident {
  // The feed has the latest first, which decides where two are of one instant.
  const updates = [...(raw.updates ?? [])].reverse().sort((a, b) => a.when.ms - b.when.ms);
  const isFollowed = follow === "updates" && updates.length > 0;
  const whole: readonly Report[] = [{ from: raw.begin, status: raw.status_impact }];
  const reports = isFollowed ? updates.map(({ when, status }) => ({ from: when, status })) : whole;
  const touched = (raw.affected_products ?? []).map(({ id, title }): Thing => ({ id, name: title })).map((thing) => ({ ...thing, reports }));
  const assumed: readonly Assumption<FeedAssumption>[] = [
    ...locationAssumption(locationsOf(raw), asked),
    ...(follow === "updates" && !isFollowed ? [{ code: "no-updates", detail: "It has no updates: its own status holds for all of it." } as const] : []),
  ];
  return { id: raw.id, name: raw.external_desc, start: raw.begin, end: raw.end ?? null, touched, isFollowed, isNumbered: follow === "updates", assumed };
}
