/**
 * `credit_row` as an executable function of ClickHouse, with the files that a cluster takes (`clickhouse/`), in the engine of a
 * cluster that runs in this process (chdb); and the same program as the table function `executable`, over typed columns.
 *
 *   node clickhouse.mjs [accounts]      default 100,000
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Session } from "chdb";
import { writeAccounts } from "./accounts.mjs";
import { accountsAskedFor, compare, linesOf } from "./loop.mjs";

const HERE = import.meta.dirname;

/** A request in typed columns: what JSONEachRow writes of such a row is the line that the program reads. */
const REQUEST = `id String, terms String, period Tuple(month String), fees Tuple(currency String, service String),
  outages Array(Tuple(id String, services Array(String), start String, end String, impact String)),
  maintenance Array(Tuple(kind String, start String, end String)),
  claims Array(Tuple(ticket String, outages Array(String), filedAt String, channel String, disruption Bool))`;

/** As much of a row as is added up. What is left out here, the engine leaves out. */
const ROW = "error Nullable(String), currency Nullable(String), entitledMinor Nullable(Int64)";

/** Where the rows of all accounts come from, each way. */
const WAYS = {
  "ClickHouse, executable function": (file) => `
    select tupleElement(credit, 'error') as error, tupleElement(credit, 'currency') as currency, tupleElement(credit, 'entitledMinor') as entitledMinor
    from (select JSONExtract(credit_row(request), 'Tuple(${ROW})') as credit from file('${file}', 'LineAsString', 'request String'))`,
  "ClickHouse, table function": (file) => `
    select error, currency, entitledMinor
    from executable('credit-rows', 'JSONEachRow', '${ROW}', (select * from file('${file}', 'JSONEachRow', '${REQUEST}')), settings command_read_timeout = 600000)`,
};

/** What a server's configuration says: where functions are described, and where their programs are. */
function configuration(folder) {
  const scripts = join(folder, "user_scripts");
  mkdirSync(scripts);
  cpSync(join(HERE, "clickhouse", "credit-rows"), join(scripts, "credit-rows"));
  const file = join(folder, "config.xml");
  writeFileSync(file, `<clickhouse>
  <user_defined_executable_functions_config>${join(HERE, "clickhouse")}/*_function.xml</user_defined_executable_functions_config>
  <user_scripts_path>${scripts}</user_scripts_path>
</clickhouse>`);
  return file;
}

function totalsOf(session, rows) {
  const answer = session.query(`select currency, count(), sum(entitledMinor), error is null as isAssessed from (${rows}) group by currency, isAssessed`, "TSV");
  const groups = answer.trim().split("\n").map((line) => line.split("\t"));
  const refused = groups.filter(([, , , isAssessed]) => isAssessed === "0").reduce((sum, [, accounts]) => sum + Number(accounts), 0);
  return linesOf(groups.filter(([, , , isAssessed]) => isAssessed === "1"), refused);
}

async function main() {
  const count = accountsAskedFor();
  process.env.PATH = [join(HERE, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const folder = mkdtempSync(join(tmpdir(), "sla-credits-scale-"));
  const session = new Session(join(folder, "data"), { connectionArgs: [`--config-file=${configuration(folder)}`] });
  try {
    const file = join(folder, "accounts.ndjson");
    await writeAccounts(file, count);
    for (const [name, rowsFrom] of Object.entries(WAYS)) {
      const started = performance.now();
      const totals = totalsOf(session, rowsFrom(file));
      compare(name, totals, (performance.now() - started) / 1000, count);
    }
  } finally {
    session.close();
    rmSync(folder, { recursive: true });
  }
}

await main();
