// audit.mjs is seen to fail on a finding, whatever a registry that lacks the means to ask may pass with. npm itself asks a
// server that stands in for the registry.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { gunzipSync } from "node:zlib";
import { signatureVerdict, vulnerabilityVerdict } from "./audit.mjs";

const ADVISORY = { id: 1, url: "https://example.org/1", title: "made up", severity: "low", vulnerable_versions: "<99", cwe: [], cvss: { score: 0, vectorString: null } };

/** What audit.mjs makes of a registry that answers so. */
async function audited(answer, args = []) {
  let asked = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      if (request.method !== "POST") return response.writeHead(404).end("{}");
      const bytes = Buffer.concat(chunks);
      asked = Object.keys(JSON.parse(request.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes));
      response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body ?? {}));
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const child = spawn("node", ["test/shells/package/audit.mjs", ...args], { env: { ...process.env, npm_config_registry: `http://127.0.0.1:${server.address().port}/` } });
  let output = "";
  child.stdout.on("data", (bytes) => (output += bytes));
  const code = await new Promise((resolve) => child.on("close", resolve));
  server.close();
  return { code, line: output.split("\n")[0], asked };
}

const clean = await audited({ status: 200 });
assert.match(clean.line, /^known vulnerabilities: passed: \d+ packages, no known vulnerability$/);
assert.ok(clean.asked.includes("decimal.js") && clean.asked.includes("vitest"), "npm asks for what users install and for tools");

const found = await audited({ status: 200, body: { "decimal.js": [ADVISORY] } });
assert.deepEqual([found.code, found.line], [1, "known vulnerabilities: failed: known vulnerabilities in decimal.js"]);

const nowhere = await audited({ status: 404 });
assert.equal(nowhere.line, "known vulnerabilities: not available here: the registry answers 404 when asked for advisories");
assert.equal((await audited({ status: 405 }, ["--required"])).code, 1);

const broken = await audited({ status: 500 });
assert.deepEqual([broken.code, broken.line.slice(0, 29)], [1, "known vulnerabilities: failed"]);

// What npm writes of signatures: a list of each fault, or an error. Its keys come from a host of their own.
const error = (code, summary) => JSON.stringify({ error: { code, summary } });
const verdictOf = (status, stdout) => signatureVerdict(status, stdout).verdict;
const one = [{ name: "a", version: "1.0.0" }];
assert.equal(verdictOf(0, JSON.stringify({ invalid: [], missing: [] })), "passed");
assert.equal(verdictOf(1, JSON.stringify({ invalid: one, missing: [] })), "failed");
assert.equal(verdictOf(1, JSON.stringify({ invalid: [], missing: one })), "failed");
assert.equal(verdictOf(0, JSON.stringify({ invalid: one, missing: [] })), "failed");
assert.equal(verdictOf(1, JSON.stringify({ invalid: [], missing: [] })), "failed");
assert.equal(verdictOf(1, error("ENOTFOUND", "no such host")), "not available");
assert.equal(verdictOf(1, error("", "found no dependencies to audit that were installed from a supported registry")), "not available");
assert.equal(verdictOf(1, error("EAI_AGAIN", "a name server that did not answer")), "failed");
assert.equal(verdictOf(1, error("ECONNRESET", "cut off")), "failed");
assert.equal(verdictOf(1, error("E401", "who are you")), "failed");
assert.equal(verdictOf(1, error("EEXPIREDSIGNATUREKEY", "an old key")), "failed");
assert.equal(verdictOf(0, ""), "failed");
assert.equal(verdictOf(null, "{"), "failed");
assert.equal(vulnerabilityVerdict(0, "").verdict, "failed");
assert.equal(vulnerabilityVerdict(0, JSON.stringify({ statusCode: 404 })).verdict, "failed");
assert.equal(vulnerabilityVerdict(1, JSON.stringify({ error: { code: "ENOLOCK", summary: "no lock file" } })).verdict, "failed");
assert.equal(vulnerabilityVerdict(1, JSON.stringify({ vulnerabilities: {}, metadata: { vulnerabilities: { total: 0 } } })).verdict, "failed");
console.log("every finding fails");
