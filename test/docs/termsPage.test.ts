// What docs/terms.md shows of contracts is what their data says, it names all of the language, and its examples run.
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { findTerms } from "../../src/terms/catalogue/index.js";
import { blocksOf, outputOf } from "../support/examples.js";
import { visit } from "../support/sourceFiles.js";
import { bareCode, codeValue, holds, rowsBelow } from "./pageData.js";

const { assess } = library;
const page = readFileSync("docs/terms.md", "utf8");
const example = readFileSync("docs/examples/terms.ts", "utf8");
const blocks = blocksOf(page);
const jsonBlocks = blocks.filter(({ language }) => language === "json").map(({ body }) => JSON.parse(body) as Record<string, unknown>);

/** The terms that the example of the page makes. */
function exampleTerms(): library.Terms {
  const { outputText } = ts.transpileModule(example, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const run = new Function("require", "exports", "console", `${outputText}\nreturn terms;`) as (...args: readonly unknown[]) => library.Terms;
  return run(() => library, {}, { log: () => undefined });
}

describe("the example", () => {
  const code = blocks.findIndex(({ language }) => language === "ts");
  it("is the file that it says", () => {
    expect(blocks[code]?.body).toBe(example.trimEnd());
  });
  it("prints what the page says", () => {
    expect(blocks[code + 1]).toEqual({ language: "text", body: outputOf(example) });
  });
  it("has the fields that the page shows as JSON", () => {
    const shown = jsonBlocks.find((block) => "schedule" in block);
    expect(holds(exampleTerms(), shown)).toBe(true);
  });
  it("can be tried with the request that the page shows", () => {
    const request = jsonBlocks.find((block) => "period" in block) as unknown as library.Facts;
    expect(assess(exampleTerms(), request).credit).toMatchObject({ percent: "10", gross: "40.00", entitled: "25.00" });
  });
  it("is all the JSON there is", () => {
    expect(jsonBlocks).toHaveLength(2);
  });
});

/** Rows of the tables of contracts, each with the entry whose heading stands above. */
const contractRows = [...page.matchAll(/^### .*\n\n`([^`]+@[^`]+)`, from \[`([^`]+)`\]/gm)].flatMap(({ 0: heading, 1: id, 2: file }) =>
  rowsBelow(page, heading).map(([clause, says, field]) => ({ id: id as string, file: file as string, clause: clause as string, says, field: bareCode(field as string) })));

describe("a contract beside its data", () => {
  it("is there for each of the five", () => {
    expect([...new Set(contractRows.map(({ id }) => id))]).toHaveLength(5);
  });
  it.each(contractRows)("$id, $clause: $field", ({ id, file, clause, says, field }) => {
    const terms = findTerms(id) as library.Terms;
    expect(readFileSync(file, "utf8")).toContain(terms.title);
    expect(says).toBe(terms.clauses[clause]);
    expect(holds(terms, codeValue(field))).toBe(true);
  });
});

interface Measured {
  /** Terms with that measure, and what else they ask of facts. */
  readonly id: string;
  readonly more?: Partial<library.Facts>;
  readonly found: (assessment: library.Assessment) => unknown;
  readonly expected: string | number;
}

const guaranteeOf = ({ guarantees }: library.Assessment, name: string) => guarantees.find(({ id }) => id === name);

const MEASURED: Readonly<Record<string, Measured>> = {
  downtime: { id: "mailgun@2022-01-14", found: ({ time }) => time.downtimeMs, expected: 2_400_000 },
  // A quarter of five minutes.
  "error-rate": { id: "aws-s3@2026-11", more: { plan: "standard" }, found: ({ weighted }) => weighted?.downtimeMs, expected: "75000" },
  score: {
    id: "mailgun@2022-01-14", more: { fees: { currency: "USD", service: "100.00", guarantees: { validation: "50.00" } } },
    // Two whole points below 95.
    found: (assessment) => guaranteeOf(assessment, "validation")?.credit.percent, expected: "10",
  },
  events: { id: "mailgun@2022-01-14", found: (assessment) => guaranteeOf(assessment, "first-response")?.events?.missed, expected: 1 },
};

it.each(rowsBelow(page, "### Measures and the facts they take"))("%s: the facts are taken", (_, measure, facts) => {
  const shown = codeValue(bareCode(measure as string)) as { readonly measure: library.Measure };
  const { id, more, found, expected } = MEASURED[shown.measure.kind] as Measured;
  const terms = findTerms(id) as library.Terms;
  expect(holds(terms, shown) || holds(terms, { guarantees: [shown] })).toBe(true);
  const given = codeValue(bareCode(facts as string)) as Partial<library.Facts>;
  const assessment = assess(terms, { period: { month: "2026-04" }, fees: { currency: "USD", service: "100.00" }, ...more, ...given });
  expect(found(assessment)).toBe(expected);
});

/** Words of the language that stand for themselves. */
const PLAIN = new Set(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);

/** Every fixed text that a field may have. */
function languageValues(): readonly string[] {
  const files = ["language.ts", ...readdirSync("src/terms/language").map((file) => `language/${file}`)];
  const values = new Set<string>();
  for (const file of files) {
    const tree = ts.createSourceFile(file, readFileSync(`src/terms/${file}`, "utf8"), ts.ScriptTarget.ES2022, true);
    visit(tree, (node) => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) values.add(node.literal.text);
    });
  }
  return [...values].filter((value) => !PLAIN.has(value));
}

it.each(languageValues())("names the value %s", (value) => {
  expect(page).toMatch(new RegExp(`[\`"]${value}[\`"]`));
});

it.each(Object.keys(library.MAILGUN_2022_01_14))("names the field %s", (field) => {
  expect(page).toMatch(new RegExp(`\`${field}[.\`[]`));
});

it("names no field in the table of dimensions that terms do not have", () => {
  const cells = rowsBelow(page, "## The sixteen dimensions").map(([, , fields]) => fields as string);
  expect(cells).toHaveLength(16);
  const roots = cells.flatMap((cell) => [...cell.matchAll(/`([a-z]\w*)[.[][^`]*`/gi)].map(([, root]) => root as string));
  const known = Object.keys(library.MAILGUN_2022_01_14);
  expect(roots.filter((root) => !known.includes(root))).toEqual([]);
});
