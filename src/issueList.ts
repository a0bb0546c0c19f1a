/** Collecting what is wrong with unchecked data: every issue, with the path to it and a short rendering of what came. */
import { type InputIssue, type IssueCode, type IssuePath, MAX_ISSUES, SlaInputError } from "./errors.js";
import { safeJson, safeSigns, safeText } from "./safeText.js";

/** Where a value stands: a chain from the leaf to the root, so that a path costs nothing until it is needed. */
export interface Place {
  readonly parent: Place | null;
  readonly key: string | number;
}

export function at(parent: Place | null, key: string | number): Place {
  return { parent, key };
}

/** Stands for a value that an issue was reported for: whoever meets it goes on, and reports nothing more of it. */
export const INVALID: unique symbol = Symbol("invalid");
export type Invalid = typeof INVALID;

/** As many issues are gathered before those that will not be listed are let go: bad input may have millions. */
const GATHERED = 10 * MAX_ISSUES;

/** The issues found so far. */
export class IssueList {
  /** An instant was read that is suspicious beside later ones: where it stands is looked up only then. */
  hasEarlyInstant = false;
  private found: InputIssue[] = [];
  private letGo = 0;

  /**
   * Notes one issue.
   *
   * @param received - the value itself; only a short rendering of it is kept
   */
  add(code: IssueCode, place: Place | null, expected: string, received: unknown): Invalid {
    return this.addRendered(code, place, expected, rendered(received));
  }

  /** Notes one issue about something that is not a value, such as a key that is missing. */
  addRendered(code: IssueCode, place: Place | null, expected: string, received: string): Invalid {
    this.found.push(issueAt(code, pathOf(place), expected, received));
    if (this.found.length >= GATHERED) this.keepFirst();
    return INVALID;
  }

  private keepFirst(): void {
    const first = this.inPathOrder().slice(0, MAX_ISSUES);
    this.letGo += this.found.length - first.length;
    this.found = first;
  }

  private inPathOrder(): InputIssue[] {
    return [...this.found].sort((a, b) => comparePaths(a.path, b.path));
  }

  /** @throws {@link SlaInputError} with all issues in path order, if there are any */
  throwIfAny(): void {
    if (this.found.length > 0) throw new SlaInputError(this.inPathOrder(), this.letGo);
  }
}

/** One issue in words. The path stays as it is; its sentence is one line that a terminal can show, whatever the keys are. */
function issueAt(code: IssueCode, path: IssuePath, expected: string, received: string): InputIssue {
  const safe = { expected: safeSigns(expected), received: safeSigns(received) };
  const message = `${pathText(path)}: expected ${safe.expected}, received ${safe.received}`;
  return { code, path, message, ...safe };
}

function pathOf(place: Place | null): IssuePath {
  const path: (string | number)[] = [];
  for (let step = place; step !== null; step = step.parent) path.push(step.key);
  return path.reverse();
}

function pathText(path: IssuePath): string {
  const steps = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${safeText(shortened(key))}`));
  return steps.join("").replace(/^\./, "") || "the input";
}

/** Names that an issue lists; a contract may have thousands, and each of thousands of issues would repeat them. */
const LISTED_NAMES = 20;

/** The names that may stand somewhere, as an issue says them. */
export function oneOfNames(names: readonly string[]): string {
  const more = names.length - LISTED_NAMES;
  return `one of ${names.slice(0, LISTED_NAMES).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Array indexes by number, keys by code unit, a container before what it holds. */
function comparePaths(a: IssuePath, b: IssuePath): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index += 1) {
    const [left, right] = [a[index] as string | number, b[index] as string | number];
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}

/** Longest rendering of a value in an issue, in UTF-16 units. */
const MAX_RENDERED = 80;

function shortened(text: string): string {
  return text.length <= MAX_RENDERED ? text : `${text.slice(0, MAX_RENDERED - 1)}…`;
}

/** A short rendering of any value that calls none of its methods. */
function rendered(value: unknown): string {
  switch (typeof value) {
    case "string":
      return shortened(safeJson(value.slice(0, MAX_RENDERED)));
    case "bigint":
      return "a bigint";
    case "object":
      return value === null ? "null" : isList(value) ? "an array" : "an object";
    case "function":
    case "symbol":
      return `a ${typeof value}`;
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    default:
      return String(value);
  }
}

/** `Array.isArray`, which throws on a revoked proxy. */
export function isList(value: object): value is unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
