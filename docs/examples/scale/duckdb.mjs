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
function addCreditRow(connection) {
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

/** Whole lines as text: a reader of JSON would stop at the first line that is none, and lose all others. */
const requestsIn = (file) => `
  create table requests as
  select request from read_csv('${file}', header = false, columns = {'request': 'VARCHAR'}, delim = '\x1f', quote = '', escape = '', max_line_size = 67108864)`;

/** As much of a row as is added up. */
const ROW = '{"error": "VARCHAR", "currency": "VARCHAR", "entitledMinor": "BIGINT"}';

const CREDITS = `create table credits as select from_json(credit_row(request), '${ROW}') as credit from requests`;
const TOTALS = "select credit.currency, count(*), sum(credit.entitledMinor) from credits where credit.entitledMinor is not null group by all";
const REFUSED = "select count(*) from credits where credit.error is not null";

/** NULL is a request as well, if a bad one. */
async function checkNull(connection) {
  const [[row]] = (await connection.runAndReadAll("select credit_row(NULL)")).getRows();
  if (row !== JSON.stringify(creditRow(null))) throw new Error(`the row of NULL: ${row}`);
}

async function main() {
  const count = accountsAskedFor();
  const folder = mkdtempSync(join(tmpdir(), "sla-credits-scale-"));
  try {
    const file = join(folder, "accounts.ndjson");
    await writeAccounts(file, count);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    addCreditRow(connection);
    await checkNull(connection);
    const started = performance.now();
    await connection.run(requestsIn(file));
    await connection.run(CREDITS);
    const totals = (await connection.runAndReadAll(TOTALS)).getRows();
    const [[refused]] = (await connection.runAndReadAll(REFUSED)).getRows();
    compare("DuckDB", linesOf(totals, refused), (performance.now() - started) / 1000, count);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
