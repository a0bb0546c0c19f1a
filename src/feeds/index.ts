/**
 * What status feeds and monitors tell, as facts to assess: an entry point of its own. One function for each feed, all with
 * the same kind of result.
 */
export type { FeedAssumption, FeedRefusalCode } from "./codes.js";
export type {
  Assumption, FeedEntry, FeedImpact, FeedItemKind, FeedMaintenance, FeedOutage, FeedRefusal, FeedResult,
} from "./feed.js";
export { type GatusOptions, readGatus } from "./gatus.js";
export type { MonitorEntry, SampleResult } from "./monitors.js";
export type { FeedOptions, IncidentOptions, SampleOptions } from "./options.js";
export { type PrometheusOptions, readPrometheus } from "./prometheus.js";
export type { Stretch } from "./samples.js";
export { readUptimeKuma, type UptimeKumaOptions } from "./uptimeKuma.js";
