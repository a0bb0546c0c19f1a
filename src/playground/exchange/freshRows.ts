/** Entries of a feed as further rows of the form. */
import { isTimeZone } from "../../calendar.js";
import { BLANK, isBlankOutage, type MaintenanceRow, type OutageRow, type State } from "../state/state.js";
import { type Fresh, freshOutages } from "./sameOutages.js";
import { maintenanceRow, outageRow } from "./rowsOfFacts.js";

/**
 * The form with rows added, in place of those in which nothing was entered, and without those that it has already.
 * Rows can hold whatever feeds tell.
 */
export function freshRows(state: State, outages: readonly object[], maintenance: readonly object[]): { readonly state: State; readonly outages: Fresh; readonly maintenance: readonly MaintenanceRow[] } {
  const zone = isTimeZone(state.zone) ? state.zone : BLANK.zone;
  const kept = state.outages.filter((row) => !isBlankOutage(row));
  const fresh = freshOutages(kept, outages.map((entry) => outageRow(entry, zone) as OutageRow));
  const known = new Set(state.maintenance.map((row) => JSON.stringify(row)));
  const windows = maintenance.map((entry) => maintenanceRow(entry, zone) as MaintenanceRow).filter((row) => !known.has(JSON.stringify(row)));
  return {
    state: { ...state, zone, outages: [...kept, ...fresh.rows], maintenance: [...state.maintenance, ...windows] },
    outages: fresh, maintenance: windows,
  };
}
