// Random cases reach the edges: measured, shown in docs/random-cases.md, and held to it.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { KINDS } from "./kinds.js";
import { distributionPage, measured } from "./page.js";

const FILE = "docs/random-cases.md";
const shares = measured();

it("the page tells what is drawn", () => {
  const made = distributionPage(shares);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(FILE, made);
  expect(readFileSync(FILE, "utf8")).toBe(made);
});

it.each(KINDS.map(({ name }, kind) => ({ name, kind })))("$name: in a hundredth of the cases of some source at least", ({ kind }) => {
  expect(Math.max(...shares.map(({ counts }) => counts[kind] as number))).toBeGreaterThanOrEqual(6);
});
