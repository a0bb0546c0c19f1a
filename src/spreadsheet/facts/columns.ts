/**
 * The columns that a range may have, each with its headings in English and French, what its cells hold and where that goes
 * in the facts. The first heading is the one that messages and the template use.
 */
import { instantCell, type SheetClock } from "../cells/instantCell.js";
import type { Read } from "../cells/read.js";
import { impactCell, isOngoing, kindCell, servicesCell, textCell, truthCell } from "../cells/valueCells.js";

/** The lists of the facts that rows of a sheet become items of. */
export type ListName = "outages" | "claims" | "maintenance";

/** One column of a range. */
export interface Column {
  /** As {@link plainWord} writes them. */
  readonly headings: readonly string[];
  readonly list: ListName;
  /** Keys from the item to the value. */
  readonly path: readonly string[];
  readonly read: (cell: unknown, clock: SheetClock) => Read<unknown>;
}

/** `null` for what has not ended: it has to be said, as an empty cell may be forgotten. */
function endCell(cell: unknown, clock: SheetClock): Read<unknown> {
  return isOngoing(cell) ? { value: null } : instantCell(cell, clock);
}

function column(list: ListName, path: string, read: Column["read"], ...headings: readonly string[]): Column {
  return { headings, list, path: path.split("."), read };
}

/** Outages, and the claims that were made for them: one row each. */
export const OUTAGE_COLUMNS: readonly Column[] = [
  column("outages", "id", textCell, "outage", "id", "incident", "outage id", "panne", "interruption", "identifiant"),
  column("outages", "services", servicesCell, "services", "service"),
  column("outages", "start", instantCell, "start", "from", "started", "debut", "du", "de"),
  column("outages", "end", endCell, "end", "to", "ended", "fin", "au", "a"),
  column("outages", "impact", impactCell, "impact", "effect", "effet"),
  column("outages", "cause", textCell, "cause"),
  column("outages", "caused.start", instantCell, "caused from", "cause du"),
  column("outages", "caused.end", endCell, "caused to", "cause au"),
  column("outages", "reportedAt", instantCell, "reported", "reported at", "signale", "signale le"),
  column("outages", "awareAt", instantCell, "aware", "aware at", "connu", "connu le"),
  column("claims", "filedAt", instantCell, "claimed", "claimed at", "claim", "claim filed", "reclame", "reclame le", "reclamation"),
  column("claims", "ticket", textCell, "ticket", "numero de ticket", "n de ticket"),
  column("claims", "channel", textCell, "channel", "canal"),
  column("claims", "disruption", truthCell, "disruption shown", "disruption", "gene montree", "gene", "perturbation"),
  column("claims", "noticeAt", instantCell, "notice", "notice at", "notice given", "avis", "avis le"),
];

/** Maintenance windows, one row each. */
export const MAINTENANCE_COLUMNS: readonly Column[] = [
  column("maintenance", "id", textCell, "maintenance", "id", "window", "fenetre", "identifiant"),
  column("maintenance", "services", servicesCell, "services", "service"),
  column("maintenance", "kind", kindCell, "kind", "type", "genre", "nature"),
  column("maintenance", "start", instantCell, "start", "from", "debut", "du", "de"),
  column("maintenance", "end", instantCell, "end", "to", "fin", "au", "a"),
  column("maintenance", "announcedAt", instantCell, "announced", "announced at", "annonce", "annonce le", "annoncee le"),
  column("maintenance", "actual.start", instantCell, "actual start", "debut reel"),
  column("maintenance", "actual.end", instantCell, "actual end", "fin reelle"),
];

/** Columns that are for people: nothing in them is read. */
export const REMARKS: readonly string[] = ["note", "notes", "remark", "remarks", "comment", "comments", "remarque", "remarques", "commentaire", "commentaires"];
