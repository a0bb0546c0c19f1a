/**
 * The library as one script, made anew as often as a test asks, each copy with caches of its own: in a realm of its own, so
 * that globals may be damaged there without hurting anything else, or in this one, with the decimal.js that everybody here
 * shares.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createContext, Script } from "node:vm";
import { buildSync, type Format } from "esbuild";
import type * as Library from "../../src/index.js";
import type * as Svg from "../../src/svg/index.js";
import type * as Catalogue from "../../src/terms/catalogue/index.js";

export type LibraryCopy = typeof Library & typeof Catalogue & typeof Svg;
/** The globals of a realm. */
export type Realm = typeof globalThis;

const built = new Map<Format, string>();

/** With decimal.js inside only where nothing can be imported. */
function bundled(format: Format): string {
  const known = built.get(format);
  if (known !== undefined) return known;
  const { outputFiles: [file] } = buildSync({
    stdin: { contents: 'export * from "./src/index.ts"; export * from "./src/terms/catalogue/index.ts"; export * from "./src/svg/index.ts";', resolveDir: ".", loader: "ts" },
    bundle: true, write: false, format, globalName: "library", target: "node20", external: format === "iife" ? [] : ["decimal.js"], logLevel: "warning",
  });
  const text = (file as { readonly text: string }).text;
  built.set(format, text);
  return text;
}

let script: Script | undefined;

/** A copy in a new realm. */
export function copyInRealm(): { readonly library: LibraryCopy; readonly realm: Realm } {
  script ??= new Script(`${bundled("iife")}; library`);
  const context = createContext({});
  const library = script.runInContext(context) as LibraryCopy;
  return { library, realm: new Script("globalThis").runInContext(context) as Realm };
}

/** A copy here, which requires decimal.js. */
export function commonCopy(): LibraryCopy {
  const copy = { exports: {} };
  new Function("require", "module", bundled("cjs"))(createRequire(import.meta.url), copy);
  return copy.exports as LibraryCopy;
}

/** A copy here, which imports decimal.js. */
export async function moduleCopy(): Promise<LibraryCopy> {
  const cache = resolve("node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "sla-credits-"));
  try {
    const file = join(folder, "library.mjs");
    writeFileSync(file, bundled("esm"));
    return await import(pathToFileURL(file).href) as LibraryCopy;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
