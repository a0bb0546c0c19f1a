// docs/scale.md names every example, the recipes ask for columns that rows have, and the accounts that all engines are compared
// on are what they are said to be.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isWrong, lineOf, requestOf } from "../../docs/examples/scale/accounts.mjs";
import { snowflakeFunction } from "../../docs/examples/scale/snowflake.mjs";
import { creditRow } from "../../src/warehouse/index.js";

const FOLDER = "docs/examples/scale";
const read = (file: string): string => readFileSync(`${FOLDER}/${file}`, "utf8");

it("links every example", () => {
  const page = readFileSync("docs/scale.md", "utf8");
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => !file.startsWith("node_modules") && /\.(mjs|py|sql|xml)$|\/credit-rows$/.test(file));
  expect(files).toHaveLength(10);
  expect(files.filter((file) => !page.includes(`(examples/scale/${file})`))).toEqual([]);
});

describe("columns that recipes ask for", () => {
  const row = creditRow(lineOf(0));
  /** The type of a column: whole numbers need 64 bits. */
  const typeOf = (name: string, whole: string, text: string): string | undefined =>
    !Object.hasOwn(row, name) ? undefined : /Minor$|Ms$|Digits$/.test(name) ? whole : text;

  it.each<[string, RegExp, string, string]>([
    ["spark.py", /(\w+) (STRING|BIGINT|\w+)(?=[,"])/g, "BIGINT", "STRING"],
    ["duckdb.mjs", /"(\w+)": "(\w+)"/g, "BIGINT", "VARCHAR"],
    ["clickhouse.mjs", /(\w+) (Nullable\(\w+\))/g, "Nullable(Int64)", "Nullable(String)"],
  ])("%s: they are there, and wide enough", (file, pattern, whole, text) => {
    const [, declared] = /^(?:const )?ROW = (.*)$/m.exec(read(file)) as RegExpExecArray;
    const columns = [...(declared as string).matchAll(pattern)].map(([, name, type]) => [name as string, type as string] as const);
    expect(columns.map(([name]) => name)).toEqual(expect.arrayContaining(["error", "currency", "entitledMinor"]));
    expect(columns).toEqual(columns.map(([name]) => [name, typeOf(name, whole, text)]));
  });

  it("the query beside Snowflake's function, too", () => {
    const asked = [...snowflakeFunction("").matchAll(/credit:(\w+)/g)].map(([, name]) => name as string);
    expect(new Set(asked)).toEqual(new Set(["currency", "entitledMinor"]));
    expect(Object.keys(row)).toEqual(expect.arrayContaining(asked));
  });
});

it("describes a program of ClickHouse that stays, may take its time, and is the one beside it", () => {
  const description = read("clickhouse/credit_row_function.xml");
  const value = (name: string): string | undefined => new RegExp(`<${name}>(.*)</${name}>`).exec(description)?.[1];
  expect(["type", "format", "command", "return_type"].map(value)).toEqual(["executable_pool", "LineAsString", "credit-rows", "String"]);
  expect(Number(value("max_command_execution_time"))).toBeGreaterThanOrEqual(600);
  for (const name of ["command_read_timeout", "command_write_timeout"]) expect(Number(value(name))).toBeGreaterThanOrEqual(600_000);
  expect(read("clickhouse/credit-rows")).toMatch(/^exec sla-credits assess --rows$/m);
  // Queries call the function that takes line breaks out.
  expect(read("clickhouse/credit_row.sql")).toContain(`CREATE FUNCTION credit_row AS (request) -> ${value("name")}(`);
});

it("lets Spark see a program that fails, and gives it a path", () => {
  expect(read("spark.py")).toContain(".pipe(PROGRAM, env=ENVIRONMENT, checkCode=True)");
});

describe("the accounts", () => {
  it("are the same in every run", () => {
    expect(requestOf(13)).toEqual({
      id: "account-13", terms: "mailgun@2022-01-14", period: { month: "2026-04" }, fees: { currency: "JPY", service: "4792122" },
      outages: [{ id: "o0", services: ["outbound"], start: "2026-04-23T08:34:40.057Z", end: "2026-04-23T09:29:45.675Z", impact: "down" }],
      maintenance: [{ kind: "planned", start: "2026-04-24T11:26:10.108Z", end: "2026-04-24T12:04:22.943Z" }],
      claims: [{ ticket: "T-o0", outages: ["o0"], filedAt: "2026-05-29T13:41:41.461Z", channel: "control-panel", disruption: true }],
    });
  });

  it("are of all kinds", () => {
    const rows = Array.from({ length: 4_000 }, (_, account) => creditRow(lineOf(account)));
    expect(rows.flatMap(({ error }, account) => (error === null ? [] : [account]))).toEqual([999, 1_999, 2_999, 3_999]);
    expect([998, 999, 1_999].map(isWrong)).toEqual([false, true, true]);
    const good = rows.filter(({ error }) => error === null);
    expect(new Set(good.map(({ currency, minorUnitDigits }) => `${currency} ${minorUnitDigits}`))).toEqual(new Set(["EUR 2", "USD 2", "JPY 0", "BHD 3"]));
    // Nothing, a part of the fee, and all of it.
    const kinds = good.map(({ entitledMinor, entitled, fee }) => (entitledMinor === 0 ? "nothing" : entitled === fee ? "all" : "a part"));
    const counts = ["nothing", "a part", "all"].map((kind) => kinds.filter((other) => other === kind).length);
    expect(counts.every((count) => count > 100)).toBe(true);
  });

  it("are wrong in four ways, each with an error of its own", () => {
    const errors = [999, 1_999, 2_999, 3_999].map((account) => creditRow(lineOf(account)).error?.replace(/received .*/, ""));
    expect(errors).toEqual([
      "fees.service: expected an amount of 0 or more, as a decimal text or a whole number, ", "the input: expected nothing more, ",
      "id: expected each key once, ", "the input: expected a request, ",
    ]);
  });
});
