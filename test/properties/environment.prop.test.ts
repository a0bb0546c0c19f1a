// P53: the host's zone and language change not a byte of the result.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import fc from "fast-check";
import { assess } from "../../src/index.js";
import { compiledSource, type CompiledSource } from "../support/compiledSource.js";
import { cases } from "../support/propertyFacts.js";

const HOSTS = [
  { TZ: "UTC", LANG: "tr_TR.UTF-8", offset: "0" },
  { TZ: "Europe/Paris", LANG: "fr_FR.UTF-8", offset: "-60" },
  { TZ: "Pacific/Apia", LANG: "C", offset: "-780" },
  { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", offset: "210" },
  { TZ: "Asia/Kathmandu", LANG: "ar_EG.UTF-8", offset: "-345" },
];

/** Reads requests, writes a digest of their assessments, and what the host's zone makes of a winter's day. */
const PROGRAM = `
import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { assess } from "./index.js";
const digest = createHash("sha256");
for (const { terms, facts } of JSON.parse(readFileSync(0, "utf8"))) digest.update(JSON.stringify(assess(terms, facts)));
console.log(digest.digest("hex") + " " + new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset());
`;

let compiled: CompiledSource;
beforeAll(() => {
  compiled = compiledSource({ "digest.js": PROGRAM });
});
afterAll(() => compiled.remove());

const requests = fc.sample(cases, { numRuns: 100, seed: 20_220_114 });
const expected = createHash("sha256").update(requests.map(({ terms, facts }) => JSON.stringify(assess(terms, facts))).join("")).digest("hex");

it.each(HOSTS)("$TZ, $LANG", ({ TZ, LANG, offset }) => {
  const output = execFileSync(process.execPath, [compiled.path("digest.js")], {
    input: JSON.stringify(requests), encoding: "utf8", env: { TZ, LANG, LC_ALL: LANG },
  });
  const [digest, hostOffset] = output.trim().split(" ");
  expect(digest).toBe(expected);
  expect(hostOffset).toBe(offset);
});
