// The examples of docs/scale.md as a stranger runs them: copied into a folder of their own, the engines installed from the
// lock file, the packed package beside them. Every engine has to come to the totals of the plain loop. Needs a build.
//
//   node test/shells/scale/run.mjs [--clickhouse] [--accounts 100000]
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { clickhouse: { type: "boolean", default: false }, accounts: { type: "string", default: "100000" } } });
const folder = mkdtempSync(join(tmpdir(), "sla-credits-scale-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

function run(command, args, { cwd = folder, ...options } = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 30, ...options });
  assert.equal(status, 0, `${command} ${args.join(" ")}\n${stdout.slice(0, 2_000)}${stderr}`);
  return stdout;
}

cpSync("docs/examples/scale", folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { cwd: process.cwd() }));
// ClickHouse's engine is half a gigabyte: not for every run.
const omitted = values.clickhouse ? [] : ["--omit=dev"];
run("npm", ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", ...omitted]);
run("npm", ["install", "--no-save", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", ...omitted, join(folder, filename)]);

for (const engine of values.clickhouse ? ["duckdb", "clickhouse"] : ["duckdb"]) process.stdout.write(run("node", [`${engine}.mjs`, values.accounts]));
assert.match(run("node", ["snowflake.mjs"]), /^CREATE OR REPLACE FUNCTION credit_row\(/);
sparkPipe(Number(values.accounts), await import(pathToFileURL(join(folder, "loop.mjs")).href), await import(pathToFileURL(join(folder, "accounts.mjs")).href));
assert.match(run("node", ["snowflake.mjs"]), /^CREATE OR REPLACE FUNCTION credit_row\(/);

/**
 * The program of spark.py, started for each of four partitions as Spark does: lines in, lines out, an environment of nothing
 * but a path, the exit code looked at.
 */
function sparkPipe(count, { linesOf, loopTotals }, { lineOf }) {
  const [, program] = /^PROGRAM = "(.*)"$/m.exec(readFileSync(join(folder, "spark.py"), "utf8"));
  const [command, ...args] = program.split(" ");
  const PATH = [join(folder, "node_modules", ".bin"), dirname(process.execPath)].join(delimiter);
  const PARTITIONS = 4;
  const rows = Array.from({ length: PARTITIONS }, (_, partition) => {
    const accounts = Array.from({ length: count }, (_, account) => account).filter((account) => account % PARTITIONS === partition);
    const input = accounts.map((account) => `${lineOf(account)}\n`).join("");
    return run(command, args, { env: { PATH }, input }).trimEnd().split("\n").map((line) => JSON.parse(line));
  }).flat();
  assert.equal(rows.length, count);
  const good = rows.filter(({ entitledMinor }) => entitledMinor !== null);
  const sums = [...new Set(good.map(({ currency }) => currency))].map((currency) => {
    const minors = good.filter((row) => row.currency === currency).map(({ entitledMinor }) => BigInt(entitledMinor));
    return [currency, minors.length, minors.reduce((sum, minor) => sum + minor, 0n)];
  });
  assert.equal(linesOf(sums, rows.filter(({ error }) => error !== null).length), loopTotals(count));
  // What is no bad request must fail the partition: an installation that is not whole, for one.
  rmSync(join(folder, "node_modules", "decimal.js"), { recursive: true });
  assert.notEqual(spawnSync(command, args, { cwd: folder, env: { PATH }, input: `${lineOf(0)}\n` }).status, 0);
  process.stdout.write(`the program of spark.py over ${PARTITIONS} partitions: ${count} accounts, the same to the minor unit\n`);
}
