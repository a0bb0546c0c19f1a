/**
 * Reading the files of a Statuspage (v2): `incidents.json`, `scheduled-maintenances.json`, `summary.json`,
 * `components.json`, and files of one incident each. A file is known by its keys, whatever its name; keys that are of no
 * use here are passed over unread.
 */
import { fieldsOf, itemsOf, listOf, nullOr, objectOf, optional, type Partly, type Reader, whole } from "../input.js";
import { feedName } from "../feeds/options.js";
import { oneOf, text, textUpTo } from "../inputValues.js";
import { at, INVALID, type Invalid, type IssueList, type Place } from "../issueList.js";
import { readInstant } from "../facts/instant.js";
import type { ComponentStatus, IncidentImpact } from "./options.js";
import { BROKEN_STATUSES, INCIDENT_IMPACTS } from "./options.js";

/** What an update says of one component. */
export interface AffectedComponent {
  readonly code?: string;
  readonly name: string;
  readonly old_status?: ComponentStatus | null;
  readonly new_status: ComponentStatus;
}

const STATUSES = ["investigating", "identified", "monitoring", "resolved", "postmortem", "scheduled", "in_progress", "verifying", "completed"] as const;
export type ItemStatus = (typeof STATUSES)[number];

export interface Update {
  readonly status: ItemStatus;
  /** Epoch ms, as all instants here. */
  readonly created_at: number;
  /** Shown as the time of the update: pages back-date it. */
  readonly display_at?: number | null;
  readonly affected_components?: readonly AffectedComponent[] | null;
}

export interface ListedComponent {
  readonly id: string;
  readonly name: string;
}

/** An incident, or a maintenance: then it has been scheduled. */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly status: ItemStatus;
  readonly impact: IncidentImpact;
  readonly created_at: number;
  readonly updated_at?: number | null;
  readonly started_at?: number | null;
  readonly resolved_at?: number | null;
  readonly scheduled_for?: number | null;
  readonly scheduled_until?: number | null;
  readonly incident_updates: readonly Update[];
  readonly components?: readonly ListedComponent[] | null;
}

/** Where an item stands in the documents, for issues that arise later. */
export interface PlacedItem {
  readonly item: Item;
  readonly place: Place;
}

export interface Documents {
  /** Each once, in the order of the documents. */
  readonly items: readonly PlacedItem[];
  /** Names of components by id, from lists of components and from incidents. */
  readonly names: ReadonlyMap<string, string>;
  /** True if a document lists the components of the page. */
  readonly isListed: boolean;
  /** When the page was written last, epoch ms, as far as it says. */
  readonly updatedAtMs: number | null;
}

/** Ids become part of ids of outages. */
const id = textUpTo(60);
const status: Reader<ComponentStatus> = oneOf("operational", ...BROKEN_STATUSES);
const when = nullOr(readInstant);

const affected = objectOf<AffectedComponent>({ code: optional(id), name: text, old_status: optional(nullOr(status)), new_status: status }, "ignored");

const update = objectOf<Update>({
  status: oneOf(...STATUSES), created_at: readInstant, display_at: optional(when), affected_components: optional(nullOr(listOf(affected))),
}, "ignored");

const listed = objectOf<ListedComponent>({ id, name: text }, "ignored");

const item = objectOf<Item>({
  id, name: feedName, status: oneOf(...STATUSES), impact: oneOf(...INCIDENT_IMPACTS), created_at: readInstant, updated_at: optional(when),
  started_at: optional(when), resolved_at: optional(when), scheduled_for: optional(when), scheduled_until: optional(when),
  incident_updates: listOf(update), components: optional(nullOr(listOf(listed))),
}, "ignored");

interface Page {
  readonly id: string;
  readonly updated_at?: number | null;
}

interface RawDocument {
  page?: Page;
  incidents?: readonly Item[];
  scheduled_maintenances?: readonly Item[];
  incident?: Item;
  scheduled_maintenance?: Item;
  components?: readonly ListedComponent[];
}

const pageFile = fieldsOf<RawDocument>({
  page: optional(objectOf<Page>({ id, updated_at: optional(when) }, "ignored")),
  incidents: optional(listOf(item)), scheduled_maintenances: optional(listOf(item)), incident: optional(item), scheduled_maintenance: optional(item),
  components: optional(listOf(listed)),
}, "ignored");

const CONTENTS = ["incidents", "scheduled_maintenances", "incident", "scheduled_maintenance", "components"] as const;

/** All documents of one page, or `INVALID` after issues. */
export function readDocuments(value: unknown, place: Place, issues: IssueList): Documents | Invalid {
  const raw = itemsOf(pageFile, 1)(value, place, issues);
  if (raw === INVALID) return INVALID;
  raw.forEach((one, index) => checkIsOne(one, at(place, index), issues));
  checkOnePage(raw, place, issues);
  const documents = raw.map((one) => (one === INVALID ? INVALID : whole(one)));
  return documents.includes(INVALID) ? INVALID : gathered(documents as readonly RawDocument[], place);
}

function checkIsOne(one: Partly<RawDocument> | Invalid, place: Place, issues: IssueList): void {
  if (one === INVALID || CONTENTS.some((key) => one[key] !== undefined)) return;
  issues.addRendered("required", place, `a Statuspage document, with one of ${CONTENTS.join(", ")}`, "none of them");
}

function checkOnePage(raw: readonly (Partly<RawDocument> | Invalid)[], place: Place, issues: IssueList): void {
  let first: string | undefined;
  raw.forEach((one, index) => {
    if (one === INVALID || one.page === INVALID || one.page === undefined) return;
    first ??= one.page.id;
    if (one.page.id !== first) issues.add("value", at(at(at(place, index), "page"), "id"), `${JSON.stringify(first)}, the page of the other documents`, one.page.id);
  });
}

function gathered(documents: readonly RawDocument[], list: Place): Documents {
  const items = new Map<string, PlacedItem>();
  const names = new Map<string, string>();
  const add = (one: Item, place: Place): void => {
    const before = items.get(one.id);
    // The same incident stands in several files; the one written last knows most.
    if (before === undefined || updatedAt(one) > updatedAt(before.item)) items.set(one.id, { item: one, place });
    for (const { id: code, name: shown } of one.components ?? []) names.set(code, shown);
  };
  documents.forEach((one, index) => {
    const root = at(list, index);
    for (const key of ["incidents", "scheduled_maintenances"] as const) {
      one[key]?.forEach((entry, position) => add(entry, at(at(root, key), position)));
    }
    for (const single of ["incident", "scheduled_maintenance"] as const) {
      const entry = one[single];
      if (entry !== undefined) add(entry, at(root, single));
    }
    for (const { id: code, name: shown } of one.components ?? []) names.set(code, shown);
  });
  return {
    items: [...items.values()], names, isListed: documents.some(({ components }) => components !== undefined),
    updatedAtMs: latest(documents.map(({ page }) => page?.updated_at)),
  };
}

function updatedAt(one: Item): number {
  return one.updated_at ?? one.created_at;
}

/** The latest of some instants, of which any may be missing; `null` if all are. */
export function latest(instants: readonly (number | null | undefined)[]): number | null {
  return instants.reduce<number | null>((last, ms) => (ms === null || ms === undefined || (last !== null && last > ms) ? last : ms), null);
}
