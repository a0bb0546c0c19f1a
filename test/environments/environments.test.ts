// The program that compares environments, on libraries made up here: it must see what depends on the host, and say where.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "sla-credits-environments-"));
afterAll(() => rmSync(folder, { recursive: true }));

const REQUESTS = { contracts: [{ factor: 2 }], requests: Array.from({ length: 600 }, (_, n) => JSON.stringify({ terms: n === 0 ? "one@1" : 0, facts: { n } })) };

/** @param body - of `assess(terms, { n })`; in CommonJS too if it is not the same there */
function compared(body: string, commonBody: string = body): { readonly status: number | null; readonly output: string } {
  const library = (assess: string): string => `function assess(terms, { n }) { ${assess} } function explain({ n }, { locale }) { return locale + n; }`;
  const catalogue = 'function findTerms() { return { factor: 3 }; }';
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "requests.json"), JSON.stringify(REQUESTS));
  writeFileSync(join(folder, "index.js"), `export ${library(body).replace(" function explain", " export function explain")}`);
  writeFileSync(join(folder, "catalogue.js"), `export ${catalogue}`);
  writeFileSync(join(folder, "index.cjs"), `${library(commonBody)} exports.assess = assess; exports.explain = explain;`);
  writeFileSync(join(folder, "catalogue.cjs"), `${catalogue} exports.findTerms = findTerms;`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["test/environments/run.mjs", "--dist", folder, "--requests", join(folder, "requests.json")], { encoding: "utf8" });
  return { status, output: stdout + stderr };
}

const REFUSED = 'if (n === 5) throw Object.assign(new Error("no"), { name: "SlaInputError", issues: [], moreIssues: 0 });';

it("what depends on nothing is identical, and counted", () => {
  const { status, output } = compared(`${REFUSED} return { n: n * terms.factor };`);
  expect(output).toContain("x 5 zones x 3 languages, and CommonJS: 600 requests, 599 assessed, 1 refused: identical, sha256 ");
  expect(status).toBe(0);
});

describe("a difference is found and shown", () => {
  it.each([
    ["of zones", "return { n, hour: n < 520 ? 0 : new Date(0).getHours() };", undefined, ["request 520 is", "UTC, C", '\\"hour\\":0', "Europe/Paris, C", '\\"hour\\":1']],
    ["of languages", 'return { n, word: n === 7 ? "I".toLocaleLowerCase(undefined) + (0.5).toLocaleString() : "" };', undefined, ["request 7 is", "0.5", "fr_FR.UTF-8", "0,5"]],
    ["of module systems", "return { n };", "return { n: n === 599 ? 0 : n };", ["request 599 is", "ES modules", "CommonJS"]],
  ])("%s", (_, body, commonBody, told) => {
    const { status, output } = compared(body, commonBody);
    for (const text of told) expect(output).toContain(text);
    expect(output).toContain("NOT identical");
    expect(status).toBe(1);
  });
});

it("another error than a refusal ends it", () => {
  const { status, output } = compared('throw new TypeError("broken");');
  expect(output).toContain("broken");
  expect(status).not.toBe(0);
});
