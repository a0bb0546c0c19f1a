// Plants each fault in a copy of the project, runs the tests that are to catch it, and fails if one stays green:
// `npm run faults`.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FAULTS } from "./faults.mjs";

const copy = mkdtempSync(join(tmpdir(), "faults-"));
for (const name of ["src", "test", "docs", "package.json", "tsconfig.json", ".vitest.config.ts", "CHANGELOG.md", "README.md"]) {
  cpSync(name, join(copy, name), { recursive: true });
}
symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));

/** How many tests of a file pass and fail; none at all if it does not load. */
function outcome(file) {
  const { stdout } = spawnSync("npx", ["--no-install", "vitest", "run", "--config", ".vitest.config.ts", "--reporter=json", file], { cwd: copy, encoding: "utf8" });
  const { numPassedTests, numFailedTests } = JSON.parse(stdout.slice(stdout.indexOf("{")));
  return { passed: numPassedTests, failed: numFailedTests };
}

let missed = 0;
const say = (isWell, id, text) => {
  if (!isWell) missed += 1;
  process.stdout.write(`${isWell ? "ok    " : "MISSED"} ${id}: ${text}\n`);
};

try {
  for (const file of new Set(FAULTS.map(({ caughtBy }) => caughtBy))) {
    const { passed, failed } = outcome(file);
    say(passed > 0 && failed === 0, file, `${passed} tests pass without a fault`);
  }
  for (const { id, what, file, from, to, caughtBy } of FAULTS) {
    const path = join(copy, file);
    const sound = readFileSync(path, "utf8");
    writeFileSync(path, sound.replace(from, () => to));
    const { passed, failed } = outcome(caughtBy);
    // A copy that no longer loads shows nothing.
    say(failed > 0 && passed > 0, id, `${what}: ${failed} of ${passed + failed} tests of ${caughtBy} fail`);
    writeFileSync(path, sound);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.stdout.write(`${FAULTS.length} faults planted, ${missed} missed\n`);
process.exitCode = missed === 0 ? 0 : 1;
