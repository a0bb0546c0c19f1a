// docs/status-pages.md: the command prints and draws what the page shows, and every code has its row.
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { blocksOf } from "../support/examples.js";
import { fakeIo } from "../support/fakeIo.js";

const PAGE = readFileSync("docs/status-pages.md", "utf8");
const FOLDER = "docs/examples/status-page";
const blocks = blocksOf(PAGE);
const [command] = blocks.filter(({ language }) => language === "sh");

it("shows what the command says and draws", async () => {
  const files = Object.fromEntries(readdirSync(FOLDER).filter((name) => name.endsWith(".json")).map((name) => [`${FOLDER}/${name}`, readFileSync(`${FOLDER}/${name}`, "utf8")]));
  const io = fakeIo({ files });
  const [, ...args] = command?.body.split(" ") ?? [];
  expect(await run(args, io)).toBe(0);
  const shown = blocks[blocks.findIndex((block) => block === command) + 1]?.body ?? "";
  expect(shown.split("\n").length).toBeGreaterThan(10);
  expect(io.writes.join("")).toContain(` ${"─".repeat(61)}\n${shown}\n\n── Statement`);
  expect(io.files.get("april.svg")).toBe(readFileSync(`${FOLDER}/april.svg`, "utf8"));
});

it.each([["StatuspageAssumption", "assumed"], ["StatuspageRefusal", "refused"]])("explains every %s, and no other", (type, heading) => {
  const source = readFileSync("src/statuspage/assumptions.ts", "utf8");
  const [, union] = source.match(new RegExp(`export type ${type} =\\n([\\s\\S]*?);`)) as RegExpMatchArray;
  const codes = [...(union as string).matchAll(/"([a-z-]+)"/g)].map(([, code]) => code);
  const [, table] = PAGE.match(new RegExp(`\\| ${heading} \\|.*\\n\\|---\\|---\\|\\n((?:\\|.*\\n)+)`)) as RegExpMatchArray;
  expect([...(table as string).matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code)).toEqual(codes.sort());
});
