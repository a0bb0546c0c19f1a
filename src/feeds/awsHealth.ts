/** Reads the events of AWS Health: issues of services, and changes that were scheduled. */
import { listOf, objectOf, optional, type Reader } from "../input.js";
import { oneOf, text } from "../inputValues.js";
import { at, IssueList, type Place } from "../issueList.js";
import type { FeedAssumption, FeedRefusalCode } from "./codes.js";
import type { FeedResult } from "./feed.js";
import { type Incident, incidentOutcomes, titledOf } from "./incidents.js";
import { isElsewhere, locationAssumption, locations, type Locations } from "./locations.js";
import { maintenanceOutcome } from "./maintenance.js";
import { moment, type Moment, secondsMoment } from "./moments.js";
import { checkIds, type CheckedIncidents, echoed, type IncidentOptions, INCIDENTS, known, placed, readBoth } from "./options.js";
import { distinct, type Outcome, partsOf, refused, type Thing } from "./outcome.js";

/**
 * Arguments of {@link readAwsHealth}. `services` are by the code of the service, such as `EC2`, or by the value of an
 * affected entity; `impacts` by the code of the event's type, or else by its category.
 */
export interface AwsHealthOptions extends IncidentOptions {
  /** The regions that count: `"all"`, or such as `["eu-west-1", "global"]`. */
  readonly regions: Locations;
}

interface Checked extends CheckedIncidents {
  readonly regions: Locations;
}

const readOptions: Reader<Checked> = objectOf<Checked>({ ...INCIDENTS, regions: locations });

/** The command line writes texts or, in its older version, epoch seconds; the libraries give dates. */
const time: Reader<Moment> = (value, place, issues) => (typeof value === "number" ? secondsMoment : moment)(value, place, issues);

interface HealthEvent {
  readonly arn: string;
  readonly service: string;
  readonly eventTypeCode: string;
  readonly eventTypeCategory: string;
  readonly region?: string | null;
  readonly startTime: Moment;
  readonly endTime?: Moment | null;
  readonly statusCode: "open" | "closed" | "upcoming";
}

interface Entity {
  readonly eventArn: string;
  readonly entityValue: string;
}

interface Feed {
  readonly events: readonly (HealthEvent & { readonly place: Place })[];
  readonly entities?: readonly Entity[];
}

const readFeed: Reader<Feed> = objectOf<Feed>({
  events: listOf(placed(objectOf<HealthEvent>({
    arn: text, service: text, eventTypeCode: text, eventTypeCategory: text, region: known(text), startTime: time, endTime: known(time),
    statusCode: oneOf("open", "closed", "upcoming"),
  }, "ignored"))),
  entities: optional(listOf(objectOf<Entity>({ eventArn: text, entityValue: text }, "ignored"))),
}, "ignored");

/**
 * Facts from the answers of `DescribeEvents`, and of `DescribeAffectedEntities` if `services` names entities, put together as
 * `{ events: [{ arn, service, eventTypeCode, eventTypeCategory, region, startTime, endTime, statusCode }],
 * entities: [{ eventArn, entityValue }] }`. A number is a time in epoch seconds. No `endTime`: it is still going on, if it is
 * not closed. Categories are `issue`, `investigation` and `accountNotification`, which may count as `impacts` says, and
 * `scheduledChange`, which becomes a window of planned maintenance.
 *
 * @param feed - parsed JSON, or what a library answered; never written to
 * @param options - arguments, echoed in the result
 * @returns outages and windows that are ready to be facts, and what became of each event
 * @throws `SlaInputError` with every issue of the shape, or if `asOf` is needed
 * @example
 * readAwsHealth({ events }, {
 *   services: { EC2: "compute" }, regions: ["eu-west-1", "global"],
 *   impacts: { AWS_EC2_OPERATIONAL_ISSUE: "down", issue: "degraded", investigation: null, accountNotification: null },
 * });
 */
export function readAwsHealth(feed: unknown, options: AwsHealthOptions): FeedResult<AwsHealthOptions, FeedAssumption, FeedRefusalCode> {
  const { feed: { events, entities = [] }, options: checked } = readBoth(feed, readFeed, options, readOptions);
  const issues = new IssueList();
  checkIds(events.map(({ arn, place }) => ({ id: arn, place: at(place, "arn") })), issues);
  issues.throwIfAny();
  const entitiesByEvent = new Map<string, string[]>();
  for (const { eventArn, entityValue } of entities) {
    const values = entitiesByEvent.get(eventArn) ?? [];
    values.push(entityValue);
    entitiesByEvent.set(eventArn, values);
  }
  const items = events.map((event) => itemOf(event, entitiesByEvent.get(event.arn) ?? [], checked));
  return { options: echoed(checked), ...partsOf(incidentOutcomes(items, { ...checked, up: [] })) };
}

function itemOf(event: HealthEvent, entities: readonly string[], checked: Checked): Incident | Outcome {
  const { arn: id, eventTypeCode: name, eventTypeCategory, startTime: start, endTime: end = null, statusCode } = event;
  const kind = eventTypeCategory === "scheduledChange" ? "maintenance" : "incident";
  const named = event.region === undefined || event.region === null ? [] : [event.region];
  if (isElsewhere(named, checked.regions)) return refused({ ...titledOf({ id, name, start, end }), kind }, "elsewhere", "It concerns none of the regions that count.");
  const things = distinct([event.service, ...entities]).map((value): Thing => ({ id: value, name: "" }));
  const assumed = locationAssumption(named, checked.regions);
  if (kind === "maintenance") {
    return maintenanceOutcome({ id, name, announced: { start, end }, actual: null, announcedAt: null, touched: things, assumed }, checked, "announced");
  }
  if (end === null && statusCode === "closed") return refused({ kind, id, name, startMs: start.ms }, "no-end", "It is closed, and not said when.");
  const status = checked.impacts.has(name) ? name : eventTypeCategory;
  const touched = things.map((thing) => ({ ...thing, reports: [{ from: start, status }] }));
  return { id, name, start, end, touched, isFollowed: false, isNumbered: false, assumed };
}
