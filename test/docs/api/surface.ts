/** The public surface of each entry point, read from the sources: declarations as the build writes them, and their words. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import ts from "typescript";

/** Entry points by the name of their page. */
export const ENTRIES = {
  "sla-credits": "src/index.ts", catalogue: "src/terms/catalogue/index.ts", svg: "src/svg/index.ts", statuspage: "src/statuspage/index.ts",
  feeds: "src/feeds/index.ts", views: "src/views/index.ts", warehouse: "src/warehouse/index.ts",
} as const;

/** How an import names the entry point of a page. */
export const moduleOf = (page: string): string => (page === "sla-credits" ? page : `sla-credits/${page}`);

export interface Tag {
  readonly name: string;
  readonly text: string;
}

/** One declaration. */
export interface Item {
  readonly name: string;
  readonly kind: "Functions" | "Constants" | "Classes" | "Types";
  /** With the comments of its members. */
  readonly text: string;
  /** Without any. */
  readonly bare: string;
  readonly summary: string;
  readonly tags: readonly Tag[];
  /** Parameters of all its overloads, each once; a destructured one by its place. */
  readonly parameters: readonly string[];
}

export interface EntryPoint {
  readonly page: string;
  readonly exported: readonly Item[];
  /** Declarations that exported ones speak of, and that cannot be imported. */
  readonly reached: readonly Item[];
  /** Names of `sla-credits` that exported ones speak of. */
  readonly ofMain: readonly string[];
}

const options: ts.CompilerOptions = {
  noLib: true, types: [], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
  skipLibCheck: true, resolveJsonModule: true,
};

/** Reads all entry points at once: they share most of their files. */
export function readSurface(): readonly EntryPoint[] {
  const program = ts.createProgram(Object.values(ENTRIES), options);
  const checker = program.getTypeChecker();
  const exportsOf = (file: string): ReadonlyMap<ts.Symbol, string> => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol;
    return new Map(checker.getExportsOfModule(module).map((symbol) => [unaliased(symbol, checker), symbol.name]));
  };
  const main = exportsOf(ENTRIES["sla-credits"]);
  return Object.entries(ENTRIES).map(([page, file]) => {
    const exported = exportsOf(file);
    const others = [...reachedFrom([...exported.keys()], main, checker)].filter((symbol) => !exported.has(symbol));
    const reached = others.filter((symbol) => !main.has(symbol));
    return {
      ofMain: others.flatMap((symbol) => main.get(symbol) ?? []).sort(),
      page,
      exported: inOrder([...exported].map(([symbol, name]) => itemOf(symbol, name, checker))),
      reached: inOrder(reached.map((symbol) => itemOf(symbol, symbol.name, checker))),
    };
  });
}

function unaliased(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

const inOrder = (items: readonly Item[]): readonly Item[] => [...items].sort((a, b) => (a.name < b.name ? -1 : 1));

/** All declarations of the sources that these speak of, over any number of steps, but not through those that are `known`. */
function reachedFrom(symbols: readonly ts.Symbol[], known: ReadonlyMap<ts.Symbol, string>, checker: ts.TypeChecker): ReadonlySet<ts.Symbol> {
  const seen = new Set(symbols);
  const look = (node: ts.Node): void => {
    if (ts.isBlock(node)) return;
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      if (symbol !== undefined) add(unaliased(symbol, checker));
    }
    // What a constant was made of is no part of its type.
    ts.forEachChild(node, (child) => (ts.isVariableDeclaration(node) && child === node.initializer && node.type !== undefined ? undefined : look(child)));
  };
  const add = (symbol: ts.Symbol): void => {
    const [declared] = symbol.declarations ?? [];
    if (seen.has(symbol) || declared === undefined || !isOfSources(declared)) return;
    seen.add(symbol);
    if (!known.has(symbol)) look(declared);
  };
  for (const symbol of symbols) symbol.declarations?.forEach(look);
  return seen;
}

/** True for what stands at the top of a file of the sources. */
function isOfSources(declared: ts.Node): boolean {
  const top = ts.isVariableDeclaration(declared) ? declared.parent.parent : declared;
  return ts.isSourceFile(top.parent ?? top) && !ts.isSourceFile(top) && fileOf(declared).startsWith("src/");
}

const fileOf = (node: ts.Node): string => relative(".", node.getSourceFile().fileName);

function itemOf(symbol: ts.Symbol, name: string, checker: ts.TypeChecker): Item {
  const declarations = symbol.declarations as ts.Declaration[];
  const [declared] = declarations as [ts.Declaration];
  const nodes = declarationsIn(fileOf(declared)).filter((node) => namesOf(node).includes(symbol.name));
  const printer = ts.createPrinter({ removeComments: true });
  return {
    name,
    kind: ts.isFunctionDeclaration(declared) ? "Functions" : ts.isVariableDeclaration(declared) ? "Constants" : ts.isClassDeclaration(declared) ? "Classes" : "Types",
    text: nodes.map((node) => node.getText().replace(/^export (declare )?/, "")).join("\n"),
    bare: nodes.map((node) => printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/^export (declare )?/, "")).join("\n"),
    summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    tags: tagsOf(symbol.getJsDocTags(checker)),
    parameters: [...new Set(declarations.flatMap(parametersOf))],
  };
}

/** Tags with their texts. Of `@throws {@link A} when` the compiler makes two, the second of them a tag `@link`: here it is one. */
function tagsOf(tags: readonly ts.JSDocTagInfo[]): readonly Tag[] {
  const read = tags.map(({ name, text }): Tag => ({ name, text: ts.displayPartsToString(text).trim() }));
  return read.flatMap((tag, index): readonly Tag[] => {
    if (tag.name === "link") return [];
    const link = read[index + 1];
    return [tag.text === "{" && link?.name === "link" ? { name: tag.name, text: `{@link ${link.text}` } : tag];
  });
}

function parametersOf(declaration: ts.Declaration): readonly string[] {
  return ts.isFunctionDeclaration(declaration) ? declaration.parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : "(destructured)")) : [];
}

const emitted = new Map<string, readonly ts.Statement[]>();

/** What the build writes into `.d.ts` for a file. */
function declarationsIn(file: string): readonly ts.Statement[] {
  const known = emitted.get(file);
  if (known !== undefined) return known;
  const { outputText } = ts.transpileDeclaration(readFileSync(file, "utf8"), { fileName: file, compilerOptions: { target: ts.ScriptTarget.ES2022, isolatedDeclarations: true } });
  const { statements } = ts.createSourceFile(file, outputText, ts.ScriptTarget.ES2022, true);
  emitted.set(file, statements);
  return statements;
}

function namesOf(node: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
  return ts.isFunctionDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node) ? [node.name?.text ?? ""] : [];
}
