/**
 * Memory of the built program while millions of lines go through it, with one job and with two. Not run by `npm test`:
 *
 *   npm run build && node test/shells/pipe/manyLines.mjs          five million lines each, some minutes
 *   npm run build && node test/shells/pipe/manyLines.mjs 200000   a quick run
 *
 * Prints the most resident memory in each tenth of the input, in MB. It must not grow: the second half may have at most a
 * quarter more than the first, in which the program warms up.
 */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";

const COUNT = Number(process.argv[2] ?? 5_000_000);
assert.ok(Number.isInteger(COUNT) && COUNT >= 1_000, "how many lines, at least a thousand");
const SAMPLE_EVERY_MS = 250;
const MOST_GROWTH = 5 / 4;

const LINES_A_PIECE = 1_000;
const LINE = JSON.stringify({ id: "a", terms: "mailgun@2022-01-14", period: { month: "2026-04" }, fees: { currency: "USD", service: "100.00" } });
const PIECE = Buffer.from(`${LINE}\n`.repeat(LINES_A_PIECE));

for (const jobs of [1, 2]) {
  const tenths = await tenthsOf(jobs);
  const early = Math.max(...tenths.slice(0, 5));
  const late = Math.max(...tenths.slice(5));
  process.stdout.write(`--jobs ${jobs}, ${COUNT} lines: ${tenths.join(" ")} MB\n`);
  assert.ok(late <= early * MOST_GROWTH, `memory grows with --jobs ${jobs}: ${late} MB after ${early} MB`);
}

/** Most resident memory in each tenth, in MB. */
async function tenthsOf(jobs) {
  const child = spawn("node", ["dist/cli.js", "assess", "--jobs", String(jobs)], { stdio: ["pipe", "pipe", "inherit"] });
  const tenths = Array.from({ length: 10 }, () => 0);
  let answers = 0;
  child.stdout.on("data", (bytes) => {
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) answers += 1;
  });
  const sampling = setInterval(() => {
    const tenth = Math.min(9, Math.floor((answers / COUNT) * 10));
    tenths[tenth] = Math.max(tenths[tenth], residentMb(child.pid));
  }, SAMPLE_EVERY_MS);
  feed(child.stdin);
  const code = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(sampling);
  assert.deepEqual([code, answers], [0, COUNT]);
  return tenths;
}

function residentMb(pid) {
  return Math.round(Number(spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).stdout) / 1024);
}

/** As fast as it is taken, and no faster. */
function feed(stdin) {
  let left = COUNT;
  const more = () => {
    while (left > 0) {
      const lines = Math.min(left, LINES_A_PIECE);
      left -= lines;
      if (!stdin.write(PIECE.subarray(0, lines * (LINE.length + 1)))) {
        stdin.once("drain", more);
        return;
      }
    }
    stdin.end();
  };
  more();
}
