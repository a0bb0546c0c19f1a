/**
 * DuckDB, where somebody has installed it beside the other peers (`npm install --no-save @duckdb/node-api` in this folder):
 * 70 MB of binary are too much to ask for, so that without it a line says so.
 */

/** @returns {Promise<Function | null>} opens a database in memory with so many threads */
export async function duckdb() {
  let DuckDBInstance;
  try {
    ({ DuckDBInstance } = await import("@duckdb/node-api"));
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    return null;
  }
  return async (threads) => (await DuckDBInstance.create(":memory:", { threads: String(threads) })).connect();
}

/** Fills a new table from columns of whole numbers. */
export async function createTable(connection, name, columns) {
  const names = Object.keys(columns);
  await connection.run(`create table ${name} (${names.map((column) => `${column} bigint`).join(", ")})`);
  const appender = await connection.createAppender(name);
  for (let row = 0; row < columns[names[0]].length; row += 1) {
    for (const column of names) appender.appendBigInt(BigInt(columns[column][row]));
    appender.endRow();
  }
  appender.closeSync();
}

/** @returns the only row of the answer, as numbers */
export async function rowOf(connection, query) {
  const [row] = (await connection.runAndReadAll(query)).getRows();
  return row.map((value) => Number(value ?? 0));
}
