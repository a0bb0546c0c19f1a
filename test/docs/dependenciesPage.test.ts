// docs/dependencies.md says what package.json, the lock file and the installed packages say. UPDATE_DOCS=1 writes it anew.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dependenciesPage, HERE, type Surroundings } from "../supply/dependenciesPage.js";
import { type Locked, type LockFile, type Manifest, readLock, readManifest } from "../supply/lockFile.js";
import { PURPOSES, TOOL_PURPOSES } from "../supply/purposes.js";
import { rowsBelow } from "./pageData.js";

const FILE = "docs/dependencies.md";
const manifest = readManifest();
const lock = readLock();

it("is made from the data", () => {
  const made = dependenciesPage(manifest, lock, HERE);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(FILE, made);
  expect(readFileSync(FILE, "utf8")).toBe(made);
});

it("says what for of what is there, and of nothing else", () => {
  expect(Object.keys(PURPOSES).sort()).toEqual(Object.keys(manifest.dependencies ?? {}).sort());
  expect(Object.keys(TOOL_PURPOSES).sort()).toEqual(Object.keys(manifest.devDependencies ?? {}).sort());
});

const MADE_UP: Manifest = { name: "root", version: "1.0.0", dependencies: { a: "^1.0.0" }, devDependencies: { t: "3.0.0" } };
const packages: Readonly<Record<string, Locked>> = {
  "": { dependencies: { a: "^1.0.0" }, devDependencies: { t: "3.0.0" } },
  "node_modules/a": { version: "1.2.0", license: "MIT", dependencies: { b: "2.0.0" } },
  "node_modules/b": { version: "2.0.0", license: "ISC", hasInstallScript: true },
  "node_modules/t": { version: "3.0.0", license: "MPL-2.0", dev: true, hasInstallScript: true, optionalDependencies: { "@rollup/rollup-win32": "4.0.0" } },
  "node_modules/@rollup/rollup-win32": { version: "4.0.0", license: "MIT", dev: true, optional: true, os: ["win32"] },
  "node_modules/u": { version: "5.0.0", license: "MIT", dev: true },
};
const AROUND: Surroundings = {
  purposes: { a: "adding", b: "what a needs" }, toolPurposes: { t: "testing" },
  importers: new Map([["a", ["x.ts", "y/z.ts"]]]), sizeOf: (place) => ({ files: 2, bytes: place === "node_modules/a" ? 1001 : 2000 }),
};
const madeUp = (entries = packages): LockFile => ({ name: "root", version: "1.0.0", lockfileVersion: 3, packages: entries });

it("has a row for every package that is brought along, also through another, and for every tool named", () => {
  const page = dependenciesPage(MADE_UP, madeUp(), AROUND);
  expect(rowsBelow(page, "The whole tree")).toEqual([
    ["a", "`^1.0.0`", "1.2.0", "MIT", "adding", "`src/x.ts`, `src/y/z.ts`", "2", "2 kB", "none"],
    ["b", "through another", "2.0.0", "ISC", "what a needs", "nothing", "2", "2 kB", "yes"],
  ]);
  expect(rowsBelow(page, "Named in")).toEqual([["t", "3.0.0", "MPL-2.0", "testing"]]);
  expect(page).toContain("\nLicences of all 3: MIT (2), MPL-2.0 (1).\n\nRun a script when they are installed: t.\n");
  expect(page).toContain("\n1 entries have no checksum: `@oxlint/binding-*` (0), `@rollup/rollup-*` (1), ");
});

it("leaves out the exceptions where there are none", () => {
  const { "node_modules/@rollup/rollup-win32": _, ...rest } = packages;
  const page = dependenciesPage(MADE_UP, madeUp({ ...rest, "node_modules/t": { version: "3.0.0", dev: true } }), AROUND);
  expect(page).not.toContain("no checksum");
  expect(page).toContain("\nRun a script when they are installed: none.\n");
});

it("is not made while nobody has said what a package is for", () => {
  expect(() => dependenciesPage(MADE_UP, madeUp(), { ...AROUND, toolPurposes: {} })).toThrow("say in test/supply/purposes.ts what t is for");
});
