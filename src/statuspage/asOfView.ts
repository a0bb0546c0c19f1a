/** What of an incident was known at "now": an old month can be read from a page of today. */
import { assumed, type Assumed } from "./assumptions.js";
import type { Item, ItemStatus } from "./documents.js";
import { inOrder, isClosed, shownAt, type ShownUpdate } from "./updates.js";

/** An incident as it stood, and whether anything was left out; `null`: nothing of it was known. */
export type AsOfView = { readonly item: Item; readonly notes: readonly Assumed[] } | null;

/** @param asOfMs - `null`: all that the page says has happened */
export function asOfView(item: Item, asOfMs: number | null): AsOfView {
  if (asOfMs === null) return { item, notes: [] };
  const updates = item.incident_updates.filter((update) => shownAt(update) <= asOfMs);
  const isResolvedLater = (item.resolved_at ?? asOfMs) > asOfMs;
  const isCut = updates.length < item.incident_updates.length;
  const isKnown = updates.length > 0 || (!isCut && (item.started_at ?? item.created_at) <= asOfMs);
  if (!isKnown) return null;
  if (!isCut && !isResolvedLater) return { item, notes: [] };
  const known = { ...item, incident_updates: updates };
  return {
    item: { ...known, status: statusOf(known, isCut), resolved_at: isResolvedLater ? null : (item.resolved_at ?? null) },
    notes: [assumed("later-left-out", "what the page says of later than now is left out")],
  };
}

/** Of what is left: the last word; and what is only resolved later goes on. */
function statusOf(known: Item, isCut: boolean): ItemStatus {
  if (isCut) return (inOrder(known).at(-1) as ShownUpdate).update.status;
  return isClosed(known.status) ? "investigating" : known.status;
}
