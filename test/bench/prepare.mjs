/** What has to be there before anything is measured: the library as it ships, and the packages that it is compared with. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const FOLDER = import.meta.dirname;

/** Bundled from the sources as the package is, without its dependencies: a loader that compiles as it goes measures itself. */
export async function library() {
  const cache = resolve(FOLDER, "../../node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(join(cache, "bench-"));
  process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
  const outfile = join(scratch, "library.mjs");
  await build({ entryPoints: [resolve(FOLDER, "../../src/index.ts")], outfile, bundle: true, format: "esm", platform: "node", target: "node20", packages: "external", logLevel: "warning" });
  return import(pathToFileURL(outfile).href);
}

/** Installs the peers if one is missing or of another version. They are no dependencies of the project, only of this folder. */
export function installPeers() {
  const wanted = Object.entries(JSON.parse(readFileSync(join(FOLDER, "package.json"), "utf8")).devDependencies);
  if (wanted.every(([name, version]) => installedVersion(name) === version)) return;
  const { status } = spawnSync("npm", ["ci", "--prefer-offline"], { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("npm ci failed in test/bench");
}

function installedVersion(name) {
  const file = join(FOLDER, "node_modules", name, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : null;
}
