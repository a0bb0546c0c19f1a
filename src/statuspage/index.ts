/** The public surface of `sla-credits/statuspage`. */
export { inspectStatuspage, type StatuspageOverview } from "./inspectStatuspage.js";
export type { NamedComponent } from "./componentNames.js";
export { readStatuspage, type StatuspageResult } from "./readStatuspage.js";
export {
  type BrokenStatus, type ComponentStatus, type IncidentImpact, MAJOR_INCIDENTS, MAJOR_OUTAGES, type MaintenanceWindow, PARTIAL_OUTAGES, type StatuspageOptions,
  type StatusImpacts, type UsedOptions,
} from "./options.js";
export type { ComponentTimeline, StatusSpan } from "./componentTimelines.js";
export type { StatuspageAssumption, StatuspageRefusal } from "./assumptions.js";
export type { Assumption, FeedEntry, FeedImpact, FeedItemKind, FeedMaintenance, FeedOutage, FeedRefusal, FeedResult } from "../feeds/feed.js";
export { MAILGUN_COMPONENTS } from "../terms/mailgunComponents.js";
