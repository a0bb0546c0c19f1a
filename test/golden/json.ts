/** Plain JSON: one order of keys, one hash, and a layout in which a change shows as few changed lines. */
import { createHash } from "node:crypto";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

/** Columns that a line may have; a value that does not fit gets a line for each of its members. */
const WIDTH = 140;

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The same value with every object's keys in code-unit order, so that the order in which they were written is no difference. */
export function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key] as Json)]));
}

export function canonical(value: Json): string {
  return JSON.stringify(sorted(value));
}

/** Hexadecimal SHA-256 of the canonical text. */
export function hashOf(value: Json): string {
  return createHash("sha256").update(canonical(value)).digest("hex");
}

/** JSON text with as much on a line as fits, in the order of keys given. */
export function layout(value: Json, indent = "", before = 0): string {
  const flat = onOneLine(value);
  if (indent.length + before + flat.length < WIDTH || typeof value !== "object" || value === null) return flat;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => deeper + layout(item, deeper)).join(",\n")}\n${indent}]`;
  const members = Object.entries(value as JsonObject).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return deeper + name + layout(item, deeper, name.length);
  });
  return `{\n${members.join(",\n")}\n${indent}}`;
}

function onOneLine(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
