// Twenty months, worked out by LibreOffice from plain formulas, against the library: the same credit to the cent, the same
// creditable and agreed time to the millisecond. Needs a build; installs LibreOffice where that is allowed.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { assess, MAILGUN_2022_01_14 } from "../../../dist/index.js";
import { programs, scratchFolder } from "../real/needs.mjs";
import { byHand, typed } from "./byHand.mjs";
import { suite } from "./prepare.mjs";
import { templateSheets } from "./template.mjs";
import { UNCLEAN, uncleanSheets } from "./unclean.mjs";
import { workbook } from "./xlsx.mjs";

const { soffice } = programs({ soffice: "libreoffice-calc-nogui" });
const folder = scratchFolder();
const { MONTHS, serial } = await suite(folder);

/** Sheets of a workbook after LibreOffice has worked it out: the first as rows of texts. */
function recalculated(name, sheets) {
  writeFileSync(join(folder, `${name}.xlsx`), workbook(sheets));
  // Fields apart by commas, as UTF-8, numbers with all their digits.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1";
  const { status, stderr } = spawnSync(soffice, [`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--convert-to", filter, "--outdir", folder, join(folder, `${name}.xlsx`)], { encoding: "utf8", env: { ...process.env, HOME: folder } });
  assert.equal(status, 0, stderr);
  return readFileSync(join(folder, `${name}-Results.csv`), "utf8").trim().split("\n").map((line) => line.split(",").map((field) => field.replaceAll('"', "")));
}

const months = MONTHS.map((month) => ({ name: month.name, ...byHand(typed(month, serial), 2) }));
const results = { name: "Results", rows: MONTHS.map(({ name }) => [name, { f: `${name}!E6` }, { f: `${name}!E2` }, { f: `${name}!E1` }]) };
const rows = recalculated("months", [results, ...months]);

const expected = MONTHS.map(({ name, facts }) => {
  const { credit, time } = assess(MAILGUN_2022_01_14, facts);
  return [name, Number(credit.entitled), time.creditableMs, time.agreedMs];
});
assert.deepEqual(rows.map(([name, ...figures]) => [name, ...figures.map(Number)]), expected);

// The check can fail: a fee that is one unit higher gives another credit.
const dearer = MONTHS.map((month) => ({ name: month.name, ...byHand(typed({ ...month, fee: month.fee + 20, billed: month.billed + 20 }, serial)) }));
const others = recalculated("dearer", [results, ...dearer]);
assert.notDeepEqual(others.map(([name, ...figures]) => [name, ...figures.map(Number)]), expected);

// The month of the template, whose functions say the same: see engines.mjs.
assert.deepEqual(recalculated("template", [{ name: "Results", rows: [["template", { f: "'By hand'!E6" }]] }, ...templateSheets()]), [["template", "250"]]);

// Cells that are not clean give the month's amount or the place to look at, never another amount.
const unclean = recalculated("unclean", uncleanSheets()).map(([name, first, ...rest]) => [name, [first, ...rest].join(",")]);
assert.deepEqual(unclean, UNCLEAN);

process.stdout.write(`${rows.length} months: LibreOffice's own arithmetic gives the library's cent, and its milliseconds; ${rows.filter(([, amount]) => Number(amount) > 0).length} of them earn a credit; ${UNCLEAN.length} sheets with unclean cells say so\n`);
