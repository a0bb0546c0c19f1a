/** Decides which contract a cell names: one of those in the file by its id, or one of the sheet's own, pasted as JSON. */
import { type InputIssue, parseTerms, type Terms } from "../index.js";
import { gridOf, isBlank } from "./cells/cell.js";
import { refuse, relocated, rethrow } from "./faults.js";

const PLACE = { range: "terms" } as const;

/** `id@version`. */
export function termsId({ id, version }: Terms): string {
  return `${id}@${version}`;
}

/**
 * @param contracts - those that are in the file
 * @param range - a cell with an id, or a cell or a column of cells with JSON, which are joined: a cell holds 50,000 characters
 * @throws SlaInputError if there is no such contract, or with everything that is wrong with the JSON
 */
export function contractOf(contracts: readonly Terms[], range: unknown): Terms {
  const cells = gridOf(range).flat().filter((cell) => !isBlank(cell));
  const text = cells.map(String).join("").trim();
  if (text.startsWith("{")) return parsed(text);
  const found = contracts.find((terms) => termsId(terms) === text);
  if (found !== undefined) return found;
  const like = (name: string, other: string): boolean => name.toLowerCase() === other.toLowerCase();
  const near = [
    contracts.filter((terms) => like(termsId(terms), text)),
    contracts.filter(({ id }) => like(id, text.split("@")[0] as string)),
  ].find((some) => some.length > 0);
  const names = (near ?? contracts).map(termsId).join(", ");
  return refuse(PLACE, { code: "terms-unknown", expected: `one of ${names}, or a contract as JSON` }, text === "" ? undefined : text);
}

/** One object for each text, as the engine prepares each object once. */
const known = new Map<string, Terms>();
/** Contracts held at once. */
const MOST_KNOWN = 20;

function parsed(text: string): Terms {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const terms = checked(jsonOf(text));
  known.set(text, terms);
  return terms;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(PLACE, { code: "json", expected: "a contract as JSON" }, text);
  }
}

function checked(data: unknown): Terms {
  try {
    return parseTerms(data);
  } catch (error) {
    return rethrow(error, inTerms);
  }
}

/** The way within the contract stands where a table has its column. */
function inTerms(issue: InputIssue): InputIssue {
  return relocated(issue, { ...PLACE, column: issue.path.join(".") }, null);
}
