/**
 * Speed of the built program against JSON.parse and JSON.stringify alone. Not run by `npm test`:
 *
 *   npm run build && node test/shells/pipe/speed.mjs [lines [program]]      default 100,000 lines, dist/cli.js
 *
 * Each figure is the least of three rounds, all in turn. "cpu" is what all threads together took and hardly depends on what
 * else the machine does; "wall" does. The ratios are to the first row of the same column. The program's figures hold its
 * start as well.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { billingLines } from "./billingLines.mjs";

const COUNT = Number(process.argv[2] ?? 100_000);
const PROGRAM = process.argv[3] ?? "dist/cli.js";
const ROUNDS = 3;

const folder = mkdtempSync(join(tmpdir(), "sla-credits-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const REQUESTS = join(folder, "requests.ndjson");
const ANSWERS = join(folder, "answers.ndjson");
writeFileSync(REQUESTS, `${billingLines(COUNT).join("\n")}\n`);

const TOLD = `import { isMainThread } from "node:worker_threads";
const start = performance.now();
if (isMainThread) process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stderr.write(JSON.stringify({ cpu: (user + system) / 1e6, wall: (performance.now() - start) / 1e3 })); });`;

/** Seconds that a program takes, as it tells itself at its end. */
function secondsOf(args, output) {
  const { status, stderr } = spawnSync("node", ["--import", `data:text/javascript,${encodeURIComponent(TOLD)}`, ...args], { stdio: ["ignore", output, "pipe"], encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return JSON.parse(stderr);
}

/** The two calls alone, on lines that are in memory already. */
function alone(read, written) {
  const linesOf = (path) => readFileSync(path, "utf8").trimEnd().split("\n");
  const [texts, values] = [linesOf(read), linesOf(written).map((line) => JSON.parse(line))];
  const before = process.cpuUsage();
  const start = performance.now();
  let length = 0;
  for (let index = 0; index < texts.length; index += 1) {
    const value = JSON.parse(texts[index]);
    length += JSON.stringify(written === read ? value : values[index]).length;
  }
  assert.ok(length > 0);
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1e6, wall: (performance.now() - start) / 1e3 };
}

const nowhere = openSync("/dev/null", "w");
secondsOf([PROGRAM, "assess", REQUESTS], openSync(ANSWERS, "w"));
const contestants = new Map([
  ["JSON.parse and JSON.stringify of the requests", () => alone(REQUESTS, REQUESTS)],
  ["JSON.parse of the requests, JSON.stringify of the answers", () => alone(REQUESTS, ANSWERS)],
  ["sla-credits assess", () => secondsOf([PROGRAM, "assess", REQUESTS], nowhere)],
  ["sla-credits assess --jobs 2", () => secondsOf([PROGRAM, "assess", "--jobs", "2", REQUESTS], nowhere)],
  ["sla-credits --version", () => secondsOf([PROGRAM, "--version"], nowhere)],
]);
const least = new Map([...contestants.keys()].map((name) => [name, { cpu: Infinity, wall: Infinity }]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, run] of contestants) {
    const { cpu, wall } = run();
    const known = least.get(name);
    least.set(name, { cpu: Math.min(known.cpu, cpu), wall: Math.min(known.wall, wall) });
  }
}
const [first] = least.values();
process.stdout.write(`${COUNT} lines, ${readFileSync(REQUESTS).length} bytes in, ${readFileSync(ANSWERS).length} out\n`);
for (const [name, { cpu, wall }] of least) {
  const shown = (figure, unit) => `${figure.toFixed(2).padStart(7)} s ${(figure / unit).toFixed(1).padStart(6)}`;
  process.stdout.write(`${name.padEnd(60)} cpu ${shown(cpu, first.cpu)}   wall ${shown(wall, first.wall)}\n`);
}
