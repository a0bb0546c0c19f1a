/** Runs examples of the docs as a reader would, against the sources. */
import * as crypto from "node:crypto";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { inspect } from "node:util";
import ts from "typescript";
import * as library from "../../src/index.js";
import * as catalogue from "../../src/terms/catalogue/index.js";
import * as feeds from "../../src/feeds/index.js";
import * as statuspage from "../../src/statuspage/index.js";
import * as svg from "../../src/svg/index.js";
import * as views from "../../src/views/index.js";
import * as warehouse from "../../src/warehouse/index.js";

const MODULES: Readonly<Record<string, unknown>> = {
  "sla-credits": library, "sla-credits/catalogue": catalogue, "sla-credits/svg": svg, "sla-credits/feeds": feeds, "sla-credits/statuspage": statuspage,
  "sla-credits/views": views, "sla-credits/warehouse": warehouse, "node:crypto": crypto,
};

/** What an example prints. What it imports by a relative path is found from `file`. */
export function outputOf(code: string, file = "docs/examples/example.ts"): string {
  const printed: string[] = [];
  const log = (...values: readonly unknown[]): void => {
    printed.push(values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" "));
  };
  run(code, file, log);
  return printed.join("\n");
}

/** What an example's file exports. */
export function exportsOf(file: string): unknown {
  return run(readFileSync(file, "utf8"), file, () => undefined);
}

function run(code: string, file: string, log: (...values: readonly unknown[]) => void): unknown {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const exported = {};
  const require = (name: string): unknown => (name.startsWith(".") ? exportsOf(posix.join(posix.dirname(file), name.replace(/\.js$/, ".ts"))) : MODULES[name]);
  new Function("require", "exports", "console", outputText)(require, exported, { log });
  return exported;
}

/** Fenced blocks of a Markdown page, in order. */
export function blocksOf(markdown: string): readonly { readonly language: string; readonly body: string }[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, body]) => ({ language: language as string, body: (body as string).trimEnd() }));
}
