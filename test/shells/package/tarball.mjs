// What is in the packed package: the files expected and no other, and in the code of the library nothing that could read
// a file, reach the network, start code from a text or tell one host from another. Needs a build.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A name or its pattern, and how many there are of it: exactly, or at least one. Hashes in names follow the content. */
const EXPECTED = [
  [/^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/, 4],
  [/^dist\/(index|catalogue|svg|feeds|statuspage|views|warehouse)\.(js|cjs|d\.ts|d\.cts)$/, 28],
  [/^dist\/cli\.js$/, 1],
  [/^dist\/sla-credits\.((catalogue\.)?global|warehouse)\.js$/, 3],
  [/^dist\/spreadsheet\/(functions\.(js|json|html)|excel\.js|manifest\.xml)$/, 5],
  [/^dist\/schema\/(facts|terms|assessment)\.json$/, 3],
  [/^dist\/chunk-[0-9A-Z]{8}\.c?js$/, "some"],
  [/^dist\/[A-Za-z]+-[0-9A-Za-z_-]{8}\.d\.c?ts$/, "some"],
];

const LIBRARY = ["index", "catalogue", "svg", "feeds", "statuspage", "views", "warehouse"].flatMap((name) => [`dist/${name}.js`, `dist/${name}.cjs`]);
const PROGRAM = "dist/cli.js";
/** Whole files for scripts of sheets and functions of warehouses, in which decimal.js is: it reaches for constructors, and for `crypto` where it is asked for random numbers. */
const SCRIPTS = ["dist/sla-credits.global.js", "dist/sla-credits.catalogue.global.js", "dist/sla-credits.warehouse.js", "dist/spreadsheet/functions.js", "dist/spreadsheet/excel.js"];
const OF_DECIMALS = / reaches for a constructor$| uses crypto$/;
/** Built-in modules of the program, for its arguments, its input, the file that --svg names and --jobs; the build takes off "node:". */
const PROGRAM_MODULES = ["fs", "fs/promises", "util", "worker_threads"];

/**
 * Names that library code may not use: of the host, of the network, of code from texts, of clocks. `window` is not among
 * them, as it is a window of maintenance here; what a browser's has is named by itself.
 */
const BANNED = new Set([
  "process", "require", "eval", "Function", "importScripts", "WebAssembly", "globalThis", "global", "self", "document", "navigator",
  "fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "localStorage", "sessionStorage", "indexedDB", "crypto", "performance",
  "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "__dirname", "__filename", "Buffer", "console",
]);

/** What is wrong with the list of packed files. */
export function listFaults(files) {
  const matching = (path) => EXPECTED.filter(([pattern]) => pattern.test(path));
  return [
    ...files.filter(({ path }) => matching(path).length !== 1).map(({ path }) => `${path} is not expected`),
    ...EXPECTED.flatMap(([pattern, count]) => {
      const found = files.filter(({ path }) => pattern.test(path)).length;
      return (count === "some" ? found > 0 : found === count) ? [] : [`${found} files like ${pattern}`];
    }),
    ...files.filter(({ path, mode }) => (mode & 0o777) !== (path === PROGRAM ? 0o755 : 0o644)).map(({ path, mode }) => `${path} has the mode ${mode.toString(8)}`),
  ];
}

/**
 * What the code of one file reaches for that it must not, and the modules that it imports.
 *
 * @param packages - that it may import, besides files of its own package
 */
export function reachOf(name, text, packages) {
  const faults = [];
  const modules = [];
  const isOwn = (specifier) => specifier.startsWith("./");
  const imported = (node) => {
    if (!ts.isStringLiteral(node)) faults.push(`${name} imports what it computes: ${node.getText()}`);
    else if (isOwn(node.text)) modules.push(posix.join(posix.dirname(name), node.text));
    else if (!packages.includes(node.text)) faults.push(`${name} imports ${node.text}`);
  };
  const walk = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) imported(node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) faults.push(`${name} imports at run time`);
    if (ts.isMetaProperty(node) && name !== PROGRAM) faults.push(`${name} asks where it is`);
    if (ts.isCallExpression(node) && name.endsWith(".cjs") && node.expression.getText() === "require" && node.arguments.length === 1) {
      imported(node.arguments[0]);
      return;
    }
    if (name !== PROGRAM && ts.isIdentifier(node) && BANNED.has(node.text) && isFree(node)) faults.push(`${name} uses ${node.text}`);
    // The constructor of a function makes code from texts, under whatever name it was reached.
    if (ts.isPropertyAccessExpression(node) && node.name.text === "constructor") faults.push(`${name} reaches for a constructor`);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS));
  return { faults, modules };
}

/** True for a name that stands for itself, not for a member or a key. */
function isFree(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !ts.isPropertyAssignment(parent) && !ts.isMethodDeclaration(parent) && !ts.isPropertyDeclaration(parent);
}

function check() {
  const packing = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8" });
  assert.equal(packing.status, 0, packing.stderr);
  const [{ files }] = JSON.parse(packing.stdout);
  assert.deepEqual(listFaults(files), [], "the list of files");

  const dependencies = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies);
  const faults = [];
  const read = (names, packages) => {
    const seen = new Set();
    for (const open = [...names]; open.length > 0; ) {
      const name = open.pop();
      if (seen.has(name)) continue;
      seen.add(name);
      const reach = reachOf(name, readFileSync(name, "utf8"), packages);
      faults.push(...reach.faults);
      open.push(...reach.modules);
    }
    return seen;
  };
  const library = read(LIBRARY, dependencies);
  const all = read([PROGRAM], [...dependencies, ...PROGRAM_MODULES]);
  const scripts = SCRIPTS.flatMap((name) => reachOf(name, readFileSync(name, "utf8"), []).faults).filter((fault) => !OF_DECIMALS.test(fault));
  assert.deepEqual([...new Set([...faults, ...scripts])], [], "what the code reaches for");

  // Every file of code has been read, and none speaks of the machine it was built on.
  const code = files.map(({ path }) => path).filter((path) => /\.c?js$/.test(path));
  assert.deepEqual(code.filter((path) => !library.has(path) && !all.has(path) && !SCRIPTS.includes(path)), [], "code that nothing imports");
  for (const { path } of files) {
    const text = readFileSync(path, "utf8");
    for (const folder of [process.cwd(), `${homedir()}/`]) assert.ok(folder.length < 6 || !text.includes(folder), `${path} names a folder of this machine`);
    assert.ok(!text.includes("sourceMappingURL"), `${path} names a source map`);
  }
  console.log(`${files.length} files, ${code.length} of them code`);
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) check();
