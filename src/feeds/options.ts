/** The arguments that feeds have in common: which name is which service, which status means what, and when "now" is. */
import { readInstant } from "../facts/instant.js";
import type { InstantInput } from "../index.js";
import { mapOf, nullOr, optional, type OptionalReader, type Reader } from "../input.js";
import { text, textUpTo } from "../inputValues.js";
import { at, INVALID, IssueList, type Place } from "../issueList.js";
import type { InstantMs } from "../units.js";
import type { FeedImpact } from "./feed.js";

/** Arguments of every feed. */
export interface FeedOptions {
  /**
   * Which of your services each product, component or monitor is: by its id, or by its name, as the feed writes it (if both
   * are given, the id decides). What is not named here counts for nothing, and is listed.
   */
  readonly services: Readonly<Record<string, string>>;
  /**
   * "Now". Needed if something counted is still going on. What the feed tells of later is left out, so that an old month can
   * be assessed from a feed of today.
   */
  readonly asOf?: InstantInput;
}

/** Arguments of feeds of incidents. */
export interface IncidentOptions extends FeedOptions {
  /**
   * What each status of the feed means: `"down"`, `"degraded"`, the share of the service that was lost (0 to 1), or `null` if
   * it does not count. A status that is not named here is refused, never guessed.
   */
  readonly impacts: Readonly<Record<string, FeedImpact>>;
}

/** Arguments of feeds of samples. */
export interface SampleOptions extends FeedOptions {
  /** How long a sample holds if no other follows, whole milliseconds, 1 to 86,400,000: the interval of the checks, and some. */
  readonly holdMs: number;
}

/** Common arguments, checked. */
export interface CheckedFeed {
  readonly services: ReadonlyMap<string, string>;
  readonly asOf?: InstantMs;
}

/** Arguments of incidents, checked. */
export interface CheckedIncidents extends CheckedFeed {
  readonly impacts: ReadonlyMap<string, FeedImpact>;
}

const IMPACT = '"down", "degraded", a share from 0 to 1, or null';

/** Reads what a status means. */
export const impact: Reader<FeedImpact> = (value, place, issues) => {
  if (value === "down" || value === "degraded" || value === null) return value;
  if (typeof value === "number") return value >= 0 && value <= 1 ? value + 0 : issues.add("number-range", place, IMPACT, value);
  return issues.add(typeof value === "string" ? "value" : "type", place, IMPACT, value);
};

/** Readers of the common arguments. */
export const FEED: { readonly services: Reader<ReadonlyMap<string, string>>; readonly asOf: OptionalReader<InstantMs> } = {
  services: mapOf(text),
  asOf: optional(readInstant),
};

/** Readers of the arguments of incidents. */
export const INCIDENTS: typeof FEED & { readonly impacts: Reader<ReadonlyMap<string, FeedImpact>> } = { ...FEED, impacts: mapOf(impact) };

/** Longest id of a feed that is read, so that ids of outages made from it fit into facts. */
export const MAX_FEED_ID = 160;

/** Reads an id. */
export const feedId: Reader<string> = textUpTo(MAX_FEED_ID);

/** Longest name or title of a feed. */
const MAX_NAME = 10_000;

/** Reads a name or a title, which a feed may leave empty. */
export const feedName: Reader<string> = (value, place, issues) => {
  if (typeof value !== "string") return issues.add("type", place, "a text", value);
  return value.length <= MAX_NAME ? value : issues.addRendered("too-long", place, `at most ${MAX_NAME} characters`, `${value.length} characters`);
};

/** Reads `null` or an absent key as what is not known. */
export function known<T>(reader: Reader<T>): OptionalReader<T | null> {
  return optional(nullOr(reader));
}

/**
 * Reads a feed and the arguments it is read with. Issues of the feed have paths from its root; those of the arguments begin
 * with `options`.
 *
 * @throws `SlaInputError` with every issue of both
 */
export function readBoth<F, O>(feed: unknown, readFeed: Reader<F>, options: unknown, readOptions: Reader<O>): { readonly feed: F; readonly options: O } {
  const issues = new IssueList();
  const read = { feed: readFeed(feed, null, issues), options: readOptions(options, OPTIONS, issues) };
  issues.throwIfAny();
  return read as { readonly feed: F; readonly options: O };
}

/** Checked arguments as the caller wrote them, but for `asOf`, which is epoch ms. */
export function echoed<C extends CheckedFeed>(checked: C): Echoed<C> {
  const plain = Object.entries(checked).map(([key, value]) => [key, value instanceof Map ? Object.fromEntries(value) : value] as const);
  return Object.fromEntries(plain) as Echoed<C>;
}

/** Maps as objects, the rest as it is. */
export type Echoed<C> = { readonly [K in keyof C]: C[K] extends ReadonlyMap<string, infer V> ? Readonly<Record<string, V>> : C[K] };

/** Where the arguments stand in the path of an issue. */
export const OPTIONS: Place = at(null, "options");

/** Notes each id that an earlier item has already. */
export function checkIds(items: readonly { readonly id: string; readonly place: Place }[], issues: IssueList): void {
  const seen = new Set<string>();
  for (const { id, place } of items) {
    if (seen.has(id)) issues.add("duplicate", place, "an id of its own", id);
    seen.add(id);
  }
}

/** Wraps a reader of items so that each remembers where it stands. */
export function placed<T extends object>(reader: Reader<T>): Reader<T & { readonly place: Place }> {
  return (value, place, issues) => {
    const item = reader(value, place, issues);
    return item === INVALID ? INVALID : { ...item, place: place as Place };
  };
}
