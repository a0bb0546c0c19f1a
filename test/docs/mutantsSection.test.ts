// Mutants that survive are explained in docs/verification.md, from the data that `npm run mutation` compares its report with.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { explainedMutants, FIRST, LAST, withSurvivors } from "./mutantsSection.js";

const FILE = "docs/verification.md";
const mutants = explainedMutants();

it("the page lists them", () => {
  const made = withSurvivors(readFileSync(FILE, "utf8"), mutants);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(FILE, made);
  expect(readFileSync(FILE, "utf8")).toBe(made);
});

it("the code that they change is there", () => {
  const lines = new Map(mutants.map(({ file }) => [file, readFileSync(file, "utf8").split("\n").map((line) => line.trim())]));
  expect(mutants.filter(({ file, line }) => lines.get(file)?.includes(line) !== true)).toEqual([]);
});

it("none is explained twice, or without a word", () => {
  const keys = mutants.map(({ file, line, from, to }) => [file, line, from, to].join(" | "));
  expect(new Set(keys).size).toBe(keys.length);
  expect(mutants.filter(({ because }) => because.length < 20)).toEqual([]);
});

it("code with backticks is shown whole", () => {
  const at = { file: "src/x.ts", line: "", because: "nobody reads it" };
  const made = withSurvivors(`a\n${FIRST}\nold\n${LAST}\nb`, [{ ...at, from: "`${a}`", to: "" }, { ...at, from: "1", to: "2" }]);
  expect(made).toBe(`a\n${FIRST}\n\n- Nobody reads it: \`\` \`\${a}\` \`\` to nothing (src/x.ts); \`1\` to \`2\` (src/x.ts).\n\n${LAST}\nb`);
});
