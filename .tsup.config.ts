/**
 * How the package is built: the library as ES modules and CommonJS, the program as an ES module that shares the
 * library's code, the JSON Schemas as files.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { SCHEMAS } from "./src/schema/index.js";

const library = { index: "src/index.ts", catalogue: "src/terms/catalogue/index.ts", svg: "src/svg/index.ts", statuspage: "src/statuspage/index.ts", feeds: "src/feeds/index.ts", views: "src/views/index.ts" };

const shared: Options = {
  target: "node20",
  minify: false,
  sourcemap: false,
  dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
};

// Both builds write into the same folder at once, so neither may clean it.
rmSync("dist", { recursive: true, force: true });
mkdirSync("dist/schema", { recursive: true });
for (const [name, schema] of Object.entries(SCHEMAS)) writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);

export default defineConfig([
  { ...shared, format: "esm", splitting: true, entry: { ...library, cli: "src/cli/main.ts" } },
  { ...shared, format: "cjs", entry: library },
]);
