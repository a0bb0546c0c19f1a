// docs/feeds.md explains every code of an assumption and of a refusal, every function, and no other.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as feeds from "../../../src/feeds/index.js";

const page = readFileSync("docs/feeds.md", "utf8");
const source = readFileSync("src/feeds/codes.ts", "utf8");

/** Codes in the first column of the table below a heading. */
function codesBelow(heading: string): readonly string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
  return [...section.matchAll(/^\| `([A-Za-z-]+)` \|/gm)].map(([, code]) => code as string).sort();
}

/** Members of a union of texts. */
function membersOf(union: string): readonly string[] {
  const text = new RegExp(`export type ${union} =([\\s\\S]*?);\\n`).exec(source)?.[1] ?? "";
  return [...text.matchAll(/\| "([a-z-]+)"/g)].map(([, code]) => code as string).sort();
}

it.each([["What is assumed", "FeedAssumption"], ["Why something is refused", "FeedRefusalCode"]])("%s", (heading, union) => {
  expect(membersOf(union).length).toBeGreaterThan(5);
  expect(codesBelow(heading)).toEqual(membersOf(union));
});

it("every function has a row", () => {
  expect(codesBelow("Shapes")).toEqual(Object.keys(feeds).sort());
});
