/** Touching values that may fight back: a getter that throws, a revoked proxy or a poisoned key ends here and nowhere else. */
import { at, INVALID, type Invalid, isList, type IssueList, type Place } from "./issueList.js";

/**
 * An object without Object.prototype behind it: an absent key must not be found on a prototype that someone has added to.
 * Made by a constructor, because the engines keep `Object.create(null)` in a slower form.
 */
export const Bare: new () => Record<string, unknown> = function () {} as unknown as new () => Record<string, unknown>;
Bare.prototype = Object.create(null);

/** A copy of plain data made of such objects. */
export function bareCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map(bareCopy) as T;
  const copy = new Bare();
  for (const key of Object.keys(value)) copy[key] = bareCopy((value as Record<string, unknown>)[key]);
  return copy as T;
}

/** More keys than this are refused unread. */
const MAX_KEYS = 1_000;

/** The own enumerable keys of an object. */
export function keysOf(value: unknown, place: Place | null, issues: IssueList): readonly string[] | Invalid {
  if (typeof value !== "object" || value === null || isList(value)) return issues.add("type", place, "an object", value);
  const keys = attempt(value, Object.keys);
  if (keys === INVALID) return issues.addRendered("unreadable", place, "a plain object", "an object that cannot be read");
  if (keys.length > MAX_KEYS) return issues.addRendered("too-many", place, `at most ${MAX_KEYS} keys`, `${keys.length}`);
  return keys;
}

/** The value of a key; `INVALID` if it cannot be read, or holds nothing. */
export function valueOf(object: object, key: string, place: Place, issues: IssueList): unknown {
  let item: unknown;
  try {
    item = (object as Record<string, unknown>)[key];
  } catch {
    return issues.addRendered("unreadable", place, "a plain value", "a value that cannot be read");
  }
  return item === undefined ? issues.add("type", place, "a value, or no such key", item) : item;
}

/** The own enumerable entries of an object, `INVALID` standing for values that cannot be read. */
export function readEntries(value: unknown, place: Place | null, issues: IssueList): readonly (readonly [string, unknown])[] | Invalid {
  const keys = keysOf(value, place, issues);
  if (keys === INVALID) return INVALID;
  return keys.map((key) => [key, valueOf(value as object, key, at(place, key), issues)]);
}

/** Longest list that is read; longer ones are refused unread. */
const MAX_ITEMS = 10_000_000;

/** How long a list is, if it can be read. */
export function lengthOf(list: readonly unknown[], place: Place | null, issues: IssueList): number | Invalid {
  const length = attempt(list, (read) => read.length);
  if (length === INVALID) return issues.addRendered("unreadable", place, "an array", "an array that cannot be read");
  return length > MAX_ITEMS ? issues.addRendered("too-many", place, `at most ${MAX_ITEMS} items`, `${length}`) : length;
}

/** The item at an index; `INVALID` if it cannot be read. */
export function itemAt(list: readonly unknown[], index: number, place: Place, issues: IssueList): unknown {
  try {
    return list[index];
  } catch {
    return issues.addRendered("unreadable", place, "a plain value", "a value that cannot be read");
  }
}

function attempt<V, T>(value: V, read: (value: V) => T): T | Invalid {
  try {
    return read(value);
  } catch {
    return INVALID;
  }
}

