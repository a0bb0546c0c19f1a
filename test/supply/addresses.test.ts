// The repository names no package registry and no folder of the machine that it was made on: what is in it must work, and
// mean the same, anywhere.
import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { expect, it } from "vitest";

/** Hosts by the way registries are named; put together here so that this file names none. */
const REGISTRY = new RegExp(["\\b(?:registry|npm|packages?|pkgs?|artifactory|nexus|verdaccio|mirrors?)", "(?:[\\w-]+\\\\?\\.)+(?:org|com|io|net|dev|cn|internal|local)\\b"].join("\\\\?\\."), "i");

/** What git does not keep: by name, or by path from here. */
const IGNORED = new Set([".git", ...readFileSync(".gitignore", "utf8").split("\n").map((line) => line.replace(/^\/|\/$/g, ""))]);

function textsUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (IGNORED.has(entry.name) || IGNORED.has(path.slice(2)) || entry.name.endsWith(".tgz")) return [];
    return entry.isDirectory() ? textsUnder(path) : entry.isFile() ? [path] : [];
  });
}

/** What a text says that it must not. */
function addressesIn(text: string): readonly string[] {
  const host = REGISTRY.exec(text)?.[0];
  const folders = [process.cwd(), `${homedir()}/`].filter((path) => path.length > 5 && text.includes(path));
  return [...(host === undefined ? [] : [host]), ...folders];
}

const host = (...labels: readonly string[]): string => labels.join(".");

it.each<[string, number]>([
  [host("https://registry", "npmjs", "org/a"), 1],
  [host("registry", "example", "internal"), 1],
  [host("npm", "pkg", "example", "com"), 1],
  [host("registry\\", "npmjs\\", "org"), 1],
  [host("REGISTRY", "YARNPKG", "COM"), 1],
  [`in ${process.cwd()}/src`, 1],
  [`${homedir()}/.config`, 1],
  ["a registry. npm run build; package.json; see packages.md, npm.config.get, https://example.com/registry", 0],
])("%s is found (%d)", (text, count) => {
  expect(addressesIn(text)).toHaveLength(count);
});

it("no file names one", () => {
  const files = textsUnder(".");
  expect(files).toEqual(expect.arrayContaining(["./package-lock.json", "./.npmrc", "./.ci/run", "./src/index.ts", "./docs/releasing.md", "./test/supply/addresses.test.ts"]));
  expect(files.flatMap((file) => addressesIn(readFileSync(file, "utf8")).map((found) => `${file}: ${found}`))).toEqual([]);
});
