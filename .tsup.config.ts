/**
 * How the package is built: the library as ES modules and CommonJS, the program as an ES module that shares the
 * library's code, the JSON Schemas as files, what sheets and warehouses need, and the playground.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { playgroundPage } from "./src/playground/bundling.mjs";
import { SCHEMAS } from "./src/schema/index.js";
import { bundleOf } from "./src/spreadsheet/bundling.mjs";
import { EXCEL_METADATA, EXCEL_PAGE, excelManifest } from "./src/spreadsheet/install/excel.js";
import { FUNCTION_FILE } from "./src/spreadsheet/install/functionFile.js";

const library = { index: "src/index.ts", catalogue: "src/terms/catalogue/index.ts", svg: "src/svg/index.ts", statuspage: "src/statuspage/index.ts", feeds: "src/feeds/index.ts", views: "src/views/index.ts", warehouse: "src/warehouse/index.ts" };

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

/** The two files of a script, that of a warehouse, and the files of an add-in; the add-in has every contract. */
async function writeSingleFiles(): Promise<void> {
  const [script, withCatalogue, warehouse] = await Promise.all([bundleOf("builtIn"), bundleOf("catalogue"), bundleOf("warehouse")]);
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const files = {
    "sla-credits.global.js": script,
    "sla-credits.catalogue.global.js": withCatalogue,
    "sla-credits.warehouse.js": warehouse,
    "spreadsheet/functions.js": FUNCTION_FILE,
    "spreadsheet/functions.json": `${JSON.stringify(EXCEL_METADATA, null, 2)}\n`,
    "spreadsheet/functions.html": EXCEL_PAGE,
    "spreadsheet/excel.js": `${withCatalogue}${FUNCTION_FILE}`,
    "spreadsheet/manifest.xml": excelManifest("https://localhost:3000", version),
  };
  mkdirSync("dist/spreadsheet", { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`dist/${name}`, text);
}

export default defineConfig(async () => {
  await writeSingleFiles();
  // Beside the page that tells of it, and not in the package: it is for reading, not for installing.
  writeFileSync("docs/playground/index.html", await playgroundPage());
  return [
    { ...shared, format: "esm", splitting: true, entry: { ...library, cli: "src/cli/main.ts" } },
    { ...shared, format: "cjs", splitting: true, entry: library },
  ];
});
