import { defineConfig } from "vitest/config";

// One seed for all properties of a run; the line printed replays the run.
const seed = process.env.FAST_CHECK_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
if (process.env.VITEST_POOL_ID === undefined) process.stdout.write(`Properties start from FAST_CHECK_SEED=${seed}\n`);

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Both of two cores: by default one is left idle.
    maxWorkers: 2,
    // The sources hold no state that a test could leave behind, so they are loaded once per worker.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { FAST_CHECK_SEED: seed },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // Needs a browser: test/shells/real/playground.mjs opens it in one.
      exclude: ["src/playground/page/**"],
      reporter: ["text-summary", "json"],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
