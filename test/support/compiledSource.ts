/** The source as plain modules in a folder of its own, for programs that must run in a process of their own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { sourceFiles } from "./sourceFiles.js";

export interface CompiledSource {
  readonly path: (name: string) => string;
  readonly remove: () => void;
}

/** @param programs - modules beside the source, by file name */
export function compiledSource(programs: Readonly<Record<string, string>>): CompiledSource {
  const root = mkdtempSync(join(tmpdir(), "sla-credits-"));
  const write = (name: string, text: string): void => {
    const file = join(root, "src", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const { name } of sourceFiles()) {
    const { outputText } = ts.transpileModule(readFileSync(join("src", name), "utf8"), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    write(name.replace(/\.ts$/, ".js"), outputText);
  }
  for (const [name, text] of Object.entries(programs)) write(name, text);
  writeFileSync(join(root, "package.json"), JSON.stringify({ type: "module" }));
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  return { path: (name) => join(root, "src", name), remove: () => rmSync(root, { recursive: true }) };
}
