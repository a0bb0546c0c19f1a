// What people paste and what Excel loads is made of one list.
import { describe, expect, it } from "vitest";
import { EXCEL_METADATA, EXCEL_PAGE, excelManifest } from "../../src/spreadsheet/install/excel.js";
import { FUNCTION_FILE } from "../../src/spreadsheet/install/functionFile.js";
import { SIGNATURES } from "../../src/spreadsheet/install/signatures.js";
import { functions } from "./april.js";

it("every function is listed, with the arguments that it takes", () => {
  expect(SIGNATURES.map(({ name }) => name)).toEqual(Object.keys(functions));
  expect(SIGNATURES.map(({ parameters }) => parameters.length)).toEqual([7, 7, 7, 7, 7, 7, 0]);
});

it("the script has a block for each, which both programs read", () => {
  expect(FUNCTION_FILE.match(/@customfunction/g)).toHaveLength(7);
  expect(FUNCTION_FILE).toContain(`
/**
 * The service credit that is owed for the period.
 * @param {any[][]} outages Range of outages`);
  expect(FUNCTION_FILE).toContain(`
 * @param {any[][]} [options] Range of two columns, name and value: time zone, as of, billed, exact, language and others.
 * @returns {any} A number, or exact text if the options ask for it.
 * @customfunction
 */
function SLA_CREDIT(outages, maintenance, period, fee, currency, terms, options) {
  return slaCall_("SLA_CREDIT", [outages, maintenance, period, fee, currency, terms, options, slaZone_()]);
}
`);
  expect(FUNCTION_FILE).toContain('function SLA_TERMS() {\n  return slaCall_("SLA_TERMS", []);\n}');
});

describe("for Excel", () => {
  it("metadata", () => {
    const [, , credit, , , , terms] = EXCEL_METADATA.functions;
    expect(credit).toMatchObject({ id: "SLA_CREDIT", name: "SLA_CREDIT", result: {} });
    expect(credit?.parameters.map(({ description: _, ...rest }) => rest)).toEqual([
      { name: "outages", type: "any", dimensionality: "matrix" }, { name: "maintenance", type: "any", dimensionality: "matrix" }, { name: "period", type: "any", dimensionality: "matrix" },
      { name: "fee", type: "any" }, { name: "currency", type: "any" }, { name: "terms", type: "any", dimensionality: "matrix" }, { name: "options", type: "any", dimensionality: "matrix", optional: true },
    ]);
    expect(terms).toMatchObject({ parameters: [], result: { dimensionality: "matrix" } });
  });

  it("a manifest that names the files where they stand", () => {
    const manifest = excelManifest("https://example.org/sla", "1.2.3");
    expect([...manifest.matchAll(/<bt:Url id="([\w.]+)" DefaultValue="([^"]+)"/g)].map(([, id, url]) => [id, url])).toEqual([
      ["Functions.Script", "https://example.org/sla/excel.js"], ["Functions.Page", "https://example.org/sla/functions.html"], ["Functions.Metadata", "https://example.org/sla/functions.json"],
    ]);
    expect(manifest).toContain("<Version>1.2.3.0</Version>");
    expect(EXCEL_PAGE).toContain('<script src="excel.js"></script>');
  });
});
