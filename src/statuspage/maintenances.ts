/** One scheduled maintenance: the window it gives the facts, with what had to be assumed; or why it gives none. */
import type { FeedMaintenance } from "../feeds/feed.js";
import { asOfView } from "./asOfView.js";
import { type Assumed, assumed, differ, shown, type Why } from "./assumptions.js";
import type { ComponentNames, NamedComponent } from "./componentNames.js";
import { mentionedIn } from "./componentStates.js";
import type { Item, ItemStatus } from "./documents.js";
import { type Entry, notYet, type Refusal, servicesOf, unmapped, unmappedNames } from "./incidents.js";
import type { UsedOptions } from "./options.js";
import { inOrder, isClosed, type ShownUpdate } from "./updates.js";

export interface ReadMaintenance {
  readonly window: FeedMaintenance | null;
  readonly result: Entry | Refusal;
}

interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** The window that goes into the facts; `actual` beside it where the terms are to choose. */
interface Window extends Span {
  readonly actual?: Span;
}

const OF_MAINTENANCE: ReadonlySet<ItemStatus> = new Set<ItemStatus>(["scheduled", "in_progress", "verifying", "completed"]);

/** True for an item that has been scheduled: whatever list it stands in, it is maintenance. */
export function isMaintenance({ scheduled_for: from, status }: Item): boolean {
  return (from !== undefined && from !== null) || OF_MAINTENANCE.has(status);
}

export function readMaintenance(whole: Item, options: UsedOptions, names: ComponentNames): ReadMaintenance {
  const view = asOfView(whole, options.asOfMs);
  if (view === null) return { window: null, result: notYet("maintenance", whole) };
  const { item } = view;
  const { id, name } = item;
  const updates = inOrder(item);
  const notes: Assumed[] = [...view.notes];
  const components = componentsOf(item, updates);
  const refused = ([reason, detail]: Why): ReadMaintenance => ({ window: null, result: { kind: "maintenance", id, name, ...announcedSpan(item), reason, detail } });
  const services = servicesOf(components, options, names, notes);
  if (services === null) return refused(["no-components", "it names no component, so that no service can be told"]);
  if (services.length === 0) return refused(unmapped(components));
  const window = windowOf(item, updates, options, notes);
  if (isWhy(window)) return refused(window);
  const { startMs, endMs, actual } = window;
  const announcedAt = announcedAtOf(updates, notes);
  return {
    window: {
      id, services, kind: "planned", start: startMs, end: endMs, ...(announcedAt === null ? {} : { announcedAt }),
      ...(actual === undefined ? {} : { actual: { start: actual.startMs, end: actual.endMs } }),
    },
    result: { kind: "maintenance", id, name, startMs, endMs, services, outages: [], unmapped: unmappedNames(components, names), assumed: notes },
  };
}

/** Where a refused maintenance would lie, if it says so. */
function announcedSpan({ scheduled_for: startMs, scheduled_until: endMs }: Item): Partial<Span> {
  return startMs === null || startMs === undefined || endMs === null || endMs === undefined ? {} : { startMs, endMs };
}

/** Those that updates name, and those that the maintenance lists. */
function componentsOf({ components }: Item, updates: readonly ShownUpdate[]): readonly NamedComponent[] {
  const found = new Map<string, NamedComponent>();
  for (const { component } of mentionedIn(updates)) found.set(component.id ?? component.name, component);
  for (const { id, name } of components ?? []) if (!found.has(id)) found.set(id, { id, name });
  return [...found.values()];
}

/** When customers could first read of it: not before it was written, whatever time it is shown with. */
function announcedAtOf(updates: readonly ShownUpdate[], notes: Assumed[]): number | null {
  const first = updates.find(({ update }) => update.status === "scheduled");
  if (first === undefined) return null;
  const writtenMs = first.update.created_at;
  if (writtenMs > first.atMs && differ(writtenMs, first.atMs)) {
    notes.push(assumed("announcement-back-dated", `the announcement is shown at ${shown(first.atMs)} and was written at ${shown(writtenMs)}, which counts as notice`));
  }
  return Math.max(writtenMs, first.atMs);
}

function windowOf(item: Item, updates: readonly ShownUpdate[], { maintenanceWindow: choice, asOfMs }: UsedOptions, notes: Assumed[]): Window | Why {
  const { scheduled_for: startMs, scheduled_until: endMs } = item;
  if (startMs === null || startMs === undefined || endMs === null || endMs === undefined) {
    return ["window-missing", "it does not say from when until when it is scheduled"];
  }
  if (endMs < startMs) return ["window-empty", `it is scheduled until ${shown(endMs)}, before its start at ${shown(startMs)}`];
  const announced = { startMs, endMs };
  const isAhead = asOfMs !== null && startMs > asOfMs;
  const actual = actualOf(item, updates, asOfMs, notes);
  if (choice === "announced" || (actual === null && isAhead)) return announced;
  if (actual === null) return ["did-not-run", "no update says that it began, so that nothing is known of how it ran"];
  switch (choice) {
    case "actual":
      return actual;
    case "by-terms":
      return { ...announced, actual };
    case "intersection": {
      const common = { startMs: Math.max(startMs, actual.startMs), endMs: Math.min(endMs, actual.endMs) };
      return common.startMs < common.endMs ? common : ["window-empty", `it ran from ${shown(actual.startMs)} to ${shown(actual.endMs)}, outside the announced window`];
    }
  }
}

/** How it ran, so far: from the first update in progress to the last that completes it, or to "now". `null`: it never began. */
function actualOf(item: Item, updates: readonly ShownUpdate[], asOfMs: number | null, notes: Assumed[]): Span | null {
  const began = updates.find(({ update }) => update.status === "in_progress" || update.status === "verifying");
  const completed = updates.filter(({ update }) => isClosed(update.status)).at(-1);
  if (began === undefined && completed === undefined) {
    notes.push(assumed("not-begun", "no update says that it has begun"));
    return null;
  }
  const endMs = isClosed(item.status) ? (completed?.atMs ?? item.resolved_at ?? null) : asOfMs;
  if (!isClosed(item.status)) notes.push(assumed("in-progress", "it is not completed; what counts of how it ran ends with now"));
  if (began === undefined) {
    notes.push(assumed("start-missing", "no update says when it began; taken to have begun as announced"));
  }
  const startMs = began?.atMs ?? (item.scheduled_for as number);
  return endMs === null || endMs < startMs ? null : { startMs, endMs };
}

function isWhy(found: Window | Why): found is Why {
  return Array.isArray(found);
}
