// What package.json and package-lock.json must have and must not have; each rule is seen to find the fault it is for.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importedPackages } from "./importedPackages.js";
import { entriesOf, type Locked, type LockFile, type Manifest, readLock, readManifest, runtimeTree } from "./lockFile.js";
import { installedFaults, lockFaults, manifestFaults } from "./rules.js";

const manifest = readManifest();
const lock = readLock();

it("package.json is without a fault", () => {
  expect(manifestFaults(manifest)).toEqual([]);
});

it("the lock file is without a fault", () => {
  expect(lockFaults(lock, manifest)).toEqual([]);
});

describe("the runtime tree", () => {
  const tree = runtimeTree(lock).slice(1);

  it("is what the lock file does not mark as for development", () => {
    const unmarked = entriesOf(lock).filter(([, { dev }]) => dev !== true).map(([place]) => place);
    expect(tree.map(({ place }) => place).sort()).toEqual(unmarked.sort());
  });

  it("is no deeper than what package.json names", () => {
    expect(tree.map(({ name }) => name).sort()).toEqual(Object.keys(manifest.dependencies ?? {}).sort());
  });

  it("is imported by the library: nothing is brought along for nobody", () => {
    expect([...importedPackages().keys()].sort()).toEqual(tree.map(({ name }) => name).sort());
  });

  it.each(tree)("$name runs nothing where it is installed, and brings its licence", ({ place, locked }) => {
    expect(installedFaults(readManifest(`${place}/package.json`), readdirSync(place), locked)).toEqual([]);
  });
});

it.each<[string, Partial<Record<keyof Manifest | "bundledDependencies", unknown>>]>([
  ["script preinstall runs unasked", { scripts: { preinstall: "x" } }],
  ["script install runs unasked", { scripts: { install: "x" } }],
  ["script postinstall runs unasked", { scripts: { postinstall: "x" } }],
  ["script prepare runs unasked", { scripts: { prepare: "x" } }],
  ["script prepublish runs unasked", { scripts: { prepublish: "x" } }],
  ["script prepublishOnly runs unasked", { scripts: { prepublishOnly: "x" } }],
  ["script prepack runs unasked", { scripts: { prepack: "x" } }],
  ["script pretest runs unasked", { scripts: { pretest: "x" } }],
  ["script version runs unasked", { scripts: { version: "x" } }],
  ["a is wanted as *, not as a version", { dependencies: { a: "*" } }],
  ["a is wanted as latest, not as a version", { dependencies: { a: "latest" } }],
  ["a is wanted as git+https://example.org/a.git, not as a version", { devDependencies: { a: "git+https://example.org/a.git" } }],
  ["a is wanted as npm:b@1.0.0, not as a version", { devDependencies: { a: "npm:b@1.0.0" } }],
  ["a is wanted as file:../a, not as a version", { devDependencies: { a: "file:../a" } }],
  ["bundledDependencies is there", { bundledDependencies: ["decimal.js"] }],
  ["overrides is there", { overrides: { a: "1.0.0" } }],
  ["gypfile is there", { gypfile: true }],
  ["licence UNLICENSED", { license: "UNLICENSED" }],
  ["sideEffects is not false", { sideEffects: true }],
])("package.json: %s", (fault, change) => {
  expect(manifestFaults({ ...manifest, ...change } as Manifest)).toEqual([fault]);
});

const A = { version: "1.0.0", license: "MIT", integrity: `sha512-${"A".repeat(86)}==` };
const FOREIGN = { version: "1.0.0", license: "MIT", dev: true, optional: true, os: ["win32"] };

/** The real lock file with another entry, and with one that pins it. */
function withEntry(entry: Locked, name = "a"): LockFile {
  const pin: Locked = { ...A, dev: true, optionalDependencies: { [name]: "1.0.0" } };
  return { ...lock, packages: { ...lock.packages, [`node_modules/${name}`]: entry, "node_modules/pin": pin } };
}

it.each<[readonly string[], Locked, string?]>([
  [[], A],
  [[], { ...A, dev: true, license: "MPL-2.0" }],
  [["node_modules/a has the licence MPL-2.0"], { ...A, license: "MPL-2.0" }],
  [["node_modules/a has the licence GPL-3.0-only"], { ...A, dev: true, license: "GPL-3.0-only" }],
  [["node_modules/a has the licence undefined"], { version: A.version, integrity: A.integrity }],
  [["node_modules/a has an address"], { ...A, resolved: "https://example.org/a-1.0.0.tgz" }],
  [["node_modules/a is another package than its name says"], { ...A, name: "b" }],
  [["node_modules/a is another package than its name says"], { ...A, link: true }],
  [["node_modules/a has the version file:../a"], { ...A, version: "file:../a" }],
  [["node_modules/a has no checksum"], { ...A, integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" }],
  [["node_modules/a has no checksum"], { version: A.version, license: A.license }],
  [["node_modules/a runs a script where it is installed"], { ...A, hasInstallScript: true }],
  [["node_modules/a runs a script where it is installed"], { ...A, dev: true, hasInstallScript: true }],
  [["node_modules/esbuild runs a script where it is installed"], { ...A, hasInstallScript: true }, "esbuild"],
  [[], FOREIGN, "@rollup/rollup-win32"],
  [["node_modules/@other/rollup-win32 has no checksum"], FOREIGN, "@other/rollup-win32"],
  [["node_modules/@rollup/rollup-linux-x64-gnu has no checksum"], FOREIGN, "@rollup/rollup-linux-x64-gnu"],
  [["node_modules/@rollup/rollup-win32 has no checksum"], { ...FOREIGN, dev: false }, "@rollup/rollup-win32"],
  [["node_modules/@rollup/rollup-win32 has no checksum"], { ...FOREIGN, optional: false }, "@rollup/rollup-win32"],
  [["node_modules/@rollup/rollup-win32 has no checksum"], { ...FOREIGN, version: "1.0.1" }, "@rollup/rollup-win32"],
])("an entry of the lock file: %j", (faults, entry, name) => {
  expect(lockFaults(withEntry(entry, name), manifest)).toEqual(faults);
});

it.each<[string, Partial<Manifest>]>([
  ["name of the lock file and of package.json differ", { name: "other" }],
  ["license of the lock file and of package.json differ", { license: "ISC" }],
  ["engines of the lock file and of package.json differ", { engines: { node: ">=18" } }],
  ["bin of the lock file and of package.json differ", { bin: { "sla-credits": "./dist/other.js" } }],
  ["dependencies of the lock file and of package.json differ", { dependencies: { ...manifest.dependencies, a: "1.0.0" } }],
  ["devDependencies of the lock file and of package.json differ", { devDependencies: {} }],
  ["a is allowed a script and has none", { allowScripts: { ...manifest.allowScripts, a: true } }],
  ["node_modules/esbuild runs a script where it is installed", { allowScripts: {} }],
])("lock file and package.json: %s", (fault, change) => {
  expect(lockFaults(lock, { ...manifest, ...change })).toEqual([fault]);
});

it("a lock file of another version, or of an older package, is a fault", () => {
  expect(lockFaults({ ...lock, lockfileVersion: 2 }, manifest)).toEqual(["lock file of version 2"]);
  expect(lockFaults({ ...lock, version: "0.0.0" }, manifest)).toEqual(["version at the top of the lock file and of package.json differ"]);
});

it.each<[string, Partial<Manifest>, readonly string[]]>([
  ["a runs postinstall where it is installed", { scripts: { postinstall: "x", test: "x" } }, ["LICENSE"]],
  ["a runs prepare where it is installed", { scripts: { prepare: "x" } }, ["LICENCE.md"]],
  ["a is compiled where it is installed", {}, ["LICENSE", "binding.gyp"]],
  ["a is compiled where it is installed", { gypfile: true }, ["LICENSE"]],
  ["a says ISC, the lock file MIT", { license: "ISC" }, ["license"]],
  ["a is installed as 1.0.1, locked as 1.0.0", { version: "1.0.1" }, ["LICENSE.txt"]],
  ["a comes without the text of its licence", {}, ["README.md"]],
])("an installed package: %s", (fault, change, files) => {
  expect(installedFaults({ name: "a", version: "1.0.0", license: "MIT", ...change }, files, A)).toEqual([fault]);
});

it("the tree is followed through folders within folders, and optional packages may be missing", () => {
  const packages: Record<string, Locked> = {
    "": { dependencies: { a: "1.0.0" }, devDependencies: { d: "1.0.0" } },
    "node_modules/a": { dependencies: { "@s/b": "1.0.0" }, optionalDependencies: { gone: "1.0.0" }, peerDependencies: { c: "1.0.0" } },
    "node_modules/a/node_modules/@s/b": { dependencies: { c: "1.0.0" } },
    "node_modules/@s/b": {},
    "node_modules/c": { dependencies: { a: "1.0.0" } },
    "node_modules/d": {},
  };
  expect(runtimeTree({ name: "root", version: "1.0.0", lockfileVersion: 3, packages }).map(({ name, place, needs }) => [name, place, ...needs])).toEqual([
    ["root", "", "node_modules/a"],
    ["a", "node_modules/a", "node_modules/a/node_modules/@s/b", "node_modules/c"],
    ["@s/b", "node_modules/a/node_modules/@s/b", "node_modules/c"],
    ["c", "node_modules/c", "node_modules/a"],
  ]);
});
