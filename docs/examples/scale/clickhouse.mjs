/**
 * `credit_row` as an executable function of ClickHouse, with the files that a cluster takes (`clickhouse/`), in the engine of a
 * cluster that runs in this process (chdb).
 *
 *   node clickhouse.mjs [accounts]      default 100,000
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Session } from "chdb";
import { creditRow } from "sla-credits/warehouse";
import { requestOf, writeAccounts } from "./accounts.mjs";
import { accountsAskedFor, compare, linesOf } from "./loop.mjs";

const HERE = import.meta.dirname;

/** As much of a row as is added up and checked. */
const ROW = "id Nullable(String), error Nullable(String), currency Nullable(String), entitledMinor Nullable(Int64)";

const creditsIn = (file) => `
  create table credits engine = MergeTree order by tuple() as
  select request, JSONExtract(credit_row(request), 'Tuple(${ROW})') as credit from file('${file}', 'LineAsString', 'request String')`;
const TOTALS = "select credit.currency, count(), sum(toInt128(credit.entitledMinor)) from credits where credit.entitledMinor is not null group by 1";
const REFUSED = "select count() from credits where credit.error is not null";
/** Rows that are not of the account that they stand beside: none, or something is wrong with the lines. */
const MISPLACED = "select count() from credits where credit.error is null and (credit.entitledMinor is null or credit.id != JSONExtractString(request, 'id'))";

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

/** Requests that a line cannot hold as they are, beside one that it can: each gets its own row. */
function checkOddRequests(session) {
  const pretty = JSON.stringify(requestOf(1), null, 2);
  const query = "select toJSONString(groupArray(credit_row(request))) from (select arrayJoin([{pretty:Nullable(String)}, NULL, {plain:Nullable(String)}]) as request)";
  const rows = JSON.parse(session.queryBind(query, { pretty, plain: JSON.stringify(requestOf(2)) }, "LineAsString")).map((row) => JSON.parse(row));
  const expected = [pretty, "", JSON.stringify(requestOf(2))].map((request) => creditRow(request));
  if (JSON.stringify(rows) !== JSON.stringify(expected)) throw new Error(`rows of other accounts:\n${JSON.stringify(rows, null, 2)}`);
}

const rowsOf = (session, query) => session.query(query, "TSV").trim().split("\n").map((line) => line.split("\t"));

async function main() {
  const count = accountsAskedFor();
  process.env.PATH = [join(HERE, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const folder = mkdtempSync(join(tmpdir(), "sla-credits-scale-"));
  const session = new Session(join(folder, "data"), { connectionArgs: [`--config-file=${configuration(folder)}`] });
  try {
    session.query(readFileSync(join(HERE, "clickhouse", "credit_row.sql"), "utf8"));
    checkOddRequests(session);
    const file = join(folder, "accounts.ndjson");
    await writeAccounts(file, count);
    const started = performance.now();
    session.query(creditsIn(file));
    const totals = rowsOf(session, TOTALS);
    const [[refused]] = rowsOf(session, REFUSED);
    const seconds = (performance.now() - started) / 1000;
    const [[misplaced]] = rowsOf(session, MISPLACED);
    if (misplaced !== "0") throw new Error(`${misplaced} rows are not of the account that they stand beside`);
    compare("ClickHouse", linesOf(totals, refused), seconds, count);
  } finally {
    session.close();
    rmSync(folder, { recursive: true });
  }
}

await main();
