/** Reads the status page of Better Stack: its reports, and how each resource fared in the updates of a report. */
import type { FeedAssumption, FeedRefusalCode } from "./codes.js";
import { type Page, readPage, type StatusReport, type StatusUpdate } from "./betterStackPage.js";
import type { Report, Touched } from "./course.js";
import type { Assumption, FeedResult } from "./feed.js";
import { type Incident, incidentOutcomes } from "./incidents.js";
import { maintenanceOutcome, type Work } from "./maintenance.js";
import { objectOf, type Reader } from "../input.js";
import { type CheckedIncidents, echoed, type IncidentOptions, INCIDENTS, readBoth } from "./options.js";
import { type Outcome, partsOf, type Thing } from "./outcome.js";

/** Arguments of {@link readBetterStack}; `services` are by id or public name of the resource, `impacts` by its status. */
export type BetterStackOptions = IncidentOptions;

const readOptions: Reader<CheckedIncidents> = objectOf<CheckedIncidents>(INCIDENTS);

/** Statuses of a resource that works. */
const UP = ["resolved", "operational"];

/**
 * Facts from the `/index.json` of a status page, in the form of JSON:API: `{ data: { type: "status_page" }, included: [] }`,
 * where `included` has, among others,
 * `status_report` with `title`, `report_type` (`manual`, `automatic`, `maintenance`), `starts_at`, `ends_at`,
 * `affected_resources: [{ status_page_resource_id, status }]` and the ids of its updates;
 * `status_update` with `published_at` and `affected_resources`;
 * `status_page_resource` with `public_name`.
 * Statuses are `downtime`, `degraded`, `maintenance`, and `resolved` or `operational`, which never count.
 *
 * The updates of a report say how each resource fared. What the report itself has is the status of today; it is looked at
 * only where no update has one. A report of maintenance becomes a window, from its start to its end.
 *
 * @param feed - parsed JSON; never written to
 * @param options - arguments, echoed in the result
 * @returns outages and windows that are ready to be facts, and what became of each report
 * @throws `SlaInputError` with every issue of the shape, or if `asOf` is needed
 * @example
 * readBetterStack(index, { services: { API: "api" }, impacts: { downtime: "down", degraded: "degraded" } });
 */
export function readBetterStack(feed: unknown, options: BetterStackOptions): FeedResult<BetterStackOptions, FeedAssumption, FeedRefusalCode> {
  const { feed: page, options: checked } = readBoth(feed, readPage, options, readOptions);
  const items = page.reports.map((report) => (report.type === "maintenance" ? maintenanceOutcome(workOf(report, page), checked, "announced") : incidentOf(report, page)));
  return { options: echoed(checked), ...partsOf(incidentOutcomes(items, { ...checked, up: UP })) };
}

function thingOf(id: string, { names }: Page): Thing {
  return { id, name: names.get(id) ?? "" };
}

function workOf({ id, title: name, start, end, resources, updates }: StatusReport, page: Page): Work {
  const announcedAt = updates[0]?.published ?? null;
  return {
    id, name, announced: { start, end }, actual: null, announcedAt, touched: resources.map((resource) => thingOf(resource.id, page)),
    assumed: announcedAt === null ? [] : [{ code: "announced-at-first-report", detail: "It was announced when its first update was published." }],
  };
}

function incidentOf(report: StatusReport, page: Page): Incident | Outcome {
  const { id, title: name, start, updates } = report;
  const courses = reportsOf(updates);
  const isFollowed = courses.size > 0;
  for (const { id: resource, status } of report.resources) if (!courses.has(resource)) courses.set(resource, [{ from: start, status }]);
  const touched = [...courses].map(([resource, reports]): Touched => ({ ...thingOf(resource, page), reports }));
  const assumed: Assumption<FeedAssumption>[] = [];
  if (!isFollowed && touched.length > 0) assumed.push({ code: "no-updates", detail: "No update says how its resources fared: their last status holds for all of it." });
  const last = touched.map(({ reports }) => reports.at(-1));
  const isRestored = isFollowed && last.every((one) => one !== undefined && UP.includes(one.status));
  if (report.end !== null || !isRestored) return { id, name, start, end: report.end, touched, isFollowed, isNumbered: true, assumed };
  const end = last.reduce((latest, one) => (one !== undefined && one.from.ms > latest.ms ? one.from : latest), start);
  assumed.push({ code: "ended-at-last-update", detail: "It has no end: it ended when the last of its resources was reported as restored." });
  return { id, name, start, end, touched, isFollowed, isNumbered: true, assumed };
}

/** What updates say of each resource, in order of time. */
function reportsOf(updates: readonly StatusUpdate[]): Map<string, Report[]> {
  const courses = new Map<string, Report[]>();
  for (const { published: from, resources } of updates) {
    for (const { id, status } of resources) {
      const reports = courses.get(id) ?? [];
      reports.push({ from, status });
      courses.set(id, reports);
    }
  }
  return courses;
}
