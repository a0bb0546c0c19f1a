// Clauses, code, tests and docs speak of the same contract: nothing is cited that does not exist, and nothing that has a
// consequence goes uncited.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MAILGUN_2022_01_14 } from "../src/index.js";

const { clauses, notModelled } = MAILGUN_2022_01_14;
const unmodelled = notModelled.map(({ clause }) => clause);
const modelled = Object.keys(clauses).filter((clause) => !unmodelled.includes(clause));

const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const inCode = sources.flatMap((file) =>
  [...readFileSync(`src/${file}`, "utf8").matchAll(/@clause ([^*\n]+)/g)].flatMap(([, ids]) => (ids as string).trim().split(" ")),
);
const inTests = readdirSync("test/clauses").map((file) => (file.match(/^(.+?)-/) as RegExpMatchArray)[1] as string);
const rows = readFileSync("docs/clauses.md", "utf8").split("\n").filter((line) => /^\| [0-9G]/.test(line));
const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()));

it.each([["the code", inCode], ["a clause test", inTests]])("%s cites every modelled clause, and no other", (_, cited) => {
  expect([...new Set(cited)].sort()).toEqual([...modelled].sort());
});

describe("docs/clauses.md", () => {
  it("has a row for every clause, in the contract's order", () => {
    expect(cells.map(([, id]) => id)).toEqual(Object.keys(clauses));
  });
  it.each(cells.map(([, id, , , where, test, status]) => ({ id, where, test, status })))("$id: status, symbol and test are real", ({ id, where, test, status }) => {
    expect(status).toBe(unmodelled.includes(id as string) ? "not modelled" : "done");
    if (status === "not modelled") return;
    const [, file, symbol] = (where as string).match(/`(src\/[^`]+)` `([^`]+)`/) as RegExpMatchArray;
    expect(readFileSync(file as string, "utf8")).toContain(symbol);
    const [, testFile] = (test as string).match(/`([^`]+)`/) as RegExpMatchArray;
    expect(readdirSync("test/clauses")).toContain(testFile);
  });
});

it("every clause that the terms cite is cited by a clause field", () => {
  const cited = new Set<string>();
  JSON.stringify(MAILGUN_2022_01_14, (key, value: unknown) => {
    if (key === "clause") cited.add(value as string);
    return value;
  });
  expect([...cited].sort()).toEqual(Object.keys(clauses).sort());
});
