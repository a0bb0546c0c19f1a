// Every example in the comments of what is exported runs, and gives what it says after `// =>`.
import ts from "typescript";
import { expect, it } from "vitest";
import { worldOf } from "./exampleWorld.js";
import { readSurface } from "./surface.js";

const EXAMPLES = readSurface().flatMap(({ page, exported }) =>
  exported.flatMap(({ name, tags }) => tags.filter((tag) => tag.name === "example").map(({ text }) => ({ page, name, text }))));

/** Calls `given(value, told)` for each line that says what it gives. */
const checking = (text: string): string => text.replaceAll(/^(.+); \/\/ => (.+)$/gm, (_, expression: string, told: string) => `given((${expression}), ${JSON.stringify(told)});`);

/** What was told, as a matcher: with `...` in it, only the fields that are written out. */
function matcherOf(told: string): unknown {
  const value: unknown = new Function(`return (${told.replaceAll(/, \.\.\.(?= })/g, "")});`)();
  return told.includes("...") ? expect.objectContaining(value) : value;
}

it("there are examples, and most say what they give", () => {
  expect(EXAMPLES.length).toBeGreaterThan(25);
  expect(EXAMPLES.filter(({ text }) => text.includes("// =>")).length).toBeGreaterThan(10);
});

it.each(EXAMPLES)("$page: $name", ({ name, text }) => {
  const world = worldOf(name);
  // In a block of its own, so that it may name things as the world does.
  const { outputText } = ts.transpileModule(checking(text), { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
  const told = [...text.matchAll(/\/\/ => /g)].length;
  let checked = 0;
  const given = (value: unknown, said: string): void => {
    checked += 1;
    expect(value).toEqual(matcherOf(said));
  };
  new Function("given", ...Object.keys(world), `{ ${outputText} }`)(given, ...Object.values(world));
  expect(checked).toBe(told);
});
