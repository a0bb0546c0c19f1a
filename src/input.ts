/**
 * Reading data that nobody has checked. Every value is read exactly once, into a copy, and whatever is wrong becomes an
 * issue with its path.
 *
 * Readers are combined into the shape expected, so that a parser reads like the type it produces.
 */
import { at, INVALID, type Invalid, isList, type IssueList, type Place } from "./issueList.js";
import { Bare, itemAt, keysOf, lengthOf, readEntries, valueOf } from "./rawValues.js";

/** Checks one value: the value in its checked form, or `INVALID` after reporting why not. */
export type Reader<T> = (value: unknown, place: Place | null, issues: IssueList) => T | Invalid;

/** Marks a key that may be absent. */
export interface OptionalReader<T> {
  readonly optional: Reader<T>;
}

export function optional<T>(reader: Reader<T>): OptionalReader<T> {
  return { optional: reader };
}

/** A reader for every key of a type; optional keys must be marked, required ones must not. */
export type ReadersOf<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? OptionalReader<Exclude<T[K], undefined>> : Reader<T[K]>;
};

type AnyReader = Reader<unknown> | OptionalReader<unknown>;

/** The fields of an object, each checked or `INVALID`: so that what is right can still be checked against the rest. */
export type Partly<T> = { readonly [K in keyof T]: T[K] | Invalid };

/**
 * Reads an object of a known shape, field by field: own enumerable keys only, whatever its prototype. A missing required
 * key, an unknown key, and a key that holds `undefined` are issues.
 *
 * @param others - `"ignored"`: keys beyond those known are passed over unread, as in files that others write
 * @returns the fields, of which any may be `INVALID`; `INVALID` itself if it is no object
 */
export function fieldsOf<T extends object>(readers: ReadersOf<T>, others: "refused" | "ignored" = "refused"): Reader<Partly<T>> {
  const given = Object.entries<AnyReader>(readers as unknown as Record<string, AnyReader>);
  const known = new Map(given.map(([name, reader]) => [name, typeof reader === "function" ? reader : reader.optional]));
  const required = given.flatMap(([name, reader]) => (typeof reader === "function" ? [name] : []));
  const expected = `one of ${[...known.keys()].join(", ")}`;
  return (value, place, issues) => {
    const keys = keysOf(value, place, issues);
    if (keys === INVALID) return INVALID;
    const fields: Record<string, unknown> = new Bare();
    for (const name of keys) {
      const read = known.get(name);
      if (read === undefined && others === "ignored") continue;
      const itemPlace = at(place, name);
      const item = valueOf(value as object, name, itemPlace, issues);
      if (read === undefined) issues.addRendered("unknown-key", itemPlace, expected, "an unknown key");
      else fields[name] = item === INVALID ? INVALID : read(item, itemPlace, issues);
    }
    for (const name of required) {
      if (!Object.hasOwn(fields, name)) fields[name] = issues.addRendered("required", at(place, name), "a value", "nothing");
    }
    return fields as Partly<T>;
  };
}

/** The object, if none of its fields is `INVALID`. */
export function whole<T extends object>(fields: Partly<T> | Invalid): T | Invalid {
  if (fields === INVALID) return INVALID;
  for (const name in fields) if (fields[name] === INVALID) return INVALID;
  return fields as T;
}

/** Like {@link fieldsOf}, for objects that are only of use whole. */
export function objectOf<T extends object>(readers: ReadersOf<T>, others: "refused" | "ignored" = "refused"): Reader<T> {
  const read = fieldsOf<T>(readers, others);
  return (value, place, issues) => {
    const object = whole(read(value, place, issues));
    return object === INVALID ? INVALID : { ...object };
  };
}

/** The fields of an object of one of several shapes, before it is known which; each value has been read, once. */
type Entries = ReadonlyMap<string, unknown>;

/**
 * Reads an object of one of several shapes.
 *
 * @param choose - which shape its keys and values speak for; it may report why none does, and return `INVALID`
 */
export function chosenBy<T>(choose: (entries: Entries, place: Place | null, issues: IssueList) => Reader<T> | Invalid): Reader<T> {
  return (value, place, issues) => {
    const entries = readEntries(value, place, issues);
    if (entries === INVALID) return INVALID;
    const reader = choose(new Map(entries), place, issues);
    if (reader === INVALID) return INVALID;
    const copy: Record<string, unknown> = new Bare();
    for (const [name, item] of entries) copy[name] = item;
    return reader(copy, place, issues);
  };
}

/** Reads an object whose field `key` says which shape the object has. */
export function variantOf<T extends object>(key: string, variants: Readonly<Record<string, Reader<T>>>): Reader<T> {
  const names = Object.keys(variants);
  const expected = names.map((name) => JSON.stringify(name)).join(" or ");
  return chosenBy((entries, place, issues) => {
    const tag = entries.get(key);
    if (tag === INVALID) return INVALID;
    if (!entries.has(key)) return issues.addRendered("required", at(place, key), expected, "nothing");
    if (typeof tag === "string" && Object.hasOwn(variants, tag)) return variants[tag] as Reader<T>;
    return issues.add(typeof tag === "string" ? "value" : "type", at(place, key), expected, tag);
  });
}

/** Reads an object whose keys are names of the caller's choice, into a map (so that `__proto__` is a name like any other). */
export function mapOf<T>(reader: Reader<T>): Reader<ReadonlyMap<string, T>> {
  return (value, place, issues) => {
    const entries = readEntries(value, place, issues);
    if (entries === INVALID) return INVALID;
    const result = new Map<string, T>();
    let complete = true;
    for (const [name, item] of entries) {
      const checked = item === INVALID ? INVALID : reader(item, at(place, name), issues);
      if (checked === INVALID) complete = false;
      else result.set(name, checked);
    }
    return complete ? result : INVALID;
  };
}

/** Reads a list, item by item, of which any may be `INVALID`; `least` says how many it must have. */
export function itemsOf<T>(reader: Reader<T>, least: 0 | 1 = 0): Reader<readonly (T | Invalid)[]> {
  return (value, place, issues) => {
    if (typeof value !== "object" || value === null || !isList(value)) return issues.add("type", place, "an array", value);
    const length = lengthOf(value, place, issues);
    if (length === INVALID) return INVALID;
    if (length < least) return issues.addRendered("empty", place, "at least one item", "an empty array");
    const items: (T | Invalid)[] = [];
    for (let index = 0; index < length; index += 1) {
      const itemPlace = at(place, index);
      const item = itemAt(value, index, itemPlace, issues);
      items.push(item === INVALID ? INVALID : reader(item, itemPlace, issues));
    }
    return items;
  };
}

/** Like {@link itemsOf}, for lists that are only of use whole. */
export function listOf<T>(reader: Reader<T>, least: 0 | 1 = 0): Reader<readonly T[]> {
  const read = itemsOf(reader, least);
  return (value, place, issues) => {
    const items = read(value, place, issues);
    return items === INVALID || items.includes(INVALID) ? INVALID : (items as readonly T[]);
  };
}

/** Reads `null` or what another reader reads. */
export function nullOr<T>(reader: Reader<T>): Reader<T | null> {
  return (value, place, issues) => (value === null ? null : reader(value, place, issues));
}
