/**
 * The lines of CHANGELOG.md that say which figures moved. Under a heading `### Calculation changes`, one a line:
 *
 *     - 3.3.b: periods from 2026-01: credits rise: the allowance is of the time promised.
 *
 * Clauses: one or several, with `, ` between. A clause of docs/clauses.md is named alone and stands for the field of the
 * language that it settles, in whichever contract; a clause of one contract of the catalogue is named after it, as in
 * `vultr credit`; `refusals` are requests that are refused. Periods: `all periods`, or `periods from`, `to`, or `from ... to`
 * a month in which they begin. Credits: `rise`, `fall`, `rise or fall`, or `stay` where no credit moves but something else
 * in the output does. Then why.
 */

/** `either`: some rise and some fall. `none`: no credit moves. */
export type Direction = "rise" | "fall" | "either" | "none";

export interface ChangeLine {
  /** The line itself, without the dash. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** First and last month in which the periods begin, `YYYY-MM`; `null`: open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly direction: Direction;
}

/** `contract` is `null` for a clause of docs/clauses.md; `refusals` has no contract either. */
export interface Clause {
  readonly contract: string | null;
  readonly clause: string;
}

/** Clauses that may be named: those of docs/clauses.md, and those of each contract. */
export interface KnownClauses {
  readonly flagship: ReadonlySet<string>;
  readonly contracts: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface ChangeLog {
  /** Lines of all sections, in the order of the page. */
  readonly lines: readonly ChangeLine[];
  /** Those of the section "Unreleased" alone. */
  readonly unreleased: readonly ChangeLine[];
  /** Versions that have a section of their own. */
  readonly released: readonly string[];
  /** What is wrong with the page. */
  readonly faults: readonly string[];
}

export const REFUSALS = "refusals";

const MONTH = "\\d{4}-(?:0[1-9]|1[0-2])";
const PERIODS = `all periods|periods(?: from (?<from>${MONTH}))?(?: to (?<to>${MONTH}))?`;
const LINE = new RegExp(`^(?<clauses>[^:]+): (?<periods>${PERIODS}): credits (?<credits>rise or fall|rise|fall|stay): (?<why>\\S.*)$`);
const DIRECTIONS: Readonly<Record<string, Direction>> = { rise: "rise", fall: "fall", "rise or fall": "either", stay: "none" };

export const GRAMMAR = "- <clause>[, <clause>...]: all periods | periods [from YYYY-MM] [to YYYY-MM]: credits rise | fall | rise or fall | stay: <why>";

/** One line, or what is wrong with it. */
export function changeLine(text: string, known: KnownClauses): ChangeLine | string {
  const { clauses, periods, from = null, to = null, credits } = LINE.exec(text)?.groups ?? {};
  if (clauses === undefined || credits === undefined || periods === "periods") return `"${text}" is not of the form "${GRAMMAR}"`;
  const named = clauses.split(", ").map(clauseOf);
  const unknown = named.find((clause) => !isKnown(clause, known));
  if (unknown !== undefined) return `"${text}" names ${[unknown.contract, unknown.clause].join(" ").trim()}, which is no clause`;
  if (from !== null && to !== null && from > to) return `"${text}" ends before it begins`;
  return { text, clauses: named, from, to, direction: DIRECTIONS[credits] as Direction };
}

function clauseOf(name: string): Clause {
  const space = name.indexOf(" ");
  return space < 0 ? { contract: null, clause: name } : { contract: name.slice(0, space), clause: name.slice(space + 1) };
}

function isKnown({ contract, clause }: Clause, { flagship, contracts }: KnownClauses): boolean {
  if (contract !== null) return contracts.get(contract)?.has(clause) === true;
  return clause === REFUSALS || flagship.has(clause);
}

/** Reads the whole page. A section without changes may say so in a sentence that begins with "None". */
export function readChangeLog(page: string, known: KnownClauses): ChangeLog {
  const lines: ChangeLine[] = [];
  const unreleased: ChangeLine[] = [];
  const released: string[] = [];
  const faults: string[] = [];
  let section = "";
  let isListed = false;
  for (const line of page.split("\n")) {
    const heading = /^(#+) (.+)$/.exec(line);
    if (heading !== null) {
      isListed = heading[1] === "###" && heading[2] === "Calculation changes";
      if (heading[1] === "##") section = heading[2] as string;
      const version = /^\d+\.\d+\.\d+\b/.exec(section)?.[0];
      if (heading[1] === "##" && version !== undefined) released.push(version);
      continue;
    }
    if (!isListed || line.trim() === "" || line.startsWith("None")) continue;
    const read = line.startsWith("- ") ? changeLine(line.slice(2), known) : `"${line}" is not of the form "${GRAMMAR}"`;
    if (typeof read === "string") faults.push(read);
    else {
      lines.push(read);
      if (section === "Unreleased") unreleased.push(read);
    }
  }
  const twice = lines.find(({ text }, index) => lines.findIndex((other) => other.text === text) !== index);
  if (twice !== undefined) faults.push(`"${twice.text}" stands twice: say what is different`);
  return { lines, unreleased, released, faults };
}
