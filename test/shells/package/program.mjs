// The built program as a user runs it: pipes, files, exit codes, a reader that leaves, a stream far longer than memory
// may grow.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROGRAM = join(process.cwd(), "dist", "cli.js");
const folder = mkdtempSync(join(tmpdir(), "sla-credits-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const run = (args, input = "") => spawnSync("node", [PROGRAM, ...args], { input, encoding: "utf8", cwd: folder, maxBuffer: 1 << 30 });
const linesOf = (text) => text.trimEnd().split("\n").map((line) => JSON.parse(line));

const request = (id) => ({
  id,
  terms: "mailgun@2022-01-14",
  period: { month: "2026-04" },
  fees: { currency: "USD", service: "100.00" },
  outages: [{ id: "o1", start: "2026-04-15T13:40:00Z", end: "2026-04-15T15:34:00Z", impact: "down" }],
  claims: [{ ticket: "T-1", outages: ["o1"], filedAt: "2026-04-20T09:00:00Z", channel: "control-panel", disruption: true }],
});
const line = (id) => JSON.stringify(request(id));

// A bad line is answered in its place and changes nothing about the others.
{
  const good = linesOf(run(["assess"], `${line("a")}\n${line("b")}\n`).stdout);
  const mixed = run(["assess"], `\ufeff${line("a")}\r\n\n{"id":"x","period":{}}\n{oops\n${line("b")}`);
  const [first, wrong, broken, last] = linesOf(mixed.stdout);
  assert.equal(mixed.status, 1);
  assert.equal(mixed.stderr, "");
  assert.deepEqual([first, last], good);
  assert.equal(first.credit.entitled, "15.00"); // 114 minutes less 4.32: three whole half hours.
  assert.deepEqual([wrong.id, wrong.line, wrong.error.code], ["x", 3, "invalid-input"]);
  assert.deepEqual([broken.id, broken.line, broken.error.issues[0].code], [null, 4, "json"]);
}

// Several threads say the same, byte for byte, whether from a pipe or from a file.
{
  const mixed = `\ufeff${line("a")}\r\n\n{"id":"x","period":{}}\n{oops\n${`${line("many")}\n{"id":"y"}\n`.repeat(300)}${line("b")}`;
  writeFileSync(join(folder, "mixed.ndjson"), mixed);
  for (const [args, input] of [[[], mixed], [["--iso", "mixed.ndjson"], ""], [["--terms", "mailgun@2026"], mixed]]) {
    const one = run(["assess", ...args], input);
    const two = run(["assess", "--jobs", "2", ...args], input);
    assert.equal(one.status, 1);
    assert.deepEqual([two.status, two.stdout === one.stdout, two.stderr], [one.status, true, one.stderr], `--jobs 2 ${args.join(" ")}`);
  }
  rmSync(join(folder, "mixed.ndjson"));
}

// A thread that dies: whole answers to the lines before the one that the complaint names, and the exit code 3.
{
  const dying = `import { isMainThread } from "node:worker_threads"; if (!isMainThread) setTimeout(() => process.exit(9), 1_500);`;
  const child = spawn("node", ["--import", `data:text/javascript,${encodeURIComponent(dying)}`, PROGRAM, "assess", "--jobs", "2"], { stdio: ["pipe", "pipe", "pipe"] });
  let answers = "";
  let complaints = "";
  child.stdout.on("data", (bytes) => (answers += bytes));
  child.stderr.on("data", (bytes) => (complaints += bytes));
  feed(child, Infinity);
  const code = await new Promise((resolve) => child.once("close", resolve));
  assert.match(complaints, /^sla-credits: a worker stopped \(it ended with exit code 9\); there are answers to the lines before line \d+, and none after\n$/);
  assert.deepEqual([code, linesOf(answers).length], [3, Number(/line (\d+)/.exec(complaints)[1]) - 1]);
}

// Exit codes: 2 for a wrong call, with a sentence on the error stream and nothing else.
for (const args of [[], ["asess"], ["assess", "--is"], ["assess", "--jobs", "0"], ["assess", "--jobs", "x"], ["assess", "--jobs", "65"], ["assess", "nowhere.ndjson"], ["assess", "--terms", "acme@1"], ["schema", "x"], ["terms", "x"], ["report"]]) {
  const { status, stdout, stderr } = run(args);
  assert.deepEqual([status, stdout], [2, ""], `sla-credits ${args.join(" ")}`);
  assert.match(stderr, /^sla-credits: .+\n$/s);
}
for (const args of [["--help"], ["assess", "--help"], ["--version"], ["terms"], ["terms", "mailgun@2022-01-14"], ["schema", "facts"]]) {
  const { status, stdout, stderr } = run(args);
  assert.deepEqual([status, stderr], [0, ""], `sla-credits ${args.join(" ")}`);
  assert.notEqual(stdout, "");
}
assert.match(run(["--version"]).stdout, /^sla-credits \d+\.\d+\.\d+ \(Node 2\d\.\d+\.\d+, tz database 20\d\d[a-z]\)\n$/);

// Files as well as pipes; instants as texts.
{
  writeFileSync(join(folder, "in.ndjson"), `${line("a")}\n`);
  const [assessment] = linesOf(run(["assess", "--iso", "in.ndjson"]).stdout);
  assert.equal(assessment.period.start, "2026-04-01T00:00:00.000Z");
  assert.equal(assessment.outages[0].end, "2026-04-15T15:34:00.000Z");
}

// A report with its drawing, and no scrap of a file beside it.
{
  writeFileSync(join(folder, "request.json"), JSON.stringify(request("a"), null, 2));
  const report = run(["report", "request.json", "--locale", "fr", "--svg", "month.svg"]);
  assert.equal(report.status, 0, report.stderr);
  assert.match(report.stdout, /15,00/);
  assert.match(readFileSync(join(folder, "month.svg"), "utf8"), /^<svg/);
  assert.deepEqual(readdirSync(folder).sort(), ["in.ndjson", "month.svg", "request.json"]);
  assert.equal(run(["report", "request.json", "--svg", "no-such-folder/month.svg"]).status, 2);
}

// An answer comes back while the input is still open.
for (const jobs of ["1", "2"]) await new Promise((resolve, reject) => {
  const child = spawn("node", [PROGRAM, "assess", "--jobs", jobs], { stdio: ["pipe", "pipe", "inherit"] });
  const tooLate = setTimeout(() => reject(new Error("no answer while the input is open")), 20_000);
  child.stdout.once("data", (bytes) => {
    clearTimeout(tooLate);
    assert.equal(JSON.parse(bytes.toString()).id, "early");
    child.stdin.end();
  });
  child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
  child.stdin.write(`${line("early")}\n`);
});

/** Feeds the program lines without end for as long as it takes them. */
function feed(child, bytesInAll) {
  const piece = Buffer.from(`${line("many")}\n`.repeat(100));
  let sent = 0;
  child.stdin.on("error", () => undefined);
  const more = () => {
    while (sent < bytesInAll) {
      sent += piece.length;
      if (!child.stdin.write(piece)) return child.stdin.once("drain", more);
    }
    child.stdin.end();
  };
  more();
}

// A reader that leaves ends the program quietly, whether the input goes on or waits.
for (const [jobs, bytesInAll] of [["1", Infinity], ["2", Infinity], ["2", null]]) await new Promise((resolve, reject) => {
  const child = spawn("node", [PROGRAM, "assess", "--jobs", jobs], { stdio: ["pipe", "pipe", "pipe"] });
  let complaints = "";
  child.stderr.on("data", (bytes) => (complaints += bytes));
  child.stdout.once("data", () => child.stdout.destroy());
  child.once("exit", (code) => (code === 0 && complaints === "" ? resolve() : reject(new Error(`exit ${code}: ${complaints}`))));
  child.stdin.on("error", () => undefined);
  if (bytesInAll === null) child.stdin.write(`${line("many")}\n`.repeat(200));
  else feed(child, bytesInAll);
});

// Memory does not follow the number of lines: 20 MB of requests, 120 MB of answers, within a heap of 48 MB, and a reader that dawdles.
for (const jobs of ["1", "2"]) await new Promise((resolve, reject) => {
  const child = spawn("node", ["--max-old-space-size=48", PROGRAM, "assess", "--jobs", jobs], { stdio: ["pipe", "pipe", "inherit"] });
  let answers = 0;
  child.stdout.on("data", (bytes) => {
    for (const byte of bytes) if (byte === 10) answers += 1;
    if (answers % 7 === 0) {
      child.stdout.pause();
      setTimeout(() => child.stdout.resume(), 2);
    }
  });
  child.once("close", (code) => {
    const expected = Math.ceil(20e6 / (Buffer.byteLength(line("many")) * 100 + 100)) * 100;
    if (code === 0 && answers === expected) resolve();
    else reject(new Error(`exit ${code}, ${answers} answers of ${expected}`));
  });
  feed(child, 20e6);
});

// A line longer than is read is answered as bad, and the next one as ever.
{
  const { status, stdout } = run(["assess"], `{"id":"${"x".repeat(65 * 1024 * 1024)}"}\n${line("after")}\n`);
  const [tooLong, after] = linesOf(stdout);
  assert.equal(status, 1);
  assert.deepEqual([tooLong.line, tooLong.error.issues[0].code], [1, "too-long"]);
  assert.equal(after.id, "after");
}
