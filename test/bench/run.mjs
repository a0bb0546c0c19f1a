// The benchmark: ratios to the fastest that can be written by hand, in the same run, on the same data, results compared.
//
//   npm run bench                     everything, many minutes; --largest N leaves out what is larger
//   npm run bench -- --short          small sizes, under a minute
//   npm run bench -- --page           prints nothing but the tables, in Markdown; --into FILE puts them between that page's marks
//   npm run bench -- --guard          ends with 1 if a ratio is more than twice that of bounds.json
//   npm run bench -- --memory         ends with 1 if ten million accounts, or --count N, leave memory behind
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { measureBilling } from "./billing/job.mjs";
import { allContestants, ownContestants } from "./contestants.mjs";
import { guard } from "./guard.mjs";
import { memory } from "./memory.mjs";
import { library } from "./prepare.mjs";
import { machine, tables, writeInto, writeJson } from "./report.mjs";
import { FORMS, measureStatements } from "./statement/job.mjs";

const FULL = { statements: [10, 100, 1_000, 10_000, 100_000, 1_000_000], accounts: [100, 1_000, 10_000, 100_000, 1_000_000], budgetMs: 10_000, longestMs: 6_000 };
const SHORT = { statements: [10, 1_000, 10_000], accounts: [100, 10_000], budgetMs: 500, longestMs: 800 };

const { values: options } = parseArgs({
  options: {
    short: { type: "boolean", default: false }, guard: { type: "boolean", default: false }, memory: { type: "boolean", default: false },
    count: { type: "string", default: "10000000" }, largest: { type: "string", default: "1000000" }, page: { type: "boolean", default: false }, into: { type: "string" },
  },
});
if (globalThis.gc === undefined) throw new Error("start with node --expose-gc, or as npm run bench: garbage is collected between measurements");

const say = (line) => process.stdout.write(`${line}\n`);
/** How it goes on: beside the tables if these are to be kept. */
const tell = options.page ? (line) => process.stderr.write(`${line}\n`) : say;
const upToLargest = (sizes) => sizes.filter((size) => size <= Number(options.largest));

/** Both jobs, everybody. */
async function measureAll() {
  const { statements, accounts, budgetMs, longestMs } = options.short ? SHORT : FULL;
  const contestants = await allContestants(await library(), tell);
  const measured = [];
  for (const form of FORMS) {
    tell(`One statement, ${form.title}`);
    const rows = await measureStatements(contestants.statements, { form, sizes: upToLargest(statements), budgetMs, longestMs, say: tell });
    measured.push({ title: `One statement of a month, ${form.title}`, unit: "outages", rows });
  }
  tell("A billing run");
  const rows = await measureBilling(contestants.billing, { sizes: upToLargest(accounts), budgetMs, say: tell });
  measured.push({ title: "A billing run, epoch milliseconds", unit: "accounts", rows });
  return measured;
}

if (options.guard) process.exitCode = await guard(ownContestants(await library()), say);
else if (options.memory) process.exitCode = await memory(await library(), Number(options.count), say);
else {
  const measured = await measureAll();
  const text = `${machine()}\n\n${tables(measured)}`;
  say(options.page ? text : `\n${text}`);
  writeJson(resolve(import.meta.dirname, "../../coverage/bench.json"), options.short ? "short" : "full", measured);
  tell("coverage/bench.json has the times, too");
  if (options.into !== undefined) writeInto(options.into, text);
}
