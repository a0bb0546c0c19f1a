/** Puts a result together from what became of each incident, maintenance and monitor, so that none of them can get lost. */
import { safeJson } from "../safeText.js";
import type { FeedAssumption, FeedRefusalCode } from "./codes.js";
import type { FeedEntry, FeedMaintenance, FeedOutage, FeedRefusal } from "./feed.js";

/** An entry as this module's feeds have it. */
export type Entry = FeedEntry<FeedAssumption>;
/** A refusal as this module's feeds have it. */
export type Refusal = FeedRefusal<FeedRefusalCode>;

/** What became of one item of a feed. */
export type Outcome<E extends Entry = Entry> =
  | { readonly entry: E; readonly outages?: readonly FeedOutage[]; readonly maintenance?: readonly FeedMaintenance[]; readonly refusal?: never }
  | { readonly refusal: Refusal; readonly entry?: never; readonly outages?: never; readonly maintenance?: never };

/** What an item is called, and where it lies as far as the feed says. */
export type Titled = Pick<Refusal, "kind" | "id" | "name" | "startMs" | "endMs">;

/** Says why nothing of an item is in the facts. */
export function refused(titled: Titled, reason: FeedRefusalCode, detail: string): { readonly refusal: Refusal } {
  return { refusal: { ...titled, reason, detail } };
}

/** The parts of a result that its items decide. */
export interface Parts<E extends Entry = Entry> {
  readonly outages: readonly FeedOutage[];
  readonly maintenance: readonly FeedMaintenance[];
  readonly entries: readonly E[];
  readonly refused: readonly Refusal[];
}

/** Everything in its list: by start, and in the order of the feed where starts are equal. */
export function partsOf<E extends Entry>(outcomes: readonly Outcome<E>[]): Parts<E> {
  return {
    outages: outcomes.flatMap(({ outages = [] }) => outages).sort((a, b) => a.start - b.start),
    maintenance: outcomes.flatMap(({ maintenance = [] }) => maintenance).sort((a, b) => a.start - b.start),
    entries: outcomes.flatMap(({ entry }) => entry ?? []).sort((a, b) => a.startMs - b.startMs),
    refused: outcomes.flatMap(({ refusal }) => refusal ?? []),
  };
}

/** Names that a sentence lists. */
const LISTED = 10;

/** Names of a feed as part of a sentence that may be shown anywhere. */
export function quoted(names: readonly string[]): string {
  const more = names.length - LISTED;
  const listed = names.slice(0, LISTED).map((name) => safeJson(name.slice(0, 80)));
  return `${listed.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** A number of things in words: `1 gap`, `2 gaps`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** A thing of a feed that may be one of the services. */
export interface Thing {
  readonly id: string;
  /** Empty: it has none. */
  readonly name: string;
}

/** The service that a thing was said to be. */
export function serviceOf(thing: Thing, services: ReadonlyMap<string, string>): string | undefined {
  return services.get(thing.id) ?? services.get(thing.name);
}

/** A thing as lists call it. */
export function calledOf({ id, name }: Thing): string {
  return name === "" ? id : name;
}

/** Each text once, in the order of their first mention. */
export function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
