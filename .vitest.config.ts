import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Both of two cores: by default one is left idle.
    maxWorkers: 2,
    // The sources hold no state that a test could leave behind, so they are loaded once per worker.
    isolate: false,
    testTimeout: 120_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json"],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
