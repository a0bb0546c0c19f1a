/**
 * Reading records of which only a part is wanted. An assessment out of a database may have been written by an older or a
 * newer version: what the comparison does not use is left unread, where the readers of input.ts would refuse it.
 */
import { fieldsOf, type Partly, type Reader, type ReadersOf, whole } from "../input.js";
import { INVALID, isList } from "../issueList.js";

/** Like `fieldsOf`, but for keys that nobody asked for. */
export function knownFieldsOf<T extends object>(readers: ReadersOf<T>): Reader<Partly<T>> {
  const read = fieldsOf<T>(readers);
  const names = new Set(Object.keys(readers));
  return (value, place, issues) =>
    read(typeof value === "object" && value !== null && !isList(value) ? knownPart(value, names) : value, place, issues);
}

/** Like `objectOf`, but for keys that nobody asked for. */
export function knownObjectOf<T extends object>(readers: ReadersOf<T>): Reader<T> {
  const read = knownFieldsOf<T>(readers);
  return (value, place, issues) => {
    const object = whole<T>(read(value, place, issues));
    return object === INVALID ? INVALID : { ...object };
  };
}

/** A copy of the fields wanted; the object itself if it cannot be read, so that the reader says so. */
function knownPart(value: object, names: ReadonlySet<string>): object {
  try {
    const part: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      if (names.has(name)) copyField(value as Record<string, unknown>, part, name);
    }
    return part;
  } catch {
    return value;
  }
}

/** Copies a field; one that throws when read throws from the copy as well. */
function copyField(from: Readonly<Record<string, unknown>>, to: Record<string, unknown>, name: string): void {
  try {
    to[name] = from[name];
  } catch (error) {
    Object.defineProperty(to, name, { enumerable: true, get: () => { throw error; } });
  }
}
