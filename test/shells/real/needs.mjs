// What the checks in real programs need: installed if this is Debian and we may, otherwise named in a clear failure.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const found = (program) => spawnSync("sh", ["-c", `command -v ${program}`], { encoding: "utf8" }).stdout.trim();

/** The paths of programs, by name; `packages` says which Debian package brings each. */
export function programs(packages) {
  const missing = Object.keys(packages).filter((program) => found(program) === "");
  if (missing.length > 0) install(missing.map((program) => packages[program]));
  const paths = Object.fromEntries(Object.keys(packages).map((program) => [program, found(program)]));
  const still = Object.keys(paths).filter((program) => paths[program] === "");
  if (still.length === 0) return paths;
  process.stderr.write(`missing: ${still.join(", ")}; on Debian: apt-get install ${still.map((program) => packages[program]).join(" ")}\n`);
  process.exit(1);
}

function install(names) {
  if (process.getuid?.() !== 0 || found("apt-get") === "") return;
  const apt = (...args) => spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  apt("update");
  apt("install", "-y", "--no-install-recommends", ...names);
}

/** A folder that is gone when the process ends. */
export function scratchFolder() {
  const folder = mkdtempSync(join(tmpdir(), "sla-credits-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The names and the months of the suite, which are TypeScript. */
export async function suiteNames(folder) {
  const entry = `
    export { NASTY } from "./test/support/nastyNames.js";
    export { beginning, factsNamed, termsNamed } from "./test/support/namedEverywhere.js";
    export { safeText } from "./src/safeText.js";`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: "ts" }, bundle: true, write: false, format: "esm", platform: "node", logLevel: "error",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  const path = join(folder, "names.mjs");
  writeFileSync(path, outputFiles[0].text);
  return import(pathToFileURL(path).href);
}
