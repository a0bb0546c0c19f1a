/** Reads the range of options: a name and a value in each row, in any order. What is not known is a fault, as is a name twice. */
import { isTimeZone } from "../../calendar.js";
import { type Grid, gridOf, isBlank, plainWord } from "../cells/cell.js";
import type { SheetClock } from "../cells/instantCell.js";
import type { CellFault } from "../cells/read.js";
import { amountCell, countCell } from "../cells/valueCells.js";
import type { CellPlace, SheetFaults } from "../faults.js";
import type { FactsDraft } from "./draft.js";
import { CLOCK_OPTIONS, NAMED_OPTIONS, type Option, OPTIONS } from "./optionNames.js";

/** What the sheet says about itself, beside the facts. */
export interface SheetSettings extends SheetClock {
  /** Does a period include the last day that is written? `null`: not said. */
  readonly lastDay: "in" | "out" | null;
  /** Figures as exact text. */
  readonly exact: boolean;
  readonly locale: "en" | "fr";
  /** Of each claim whose row says nothing else; `null`: not said. */
  readonly channel: string | null;
  readonly disruption: boolean | null;
}

/** One row of options. */
interface OptionRow {
  readonly option: Option;
  readonly cell: unknown;
  readonly place: CellPlace;
}

/**
 * @param hostZone - the zone that the program says its sheet has; `null` if it says none
 * @param draft - takes the options that are facts
 */
export function readOptions(grid: Grid, hostZone: string | null, draft: FactsDraft, faults: SheetFaults): SheetSettings {
  const rows = optionRows(grid, faults);
  const said: Record<string, unknown> = {};
  const settle = ({ option, cell, place }: OptionRow, clock: SheetClock): void => {
    const value = faults.valueOf<unknown>(option.read(cell, clock), place, cell);
    if (value === undefined) return;
    if (option.path[0] === "settings") said[option.path[1] as string] = value;
    else if (option.name !== undefined) draft.putNamed(option.path as readonly string[], option.name, value, place);
    else draft.put(option.path, value, place);
  };
  const isOfClock = ({ option }: OptionRow): boolean => CLOCK_OPTIONS.includes(option);
  rows.filter(isOfClock).forEach((row) => settle(row, { zone: null, hostZone: null, twice: null }));
  const placeOfZone = rows.find(({ option }) => option === CLOCK_OPTIONS[0])?.place;
  const host = checkedZone(hostZone, { range: "options" }, faults);
  const zone = checkedZone((said["zone"] ?? null) as string | null, placeOfZone, faults) ?? host;
  const clock = { zone, hostZone: host, twice: (said["twice"] ?? null) as SheetClock["twice"] };
  faults.showDatesIn(host ?? zone);
  rows.filter((row) => !isOfClock(row)).forEach((row) => settle(row, clock));
  return {
    ...clock,
    lastDay: (said["lastDay"] ?? null) as SheetSettings["lastDay"],
    exact: said["exact"] === true,
    locale: (said["locale"] ?? "en") as SheetSettings["locale"],
    channel: (said["channel"] ?? null) as string | null,
    disruption: (said["disruption"] ?? null) as boolean | null,
  };
}

/** @param place - of the zone, if there is one */
function checkedZone(zone: string | null, place: CellPlace | undefined, faults: SheetFaults): string | null {
  if (zone === null || isTimeZone(zone)) return zone;
  faults.add(place as CellPlace, { code: "zone-unknown", expected: "an IANA time zone such as Europe/Paris" }, zone);
  return null;
}

function optionRows(grid: Grid, faults: SheetFaults): readonly OptionRow[] {
  const seen = new Set<string>();
  return grid.flatMap(([name, cell], index) => {
    if ((isBlank(name) && isBlank(cell)) || isHeading(name, cell)) return [];
    const row = index + 1;
    const option = isBlank(name) ? undefined : optionNamed(String(name).trim());
    const place = { range: "options", row, column: isBlank(name) ? "A" : String(name) };
    const fault = faultOf(option, name, seen);
    if (fault !== undefined) faults.add(place, fault, name);
    return option === undefined || fault !== undefined || isBlank(cell) ? [] : [{ option, cell, place }];
  });
}

/** True for a row that heads the two columns. */
function isHeading(name: unknown, cell: unknown): boolean {
  return /^options?$/i.test(String(name).trim()) && /^(?:value|valeur)s?$/i.test(String(cell).trim());
}

/** The options without the zeros that Excel may hand over for empty cells; those of amounts and counts are kept. */
export function optionsWithoutZeros(range: unknown): Grid {
  return gridOf(range).map(([name, cell]) => {
    const read = optionNamed(String(name).trim())?.read;
    const isNumber = read === amountCell || read === countCell;
    return [name === 0 ? null : name, cell === 0 && !isNumber ? null : cell];
  });
}

/** @param seen - takes the option, so that it is found the next time */
function faultOf(option: Option | undefined, name: unknown, seen: Set<string>): CellFault | undefined {
  if (isBlank(name)) return { code: "required", expected: "the name of an option beside its value" };
  if (option === undefined) return { code: "unknown-key", expected: `one of the options ${KNOWN}` };
  const key = JSON.stringify([option.path, option.name]);
  if (seen.has(key)) return { code: "duplicate", expected: "each option once" };
  seen.add(key);
  return undefined;
}

const KNOWN: string = [...OPTIONS, ...NAMED_OPTIONS].map(({ words }) => words[0]).join(", ");

/** The option that a text names, with the contract's own name behind it if it is one of those. */
function optionNamed(text: string): Option | undefined {
  const word = plainWord(text);
  const known = OPTIONS.find(({ words }) => words.includes(word));
  if (known !== undefined) return known;
  for (const { words, path, read } of NAMED_OPTIONS) {
    for (const phrase of words) {
      const match = new RegExp(`^${phrase.replace(/ /g, "\\s+")}(?:\\s*:\\s*|\\s+)(\\S.*)$`, "i").exec(text);
      if (match !== null) return { words: [phrase], path, read, name: match[1] as string };
    }
  }
  return undefined;
}
