// The same requests under versions of Node x zones x languages of the host: every answer must be the same, byte for byte.
//
//   node test/environments/run.mjs [--node 20,22,24]
//
// What runs is the package as built, not the sources: that is what parties run. Ends with 1 on the first difference and
// shows it. `--requests` and `--dist` put another file of requests and another build in place.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { executableOf } from "./nodeVersions.mjs";

/** With what a host in the zone sees in January, in minutes west of UTC: an environment that did not take proves nothing. */
const ZONES = { "UTC": 0, "Europe/Paris": -60, "Pacific/Apia": -780, "America/St_Johns": 210, "Asia/Kathmandu": -345 };
const LANGUAGES = { "C": "en-US", "fr_FR.UTF-8": "fr-FR", "tr_TR.UTF-8": "tr-TR" };
const AT_ONCE = 2;

const { values: options } = parseArgs({
  options: { node: { type: "string", default: process.versions.node }, requests: { type: "string" }, dist: { type: "string", default: "dist" } },
});

mkdirSync("node_modules/.cache", { recursive: true });
const scratch = mkdtempSync(resolve("node_modules/.cache/environments-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

/** Made once, so that only the library can differ. */
async function writeRequests() {
  const program = join(scratch, "requests.mjs");
  await build({ entryPoints: ["test/environments/requests.ts"], outfile: program, bundle: true, format: "esm", platform: "node", packages: "external", logLevel: "warning" });
  const { requestsToAnswer } = await import(pathToFileURL(program).href);
  const file = join(scratch, "requests.json");
  writeFileSync(file, JSON.stringify(requestsToAnswer()));
  return file;
}

function run({ executable, zone, language, format }, requests, range = []) {
  const ending = format === "cjs" ? "cjs" : "js";
  const files = ["index", "catalogue"].map((name) => resolve(options.dist, `${name}.${ending}`));
  const child = spawn(executable, ["test/environments/worker.mjs", ...files, requests, ...range.map(String)], {
    env: { TZ: zone, LANG: language, LC_ALL: language }, stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((done, fail) => {
    const parts = [];
    child.stdout.on("data", (part) => parts.push(part));
    child.on("error", fail);
    child.on("close", (code) => (code === 0 ? done(JSON.parse(Buffer.concat(parts).toString("utf8"))) : fail(new Error(`a run ended with ${code}: ${language}, ${zone}`))));
  });
}

const named = ({ zone, language, format }, { node }) => `Node ${node}, ${zone}, ${language}, ${format === "cjs" ? "CommonJS" : "ES modules"}`;

const say = (line) => process.stdout.write(`${line}\n`);

/** Where two answers part, and what stands around. */
function shown(text, at) {
  return JSON.stringify(text.slice(Math.max(0, at - 120), at + 120));
}

async function showDifference(first, other, requests) {
  const chunk = first.result.chunks.findIndex((digest, index) => digest !== other.result.chunks[index]);
  const from = chunk * first.result.chunkLength;
  const [expected, received] = await Promise.all([first, other].map(({ environment }) => run(environment, requests, [from, from + first.result.chunkLength])));
  const index = expected.findIndex((answer, place) => answer !== received[place]);
  const [left, right] = [expected[index], received[index]];
  let at = 0;
  while (left[at] === right[at]) at += 1;
  say(`request ${from + index} is answered in two ways, from letter ${at} of the answer on`);
  say(`  ${JSON.parse(readFileSync(requests, "utf8")).requests[from + index].slice(0, 400)}`);
  say(`${named(first.environment, first.result)}:\n  ${shown(left, at)}\n${named(other.environment, other.result)}:\n  ${shown(right, at)}`);
}

if (!existsSync(join(options.dist, "index.js"))) throw new Error(`no build in ${options.dist}: npm run build`);
const requests = options.requests ?? await writeRequests();
const nodes = options.node.split(",").map((version) => executableOf(version.trim()));
const environments = nodes.flatMap((executable) => [
  ...Object.keys(ZONES).flatMap((zone) => Object.keys(LANGUAGES).map((language) => ({ executable, zone, language, format: "esm" }))),
  { executable, zone: "Pacific/Apia", language: "tr_TR.UTF-8", format: "cjs" },
]);

const waiting = [...environments.keys()];
const runs = [];
await Promise.all(Array.from({ length: AT_ONCE }, async () => {
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    const environment = environments[place];
    runs[place] = { environment, result: await run(environment, requests) };
  }
}));

for (const { environment: { zone, language }, result } of runs) {
  if (result.offset !== ZONES[zone] || result.locale !== LANGUAGES[language]) throw new Error(`${zone} and ${language} did not take: ${result.offset}, ${result.locale}`);
}
const [first] = runs;
const other = runs.find(({ result }) => result.total !== first.result.total);
const { assessed, refused } = first.result;
if (other !== undefined) {
  await showDifference(first, other, requests);
  process.exitCode = 1;
}
const versions = [...new Set(runs.map(({ result }) => `${result.node} (tz database ${result.tz})`))].join(", ");
const outcome = other === undefined ? `identical, sha256 ${first.result.total}` : "NOT identical";
say(`Node ${versions} x ${Object.keys(ZONES).length} zones x ${Object.keys(LANGUAGES).length} languages, and CommonJS: ${assessed + refused} requests, ${assessed} assessed, ${refused} refused: ${outcome}`);
