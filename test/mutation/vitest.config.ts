import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/mutation/bundle.test.mjs"],
    maxWorkers: 1,
    isolate: true,
    testTimeout: 60_000,
    // The same random cases for every mutant, or which tests reach it would change from run to run.
    env: { FAST_CHECK_RUNS: "40", FAST_CHECK_SEED: "20220114" },
  },
});
