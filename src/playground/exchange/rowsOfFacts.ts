/** Entries of facts as rows of the form, where a row can hold all that an entry says. */
import { readInstant } from "../../facts/instant.js";
import { INVALID, IssueList } from "../../issueList.js";
import { BLANK_BREACH, BLANK_MAINTENANCE, BLANK_OUTAGE, type BreachRow, type MaintenanceRow, type OutageRow } from "../state/state.js";
import { shownTime } from "../facts/times.js";

/** Data that nobody has checked. */
export type Entry = Readonly<Record<string, unknown>>;

export function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How one key of an entry is written in a row: `undefined` if a row cannot hold it. */
type Cell = (value: unknown) => Readonly<Record<string, string | boolean>> | undefined;

const textAs = (name: string): Cell => (value) => (typeof value === "string" ? { [name]: value } : undefined);

/** Texts without an offset stay as they are: the field says in which zone it reads them. */
export function timeText(value: unknown, zone: string): string | undefined {
  const ms = readInstant(value, null, new IssueList());
  if (ms !== INVALID) return shownTime(ms, zone);
  return typeof value === "string" ? value : undefined;
}

const timeAs = (name: string, zone: string): Cell => (value) => {
  const text = timeText(value, zone);
  return text === undefined ? undefined : { [name]: text };
};

const endAs = (zone: string): Cell => (value) => (value === null ? { open: true } : timeAs("end", zone)(value));

const services: Cell = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === "string" && name !== "" && name === name.trim() && !name.includes(","))
    ? { services: value.join(", ") } : undefined;

/** A number is a share, written as the form reads it: without an exponent. */
const impact: Cell = (value) => {
  if (value === "down" || value === "degraded") return { impact: value };
  return typeof value === "number" && /^\d*\.?\d+$/.test(String(value)) ? { impact: String(value) } : undefined;
};

function rowOf<T>(entry: unknown, blank: T, cells: Readonly<Record<string, Cell>>): T | undefined {
  if (!isEntry(entry)) return undefined;
  const written = Object.entries(entry).map(([key, value]) => (Object.hasOwn(cells, key) ? cells[key]?.(value) : undefined));
  return written.includes(undefined) ? undefined : Object.assign({}, blank, ...written);
}

/** @returns `undefined` if the row would lose something */
export function outageRow(entry: unknown, zone: string): OutageRow | undefined {
  return rowOf<OutageRow>(entry, { ...BLANK_OUTAGE, impact: "" }, {
    id: textAs("id"), start: timeAs("start", zone), end: endAs(zone), services, impact, cause: textAs("cause"),
    reportedAt: timeAs("reported", zone), awareAt: timeAs("aware", zone),
  });
}

/** @returns `undefined` if the row would lose something */
export function maintenanceRow(entry: unknown, zone: string): MaintenanceRow | undefined {
  return rowOf<MaintenanceRow>(entry, { ...BLANK_MAINTENANCE, kind: "" }, {
    id: textAs("id"), start: timeAs("start", zone), end: timeAs("end", zone), services, kind: textAs("kind"), announcedAt: timeAs("announced", zone),
  });
}

/** @returns `undefined` if the row would lose something */
export function breachRow(entry: unknown, zone: string): BreachRow | undefined {
  return rowOf<BreachRow>(entry, BLANK_BREACH, { start: timeAs("start", zone), end: endAs(zone) });
}

/** The fields of a claim; `undefined` if they would lose something. `outages` is left to the caller. */
export function claimCells(entry: Entry, zone: string): Partial<OutageRow> | undefined {
  return rowOf<Partial<OutageRow>>(entry, {}, {
    ticket: textAs("ticket"), filedAt: timeAs("claimed", zone), channel: textAs("channel"), noticeAt: timeAs("noticed", zone),
    disruption: (value) => (typeof value === "boolean" ? { shown: value } : undefined), outages: () => ({}),
  });
}
