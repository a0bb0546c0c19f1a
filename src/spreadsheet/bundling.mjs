/**
 * How the single file for scripts of a sheet is made, for the build and for the tests that run it: the language of 2020,
 * everything in one file, one global, and stand-ins for what such scripts may lack.
 */
import { build } from "esbuild";

/** Stand-ins by the file that they replace: what older programs lack, and the contracts. */
const LOCAL_CLOCK = [/\/localTime\.ts$/, /\/localClock\.js$/, "../spreadsheet/runtime/localClock.ts"];
const ALL_CONTRACTS = [/\/global\.ts$/, /\/builtIn\.js$/, "./builtInCatalogue.ts"];

/**
 * @param {"builtIn" | "catalogue"} contracts - those that the package is made around, or all of the catalogue
 * @returns {Promise<string>} the file
 */
export async function bundleOf(contracts) {
  const standIns = contracts === "catalogue" ? [LOCAL_CLOCK, ALL_CONTRACTS] : [LOCAL_CLOCK];
  const { outputFiles } = await build({
    entryPoints: ["src/spreadsheet/global.ts"], bundle: true, write: false, format: "iife", globalName: "SlaCredits", target: "es2020", minify: true, lineLimit: 500,
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
