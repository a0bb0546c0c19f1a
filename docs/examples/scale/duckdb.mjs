/**
 * `credit_row` as a function of DuckDB: accounts come out of a table, credits are summed up by the engine.
 *
 *   node duckdb.mjs [accounts]      default 100,000
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, DuckDBScalarFunction, VARCHAR } from "@duckdb/node-api";
import { creditRow } from "sla-credits/warehouse";
import { writeAccounts } from "./accounts.mjs";
import { accountsAskedFor, compare, linesOf } from "./loop.mjs";

/** Registers the function. Callbacks run on the thread of JavaScript, so one connection assesses one account at a time. */
export function addCreditRow(connection) {
  connection.registerScalarFunction(DuckDBScalarFunction.create({
    name: "credit_row",
    parameterTypes: [VARCHAR],
    returnType: VARCHAR,
    // Without it, DuckDB answers NULL for NULL, and an account would be lost.
    specialHandling: true,
    mainFunction: (_, input, output) => {
      const requests = input.getColumnVector(0);
      for (let index = 0; index < input.rowCount; index += 1) output.setItem(index, JSON.stringify(creditRow(requests.getItem(index))));
      output.flush();
    },
  }));
}

async function main() {
  const count = accountsAskedFor();
  const folder = mkdtempSync(join(tmpdir(), "sla-credits-scale-"));
  try {
    const file = join(folder, "accounts.ndjson");
    await writeAccounts(file, count);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    addCreditRow(connection);
    await connection.run(`create table requests as select json as request from read_json_objects('${file}', format = 'newline_delimited')`);

    const started = performance.now();
    await connection.run("create table credits as select from_json(credit_row(request), '{\"id\": \"VARCHAR\", \"error\": \"VARCHAR\", \"currency\": \"VARCHAR\", \"entitledMinor\": \"BIGINT\"}') as credit from requests");
    const reader = await connection.runAndReadAll("select credit.currency, count(*), sum(credit.entitledMinor) from credits where credit.error is null group by all");
    const [[refused]] = (await connection.runAndReadAll("select count(*) from credits where credit.error is not null")).getRows();
    const seconds = (performance.now() - started) / 1000;
    compare("DuckDB", linesOf(reader.getRows(), refused), seconds, count);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
