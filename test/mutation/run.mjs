// Runs the tests for one mutant, which Stryker names in the environment, and ends with the first test that fails. Without
// a mutant it notes which tests come across which mutants: the others need not run.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { startTests } from "@vitest/runner";

/** By mutant, the numbers of the tests that come across it; and the names of the tests. */
const REACHED = new URL("reached/", import.meta.url);
const TESTS = new URL("tests.json", REACHED);

/** What instrumented sources look at, in the names that Stryker gives it. */
const stryker = (globalThis["__stryker__"] ??= {});
const active = process.env["__STRYKER_ACTIVE_MUTANT__"];

/** @see https://vitest.dev/api/advanced/runner.html */
const config = {
  root: process.cwd(), setupFiles: [], passWithNoTests: false, sequence: { hooks: "stack", setupFiles: "list", concurrent: false },
  chaiConfig: {}, maxConcurrency: 1, testTimeout: 60_000, hookTimeout: 60_000, retry: 0, includeTaskLocation: false, tags: [], strictTags: false,
};

/** What is done before any file is. */
const NO_TEST = "";

const fullName = (task) => (task.suite ? `${fullName(task.suite)} > ${task.name}` : `${task.file.filepath} > ${task.name}`);

/** @param tests - by file, how to import it */
export async function run(tests) {
  const isReached = active === undefined ? () => true : reachedBy(active);
  const files = Object.keys(tests).filter((file) => isReached(file));
  if (files.length === 0) end(0, "no test reaches it");
  const ran = await startTests(files, {
    config,
    importFile: async (file) => {
      // Until the next file, what is done is done by this one; its suites are put together after it is imported.
      stryker.currentTestId = file;
      await tests[file]();
    },
    onBeforeRunTask: (task) => {
      if (task.type !== "test") return;
      if (!isReached(task.file.filepath, fullName(task))) task.mode = "skip";
      stryker.currentTestId = fullName(task);
    },
    onAfterRunTask: ({ type, name, result }) => {
      if (type === "test" && result?.state === "fail") end(1, `${name}: ${result.errors?.[0]?.message ?? ""}`);
    },
  });
  const failed = ran.find(({ result }) => result?.state === "fail");
  if (failed !== undefined) end(1, failed.result?.errors?.[0]?.message ?? `${failed.name} failed`);
  if (active === undefined) note();
  end(0, "all pass");
}

/** True for the files, and within them the tests, that come across a mutant; for all if one does while no file is at it. */
function reachedBy(mutant) {
  const found = new URL(`${mutant}.json`, REACHED);
  if (!existsSync(TESTS)) return () => true;
  if (!existsSync(found)) return () => false;
  const ids = JSON.parse(readFileSync(TESTS, "utf8"));
  const reaching = new Set(JSON.parse(readFileSync(found, "utf8")).map((index) => ids[index]));
  if (reaching.has(NO_TEST)) return () => true;
  const files = new Set([...reaching].map((id) => id.split(" > ")[0]));
  return (file, test) => (test === undefined ? files.has(file) : reaching.has(file) || reaching.has(test));
}

function note() {
  const { static: always = {}, perTest = {} } = stryker.mutantCoverage ?? {};
  const reached = Object.entries({ ...perTest, [NO_TEST]: always });
  const by = {};
  reached.forEach(([, mutants], index) => { for (const mutant of Object.keys(mutants)) (by[mutant] ??= []).push(index); });
  mkdirSync(REACHED, { recursive: true });
  writeFileSync(TESTS, JSON.stringify(reached.map(([id]) => id)));
  for (const [mutant, indexes] of Object.entries(by)) writeFileSync(new URL(`${mutant}.json`, REACHED), JSON.stringify(indexes));
}

function end(code, message) {
  process.stdout.write(`${message}\n`);
  process.exit(code);
}
