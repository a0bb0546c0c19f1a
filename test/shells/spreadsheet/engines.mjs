// The built files in other people's programs: a parser of the language of 2020, Microsoft's own reader of custom functions, and
// HyperFormula, which evaluates real formulas over ranges. Then 5,000 rows in one call, and how the time grows. Needs a build.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { assess, MAILGUN_2022_01_14 } from "../../../dist/index.js";
import { scratchFolder } from "../real/needs.mjs";
import { installPeers, suite } from "./prepare.mjs";
import { template, templateSheets } from "./template.mjs";
import { letters } from "./xlsx.mjs";

installPeers();
const peers = createRequire(join(import.meta.dirname, "package.json"));
const acorn = peers("acorn");
const { HyperFormula, FunctionPlugin, FunctionArgumentType, SimpleRangeValue, CellError, ErrorType } = peers("hyperformula");
const { generateCustomFunctionsMetadata } = peers("custom-functions-metadata");
const folder = scratchFolder();
const { MONTHS, argumentsOf, callIn, script, serial } = await suite(folder);
const read = (name) => readFileSync(join("dist", name), "utf8");

// The files are of the language of 2020, and a class field is not.
const FILES = ["sla-credits.global.js", "sla-credits.catalogue.global.js", "spreadsheet/functions.js", "spreadsheet/excel.js"];
for (const name of FILES) assert.doesNotThrow(() => acorn.parse(read(name), { ecmaVersion: 2020, sourceType: "script" }), name);
for (const younger of ["class A { #x; }", "class A { static x = 1; }", "a ||= 1", "import('a')\nimport.meta"]) assert.throws(() => acorn.parse(younger, { ecmaVersion: 2020, sourceType: "script" }), younger);

// Excel's metadata is what Microsoft's own tool reads out of the script.
const inFile = join(folder, "functions.js");
writeFileSync(inFile, read("spreadsheet/functions.js"));
const generated = JSON.parse((await generateCustomFunctionsMetadata(inFile)).metadataJson);
assert.deepEqual(JSON.parse(read("spreadsheet/functions.json")).functions, generated.functions);

// HyperFormula, with the built file in a bare context behind each function.
const file = script(read("sla-credits.global.js"));
const plain = (value) => (value instanceof SimpleRangeValue ? value.data.map((row) => row.map(plain)) : typeof value === "symbol" || value === null ? "" : value);
class SlaPlugin extends FunctionPlugin {
  sla(ast, state, name) {
    return this.runFunction(ast.args, state, this.metadata(name), (...values) => {
      try {
        return callIn(file, `SlaCredits.${name}`, values.map(plain));
      } catch (error) {
        return new CellError(ErrorType.VALUE, error.message);
      }
    });
  }
  credit(ast, state) { return this.sla(ast, state, "SLA_CREDIT"); }
  availability(ast, state) { return this.sla(ast, state, "SLA_AVAILABILITY"); }
}
const any = { argumentType: FunctionArgumentType.ANY };
const parameters = [any, any, any, any, any, any, { ...any, optionalArg: true }];
SlaPlugin.implementedFunctions = { SLA_CREDIT: { method: "credit", parameters }, SLA_AVAILABILITY: { method: "availability", parameters } };
HyperFormula.registerFunctionPlugin(SlaPlugin, { enGB: { SLA_CREDIT: "SLA_CREDIT", SLA_AVAILABILITY: "SLA_AVAILABILITY" } });

/** A sheet with the ranges below each other, and formulas over them. */
function sheetOf(month) {
  const [outages, maintenance, period, fee, currency, terms, options] = argumentsOf(month, (at) => serial(at, month.zone));
  const rows = [[period, fee, currency, terms], []];
  const range = (cells) => {
    const from = rows.length + 1;
    rows.push(...cells, []);
    return `A${from}:${letters(Math.max(...cells.map((row) => row.length)) - 1)}${rows.length - 1}`;
  };
  const given = `${range(outages)}, ${range(maintenance)}, 'A1, B1, C1, D1, ${range(options)}`.replace("'A1", "A1");
  // A text that looks like a number or a month is one to a sheet unless it is marked.
  rows[0][0] = `'${period}`;
  rows.push([`=SLA_CREDIT(${given})`, `=SLA_AVAILABILITY(${given})`, `=SUM(A${rows.length + 1},1)`]);
  return rows;
}

const engine = HyperFormula.buildFromSheets(Object.fromEntries(MONTHS.map((month) => [month.name, sheetOf(month)])), { licenseKey: "gpl-v3" });
for (const { name, facts } of MONTHS) {
  const { credit, availability } = assess(MAILGUN_2022_01_14, facts);
  const values = engine.getSheetValues(engine.getSheetId(name)).at(-1);
  assert.deepEqual(values.slice(0, 2), [Number(credit.entitled), Number(`${availability.percent}e-2`)], name);
  assert.equal(typeof values[2], "number", name);
}
// A cell that changes is worked out again, and a bad one shows where it is.
const [first] = MONTHS;
const sheet = engine.getSheetId(first.name);
const at = { sheet, row: engine.getSheetDimensions(sheet).height - 1, col: 0 };
engine.setCellContents({ sheet, row: 0, col: 1 }, [[0]]);
assert.equal(engine.getCellValue(at), 0);
engine.setCellContents({ sheet, row: 3, col: 1 }, [["yesterday"]]);
assert.match(engine.getCellValue(at).message, /^outages, row 2, column "Start": expected a date and time/);

// The template that people download is what its script makes, and its formulas say the credit of its month.
assert.ok(readFileSync("docs/spreadsheets/sla-credits.xlsx").equals(template()), "docs/spreadsheets/sla-credits.xlsx is older than test/shells/spreadsheet/template.mjs");
const filled = (cell) => (cell?.f !== undefined ? `=${cell.f}` : typeof cell === "object" ? (cell?.v ?? null) : cell);
// A text that looks like a month is one to a sheet, unless it is marked.
const marked = (cell) => (/^\d{4}-\d\d$/.test(cell) ? `'${cell}` : cell);
const [monthSheet] = templateSheets();
const opened = HyperFormula.buildFromSheets({ Month: monthSheet.rows.map((row) => row.map(filled).map((cell) => (/^=(SLA_DOWNTIME|'By hand')/.test(cell) ? null : marked(cell)))) }, { licenseKey: "gpl-v3" });
assert.deepEqual([opened.getCellValue({ sheet: 0, row: 3, col: 4 }), opened.getCellValue({ sheet: 0, row: 4, col: 4 })], [0.995148, 250]);

// The plain formulas over the same cells say the same, and follow a fee that changes.
const withoutFunctions = (cell) => (typeof cell === "string" && cell.startsWith("=SLA_") ? null : marked(cell));
const plainSheets = templateSheets().filter(({ name }) => ["Month", "By hand"].includes(name)).map(({ name, rows }) => [name, rows.map((row) => row.map(filled).map(withoutFunctions))]);
const truths = ["TRUE", "FALSE"].map((name) => ({ name, expression: `=${name}()` }));
const byHand = HyperFormula.buildFromSheets(Object.fromEntries(plainSheets), { licenseKey: "gpl-v3", useArrayArithmetic: true }, truths);
assert.equal(byHand.getCellValue({ sheet: 0, row: 5, col: 4 }), 250);
byHand.setCellContents({ sheet: 0, row: 3, col: 1 }, [[1000]]);
assert.equal(byHand.getCellValue({ sheet: 0, row: 5, col: 4 }), 200);
byHand.setCellContents({ sheet: 0, row: 12, col: 1 }, [["'2026-04-15 15:40"]]);
assert.equal(byHand.getCellValue({ sheet: 0, row: 5, col: 4 }), "check row 13 of Month");

// Many rows in one call. The rows lie side by side, each claimed.
const OUTAGES = ["Start", "End", "Impact", "Claimed", "Ticket", "Channel", "Disruption shown"];
function callOf(count) {
  const start = Date.UTC(2026, 9, 1);
  const step = Math.floor((31 * 86_400_000) / count);
  const rows = Array.from({ length: count }, (_, row) => [new Date(start + row * step), new Date(start + row * step + Math.floor(step / 3)), "down", new Date(start + 40 * 86_400_000), `T${row}`, "control-panel", true]);
  const options = [["time zone", "Europe/Paris"], ["clock change", "first"]];
  const begun = process.hrtime.bigint();
  callIn(file, "SlaCredits.SLA_OUTAGES", [[OUTAGES, ...rows], "", "2026-10", 1250, "EUR", "mailgun@2022-01-14", options]);
  return Number(process.hrtime.bigint() - begun) / 1e6;
}
callOf(100);
const times = [1_250, 2_500, 5_000, 10_000, 20_000].map((count) => [count, callOf(count)]);
const [, , [, ofFive]] = times;
assert.ok(ofFive < 10_000, `5,000 rows took ${ofFive} ms`);
process.stdout.write(`${FILES.length} files of the language of 2020, metadata as Microsoft's tool reads it, ${MONTHS.length} months in HyperFormula to the cent\n`);
process.stdout.write(`rows in one call: ${times.map(([count, ms]) => `${count} in ${Math.round(ms)} ms`).join(", ")}\n`);
process.stdout.write(`bytes: ${FILES.map((name) => `${name} ${Buffer.byteLength(read(name))}`).join(", ")}\n`);
