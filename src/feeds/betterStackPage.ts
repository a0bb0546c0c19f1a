/** Reads the JSON:API document of a status page: reports with their updates put to them, and the names of resources. */
import { chosenBy, listOf, objectOf, optional, type OptionalReader, type Reader } from "../input.js";
import { oneOf, text } from "../inputValues.js";
import { at, INVALID, type IssueList, type Place } from "../issueList.js";
import { moment, type Moment } from "./moments.js";
import { checkIds, feedId, feedName, known, placed } from "./options.js";

/** A resource, and what is said of it. */
export interface Affected {
  readonly id: string;
  readonly status: string;
}

/** An update of a report. */
export interface StatusUpdate {
  readonly published: Moment;
  readonly resources: readonly Affected[];
}

/** A report of the page. */
export interface StatusReport {
  readonly id: string;
  readonly title: string;
  readonly type: "manual" | "automatic" | "maintenance";
  readonly start: Moment;
  readonly end: Moment | null;
  /** As they are at the time of the feed. */
  readonly resources: readonly Affected[];
  /** In order of time. */
  readonly updates: readonly StatusUpdate[];
}

/** A status page. */
export interface Page {
  readonly reports: readonly StatusReport[];
  /** Public names of resources, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

interface RawAffected {
  readonly status_page_resource_id: string;
  readonly status: string;
}

const affected: OptionalReader<readonly RawAffected[] | null> =
  known(listOf(objectOf<RawAffected>({ status_page_resource_id: text, status: text }, "ignored")));

interface RawReport {
  readonly id: string;
  readonly type: "status_report";
  readonly attributes: {
    readonly title: string;
    readonly report_type: StatusReport["type"];
    readonly starts_at: Moment;
    readonly ends_at?: Moment | null;
    readonly affected_resources?: readonly RawAffected[] | null;
  };
  readonly relationships?: { readonly status_updates?: { readonly data: readonly { readonly id: string }[] } };
}

const report: Reader<RawReport> = objectOf<RawReport>({
  id: feedId,
  type: oneOf("status_report"),
  attributes: objectOf<RawReport["attributes"]>({
    title: feedName, report_type: oneOf("manual", "automatic", "maintenance"), starts_at: moment, ends_at: known(moment), affected_resources: affected,
  }, "ignored"),
  relationships: optional(objectOf<NonNullable<RawReport["relationships"]>>({
    status_updates: optional(objectOf({ data: listOf(objectOf({ id: text }, "ignored")) }, "ignored")),
  }, "ignored")),
}, "ignored");

interface RawUpdate {
  readonly id: string;
  readonly type: "status_update";
  readonly attributes: { readonly published_at: Moment; readonly affected_resources?: readonly RawAffected[] | null };
}

const update: Reader<RawUpdate> = objectOf<RawUpdate>({
  id: text,
  type: oneOf("status_update"),
  attributes: objectOf<RawUpdate["attributes"]>({ published_at: moment, affected_resources: affected }, "ignored"),
}, "ignored");

interface RawResource {
  readonly id: string;
  readonly type: "status_page_resource";
  readonly attributes: { readonly public_name: string };
}

const resource: Reader<RawResource> = objectOf<RawResource>({
  id: text, type: oneOf("status_page_resource"), attributes: objectOf({ public_name: feedName }, "ignored"),
}, "ignored");

/** Sections and whatever else a page includes. */
interface RawOther {
  readonly id: string;
  readonly type: string & {};
}

const other: Reader<RawOther> = objectOf<RawOther>({ id: text, type: text }, "ignored");

type Included = (RawReport | RawUpdate | RawResource | RawOther) & { readonly place: Place };

const included: Reader<Included> = placed(chosenBy<RawReport | RawUpdate | RawResource | RawOther>((entries) => {
  const type = entries.get("type");
  if (type === "status_report") return report;
  if (type === "status_update") return update;
  return type === "status_page_resource" ? resource : other;
}));

interface Document {
  readonly data: { readonly type: "status_page" };
  readonly included: readonly Included[];
}

const readDocument: Reader<Document> = objectOf<Document>({ data: objectOf({ type: oneOf("status_page") }, "ignored"), included: listOf(included) }, "ignored");

/** Reads a page. That an update or a report is there twice, or an update that a report names is not there, is an issue. */
export const readPage: Reader<Page> = (value, place, issues) => {
  const raw = readDocument(value, place, issues);
  if (raw === INVALID) return INVALID;
  const reports = raw.included.filter(isReport);
  const updates = raw.included.filter(isUpdate);
  for (const alike of [reports, updates]) checkIds(alike.map((item) => ({ id: item.id, place: at(item.place, "id") })), issues);
  const updatesById = new Map(updates.map((one) => [one.id, one.attributes]));
  return {
    reports: reports.map((one) => reportOf(one, updatesById, issues)),
    names: new Map(raw.included.filter(isResource).map(({ id, attributes }) => [id, attributes.public_name])),
  };
};

const isReport = (item: Included): item is RawReport & { readonly place: Place } => item.type === "status_report";
const isUpdate = (item: Included): item is RawUpdate & { readonly place: Place } => item.type === "status_update";
const isResource = (item: Included): item is RawResource & { readonly place: Place } => item.type === "status_page_resource";

function reportOf(raw: RawReport & { readonly place: Place }, updatesById: ReadonlyMap<string, RawUpdate["attributes"]>, issues: IssueList): StatusReport {
  const { title, report_type: type, starts_at: start, ends_at: end = null, affected_resources: resources } = raw.attributes;
  const links = raw.relationships?.status_updates?.data ?? [];
  const linksPlace = at(at(at(raw.place, "relationships"), "status_updates"), "data");
  const updates = links.flatMap(({ id }, index) => {
    const found = updatesById.get(id);
    if (found === undefined) issues.add("value", at(at(linksPlace, index), "id"), "the id of an update that is included", id);
    return found === undefined ? [] : [{ published: found.published_at, resources: affectedOf(found.affected_resources) }];
  });
  updates.sort((a, b) => a.published.ms - b.published.ms);
  return { id: raw.id, title, type, start, end, resources: affectedOf(resources), updates };
}

function affectedOf(list: readonly RawAffected[] | null | undefined): readonly Affected[] {
  return (list ?? []).map(({ status_page_resource_id: id, status }) => ({ id, status }));
}
