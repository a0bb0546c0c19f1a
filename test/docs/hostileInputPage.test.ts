// docs/hostile-input.md: every test that it names exists, and so does every code.
import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { visit } from "../support/sourceFiles.js";

const read = (path: string): string => readFileSync(path, "utf8");
const page = read("docs/hostile-input.md");

interface Row {
  readonly hazard: string;
  readonly answer: string;
  readonly codes: readonly string[];
  readonly tests: readonly { readonly file: string; readonly name: string }[];
}

const rows = page.split("\n").filter((line) => line.includes("| `test/")).map((line): Row => {
  const [, hazard = "", answer = "", codes = "", tests = ""] = line.split("|").map((cell) => cell.trim());
  return { hazard, answer, codes: [...codes.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string), tests: namedTests(tests) };
});

/** `file` "name", "name"; `file` "name". */
function namedTests(cell: string): Row["tests"] {
  return cell.split("; ").flatMap((part) => {
    const [, file = ""] = part.match(/^`([^`]+)`/) ?? [];
    return [...part.matchAll(/"([^"]+)"/g)].map(([, name]) => ({ file, name: name as string }));
  });
}

/** Titles of tests and groups, and the names of rows of tables. */
function titlesIn(path: string): ReadonlySet<string> {
  const titles = new Set<string>();
  const note = (node: ts.Node | undefined): void => {
    if (node !== undefined && ts.isStringLiteralLike(node)) titles.add(node.text);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true), (node) => {
    if (ts.isCallExpression(node) && /^(it|test|describe)\b/.test(node.expression.getText())) note(node.arguments[0]);
    if (ts.isArrayLiteralExpression(node) && ts.isArrayLiteralExpression(node.parent)) note(node.elements[0]);
  });
  return titles;
}

/** Programs beside the suite are checks of the run before a release. */
const checks = new Set([...read(".ci/run").matchAll(/^(?:check|alongside) "([^"]+)" (.*)$/gm)].map(([, name, command]) => `${command?.split(" ").at(-1)} ${name}`));

it("has a row for each of the hazards, and an answer to each", () => {
  expect(rows.length).toBeGreaterThanOrEqual(38);
  expect(new Set(rows.map(({ hazard }) => hazard)).size).toBe(rows.length);
  for (const { hazard, answer, tests } of rows) {
    expect(answer, hazard).not.toBe("");
    expect(tests.length, hazard).toBeGreaterThan(0);
  }
});

const named = rows.flatMap(({ tests }) => tests);
describe.each([...new Set(named.map(({ file }) => file))])("%s", (file) => {
  it("has every test that is named", () => {
    const names = named.filter((one) => one.file === file).map(({ name }) => name);
    const isThere = file.endsWith(".mjs") ? (name: string) => checks.has(`${file} ${name}`) : (name: string) => titlesIn(file).has(name);
    expect(names.filter((name) => !isThere(name))).toEqual([]);
  });
});

it("names only codes that docs/errors.md explains", () => {
  const known = [...read("docs/errors.md").matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
  expect(rows.flatMap(({ codes }) => codes).filter((code) => !known.includes(code))).toEqual([]);
});

it("nothing writes CSV or sheets yet", () => {
  const { exports } = JSON.parse(read("package.json")) as { exports: object };
  expect([...Object.keys(exports), read("src/cli/help.ts"), read("src/cli/args.ts")].filter((text) => /csv|xlsx|sheet/i.test(text))).toEqual([]);
});
