// What README and docs show is what the package does.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blocksOf, outputOf } from "./support/examples.js";

const read = (file: string): string => readFileSync(file, "utf8");
const pages = ["README.md", ...readdirSync("docs", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md")).map((file) => `docs/${file}`)];

describe.each([
  { page: "README.md", example: "docs/examples/first.ts" },
  { page: "docs/calculation.md", example: "docs/examples/calculation.ts" },
  { page: "docs/readings.md", example: "docs/examples/readings.ts" },
  { page: "docs/feeds.md", example: "docs/examples/feeds.ts" },
  { page: "docs/status-pages.md", example: "docs/examples/status-page.ts" },
  { page: "docs/scale.md", example: "docs/examples/scale.ts" },
])("$page", ({ page, example }) => {
  const blocks = blocksOf(read(page));
  const code = blocks.findIndex(({ language }) => language === "ts");
  it("shows the example as it is", () => {
    expect(blocks[code]?.body).toBe(read(example).trimEnd());
  });
  it("shows what it prints", () => {
    expect(blocks[code + 1]).toEqual({ language: "text", body: outputOf(read(example)) });
  });
});

describe("docs/many-accounts.md", () => {
  const blocks = blocksOf(read("docs/many-accounts.md"));
  const examples = blocks.flatMap(({ language }, index) => (language === "ts" ? [index] : []));
  it("has examples", () => expect(examples.length).toBe(2));
  it.each(examples)("block %i prints what is shown", (index) => {
    expect(blocks[index + 1]).toEqual({ language: "text", body: outputOf(blocks[index]?.body ?? "") });
  });
});

it.each(pages)("%s links only to files that exist", (page) => {
  const folder = page.includes("/") ? page.slice(0, page.lastIndexOf("/")) : ".";
  const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => `${folder}/${link}`);
  for (const link of links) expect(() => readFileSync(link), `${page}: ${link}`).not.toThrow(/ENOENT/);
});

it("names only npm scripts that exist", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = pages.flatMap((page) => [...read(page).matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name as string));
  expect(named).not.toHaveLength(0);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

it("docs/errors.md explains every code of an input issue, and no other", () => {
  const [, union] = read("src/errors.ts").match(/export type IssueCode =\n([\s\S]*?);/) as RegExpMatchArray;
  const codes = [...(union as string).matchAll(/"([a-z-]+)"/g)].map(([, code]) => code);
  const explained = [...read("docs/errors.md").matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
  expect([...explained].sort()).toEqual([...codes].sort());
});
