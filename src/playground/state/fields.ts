/** One field of the form by its name, as in `outages.0.start`: where an input reads from and writes to, and errors point at. */
import type { State } from "./state.js";

/** What one input holds. */
export type FieldValue = string | boolean;

type Branch = Readonly<Record<string, unknown>> | readonly unknown[];

/** @returns the empty text for a field that is not there, such as a condition not answered yet */
export function fieldValue(state: State, field: string): FieldValue {
  let value: unknown = state;
  for (const step of stepsOf(field)) value = typeof value === "object" && value !== null && Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : "";
  return typeof value === "boolean" ? value : String(value);
}

/** The state with one field changed; everything else is shared with the one before. */
export function withField(state: State, field: string, value: FieldValue): State {
  return changed(state as unknown as Branch, stepsOf(field), value) as unknown as State;
}

function changed(branch: Branch, [step, ...rest]: readonly string[], value: FieldValue): Branch {
  const key = step as string;
  const inner = rest.length === 0 ? value : changed((branch as Readonly<Record<string, Branch>>)[key] as Branch, rest, value);
  return Array.isArray(branch) ? branch.map((item: unknown, index) => (index === Number(key) ? inner : item)) : { ...branch, [key]: inner };
}

/** The code of a condition is one step, whatever is in it. */
function stepsOf(field: string): readonly string[] {
  return field.startsWith("conditions.") ? ["conditions", field.slice("conditions.".length)] : field.split(".");
}
