/** Reading cells that hold no instant: texts, amounts, choices in English or French, lists of services. */
import { plainWord } from "./cell.js";
import { isFault, type Read } from "./read.js";

/** A text; a number stands for its digits, as sheets turn ticket numbers into numbers. */
export function textCell(cell: unknown): Read<string> {
  if (typeof cell === "string") return { value: cell.trim() };
  return typeof cell === "number" ? { value: String(cell) } : { code: "type", expected: "a text" };
}

/** An amount as decimal text: of a number, the shortest decimal that reads as it. The engine checks the digits. */
export function amountCell(cell: unknown): Read<string> {
  if (typeof cell === "string") return { value: plainDecimal(cell.trim()) };
  if (typeof cell !== "number" || !Number.isFinite(cell) || cell < 0) return { code: "type", expected: "an amount of 0 or more" };
  const text = String(cell);
  return AMOUNT.test(text) ? { value: text } : { code: "decimal-format", expected: "an amount without binary dust: round it in the sheet, as ROUND(amount, 2) does" };
}

/** More decimals than this are what is left of a calculation in binary fractions. */
const AMOUNT = /^\d+(?:\.\d{1,8})?$/;

/** Amounts as French sheets write them: groups of three apart by blanks, or cents behind a comma. `1,250` may be either, and is neither. */
const GROUPED = /^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/;
const CENTS_BEHIND_COMMA = /^\d+,\d\d?$/;

function plainDecimal(text: string): string {
  return GROUPED.test(text) || CENTS_BEHIND_COMMA.test(text) ? text.replace(/\s/g, "").replace(",", ".") : text;
}

/** A whole number; the engine checks its range. */
export function countCell(cell: unknown): Read<number> {
  const value = typeof cell === "string" && /^\d{1,9}$/.test(cell.trim()) ? Number(cell) : cell;
  return typeof value === "number" ? { value } : { code: "type", expected: "a whole number" };
}

/** Names apart from each other by commas, semicolons or line breaks. */
export function servicesCell(cell: unknown): Read<readonly string[]> {
  const text = textCell(cell);
  if (isFault(text)) return text;
  return { value: text.value.split(/[,;\n]/).map((name) => name.trim()).filter((name) => name !== "") };
}

/** A reader of one of a few choices, each of which may be written in several ways. */
export function choiceCell<const T extends string | boolean>(choices: readonly (readonly [value: T, ...words: string[]])[]): (cell: unknown) => Read<T> {
  const byWord = new Map(choices.flatMap(([value, ...words]) => words.map((word): [string, T] => [word, value])));
  const expected = choices.map(([, word]) => word).join(" or ");
  return (cell) => {
    const word = typeof cell === "string" ? plainWord(cell) : String(cell);
    const value = byWord.get(word);
    return value === undefined ? { code: "value", expected } : { value };
  };
}

export const truthCell: (cell: unknown) => Read<boolean> = choiceCell([
  [true, "yes", "oui", "true", "vrai"],
  [false, "no", "non", "false", "faux"],
]);

export const kindCell: (cell: unknown) => Read<"planned" | "emergency"> = choiceCell([
  ["planned", "planned", "scheduled", "planifiee", "planifie", "prevue"],
  ["emergency", "emergency", "urgence", "urgent"],
]);

const IMPACT_WORD = choiceCell([
  ["down", "down", "panne", "en panne", "indisponible"],
  ["degraded", "degraded", "degrade", "degradee"],
]);

/** A share as a text: a percentage, or a fraction behind a point or a comma. */
const SHARE = /^(?:(\d{1,3}(?:[.,]\d{1,4})?)\s?%|(0[.,]\d{1,6}))$/;

/** `down`, `degraded`, or the share that was lost, as a number or a percentage of the sheet. */
export function impactCell(cell: unknown): Read<"down" | "degraded" | number> {
  if (typeof cell === "number") return { value: cell };
  const [, percent, fraction] = SHARE.exec(typeof cell === "string" ? cell.trim() : "") ?? [];
  const share = percent === undefined ? fraction : `${percent}e-2`;
  if (share !== undefined) return { value: Number(share.replace(",", ".")) };
  const read = IMPACT_WORD(cell);
  return isFault(read) ? { ...read, expected: `${read.expected}, or a share from 0 to 1` } : read;
}

/** True for a word that says that something has not ended yet. */
export function isOngoing(cell: unknown): boolean {
  return typeof cell === "string" && ["ongoing", "en cours"].includes(plainWord(cell));
}
