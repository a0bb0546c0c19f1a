/** The files under src as the compiler sees them, for tests that judge the code itself. */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

export interface SourceFile {
  /** From src, with slashes: `facts/parseFacts.ts`. */
  readonly name: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  /** Other files under src that it imports or re-exports, types included, named from src. */
  readonly imports: readonly string[];
  /** Packages and built-in modules that it imports. */
  readonly packages: readonly string[];
}

export function sourceFiles(): readonly SourceFile[] {
  const names = readdirSync("src", { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  return names.filter((name) => name.endsWith(".ts")).sort().map(sourceFile);
}

function sourceFile(name: string): SourceFile {
  const text = readFileSync(`src/${name}`, "utf8");
  const tree = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const specifiers = importsOf(tree);
  const relative = specifiers.filter((specifier) => specifier.startsWith("."));
  return {
    name,
    text,
    tree,
    imports: relative.map((specifier) => posix.join(posix.dirname(name), specifier).replace(/\.js$/, ".ts")),
    packages: specifiers.filter((specifier) => !specifier.startsWith(".")),
  };
}

/** What a file imports: statically, by re-export, by `import()` or by an import type. */
export function importsOf(tree: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0]
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal
      : undefined;
    if (named !== undefined && ts.isStringLiteral(named)) found.push(named.text);
  });
  return found;
}

/** Calls back for a node and everything in it. */
export function visit(node: ts.Node, callback: (node: ts.Node) => void): void {
  callback(node);
  ts.forEachChild(node, (child) => visit(child, callback));
}
