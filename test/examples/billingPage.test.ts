// What docs/billing.md shows is what the recipes do, and it names every one of them. UPDATE_DOCS=1 writes example and output.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { outputOf } from "../support/examples.js";

const PAGE = "docs/billing.md";
const EXAMPLE = "docs/examples/billing.ts";

it("shows the example and what it prints", () => {
  const page = readFileSync(PAGE, "utf8");
  const example = readFileSync(EXAMPLE, "utf8");
  const shown = `\`\`\`ts\n${example}\`\`\`\n\nprints\n\n\`\`\`text\n${outputOf(example, EXAMPLE)}\n\`\`\``;
  const made = page.replace(/```ts\n[\s\S]*?```\n\nprints\n\n```text\n[\s\S]*?\n```/, () => shown);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(PAGE, made);
  expect(made).toContain(shown);
  expect(readFileSync(PAGE, "utf8")).toBe(made);
});

it("links every recipe", () => {
  const page = readFileSync(PAGE, "utf8");
  // What a recipe is made with, and no recipe itself.
  const linked = readdirSync("docs/examples/billing").filter((file) => file !== "invoice.ts");
  expect(linked.filter((file) => !page.includes(`(examples/billing/${file})`))).toEqual([]);
});
