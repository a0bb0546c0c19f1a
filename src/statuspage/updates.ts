/** The updates of one incident in order, and the span they give it. */
import { assumed, type Assumed, differ, shown } from "./assumptions.js";
import type { Item, ItemStatus, Update } from "./documents.js";

/** An update and when it is shown as having been made, epoch ms. */
export interface ShownUpdate {
  readonly update: Update;
  readonly atMs: number;
}

/** When an incident began and ended, as its page tells it. */
export interface ItemSpan {
  readonly startMs: number;
  /** `null`: it goes on. */
  readonly endMs: number | null;
  readonly assumed: readonly Assumed[];
}

const CLOSED: ReadonlySet<ItemStatus> = new Set<ItemStatus>(["resolved", "postmortem", "completed"]);

export function isClosed(status: ItemStatus): boolean {
  return CLOSED.has(status);
}

/**
 * The updates by `display_at`, earliest first. Pages write the newest first, so that of two at one instant the later in the
 * list was made before.
 */
export function inOrder({ incident_updates: updates }: Item): readonly ShownUpdate[] {
  return updates.map((update) => ({ update, atMs: shownAt(update) })).reverse().sort((a, b) => a.atMs - b.atMs);
}

/** When an update is shown as having been made, epoch ms. */
export function shownAt({ display_at: displayed, created_at: created }: Update): number {
  return displayed ?? created;
}

/** Where an incident begins and ends. */
export function spanOf(item: Item, updates: readonly ShownUpdate[]): ItemSpan {
  const notes: Assumed[] = [...backDated(updates)];
  const endMs = isClosed(item.status) ? endOf(item, updates, notes) : null;
  const startMs = startOf(item, updates, endMs, notes);
  return { startMs, endMs, assumed: notes };
}

function backDated(updates: readonly ShownUpdate[]): readonly Assumed[] {
  const other = updates.filter(({ update, atMs }) => differ(update.created_at, atMs));
  const [first] = other;
  if (first === undefined) return [];
  return [assumed("back-dated", `${other.length} of ${updates.length} updates are shown with another time than they were written at, such as ${shown(first.atMs)} written ${shown(first.update.created_at)}; the time shown counts`)];
}

/** The last resolution after which nothing was said to go on. */
function endOf(item: Item, updates: readonly ShownUpdate[], notes: Assumed[]): number {
  const closed = updates.map(({ update }) => isClosed(update.status));
  const lastOpen = closed.lastIndexOf(false);
  if (closed.indexOf(true) !== -1 && closed.indexOf(true) < lastOpen) notes.push(assumed("reopened", "it was resolved and went on afterwards; the last resolution counts, and what was published in between"));
  const resolution = updates[lastOpen + 1];
  const { resolved_at: resolvedAt } = item;
  if (resolution === undefined) {
    const lastMs = updates.at(-1)?.atMs ?? item.created_at;
    if (resolvedAt !== null && resolvedAt !== undefined && (updates.length === 0 || resolvedAt >= lastMs)) return resolvedAt;
    notes.push(assumed("end-missing", `it is resolved, but nothing says when; taken to end with its last update, ${shown(lastMs)}`));
    return lastMs;
  }
  if (resolvedAt !== null && resolvedAt !== undefined && differ(resolvedAt, resolution.atMs)) {
    notes.push(assumed("end-unlike-resolved-at", `resolved_at is ${shown(resolvedAt)}; the update that resolves it is shown at ${shown(resolution.atMs)}, which counts`));
  }
  return resolution.atMs;
}

/** Where nothing else is said, an incident begins with its first update or when it "started", whichever is earlier. */
function startOf({ started_at: startedAt, created_at: created }: Item, updates: readonly ShownUpdate[], endMs: number | null, notes: Assumed[]): number {
  const firstMs = updates[0]?.atMs ?? startedAt ?? created;
  const startMs = Math.min(firstMs, startedAt ?? firstMs);
  if (differ(startMs, firstMs)) notes.push(assumed("started-earlier", `started_at is ${shown(startMs)}, before the first update at ${shown(firstMs)}; what components published counts from the updates on`));
  return Math.min(startMs, endMs ?? startMs); // Written down after the fact, without updates, it may "start" after its end.
}
