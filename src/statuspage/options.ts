/**
 * What the feed cannot say and the caller must: which component is which service, and what a published status is worth.
 * Nothing here has a default, because each of these arguments can decide the money.
 */
import type { FeedImpact } from "../feeds/feed.js";
import { impact } from "../feeds/options.js";
import type { InstantInput } from "../index.js";
import { mapOf, objectOf, optional, type Reader } from "../input.js";
import { oneOf, textUpTo } from "../inputValues.js";
import { at, INVALID, type Invalid, type IssueList, type Place } from "../issueList.js";
import { readInstant } from "../facts/instant.js";

/** What Statuspage can publish of a component, beside `operational`. */
export const BROKEN_STATUSES = ["degraded_performance", "partial_outage", "major_outage", "under_maintenance"] as const;
/** A component's published status, other than `operational`. */
export type BrokenStatus = (typeof BROKEN_STATUSES)[number];
/** A component's published status. */
export type ComponentStatus = "operational" | BrokenStatus;

/** What Statuspage can publish of an incident as a whole. */
export const INCIDENT_IMPACTS = ["none", "minor", "major", "critical", "maintenance"] as const;
/** The published impact of an incident as a whole. */
export type IncidentImpact = (typeof INCIDENT_IMPACTS)[number];

/** What each published status takes of its service; `null`: it is not counted. */
export type StatusImpacts = Readonly<Record<BrokenStatus, FeedImpact>>;

/** Only components published as `major_outage` are down. */
export const MAJOR_OUTAGES: StatusImpacts = { degraded_performance: null, partial_outage: null, major_outage: "down", under_maintenance: null };

/** Components published as `partial_outage` are down as well. */
export const PARTIAL_OUTAGES: StatusImpacts = { ...MAJOR_OUTAGES, partial_outage: "down" };

/** Of incidents that give no status of any component, those that the page calls major or critical are down. */
export const MAJOR_INCIDENTS: Readonly<Record<IncidentImpact, FeedImpact>> = { none: null, minor: null, major: "down", critical: "down", maintenance: null };

/** Longest name of a service: with the longest id of an incident and a number it makes an id that facts take. */
const MAX_SERVICE = 100;

/**
 * Which window of a maintenance counts: as announced, as it ran, what both have in common; or `by-terms`: both go into the
 * facts, for terms that choose between them themselves.
 */
export const WINDOWS = ["announced", "actual", "intersection", "by-terms"] as const;
/** Which window of a maintenance counts: announced, as it ran, their intersection, or as the terms choose. */
export type MaintenanceWindow = (typeof WINDOWS)[number];

/** What Statuspage does not say and the caller decides. */
export interface StatuspageOptions {
  /** Components, by id or by name, and the service that each of them is. Others are not looked at. */
  readonly services: Readonly<Record<string, string>>;
  /** What a component's published status takes of its service; `null`: it is not counted. */
  readonly impacts: StatusImpacts;
  /** The same for incidents that give no status of any component: by the impact of the incident. */
  readonly incidentImpacts: Readonly<Record<IncidentImpact, FeedImpact>>;
  /** Incidents and maintenance that name no component at all: left out, or taken for all services. */
  readonly withoutComponents: "refuse" | "all-services";
  readonly maintenanceWindow: MaintenanceWindow;
  /** "Now". Needed if anything goes on; what the page says of later is left out, and that is listed. */
  readonly asOf?: InstantInput;
}

/** The arguments, as they were used. */
export interface UsedOptions {
  readonly services: Readonly<Record<string, string>>;
  readonly impacts: StatusImpacts;
  readonly incidentImpacts: StatuspageOptions["incidentImpacts"];
  readonly withoutComponents: StatuspageOptions["withoutComponents"];
  readonly maintenanceWindow: MaintenanceWindow;
  /** Epoch ms; `null`: nothing was said of "now". */
  readonly asOfMs: number | null;
}

function impactsOf<K extends string>(keys: readonly K[]): Reader<Readonly<Record<K, FeedImpact>>> {
  return objectOf(Object.fromEntries(keys.map((key) => [key, impact]))) as unknown as Reader<Readonly<Record<K, FeedImpact>>>;
}

interface RawOptions {
  services: ReadonlyMap<string, string>;
  impacts: StatusImpacts;
  incidentImpacts: StatuspageOptions["incidentImpacts"];
  withoutComponents: StatuspageOptions["withoutComponents"];
  maintenanceWindow: MaintenanceWindow;
  asOf?: number;
}

const readRaw = objectOf<RawOptions>({
  services: mapOf(textUpTo(MAX_SERVICE)),
  impacts: impactsOf(BROKEN_STATUSES),
  incidentImpacts: impactsOf(INCIDENT_IMPACTS),
  withoutComponents: oneOf("refuse", "all-services"),
  maintenanceWindow: oneOf(...WINDOWS),
  asOf: optional(readInstant),
});

/** The options checked, or `INVALID` after issues. */
export function readOptions(value: unknown, place: Place, issues: IssueList): UsedOptions | Invalid {
  const raw = readRaw(value, place, issues);
  if (raw === INVALID) return INVALID;
  if (raw.services.size === 0) return issues.addRendered("empty", at(place, "services"), "at least one component and its service", "an empty object");
  const { impacts, incidentImpacts, withoutComponents, maintenanceWindow, asOf } = raw;
  return { services: Object.fromEntries(raw.services), impacts, incidentImpacts, withoutComponents, maintenanceWindow, asOfMs: asOf ?? null };
}
