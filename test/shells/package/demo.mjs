// The demo of the README prints a whole report: nothing on the error stream, and the amount that the same request is
// entitled to by `assess`.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const demo = spawnSync("npm", ["run", "--silent", "demo"], { encoding: "utf8" });
assert.equal(demo.status, 0, demo.stderr);

const request = readFileSync("docs/examples/mailgun-april-2026.json", "utf8");
const assessed = spawnSync("node", ["dist/cli.js", "assess"], { encoding: "utf8", input: JSON.stringify(JSON.parse(request)) });
assert.equal(assessed.status, 0, assessed.stdout);
const { credit } = JSON.parse(assessed.stdout);
assert.notEqual(credit.entitledMinor, 0, "the demo shows a credit");
assert.ok(demo.stdout.includes(credit.entitled), `the report shows ${credit.entitled}`);
assert.ok(!demo.stdout.includes("\u001b"), "no colours into a pipe");
