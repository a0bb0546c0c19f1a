// What docs/views.md shows is what the package does.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { blocksOf, outputOf } from "../support/examples.js";

const read = (file: string): string => readFileSync(file, "utf8");

it("docs/views.md shows the example as it is, and what it prints", () => {
  const [code, printed] = blocksOf(read("docs/views.md"));
  const example = read("docs/examples/views.ts");
  expect(code).toEqual({ language: "ts", body: example.trimEnd() });
  expect(printed).toEqual({ language: "text", body: outputOf(example) });
});
