// What package.json and the lock file must not have: scripts that run on their own when the package is installed or
// packed, addresses that tie the lock file to one registry, dependencies beyond the few agreed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const lock = readFileSync("package-lock.json", "utf8");

const lifecycle = /^(pre|post)|^(install|prepare|prepack|publish|dependencies)$/;
assert.deepEqual(Object.keys(manifest.scripts).filter((name) => lifecycle.test(name)), [], "lifecycle scripts");
assert.deepEqual(Object.keys(manifest.dependencies).sort(), ["@date-fns/tz", "@date-fns/utc", "date-fns", "decimal.js"]);
assert.equal(manifest.sideEffects, false);

const { packages } = JSON.parse(lock);
for (const [name, { resolved, integrity, link, optional, os }] of Object.entries(packages)) {
  if (name === "" || link) continue;
  assert.equal(resolved, undefined, `${name} has an address in the lock file`);
  // Binaries for other platforms may be listed without ever having been fetched.
  const isForeign = optional === true && os !== undefined;
  assert.ok(integrity?.startsWith("sha512-") || (isForeign && integrity === undefined), `${name} has no checksum in the lock file`);
}
assert.equal(packages[""].version, manifest.version, "version of the lock file");
