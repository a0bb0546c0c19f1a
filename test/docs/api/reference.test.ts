// docs/api holds the public surface as it is: a change of it shows in these files. UPDATE_DOCS=1 writes them anew.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { referenceOf, reportOf } from "./pages.js";
import { ENTRIES, moduleOf, readSurface } from "./surface.js";

const surface = readSurface();
const FILES = surface.flatMap((entry) => [
  { file: `${entry.page}.api.md`, made: reportOf(entry) },
  { file: `${entry.page}.md`, made: referenceOf(entry) },
]);

it.each(FILES)("docs/api/$file is the surface of the sources", ({ file, made }) => {
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(`docs/api/${file}`, made);
  expect(readFileSync(`docs/api/${file}`, "utf8")).toBe(made);
});

it("has no other file", () => {
  expect(readdirSync("docs/api").sort()).toEqual(FILES.map(({ file }) => file).sort());
});

it("has every entry point of the package that is code", () => {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly exports: Readonly<Record<string, unknown>> };
  const entries = Object.entries(exports).filter(([, value]) => typeof value === "object").map(([name]) => name.replace(/^\./, "sla-credits"));
  expect(Object.keys(ENTRIES).map(moduleOf).sort()).toEqual(entries.sort());
});

describe.each(surface)("$page", ({ exported }) => {
  it("says of every export what it is", () => {
    expect(exported.length).toBeGreaterThan(0);
    expect(exported.filter(({ summary, text }) => summary === "" || text === "").map(({ name }) => name)).toEqual([]);
  });
  it("says of every function what goes in, what comes out, and shows it", () => {
    const functions = exported.filter(({ kind }) => kind === "Functions");
    const missing = functions.flatMap(({ name, parameters, tags }) => {
      const told = tags.filter((tag) => tag.name === "param").length;
      return [
        ...(told === parameters.length ? [] : [`${name}: ${told} of ${parameters.length} parameters`]),
        ...["returns", "example"].filter((tag) => !tags.some((own) => own.name === tag)).map((tag) => `${name}: no @${tag}`),
      ];
    });
    expect(missing).toEqual([]);
  });
  it("has whole texts of its tags", () => {
    const cut = exported.flatMap(({ name, tags }) => tags.filter(({ text }) => (text.match(/\{/g) ?? []).length !== (text.match(/\}/g) ?? []).length).map((tag) => `${name}: @${tag.name} ${tag.text}`));
    expect(cut.filter((tag) => !tag.includes("@example"))).toEqual([]);
  });
});
