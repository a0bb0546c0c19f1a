// The package as a stranger gets it: packed, installed into an empty project, used from ES modules, from CommonJS, from
// TypeScript under both kinds of resolution, and as a program.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "sla-credits-consumer-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

function run(command, args, cwd = folder) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  assert.equal(status, 0, `${command} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], process.cwd()));
const names = packed.files.map(({ path }) => path);
for (const name of ["dist/index.js", "dist/index.cjs", "dist/index.d.ts", "dist/index.d.cts", "dist/svg.js", "dist/views.js", "dist/warehouse.js", "dist/sla-credits.warehouse.js", "dist/catalogue.js", "dist/catalogue.cjs", "dist/catalogue.d.ts", "dist/cli.js", "dist/schema/facts.json", "LICENSE", "README.md"]) {
  assert.ok(names.includes(name), `${name} is in the package`);
}
assert.deepEqual(names.filter((name) => !/^(dist\/|LICENSE$|README\.md$|CHANGELOG\.md$|package\.json$)/.test(name)), [], "nothing else");

writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true }));
run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", join(folder, packed.filename)]);

const facts = `{
  period: { month: "2026-04" },
  fees: { currency: "USD", service: "100.00" },
  outages: [{ id: "o1", start: "2026-04-15T13:40:00Z", end: "2026-04-15T15:34:00Z", impact: "down" }],
  claims: [{ ticket: "T-1", outages: ["o1"], filedAt: "2026-04-20T09:00:00Z", channel: "control-panel", disruption: true }],
}`;
const use = `
const assessment = assess(MAILGUN_2022_01_14, ${facts});
if (assessment.credit.entitled !== "15.00") throw new Error(assessment.credit.entitled);
if (!explain(assessment, { locale: "en" }).includes("15.00")) throw new Error("the words do not tell the amount");
if (findTerms("github@2026-11") !== GITHUB) throw new Error("the catalogue does not find an entry");
if (!timelineSvg(assessment, { locale: "en" }).startsWith("<svg")) throw new Error("no drawing");
try {
  readUpptime(5);
  throw new Error("read what is no feed");
} catch (error) {
  if (!(error instanceof SlaInputError)) throw new Error("an error of another entry point is of another class", { cause: error });
}
if (readUpptime([]).entries.length !== 0) throw new Error("the feeds do not read");
if (inspectStatuspage([{ incidents: [] }]).components.length !== 0) throw new Error("the page is not read");
const view = availabilityByDay(MAILGUN_2022_01_14, {}, { lastDay: "2026-04-30", days: 90, timeZone: "UTC" });
if (!barsSvg(view, { locale: "en" }).startsWith("<svg")) throw new Error("no bars");
if (creditRow("{}").error !== "terms: expected an id or a whole terms object, received nothing") throw new Error("no row");
`;
const imports = `import { assess, explain, lintTerms, MAILGUN_2022_01_14, SlaInputError } from "sla-credits";
import { findTerms, GITHUB } from "sla-credits/catalogue";
import { barsSvg, timelineSvg } from "sla-credits/svg";
import { readUpptime } from "sla-credits/feeds";
import { inspectStatuspage } from "sla-credits/statuspage";
import { availabilityByDay } from "sla-credits/views";
import { creditRow } from "sla-credits/warehouse";
`;
writeFileSync(join(folder, "use.mjs"), imports + use);
writeFileSync(
  join(folder, "use.cjs"),
  `const { assess, explain, MAILGUN_2022_01_14, SlaInputError } = require("sla-credits");
const { findTerms, GITHUB } = require("sla-credits/catalogue");
const { barsSvg, timelineSvg } = require("sla-credits/svg");
const { readUpptime } = require("sla-credits/feeds");
const { inspectStatuspage } = require("sla-credits/statuspage");
const { availabilityByDay } = require("sla-credits/views");
const { creditRow } = require("sla-credits/warehouse");
if (require("sla-credits/schema/facts.json").title !== "Facts") throw new Error("no schema");
${use}`,
);
run("node", ["use.mjs"]);
run("node", ["use.cjs"]);

// The compiler is ours; the consumer sees nothing but the installed package.
const typed = `${imports}import type { Assessment, Facts, Terms } from "sla-credits";
const terms: Terms = findTerms("mailgun@2022-01-14") ?? MAILGUN_2022_01_14;
export const gap: readonly string[] = lintTerms(GITHUB).map(({ code }) => code);
const facts: Facts = ${facts};
const assessment: Assessment = assess(terms, facts);
export const text: string = explain(assessment, { locale: "fr" }) + timelineSvg(assessment, { locale: "fr" });
// @ts-expect-error an assessment cannot be written to
assessment.status = "final";
`;
writeFileSync(join(folder, "use.mts"), typed);
writeFileSync(join(folder, "use.cts"), typed);
cpSync("node_modules/typescript", join(folder, "node_modules/typescript"), { recursive: true });
function compile(module, moduleResolution, files) {
  const compilerOptions = { noEmit: true, strict: true, target: "es2022", lib: ["es2022"], types: [], module, moduleResolution };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  run("node", ["node_modules/typescript/bin/tsc"]);
}
compile("node16", "node16", ["use.mts", "use.cts"]);
compile("esnext", "bundler", ["use.mts"]);

assert.match(run("npx", ["--no-install", "sla-credits", "--version"]), /^sla-credits \d/);
assert.match(run("npx", ["--no-install", "sla-credits", "terms"]), /^mailgun@2022-01-14/m);

// With several threads: the program finds itself in the installed package.
writeFileSync(join(folder, "requests.ndjson"), `${JSON.stringify({ terms: "github@2026-11", period: { month: "2026-04" }, fees: { currency: "USD", service: "100.00" } })}\n`.repeat(3));
const assessed = (...jobs) => run("npx", ["--no-install", "sla-credits", "assess", ...jobs, "requests.ndjson"]);
assert.equal(assessed("--jobs", "2"), assessed());
assert.equal(assessed().split("\n").length, 4);
assert.match(assessed("--rows"), /"entitled":"0.00"/);
