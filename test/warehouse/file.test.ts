// The single file, as warehouses run it: in a bare context, from the statements that the recipes make.
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { snowflakeFunction } from "../../docs/examples/scale/snowflake.mjs";
import { bundleOf } from "../../src/spreadsheet/bundling.mjs";
import { idsAmong } from "../../src/request/termsSource.js";
import { findTerms, GITHUB } from "../../src/terms/catalogue/index.js";
import * as builtIn from "../../src/warehouse/builtIn.js";
import { creditRow } from "../../src/warehouse/index.js";
import { callIn, script, type Script } from "../spreadsheet/scriptContext.js";
import { lineOf } from "../support/requests.js";

let file = "";
let own: Script;
beforeAll(async () => {
  file = await bundleOf("warehouse");
  own = script(file);
});

const REQUESTS = [
  lineOf(), lineOf({ period: { month: "2026-04", timeZone: "Europe/Paris" } }), lineOf({ fees: { currency: "EURO", service: "" } }), "", "{", lineOf().replaceAll(",", ",\n"),
  lineOf({ terms: GITHUB, claims: [] }), lineOf({ fees: { currency: "USD", service: "99999999999999.99" } }),
];

it("adds one name, and gives the rows of the package", () => {
  expect(own.globals).toEqual(["SlaCredits"]);
  for (const request of REQUESTS) expect(callIn(own, "SlaCredits.creditRow", [request])).toEqual(creditRow(request));
});

it("knows the contracts that the package is made around by their ids, and others in whole", () => {
  const errorOf = (terms: unknown): unknown => (callIn(own, "SlaCredits.creditRow", [lineOf({ terms, claims: [] })]) as { error: unknown }).error;
  expect(["mailgun@2022-01-14", "mailgun@2026", GITHUB].map(errorOf)).toEqual([null, null, null]);
  expect(errorOf("github@2026-11")).toBe('terms: expected mailgun@2022-01-14 or mailgun@2026, received "github@2026-11"');
});

it("finds the same contracts by their ids as the catalogue does", () => {
  for (const id of ["mailgun@2022-01-14", "mailgun@2026", "mailgun", ""]) expect(builtIn.findTerms(id)).toBe(findTerms(id));
});

it("names the ids of a few contracts, and of many what an id is", () => {
  expect(idsAmong(builtIn.CATALOGUE)).toBe("mailgun@2022-01-14 or mailgun@2026");
  expect(idsAmong(Array.from({ length: 5 }, () => GITHUB)).split(" or ")).toHaveLength(5);
  expect(idsAmong(Array.from({ length: 6 }, () => GITHUB))).toBe("an id of the catalogue, with its version");
});

it("guesses no month where the engine has no zones", () => {
  const context = vm.createContext({});
  vm.runInContext("delete globalThis.Intl", context);
  vm.runInContext(file, context);
  const rowOf = (change: object): unknown => vm.runInContext(`SlaCredits.creditRow(${JSON.stringify(lineOf({ period: { month: "2026-04", ...change } }))})`, context);
  expect(rowOf({})).toEqual(creditRow(lineOf()));
  expect(rowOf({ timeZone: "Europe/Paris" })).toMatchObject({ entitled: null, error: 'period.timeZone: expected the name of an IANA time zone, received "Europe/Paris"' });
});

it("fits a library file of BigQuery, 1 MB, and is as small as it can be said to be", () => {
  // More than the 100 kB that Snowflake recommends of code before it is compressed: see docs/scale.md.
  expect(Buffer.byteLength(file)).toBeLessThan(158_000);
});

/** What stands between the signs that a statement of SQL has around a body. */
const bodyOf = (sql: string, [open, close]: readonly [string, string]): string => sql.slice(sql.indexOf(open) + open.length, sql.lastIndexOf(close));

describe("the function of BigQuery", () => {
  const sql = readFileSync("docs/examples/scale/bigquery.sql", "utf8");

  it("gives the row as text", () => {
    const body = bodyOf(sql, ['AS r"""', '""";']);
    expect(Buffer.byteLength(body)).toBeLessThan(32_768);
    const context = vm.createContext({});
    vm.runInContext(file, context);
    vm.runInContext(`function credit_row(request) {${body}}`, context);
    for (const request of REQUESTS) expect(JSON.parse(vm.runInContext(`credit_row(${JSON.stringify(request)})`, context) as string)).toEqual(creditRow(request));
  });

  it("asks for columns that rows have", () => {
    const asked = [...sql.matchAll(/credit\.(\w+)/g)].map(([, name]) => name as string);
    expect(new Set(asked)).toEqual(new Set(["currency", "entitledMinor", "error", "id"]));
    expect(Object.keys(creditRow(""))).toEqual(expect.arrayContaining(asked));
  });
});

describe("the function of Snowflake", () => {
  it("gives the row, and sets the library up once for all of them", () => {
    const counted = `${file}\nSET_UP = (typeof SET_UP === "undefined" ? 0 : SET_UP) + 1;`;
    const body = bodyOf(snowflakeFunction(counted), ["AS $$", "$$;"]);
    const context = vm.createContext({});
    for (const request of REQUESTS) {
      // The body is run again for each row, in globals that last.
      expect(JSON.parse(vm.runInContext(`JSON.stringify((function (REQUEST) {${body}})(${JSON.stringify(request)}))`, context) as string)).toEqual(creditRow(request));
    }
    expect(vm.runInContext("SET_UP", context)).toBe(1);
  });

  it("is not made of a library that would end it", () => {
    expect(snowflakeFunction(file)).toContain(file);
    expect(() => snowflakeFunction(`${file}$$`)).toThrow("the sign that ends the body");
  });
});
