// Builders of Statuspage documents in the documented shape. Times are minutes of 9 May 2023, UTC.
import type { StatuspageOptions } from "../../../src/statuspage/index.js";
import { MAJOR_OUTAGES } from "../../../src/statuspage/index.js";

const DAY = Date.UTC(2023, 4, 9);

/** Epoch ms of a minute of the day. */
export function minute(minutes: number): number {
  return DAY + minutes * 60_000;
}

/** The same, as a page writes it. */
export function at(minutes: number): string {
  return new Date(minute(minutes)).toISOString();
}

export type Row = Readonly<Record<string, unknown>>;

/** What an update says of a component: `API operational -> major_outage` as `["api", "operational", "major_outage"]`. */
type Said = readonly [code: string, before: string, after: string];

const NAMES: Readonly<Record<string, string>> = { api: "API", smtp: "SMTP", out: "Outbound Delivery", logs: "Events & Logs" };

/** An update at a minute; `said` as `null`: no word of components. */
export function update(minutes: number, status: string, said: readonly Said[] | null, more: Row = {}): Row {
  const affected = said?.map(([code, before, after]) => ({ code, name: NAMES[code] ?? code, old_status: before, new_status: after })) ?? null;
  return { id: `u${minutes}`, status, body: "…", created_at: at(minutes), display_at: at(minutes), affected_components: affected, ...more };
}

/** An incident; its updates are given in the order of time and written newest first. */
export function incident(id: string, updates: readonly Row[], more: Row = {}): Row {
  const [first, last] = [updates[0], updates.at(-1)];
  const isResolved = last?.["status"] === "resolved" || last?.["status"] === "completed";
  return {
    id, name: `Incident ${id}`, status: last?.["status"] ?? "resolved", impact: "major", shortlink: "x",
    created_at: first?.["created_at"] ?? at(0), started_at: first?.["display_at"] ?? at(0), resolved_at: isResolved ? last["display_at"] : null,
    incident_updates: [...updates].reverse(), components: [], ...more,
  };
}

/** Scheduled work; as an incident, with the window announced for it. */
export function maintenance(id: string, from: number, until: number, updates: readonly Row[], more: Row = {}): Row {
  return incident(id, updates, { impact: "maintenance", scheduled_for: at(from), scheduled_until: at(until), ...more });
}

export const PAGE = { id: "page1", name: "Example", url: "https://status.example", time_zone: "Etc/UTC", updated_at: at(1_000) };

export function incidents(...list: readonly Row[]): Row {
  return { page: PAGE, incidents: list };
}

export function scheduled(...list: readonly Row[]): Row {
  return { page: PAGE, scheduled_maintenances: list };
}

export const OPTIONS = {
  services: { API: "api", SMTP: "smtp", "Outbound Delivery": "outbound" },
  impacts: MAJOR_OUTAGES,
  incidentImpacts: { none: null, minor: "degraded", major: "down", critical: "down", maintenance: null },
  withoutComponents: "refuse",
  maintenanceWindow: "announced",
} as const satisfies StatuspageOptions;
