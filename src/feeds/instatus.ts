/** Reads the incidents and maintenances of Instatus. */
import { listOf, objectOf, optional, type OptionalReader, type Reader } from "../input.js";
import { oneOf, text } from "../inputValues.js";
import { at, IssueList, type Place } from "../issueList.js";
import { MS_PER_MINUTE } from "../units.js";
import type { FeedAssumption, FeedRefusalCode } from "./codes.js";
import type { Assumption, FeedImpact, FeedResult } from "./feed.js";
import { type Incident, incidentOutcomes } from "./incidents.js";
import { maintenanceOutcome, windowChoice, type WindowChoice, type Work } from "./maintenance.js";
import { moment, type Moment } from "./moments.js";
import { checkIds, type CheckedIncidents, echoed, feedId, feedName, impact, type IncidentOptions, INCIDENTS, known, placed, readBoth } from "./options.js";
import { type Outcome, partsOf, refused, type Thing } from "./outcome.js";

/** Arguments of {@link readInstatus}; `services` are by id or name of the component, `impacts` by the impact of incidents. */
export interface InstatusOptions extends IncidentOptions {
  /** What an incident without an impact means: some answers of the interface leave it out. `"refused"`: it is refused. */
  readonly unstated: FeedImpact | "refused";
  /** Which window of maintenance counts: as announced, as it ran by its updates, or the time in both. */
  readonly window: WindowChoice;
}

interface Checked extends CheckedIncidents {
  readonly unstated: FeedImpact | "refused";
  readonly window: WindowChoice;
}

const readOptions: Reader<Checked> = objectOf<Checked>({
  ...INCIDENTS,
  unstated: (value, place, issues) => (value === "refused" ? value : impact(value, place, issues)),
  window: windowChoice,
});

const components: OptionalReader<readonly Thing[] | null> = known(listOf(objectOf<Thing>({ id: text, name: feedName }, "ignored")));

interface RawIncident {
  readonly id: string;
  readonly name: string;
  readonly started: Moment;
  readonly resolved?: Moment | null;
  readonly status?: string;
  readonly impact?: string | null;
  readonly components?: readonly Thing[] | null;
}

/** The interface answers with a number, the page with a text. */
const minutes: Reader<number> = (value, place, issues) => {
  const expected = "whole minutes, 0 or more, as a number or a text";
  const count = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
  if (typeof count !== "number") return issues.add(typeof value === "string" ? "value" : "type", place, expected, value);
  return Number.isInteger(count) && count >= 0 && count < 1e9 ? count + 0 : issues.add("number-range", place, expected, value);
};

interface Update {
  readonly status: string;
  readonly started: Moment;
  readonly createdAt?: Moment;
}

interface RawMaintenance {
  readonly id: string;
  readonly name: string;
  readonly start: Moment;
  readonly duration?: number | null;
  readonly updates?: readonly Update[];
  readonly components?: readonly Thing[] | null;
}

interface Feed {
  readonly incidents: readonly (RawIncident & { readonly place: Place })[];
  readonly maintenances: readonly (RawMaintenance & { readonly place: Place })[];
}

const readFeed: Reader<Feed> = objectOf<Feed>({
  incidents: listOf(placed(objectOf<RawIncident>({
    id: feedId, name: feedName, started: moment, resolved: known(moment), status: optional(text), impact: known(text), components,
  }, "ignored"))),
  maintenances: listOf(placed(objectOf<RawMaintenance>({
    id: feedId, name: feedName, start: moment, duration: known(minutes), components,
    updates: optional(listOf(objectOf<Update>({ status: oneOf("NOTSTARTEDYET", "INPROGRESS", "COMPLETED"), started: moment, createdAt: optional(moment) }, "ignored"))),
  }, "ignored"))),
}, "ignored");

/** Status of an incident without one. No text of the feed is empty. */
const UNSTATED = "";

/**
 * Facts from the lists of `/v1/<page>/incidents` and `/v1/<page>/maintenances`, put together as
 * `{ incidents: [{ id, name, started, resolved, status, impact, components: [{ id, name }] }],
 * maintenances: [{ id, name, start, duration, components, updates: [{ status, started, createdAt }] }] }`. No `resolved`: it
 * is still going on. `duration` is in minutes. The status of a component is that of today, and is not looked at: the impact
 * of an incident holds for each of its components, for all of its time. Impacts are `OPERATIONAL` (never counts),
 * `UNDERMAINTENANCE`, `DEGRADEDPERFORMANCE`, `PARTIALOUTAGE`, `MAJOROUTAGE`.
 *
 * @param feed - parsed JSON; never written to
 * @param options - arguments, echoed in the result
 * @returns outages and windows that are ready to be facts, and what became of each incident and maintenance
 * @throws `SlaInputError` with every issue of the shape, or if `asOf` is needed
 * @example
 * readInstatus({ incidents, maintenances }, {
 *   services: { Website: "web" }, impacts: { MAJOROUTAGE: "down", PARTIALOUTAGE: "degraded" }, unstated: "refused", window: "announced",
 * });
 */
export function readInstatus(feed: unknown, options: InstatusOptions): FeedResult<InstatusOptions, FeedAssumption, FeedRefusalCode> {
  const { feed: { incidents, maintenances }, options: checked } = readBoth(feed, readFeed, options, readOptions);
  const issues = new IssueList();
  checkIds([...incidents, ...maintenances].map(({ id, place }) => ({ id, place: at(place, "id") })), issues);
  issues.throwIfAny();
  const impacts = new Map(checked.impacts);
  if (checked.unstated !== "refused") impacts.set(UNSTATED, checked.unstated);
  return { options: echoed(checked), ...partsOf([
    ...incidentOutcomes(incidents.map(incidentOf), { ...checked, impacts, up: ["OPERATIONAL"] }),
    ...maintenances.map((raw) => maintenanceOutcome(workOf(raw), checked, checked.window)),
  ]) };
}

function incidentOf(raw: RawIncident): Incident | Outcome {
  const { id, name, started: start, resolved: end = null, status } = raw;
  if (end === null && status === "RESOLVED") return refused({ kind: "incident", id, name, startMs: start.ms }, "no-end", "It is resolved, and not said when.");
  const reports = [{ from: start, status: raw.impact ?? UNSTATED }];
  const touched = (raw.components ?? []).map((thing) => ({ ...thing, reports }));
  const isStated = raw.impact !== undefined && raw.impact !== null;
  const assumed: readonly Assumption<FeedAssumption>[] = isStated ? [] : [{ code: "impact-not-stated", detail: "It has no impact: what was given for such was taken." }];
  return { id, name, start, end, touched, isFollowed: false, isNumbered: false, assumed };
}

function workOf({ id, name, start, duration, updates = [], components: touched }: RawMaintenance): Work {
  const minutesLong = duration ?? null;
  const end = minutesLong === null ? null : { ms: start.ms + minutesLong * MS_PER_MINUTE, isCut: false };
  const began = earliest(updates, "INPROGRESS");
  const done = earliest(updates, "COMPLETED");
  const announcedAt = earliestOf(updates.flatMap(({ createdAt }) => createdAt ?? []));
  return {
    id, name, announced: { start, end }, actual: began === null || done === null ? null : { start: began, end: done }, announcedAt, touched: touched ?? [],
    assumed: announcedAt === null ? [] : [{ code: "announced-at-first-report", detail: "It was announced when its first update was written." }],
  };
}

function earliest(updates: readonly Update[], status: string): Moment | null {
  return earliestOf(updates.filter((update) => update.status === status).map(({ started }) => started));
}

function earliestOf(moments: readonly Moment[]): Moment | null {
  return moments.reduce<Moment | null>((first, one) => (first === null || one.ms < first.ms ? one : first), null);
}
