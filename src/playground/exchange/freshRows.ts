/** Entries of a feed as further rows of the form. */
import { isTimeZone } from "../../calendar.js";
import { BLANK, isBlankOutage, type MaintenanceRow, type OutageRow, type State } from "../state/state.js";
import { maintenanceRow, outageRow } from "./rowsOfFacts.js";

/** The form with rows added, in place of those in which nothing was entered. Rows can hold whatever feeds tell. */
export function freshRows(state: State, outages: readonly object[], maintenance: readonly object[]): State {
  const zone = isTimeZone(state.zone) ? state.zone : BLANK.zone;
  return {
    ...state, zone,
    outages: [...state.outages.filter((row) => !isBlankOutage(row)), ...outages.map((entry) => outageRow(entry, zone) as OutageRow)],
    maintenance: [...state.maintenance, ...maintenance.map((entry) => maintenanceRow(entry, zone) as MaintenanceRow)],
  };
}
