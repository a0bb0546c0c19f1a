/** Where two outputs of one request part. */
import { isObject, type Json } from "./json.js";

export interface Difference {
  readonly path: string;
  /** `undefined`: it was not there. */
  readonly before: Json | undefined;
  /** `undefined`: it is gone. */
  readonly after: Json | undefined;
}

/** Every place at which two values differ, in the order of the paths. */
export function differencesOf(before: Json | undefined, after: Json | undefined, path = ""): readonly Difference[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => differencesOf(before[index] as Json, after[index] as Json, joined(path, String(index)))).flat();
  }
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => differencesOf(before[key], after[key], joined(path, key)));
  }
  return Object.is(before, after) ? [] : [{ path, before, after }];
}

const joined = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

/** Longest value that a line repeats. */
const LONGEST = 100;

/** One line for a difference: request, path, before and after. */
export function told(id: string, { path, before, after }: Difference): string {
  return `${id}: ${path === "" ? "the whole output" : path}: ${short(before)} -> ${short(after)}`;
}

function short(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}
