// What the checks of the functions for sheets need: the months of the suite, which are TypeScript, and packages of their own.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const FOLDER = import.meta.dirname;

/** Installs the packages of this folder if one is missing or of another version. */
export function installPeers() {
  const wanted = Object.entries(JSON.parse(readFileSync(join(FOLDER, "package.json"), "utf8")).devDependencies);
  const installed = (name) => {
    const file = join(FOLDER, "node_modules", name, "package.json");
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : null;
  };
  if (wanted.every(([name, version]) => installed(name) === version)) return;
  const { status } = spawnSync("npm", ["ci", "--prefer-offline"], { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("npm ci failed in test/shells/spreadsheet");
}

/** @param folder - takes the module that is made of them */
export async function suite(folder) {
  const entry = `
    export { MONTHS, argumentsOf, serial } from "./test/spreadsheet/months.js";
    export { callIn, script } from "./test/spreadsheet/scriptContext.js";`;
  const { outputFiles } = await build({ stdin: { contents: entry, resolveDir: process.cwd(), loader: "ts" }, bundle: true, write: false, format: "esm", platform: "node", logLevel: "error" });
  const path = join(folder, "suite.mjs");
  writeFileSync(path, outputFiles[0].text);
  return import(pathToFileURL(path).href);
}
