/** What each package is there for: the one thing about it that no file says. */
import type { Names } from "./lockFile.js";

export const PURPOSES: Names = {
  "@date-fns/tz": "how far a zone is from UTC at an instant, asked of the runtime's zone data",
  "decimal.js": "money beyond what a number holds exactly, without binary fractions",
};

export const TOOL_PURPOSES: Names = {
  "@arethetypeswrong/cli": "the published types under each kind of resolution",
  "@date-fns/utc": "dates in UTC for date-fns, which the calendar is checked against",
  "@stryker-mutator/core": "mutation testing",
  "@types/node": "types of Node for the command-line program and the tests",
  "@vitest/coverage-v8": "branch coverage",
  "@vitest/expect": "matchers of the tests that mutants meet",
  "@vitest/runner": "collector of the tests that mutants meet",
  ajv: "the JSON Schemas, checked by somebody else's validator",
  chai: "assertions below those matchers",
  "date-fns": "somebody else's calendar, which ours is checked against",
  esbuild: "bundles for tests of size and of what is left out",
  "fast-check": "random cases",
  oxlint: "lint",
  "playwright-core": "drawings opened in a real browser",
  publint: "the shape of the packed package",
  tsup: "the build",
  typescript: "types, and tests that read the code as the compiler does",
  vitest: "the test runner",
};
