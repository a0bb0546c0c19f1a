/**
 * What every adapter of a status feed answers: facts to assess, and an account of where each of them comes from. Nothing in
 * a feed is lost: each incident and each maintenance is either among `entries` or among `refused`.
 */
import type { MaintenanceInput, OutageInput } from "../index.js";

/** What a feed speaks of: something that broke, or work that was announced. */
export type FeedItemKind = "incident" | "maintenance";

/** How much of a service an outage took; `null`: it is not counted at all. */
export type FeedImpact = OutageInput["impact"] | null;

/** Outages of a feed: instants in epoch milliseconds, services always named. */
export interface FeedOutage extends OutageInput {
  readonly services: readonly string[];
  /** Epoch ms. */
  readonly start: number;
  /** Epoch ms; `null`: still going on. */
  readonly end: number | null;
}

/** Maintenance windows of a feed: instants in epoch milliseconds, services always named. */
export interface FeedMaintenance extends MaintenanceInput {
  readonly id: string;
  readonly services: readonly string[];
  /** Epoch ms. */
  readonly start: number;
  /** Epoch ms. */
  readonly end: number;
  /** Epoch ms. */
  readonly announcedAt?: number;
}

/** Something that the feed does not say and that had to be decided, by code; `detail` is one English sentence. */
export interface Assumption<Code extends string = string> {
  readonly code: Code;
  readonly detail: string;
}

/** One incident or maintenance that made it into the facts. */
export interface FeedEntry<Code extends string = string> {
  readonly kind: FeedItemKind;
  /** As the feed has it. */
  readonly id: string;
  /** As the feed has it: any text, to be escaped wherever it is shown. */
  readonly name: string;
  /** Epoch ms: its own span, within which everything counted of it lies. */
  readonly startMs: number;
  /** Epoch ms; `null`: still going on. */
  readonly endMs: number | null;
  /** Services that it touches, in the order in which it names them. */
  readonly services: readonly string[];
  /** Ids of its outages in the facts; empty for maintenance. */
  readonly outages: readonly string[];
  /** Components, products or monitors that it names and that no service was given for. */
  readonly unmapped: readonly string[];
  readonly assumed: readonly Assumption<Code>[];
}

/** One incident or maintenance of which nothing is in the facts; `detail` is one English sentence. */
export interface FeedRefusal<Code extends string = string> {
  readonly kind: FeedItemKind;
  readonly id: string;
  readonly name: string;
  /** Epoch ms: its own span, where the feed gives one; `endMs` is `null` while it goes on. */
  readonly startMs?: number;
  readonly endMs?: number | null;
  readonly reason: Code;
  readonly detail: string;
}

/**
 * What became of a feed. `outages` and `maintenance` are ready to be spread into facts:
 * `assess(terms, { period, fees, outages, maintenance, asOf })`.
 */
export interface FeedResult<Options, Assumed extends string = string, Refused extends string = string> {
  /** The arguments, as they were used. */
  readonly options: Options;
  /** By start. */
  readonly outages: readonly FeedOutage[];
  /** By start. */
  readonly maintenance: readonly FeedMaintenance[];
  /** By start. */
  readonly entries: readonly FeedEntry<Assumed>[];
  /** In the order of the feed. */
  readonly refused: readonly FeedRefusal<Refused>[];
}
