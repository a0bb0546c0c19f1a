// The golden requests: what comes out of each is what came out before. See README.md here for what to do if not.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CATALOGUE } from "../../src/terms/catalogue/index.js";
import { accepted, faultsOfRecord, isBehind, type Proposal } from "./acceptance.js";
import { GRAMMAR, readChangeLog } from "./changeLines.js";
import { differencesOf, told } from "./differences.js";
import { OUTPUTS, REQUESTS, storedHashes, storedOutputs, strayFiles, writeHashes, writeOutputs } from "./store.js";

/** So many differences are told; the rest are counted. */
const TOLD = 40;

const CLAUSES = {
  flagship: new Set([...readFileSync("docs/clauses.md", "utf8").matchAll(/^\| (\d[^ ]*|G\.[a-z]) \|/gm)].map(([, id]) => id as string)),
  contracts: new Map(CATALOGUE.map(({ id }) => [id, new Set(CATALOGUE.filter((terms) => terms.id === id).flatMap(({ clauses }) => Object.keys(clauses)))])),
};

const contracts = new Map(REQUESTS.map(({ id, terms }) => [id, terms.slice(0, terms.indexOf("@"))]));
const proposal: Proposal = {
  before: storedOutputs(),
  after: OUTPUTS,
  hashes: storedHashes(),
  changeLog: readChangeLog(readFileSync("CHANGELOG.md", "utf8"), CLAUSES),
  version: (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version,
  contractOf: (id) => contracts.get(id) as string,
};

const ACCEPT = "UPDATE_GOLDEN=1 npx vitest run --config .vitest.config.ts test/golden/golden.test.ts";
const INSTRUCTION = `
If this is meant: say so in CHANGELOG.md, in the section "Unreleased", under "### Calculation changes", as
  ${GRAMMAR}
then accept it with
  ${ACCEPT}
and read what moved in test/golden/outputs.`;
const BEHIND = `hashes.json lacks this version, a line of CHANGELOG.md, or a request: accept it with\n  ${ACCEPT}\n`;

function differences({ before, after }: Proposal): readonly string[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return ids.flatMap((id) => differencesOf(before[id], after[id]).map((difference) => told(id, difference)));
}

function accept(): void {
  const result = accepted(proposal);
  if ("refused" in result) throw new Error(`${result.refused.join("\n")}\n${INSTRUCTION}`);
  writeOutputs(proposal.after);
  writeHashes(result.hashes);
}

if (process.env["UPDATE_GOLDEN"] !== undefined && (differences(proposal).length > 0 || isBehind(proposal))) {
  it("what comes out now is accepted", accept);
} else {
  it("no output has moved", () => {
    const all = differences(proposal);
    const rest = all.length > TOLD ? `\nand ${all.length - TOLD} more` : "";
    if (all.length > 0) throw new Error(`${all.slice(0, TOLD).join("\n")}${rest}\n${INSTRUCTION}`);
  });
  it("what is kept was accepted, and every line of the change log was used", () => {
    expect(faultsOfRecord(proposal)).toEqual([]);
    expect(isBehind(proposal), BEHIND).toBe(false);
  });
}

it("every request has an id of its own, and every file of outputs its requests", () => {
  expect(new Set(REQUESTS.map(({ id }) => id)).size).toBe(REQUESTS.length);
  expect(strayFiles()).toEqual([]);
});
