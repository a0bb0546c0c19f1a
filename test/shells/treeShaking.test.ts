// A bundler that is asked for one contract must not ship the others.
import { build } from "esbuild";
import { expect, it } from "vitest";
import * as catalogue from "../../src/terms/catalogue/index.js";

async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: "src", loader: "ts" }, bundle: true, write: false, format: "esm", minifyWhitespace: true, treeShaking: true,
  });
  return outputFiles.map(({ text }) => text).join("");
}

const NAMES = Object.entries(catalogue).flatMap(([name, value]) => (typeof value === "object" && "clauses" in value ? [{ name, id: value.id }] : []));
const IDS = [...new Set(NAMES.map(({ id }) => id))];
const idsIn = (text: string): readonly string[] => IDS.filter((id) => text.includes(`id:"${id}"`));

it.each(NAMES)("$name comes without other vendors", async ({ name, id }) => {
  const text = await bundled(`import { ${name} } from "./terms/catalogue/index.js"; console.log(${name});`);
  expect(idsIn(text)).toEqual([id]);
});

it("the main entry has no contract but Mailgun's", async () => {
  expect(idsIn(await bundled('import * as all from "./index.js"; console.log(Object.keys(all));'))).toEqual(["mailgun"]);
});
