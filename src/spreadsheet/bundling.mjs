/**
 * How the single file for scripts of a sheet is made, for the build and for the tests that run it: the language of 2020,
 * everything in one file, one global, and stand-ins for what such scripts may lack.
 */
import { build } from "esbuild";

/**
 * @param {string} entry - a file of src/spreadsheet
 * @returns {Promise<string>} the file
 */
export async function bundleOf(entry) {
  const { outputFiles } = await build({
    entryPoints: [`src/spreadsheet/${entry}`], bundle: true, write: false, format: "iife", globalName: "SlaCredits", target: "es2020", minify: true, lineLimit: 500,
    charset: "ascii", legalComments: "none", logLevel: "warning",
    define: { "Object.hasOwn": "hasOwn" },
    inject: ["src/spreadsheet/runtime/hasOwn.ts"],
    alias: { "@date-fns/tz": "./src/spreadsheet/runtime/tzOffset.ts" },
    plugins: [{
      name: "local clock",
      setup: ({ onResolve, resolve }) => {
        onResolve({ filter: /\/localClock\.js$/ }, ({ importer, resolveDir, kind }) =>
          importer.endsWith("localTime.ts") ? resolve("../spreadsheet/runtime/localClock.ts", { resolveDir, kind }) : undefined);
      },
    }],
  });
  return outputFiles[0].text;
}
