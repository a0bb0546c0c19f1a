// The shape of the code: what may import what, what may not be reached for at all, and where the few packages may appear.
import { readdirSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { importsOf, sourceFiles, visit } from "./support/sourceFiles.js";

const files = sourceFiles();

/** From left to right: a file imports from its own layer or from those before. A name ending in / is a folder. */
const LAYERS: readonly (readonly string[])[] = [
  ["errors.ts", "cache.ts"],
  ["units.ts", "exactText.ts", "safeText.ts", "issueList.ts"],
  ["gregorian.ts", "currency.ts", "rawValues.ts", "input.ts", "inputValues.ts", "exactNumber.ts", "money.ts"],
  ["calendar.ts"],
  // Shapes without code. What comes out names clauses and kinds of maintenance as the terms do.
  ["terms/language.ts", "terms/language/", "assessment.ts", "creditAccount.ts", "finding.ts"],
  ["terms/"],
  // The facts name a period, so what a period is comes before them; the rest of the time line after.
  ["timeline/billingPeriod.ts", "timeline/span.ts"],
  ["facts/"],
  ["timeline/"],
  ["ledger/"],
  ["availability/"],
  ["credit/"],
  ["explain/"],
  ["output.ts", "findings.ts", "guarantees.ts"],
  ["assessOptions.ts"],
  ["assess.ts"],
  ["lint/", "readings/", "columns/"],
  ["diff/"],
  ["index.ts"],
  ["feeds/", "request/"],
  ["statuspage/", "views/", "warehouse/"],
  ["schema/", "svg/", "spreadsheet/"],
  ["cli/", "playground/"],
];

/** The layer of the most exact name that fits: a file's own before its folder's. */
function layerOf(name: string): number {
  const own = LAYERS.findIndex((layer) => layer.includes(name));
  return own >= 0 ? own : LAYERS.findIndex((layer) => layer.some((entry) => entry.endsWith("/") && name.startsWith(entry)));
}

/** Folders that stand outside the engine: they call it as anybody can, and show what it says. */
const SHELLS = ["feeds/", "request/", "statuspage/", "warehouse/", "svg/", "cli/", "spreadsheet/", "playground/"];
/** What shells may import of the rest: the public calls, the shape of a result, its words, and what ships beside them. */
const PUBLIC = ["index.ts", "assessment.ts", "units.ts", "exactText.ts", "safeText.ts", "explain/", "terms/catalogue/index.ts", "terms/mailgunComponents.ts", "terms/flagship.ts", "schema/index.ts", "svg/index.ts", "statuspage/index.ts", "views/index.ts", "../package.json"];

/**
 * What a shell may import beside. Feeds are read as facts are, by the same readers: other ones would see other instants and
 * name the same faults otherwise.
 */
const LEAVES: Readonly<Record<string, readonly string[]>> = {
  "warehouse/": ["request/"],
  "cli/": ["request/", "warehouse/accountRow.ts"],
  "feeds/": ["input.ts", "inputValues.ts", "issueList.ts", "rawValues.ts", "facts/instant.ts"],
  // A date of a sheet becomes an instant as everything else does.
  "spreadsheet/": ["calendar.ts", "gregorian.ts"],
  // Times of the form, and the headings and words of a pasted table, are read as those of a sheet are; a link and a pasted
  // request as facts are.
  "playground/": ["calendar.ts", "gregorian.ts", "spreadsheet/cells/wallClock.ts", "spreadsheet/cells/cell.ts", "spreadsheet/cells/valueCells.ts", "spreadsheet/facts/columns.ts", "input.ts", "inputValues.ts", "issueList.ts", "facts/instant.ts"],
  "statuspage/": ["input.ts", "inputValues.ts", "issueList.ts", "facts/instant.ts", "feeds/feed.ts", "feeds/options.ts"],
};

/** The only four files that touch the outside: the last asks the browser for the day and the zone that its form begins with. */
const OUTSIDE = ["cli/main.ts", "cli/streams.ts", "cli/threads.ts", "playground/page/main.ts"];

/** Names that no other file may use: they hold something that differs from run to run or from host to host. */
const IMPURE_NAMES = new Set([
  "process", "performance", "fetch", "crypto", "globalThis", "navigator", "console", "require", "eval", "Function",
  "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "XMLHttpRequest", "WebSocket", "localStorage",
]);

/** What a file reaches for that it must not. */
function impurities(tree: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (ts.isIdentifier(node) && IMPURE_NAMES.has(node.text) && isFreeName(node)) found.push(node.text);
    if (ts.isPropertyAccessExpression(node)) {
      const text = node.getText();
      const name = node.name.text;
      if (text === "Date.now" || text === "Math.random" || name.startsWith("toLocale") || name === "localeCompare") found.push(text);
    }
    if (isDateOfNow(node)) found.push(node.getText());
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText().startsWith("Intl.") && !hasFixedLocale(node)) {
      found.push(node.getText());
    }
  });
  return found;
}

/** True for a name that stands for itself, not for a member or a key. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !ts.isPropertyAssignment(parent) && !ts.isPropertySignature(parent) && !ts.isMethodSignature(parent) && !ts.isMethodDeclaration(parent);
}

function isDateOfNow(node: ts.Node): boolean {
  const made = ts.isNewExpression(node) || ts.isCallExpression(node) ? node : undefined;
  if (made === undefined || made.expression.getText() !== "Date") return false;
  return ts.isCallExpression(made) || (made.arguments?.length ?? 0) === 0;
}

function hasFixedLocale(node: ts.NewExpression | ts.CallExpression): boolean {
  const [locale] = node.arguments ?? [];
  if (locale === undefined) return false;
  return ts.isStringLiteral(locale) || (ts.isIdentifier(locale) && isTextConstant(locale));
}

/** True for a constant at the top of the same file that is a fixed text. */
function isTextConstant(name: ts.Identifier): boolean {
  return name.getSourceFile().statements.some(
    (statement) =>
      ts.isVariableStatement(statement) &&
      (statement.declarationList.flags & ts.NodeFlags.Const) !== 0 &&
      statement.declarationList.declarations.some(
        ({ name: declared, initializer }) => declared.getText() === name.text && initializer !== undefined && ts.isStringLiteral(initializer),
      ),
  );
}

/** True if a name or a text in the code, not a comment, has the word in it. */
function mentions(tree: ts.SourceFile, word: RegExp): boolean {
  let found = false;
  visit(tree, (node) => {
    const text = ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) ? node.text : "";
    if (word.test(text)) found = true;
  });
  return found;
}

/** Every vendor with a contract here, as its file is named; as whole words, in names and in texts. */
const VENDOR = new RegExp(`\\b(mailgun|${readdirSync("src/terms/catalogue").flatMap((file) => (file === "index.ts" ? [] : file.slice(0, -3))).join("|")})\\b`, "i");

/** The first way back from a file to itself. */
function cycleFrom(name: string): readonly string[] | undefined {
  const importsByName = new Map(files.map((file) => [file.name, file.imports]));
  const seen = new Set<string>();
  const ways: (readonly string[])[] = [[name]];
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const next of importsByName.get(way.at(-1) as string) ?? []) {
      if (next === name) return [...way, next];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

it("reads every way to import and every impurity", () => {
  const tree = ts.createSourceFile("x.ts", 'import a from "a"; import type { B } from "b"; export * from "c"; const d = import("d"); type E = import("e").E;', ts.ScriptTarget.ES2022, true);
  expect(importsOf(tree)).toEqual(["a", "b", "c", "d", "e"]);
  const impure = ts.createSourceFile("y.ts", "process.env; Date.now(); new Date(); Date(); Math.random(); x.toLocaleString(); a.localeCompare(b); new Intl.NumberFormat(); new Intl.NumberFormat(locale); fetch(u);", ts.ScriptTarget.ES2022, true);
  expect(impurities(impure)).toHaveLength(10);
  const pure = ts.createSourceFile("z.ts", 'new Date(1); host.process; ({ process: 1 }); new Intl.NumberFormat("en"); const L = "en"; new Intl.NumberFormat(L); Date.UTC(1);', ts.ScriptTarget.ES2022, true);
  expect(impurities(pure)).toEqual([]);
  const named = ts.createSourceFile("n.ts", "/* acme */ const a = `x ${acmeFee} acme`;", ts.ScriptTarget.ES2022, true);
  expect([/acmefee/i, /^ acme/, /initech/].map((word) => mentions(named, word))).toEqual([true, true, false]);
});

describe.each(files)("$name", ({ name, text, tree, imports, packages }) => {
  it("belongs to a layer", () => {
    expect(layerOf(name)).toBeGreaterThanOrEqual(0);
  });

  it("imports only from its layer and those before", () => {
    const inside = imports.filter((other) => !other.startsWith("../"));
    expect(inside.filter((other) => layerOf(other) > layerOf(name))).toEqual([]);
  });

  it("is on no cycle", () => {
    expect(cycleFrom(name)).toBeUndefined();
  });

  it("calls the engine only as anybody can, if it is a shell", () => {
    const shell = SHELLS.find((folder) => name.startsWith(folder));
    const isAllowed = (other: string): boolean =>
      shell === undefined || other.startsWith(shell) || [...PUBLIC, ...(LEAVES[shell] ?? [])].some((entry) => (entry.endsWith("/") ? other.startsWith(entry) : other === entry));
    expect(imports.filter((other) => !isAllowed(other))).toEqual([]);
  });

  it("reaches for nothing that differs from run to run", () => {
    expect(OUTSIDE.includes(name) ? [] : impurities(tree)).toEqual([]);
  });

  it("imports packages only where they belong", () => {
    const homes: Readonly<Record<string, (file: string) => boolean>> = {
      "date-fns": (file) => file === "calendar.ts",
      "@date-fns": (file) => file === "calendar.ts",
      "decimal.js": (file) => file === "exactNumber.ts",
      "node:util": (file) => file === "cli/args.ts",
      "node:": (file) => OUTSIDE.includes(file),
    };
    const isHome = (specifier: string): boolean => {
      const family = Object.keys(homes).find((prefix) => specifier.startsWith(prefix));
      return family !== undefined && homes[family]?.(name) === true;
    };
    expect(packages.filter((specifier) => !isHome(specifier))).toEqual([]);
  });

  it("names no vendor outside of the catalogue of terms", () => {
    // Two vendors make the programs that sheets are opened in, too.
    const mayName = name === "index.ts" || name === "statuspage/index.ts" || name === "warehouse/builtIn.ts" || name.startsWith("spreadsheet/install/") || (name.startsWith("terms/") && name !== "terms/language.ts" && name !== "terms/parseTerms.ts");
    expect(!mayName && mentions(tree, VENDOR)).toBe(false);
  });

  it("is read in one go", () => {
    expect(text.split("\n").length - 1).toBeLessThanOrEqual(250);
  });
});
