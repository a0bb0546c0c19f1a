// Puts the tests that mutants meet, and the mutated sources, into one module: each mutant starts afresh, and loading four
// hundred modules anew would cost more than the tests themselves. Stryker runs this in its copy of the project.
import { readdirSync } from "node:fs";
import { build } from "esbuild";
import { NOT_HERE, SUITES } from "./suites.mjs";

/** The first that fails ends the run of a mutant. */
const files = SUITES.flatMap((suite) => suite.endsWith(".ts")
  ? [suite]
  : readdirSync(`test/${suite}`, { recursive: true }).filter((name) => name.endsWith(".test.ts") && !NOT_HERE.has(name)).sort().map((name) => `${suite}/${name}`));

await build({
  stdin: { contents: files.map((file) => `import "./test/${file}";`).join("\n"), resolveDir: ".", loader: "ts" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  ignoreAnnotations: true, // the manifest says that no module has side effects, which holds for src alone
  logLevel: "warning",
  outfile: "test/mutation/bundle.test.mjs",
});
