// Puts the tests that mutants meet, and the mutated sources, into one module: each mutant starts afresh, and loading a
// thousand files anew would cost more than the tests themselves. Stryker runs this in its copy of the project.
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import { NOT_HERE, SUITES } from "./suites.mjs";

/** The first test that fails ends the run of a mutant. */
const files = SUITES.flatMap((suite) => suite.endsWith(".ts")
  ? [suite]
  : readdirSync(`test/${suite}`, { recursive: true }).filter((name) => name.endsWith(".test.ts") && !NOT_HERE.has(name)).sort().map((name) => `${suite}/${name}`));

/** Loaded before any test: else what a source does once, when it is loaded, would count as done by the first test file alone. */
const sources = readdirSync("src", { recursive: true }).filter((name) => name.endsWith(".ts") && !name.startsWith("cli")).sort();

await build({
  stdin: {
    contents: `${sources.map((name) => `import "./src/${name}";`).join(" ")} import { run } from "./test/mutation/run.mjs"; await run({ ${files.map((file) => `"${file}": () => import("./test/${file}")`).join(", ")} });`,
    resolveDir: ".", loader: "ts",
  },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  alias: { vitest: resolve("test/mutation/vitest.mjs") },
  ignoreAnnotations: true, // the manifest says that no module has side effects, which holds for src alone
  logLevel: "warning",
  // What a package loads by `require`, esbuild leaves to Node.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  outfile: "test/mutation/bundled.mjs",
});
