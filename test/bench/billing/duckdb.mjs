/** Job B as one statement of SQL, whole numbers throughout, over tables that are filled before. */
import { createTable } from "../duckdb.mjs";
import { MONTH_END_MS, MONTH_START_MS } from "./accounts.mjs";

const changesOf = (table, down, maintained) => `
    select account, greatest(startMs, ${MONTH_START_MS}) as atMs, ${down} as down, ${maintained} as maintained from ${table}
    union all select account, least(endMs, ${MONTH_END_MS}), ${-down}, ${-maintained} from ${table}`;

const resultsOf = (number) => `
  create or replace temp table results${number} as
  with changes as (${changesOf(`outages${number}`, 1, 0)} union all ${changesOf(`windows${number}`, 0, 1)}
  ), states as (
    select account, lead(atMs) over own - atMs as ms, sum(down) over own as down, sum(maintained) over own as maintained
    from changes window own as (partition by account order by atMs)
  ), times as (
    select account, sum(ms) filter (where down > 0 and maintained = 0) as downMs, sum(ms) filter (where maintained > 0) as maintainedMs
    from states group by account
  ), lengths as (
    select account, feeMinor, coalesce(downMs, 0)::bigint as downMs, (${MONTH_END_MS - MONTH_START_MS} - coalesce(maintainedMs, 0))::bigint as agreedMs
    from fees${number} left join times using (account)
  )
  select account, downMs, (agreedMs - downMs) * 1000000 // agreedMs as availability,
    (feeMinor * least(5 * (greatest(downMs * 10000 - agreedMs, 0) // 18000000000), 100) + 50) // 100 as credit
  from lengths`;

/** Below, a statement of SQL is all overhead. */
const LEAST_SIZE = 10_000;

/** @param connection - of its own, with so many threads */
export function duckdbWith(connection, threads) {
  let batches = 0;
  return {
    name: `DuckDB, ${threads === 1 ? "1 thread" : `${threads} threads`}`,
    leastSize: LEAST_SIZE,
    load: async ({ columns: { size, outages, maintenance, feeMinor } }) => {
      const number = (batches += 1);
      await createTable(connection, `outages${number}`, spansOf(outages));
      await createTable(connection, `windows${number}`, spansOf(maintenance));
      await createTable(connection, `fees${number}`, { account: Float64Array.from({ length: size }, (_, account) => account), feeMinor });
      return number;
    },
    run: (number) => connection.run(resultsOf(number)),
    read: async (number, results) => {
      const rows = (await connection.runAndReadAll(`select * from results${number}`)).getRows();
      for (const [account, downtimeMs, availability, credit] of rows) {
        results.downtimeMs[account] = Number(downtimeMs);
        results.availability[account] = Number(availability);
        results.credit[account] = Number(credit);
      }
    },
  };
}

function spansOf({ offset, startMs, endMs }) {
  const account = new Float64Array(startMs.length);
  for (let index = 0; index + 1 < offset.length; index += 1) account.fill(index, offset[index], offset[index + 1]);
  return { account, startMs, endMs };
}
