// Pages about the package name files and limits: the files are there, and the limits are those of the code.
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { rowsBelow } from "./pageData.js";

/** A file not yet there, given as text in the page. */
const TO_BE_MADE = [".github/workflows/release.yml"];

it.each(["docs/security.md", "docs/releasing.md", "docs/dependencies.md"])("%s names files that are there", (page) => {
  const text = readFileSync(page, "utf8");
  const inCode = [...text.matchAll(/(?:\.?[\w-]+\/)+[\w.-]+\.(?:test\.ts|ts|mjs|json|md|yml)\b|\btest\/\w+/g)].map(([path]) => path).filter((path) => /^(src|test|docs|\.github)\//.test(path));
  const linked = [...text.matchAll(/\]\(([\w./-]+)(?:#[\w-]+)?\)/g)].map(([, path]) => `docs/${path}`);
  expect(inCode.length + linked.length).toBeGreaterThan(0);
  expect([...inCode, ...linked].filter((path) => !existsSync(path) && !TO_BE_MADE.includes(path))).toEqual([]);
});

it("docs/security.md says the limits of the code", () => {
  const rows = rowsBelow(readFileSync("docs/security.md", "utf8"), "## Limits");
  expect(rows.length).toBeGreaterThan(5);
  for (const [what, most = "", place = ""] of rows) {
    const [, name, file = ""] = /^`(\w+)` in `([\w./]+)`$/.exec(place) ?? [];
    const [, factors = ""] = new RegExp(`const ${name} = ([\\d_ *]+);`).exec(readFileSync(file, "utf8")) ?? [];
    const value = factors.split("*").reduce((product, factor) => product * Number(factor.replaceAll("_", "")), 1);
    expect([what, Number(most.replaceAll(",", ""))]).toEqual([what, value]);
  }
});
