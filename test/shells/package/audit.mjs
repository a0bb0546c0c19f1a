// Known vulnerabilities in what is installed, and the registry's signatures on it, as npm checks them.
//
// A registry may have no place to ask: a mirror, or a network without the keys. Then, and only then, this passes with a line
// "not available here". Whatever else goes wrong fails, and so does that with --required, as a release runs it: a release is
// never made where nobody could ask.
import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Answers of a server that does not have what was asked for; another, such as 500 or 401, may be better tomorrow. */
const NO_SUCH_PLACE = [404, 405, 501];
/** A host that does not exist where we are. */
const NO_SUCH_HOST = ["ENOTFOUND"];

/** What npm said, as JSON; it writes an error as JSON too. */
function parsed(stdout) {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}

/** @returns {{ verdict: "passed" | "failed" | "not available", why: string }} */
export function vulnerabilityVerdict(status, stdout) {
  const report = parsed(stdout);
  const counts = report?.metadata?.vulnerabilities;
  if (counts !== undefined) {
    const found = Object.keys(report.vulnerabilities);
    if (status === 0 && found.length === 0 && counts.total === 0) return { verdict: "passed", why: `${report.metadata.dependencies.total} packages, no known vulnerability` };
    return { verdict: "failed", why: `known vulnerabilities in ${found.join(", ")}` };
  }
  if (status !== 0 && NO_SUCH_PLACE.includes(report?.statusCode)) return { verdict: "not available", why: `the registry answers ${report.statusCode} when asked for advisories` };
  return { verdict: "failed", why: report?.message ?? report?.error?.summary ?? "npm gave no report" };
}

/** @returns {{ verdict: "passed" | "failed" | "not available", why: string }} */
export function signatureVerdict(status, stdout) {
  const report = parsed(stdout);
  if (Array.isArray(report?.invalid) && Array.isArray(report.missing)) {
    const named = (list) => list.map(({ name, version }) => `${name}@${version}`).join(", ");
    if (status === 0 && report.invalid.length === 0 && report.missing.length === 0) return { verdict: "passed", why: "every package is signed as the registry signs" };
    return { verdict: "failed", why: `wrong signatures: ${named(report.invalid) || "none"}; none: ${named(report.missing) || "none"}` };
  }
  const { code, summary = "npm gave no report" } = report?.error ?? {};
  if (status !== 0 && NO_SUCH_HOST.includes(code)) return { verdict: "not available", why: "the host of the public keys is not known here" };
  if (status !== 0 && summary.includes("found no dependencies to audit that were installed from a supported registry")) return { verdict: "not available", why: "the registry publishes no keys" };
  return { verdict: "failed", why: summary };
}

function ask(args) {
  const { status, stdout } = spawnSync("npm", ["audit", ...args, "--json", "--fetch-retries=0", "--fetch-timeout=60000"], { encoding: "utf8", maxBuffer: 1 << 28 });
  return [status, stdout];
}

function check(isRequired) {
  const verdicts = { "known vulnerabilities": vulnerabilityVerdict(...ask([])), signatures: signatureVerdict(...ask(["signatures"])) };
  for (const [what, { verdict, why }] of Object.entries(verdicts)) {
    console.log(`${what}: ${verdict === "not available" ? "not available here" : verdict}: ${why}`);
    if (verdict === "failed" || (verdict === "not available" && isRequired)) process.exitCode = 1;
  }
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) check(process.argv.includes("--required"));
