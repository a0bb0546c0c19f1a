// The same sources give the same package, byte for byte: what is built here, and what is built from the same tracked files in
// another folder, in another time zone and language, where a group may write. (A umask that hides files from others shows in
// the modes within a tarball: tarball.mjs finds those.) Needs a build.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "sla-credits-again-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

function run(command, args, cwd, env = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...process.env, ...env } });
  assert.equal(status, 0, `${command} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

/** Packs what stands in a folder. */
function packed(cwd, name) {
  const into = join(folder, name);
  mkdirSync(into);
  const [{ filename, files }] = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", into], cwd));
  const contents = Object.fromEntries(files.map(({ path }) => [path, sha512(readFileSync(join(cwd, path)))]));
  return { contents, tarball: sha512(readFileSync(join(into, filename))) };
}

const sha512 = (bytes) => createHash("sha512").update(bytes).digest("hex");

const here = process.cwd();
const there = join(folder, "a folder with blanks", "and a longer path");
for (const name of run("git", ["ls-files", "-z"], here).split("\0")) {
  if (name === "" || !existsSync(name)) continue;
  mkdirSync(dirname(join(there, name)), { recursive: true });
  cpSync(name, join(there, name));
}
symlinkSync(join(here, "node_modules"), join(there, "node_modules"));
run("sh", ["-c", "umask 002 && npm run --silent build"], there, { TZ: "Pacific/Apia", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });

const first = packed(here, "first");
assert.deepEqual(packed(there, "there").contents, first.contents, "built anew, the files are the same (is dist older than src?)");
assert.equal(packed(there, "there-again").tarball, first.tarball, "built anew, the tarball is the same");
assert.equal(packed(here, "second").tarball, first.tarball, "packed again, the tarball is the same");
console.log(`sha512 of the tarball, built and packed twice: ${first.tarball}`);
