/** Readers of single values: texts, numbers, choices. Objects and lists are put together from them in input.ts. */
import type { Reader } from "./input.js";
import { isDecimalText } from "./exactText.js";

/** Longest id, name or ticket, in UTF-16 units. */
export const MAX_TEXT = 200;

/** Reads a text of 1 to so many UTF-16 units. */
export function textUpTo(most: number): Reader<string> {
  return (value, place, issues) => {
    if (typeof value !== "string") return issues.add("type", place, "a text", value);
    if (value === "") return issues.add("empty", place, "a text that is not empty", value);
    if (value.length <= most) return value;
    return issues.addRendered("too-long", place, `at most ${most} characters`, `${value.length} characters`);
  };
}

/** Reads an id, a name or a ticket. */
export const text: Reader<string> = textUpTo(MAX_TEXT);

export const truth: Reader<boolean> = (value, place, issues) =>
  typeof value === "boolean" ? value : issues.add("type", place, "true or false", value);

/** Reads one of a few fixed values. */
export function oneOf<const T extends string | boolean>(...choices: readonly T[]): Reader<T> {
  const expected = choices.map((choice) => JSON.stringify(choice)).join(" or ");
  return (value, place, issues) => {
    const choice = choices.find((candidate) => candidate === value);
    if (choice !== undefined) return choice;
    return issues.add(choices.some((candidate) => typeof candidate === typeof value) ? "value" : "type", place, expected, value);
  };
}

/** Reads a whole number between two bounds, both allowed. */
export function integer(least: number, most: number): Reader<number> {
  const expected = `a whole number from ${least} to ${most}`;
  return (value, place, issues) => {
    if (typeof value !== "number") return issues.add("type", place, expected, value);
    return Number.isInteger(value) && value >= least && value <= most ? value + 0 : issues.add("number-range", place, expected, value);
  };
}

/** Reads a decimal text and checks it further, such as its range. */
export function decimalText(expected: string, isAllowed: (text: string) => boolean): Reader<string> {
  return (value, place, issues) => {
    if (typeof value !== "string") return issues.add("type", place, `${expected}, as a text`, value);
    if (!isDecimalText(value)) return issues.add("decimal-format", place, `${expected}, written like "12.5"`, value);
    return isAllowed(value) ? value : issues.add("decimal-range", place, expected, value);
  };
}
