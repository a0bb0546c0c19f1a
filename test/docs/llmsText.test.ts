// docs/README.md lists every page, and docs/llms.txt is made from it. UPDATE_DOCS=1 writes llms.txt anew.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { llmsText } from "./llmsText.js";

const index = readFileSync("docs/README.md", "utf8");

it("docs/llms.txt is made from the index", () => {
  const made = llmsText(readFileSync("README.md", "utf8"), index);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync("docs/llms.txt", made);
  expect(readFileSync("docs/llms.txt", "utf8")).toBe(made);
});

it("both name every page once", () => {
  const pages = readdirSync("docs", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md") && file !== "README.md").sort();
  const linksOf = (text: string): readonly string[] => [...text.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, link]) => link as string).sort();
  expect(linksOf(index)).toEqual(pages);
  expect(linksOf(readFileSync("docs/llms.txt", "utf8"))).toEqual(pages);
});

it("makes a line of an entry, and of each link under a common word", () => {
  const readme = "# Name\n\nWhat it is.\n\nMore.";
  const docs = "# Docs\n\nRead.\n\n1. [A](a.md): first; [b](b.md), second.\n2. Both, in short: [`c`](c.md), [`d`](d/e.md).\n3. Decisions: [f](f.md).\n\nEnd.";
  expect(llmsText(readme, docs)).toBe(
    "# Name\n\n> What it is.\n\n## Pages\n\n- [A](a.md): first; [b](b.md), second.\n- [`c`](c.md): Both, in short\n- [`d`](d/e.md): Both, in short\n\n## Optional\n\n- [f](f.md): Decisions\n",
  );
});
