/**
 * What status feeds and monitors tell, as facts to assess: an entry point of its own. One function for each feed, all with
 * the same kind of result.
 */
export { type AwsHealthOptions, readAwsHealth } from "./awsHealth.js";
export { type BetterStackOptions, readBetterStack } from "./betterStack.js";
export type { FeedAssumption, FeedRefusalCode } from "./codes.js";
export type {
  Assumption, FeedEntry, FeedImpact, FeedItemKind, FeedMaintenance, FeedOutage, FeedRefusal, FeedResult,
} from "./feed.js";
export { type GatusOptions, readGatus } from "./gatus.js";
export { type GoogleCloudOptions, readGoogleCloud } from "./googleCloud.js";
export { type InstatusOptions, readInstatus } from "./instatus.js";
export type { Locations } from "./locations.js";
export type { WindowChoice } from "./maintenance.js";
export type { MonitorEntry, SampleResult } from "./monitors.js";
export type { FeedOptions, IncidentOptions, SampleOptions } from "./options.js";
export { type PrometheusOptions, readPrometheus } from "./prometheus.js";
export type { Stretch } from "./samples.js";
export { readUptimeKuma, type UptimeKumaOptions } from "./uptimeKuma.js";
export { readUpptime } from "./upptime.js";
