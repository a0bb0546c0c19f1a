/** Facts that the form has no field for: JSON that is added to what the fields say. */
import type { Facts } from "../../index.js";

/** @returns nothing for an empty text; `undefined` for one that is no JSON object */
export function parsedMore(text: string): Readonly<Record<string, unknown>> | undefined {
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Lists go after those of the form, fees and conditions beside its own; anything else stands in place of the form's. */
export function joined(own: Facts, more: Readonly<Record<string, unknown>>): Facts {
  const both = Object.entries(more).map(([key, value]): [string, unknown] => {
    const before: unknown = Object.hasOwn(own, key) ? own[key as keyof Facts] : undefined;
    if (Array.isArray(before) && Array.isArray(value)) return [key, [...before, ...value]];
    return [key, key === "fees" || key === "conditions" ? { ...(before as object | undefined), ...(value as object) } : value];
  });
  return { ...own, ...Object.fromEntries(both) };
}
