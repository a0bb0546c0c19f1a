// docs/spreadsheets.md names every heading, option and function, and none that is not there.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { plainWord } from "../../src/spreadsheet/cells/cell.js";
import { MAINTENANCE_COLUMNS, OUTAGE_COLUMNS } from "../../src/spreadsheet/facts/columns.js";
import { NAMED_OPTIONS, OPTIONS } from "../../src/spreadsheet/facts/optionNames.js";
import { functions } from "./april.js";

const page = readFileSync("docs/spreadsheets.md", "utf8");

/** Words of the first two columns of the table below a row of headings. */
function wordsOf(heading: string): readonly string[] {
  const lines = page.slice(page.indexOf(heading)).split("\n").slice(2);
  const rows = lines.slice(0, lines.findIndex((line) => !line.startsWith("|"))).map((line) => line.split("|"));
  return rows.flatMap(([, english = "", french = ""]) => [...english.split(","), ...french.split(",")]).map((word) => plainWord(word.replace(" NAME", "")));
}

/** Each thing is named by its first word, and every word that is named is one of its words. */
function expectNamed(named: readonly string[], things: readonly (readonly string[])[]): void {
  expect(things.map(([first]) => first).filter((first) => !named.includes(first as string))).toEqual([]);
  expect(named.filter((word) => !things.some((words) => words.includes(word)))).toEqual([]);
}

it("headings of outages", () => expectNamed(wordsOf("| Heading | French | Cells |"), OUTAGE_COLUMNS.map(({ headings }) => headings)));

it("headings of maintenance", () => {
  const [, sentence = ""] = /\*\*maintenance\*\*: likewise, with ([^.]+)\./.exec(page) ?? [];
  const words = sentence.replace(/\([^)]*\)/g, "").split(/[,;]/).map((word) => plainWord(word).replace(/^in french /, ""));
  expectNamed(words, MAINTENANCE_COLUMNS.map(({ headings }) => headings));
});

it("options", () => expectNamed(wordsOf("| Option | French | Value |"), [...OPTIONS, ...NAMED_OPTIONS].map(({ words }) => words)));

it("functions", () => expect([...page.matchAll(/^\| `(SLA_\w+)/gm)].map(([, name]) => name)).toEqual(Object.keys(functions)));
