/**
 * How a single file for scripts of a sheet or for functions of a warehouse is made, for the build and for the tests that run
 * it: the language of 2020, everything in one file, one global, and stand-ins for what such scripts may lack.
 */
import { build } from "esbuild";

/** Stand-ins by the file that they replace: what older programs lack, and the contracts. */
const LOCAL_CLOCK = [/\/localTime\.ts$/, /\/localClock\.js$/, "../spreadsheet/runtime/localClock.ts"];
const ALL_CONTRACTS = [/\/global\.ts$/, /\/builtIn\.js$/, "./builtInCatalogue.ts"];
const BUILT_IN_ALONE = [/\/(termsSource|warehouse\/index)\.ts$/, /\/catalogue\/index\.js$/, "../warehouse/builtIn.ts"];

/** Where each file begins, and what is replaced in it. */
const FILES = {
  builtIn: ["src/spreadsheet/global.ts", [LOCAL_CLOCK]],
  catalogue: ["src/spreadsheet/global.ts", [LOCAL_CLOCK, ALL_CONTRACTS]],
  warehouse: ["src/warehouse/index.ts", [BUILT_IN_ALONE]],
};

/**
 * @param {"builtIn" | "catalogue" | "warehouse"} name - functions for sheets, over the contracts that the package is made
 *   around or over all of the catalogue; or the function for warehouses, over the former
 * @returns {Promise<string>} the file
 */
export async function bundleOf(name) {
  const [entry, standIns] = FILES[name];
  const { outputFiles } = await build({
    entryPoints: [entry], bundle: true, write: false, format: "iife", globalName: "SlaCredits", target: "es2020", minify: true, lineLimit: 500,
    charset: "ascii", legalComments: "none", logLevel: "warning",
    define: { "Object.hasOwn": "hasOwn" },
    inject: ["src/spreadsheet/runtime/hasOwn.ts"],
    alias: { "@date-fns/tz": "./src/spreadsheet/runtime/tzOffset.ts" },
    plugins: [{
      name: "stand-ins",
      setup: ({ onResolve, resolve }) => {
        for (const [by, filter, standIn] of standIns) {
          onResolve({ filter }, ({ importer, resolveDir, kind }) => (by.test(importer) ? resolve(standIn, { resolveDir, kind }) : undefined));
        }
      },
    }],
  });
  return outputFiles[0].text;
}
