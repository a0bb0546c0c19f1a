/** Decides which items of a feed concern the places that the caller uses. */
import { listOf, type Reader } from "../input.js";
import { text } from "../inputValues.js";
import type { Assumption } from "./feed.js";

/** `"all"`, or the ids of the places that count, as the feed writes them. If it has one for everywhere, name that too. */
export type Locations = "all" | readonly string[];

/** Reads which places count. */
export const locations: Reader<Locations> = (value, place, issues) => (value === "all" ? value : listOf(text, 1)(value, place, issues));

/** True if an item names places, and none of those that count. */
export function isElsewhere(named: readonly string[], asked: Locations): boolean {
  return asked !== "all" && named.length > 0 && !named.some((location) => asked.includes(location));
}

/**
 * What has to be said of an item that names no place, if not every place counts.
 *
 * @returns nothing, or one assumption
 */
export function locationAssumption(named: readonly string[], asked: Locations): readonly Assumption<"no-location">[] {
  return asked === "all" || named.length > 0 ? [] : [{ code: "no-location", detail: "It names no place: it was taken to concern those that count." }];
}
