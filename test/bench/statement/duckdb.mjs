/** The totals of job A as one statement of SQL, over a table that is filled before. */
import { createTable, rowOf } from "../duckdb.mjs";
import { KIND, REASONS } from "./statements.mjs";

const KINDS = Array.from({ length: KIND.reason + REASONS.length }, (_, kind) => kind);

const totalsOf = (table) => `
  with changes as (
    select startMs as atMs, kind, 1 as step from ${table} union all select endMs, kind, -1 from ${table}
  ), moments as (
    select atMs, ${KINDS.map((kind) => `sum(case kind when ${kind} then step else 0 end) as step${kind}`).join(", ")} from changes group by atMs
  ), states as (
    select lead(atMs) over (order by atMs) - atMs as ms, ${KINDS.map((kind) => `sum(step${kind}) over (order by atMs) as active${kind}`).join(", ")} from moments
  )
  select ${KINDS.slice(1).map((kind) => `sum(ms) filter (where active${kind} > 0 and ${KINDS.slice(0, kind).map((other) => `active${other} = 0`).join(" and ")})`).join(", ")} from states`;

/** Below, a statement of SQL is all overhead. */
const LEAST_SIZE = 10_000;

/** @param connection - of its own, with so many threads */
export function duckdbWith(connection, threads) {
  let tables = 0;
  return {
    name: `DuckDB, ${threads === 1 ? "1 thread" : `${threads} threads`}`,
    leastSize: LEAST_SIZE,
    load: async ({ columns }) => {
      tables += 1;
      await createTable(connection, `spans${tables}`, columns);
      return totalsOf(`spans${tables}`);
    },
    run: (query) => rowOf(connection, query),
  };
}
