/** Who takes part. The peers are looked for only when they are wanted: a guard, or a run over memory, needs none. */
import { availableParallelism } from "node:os";
import { limit as billingLimit } from "./billing/limit.mjs";
import { wholeWith as wholeBilling } from "./billing/whole.mjs";
import { columnsWith } from "./statement/columns.mjs";
import { endsSorted } from "./statement/endsSorted.mjs";
import { limit as statementLimit } from "./statement/limit.mjs";
import { plain } from "./statement/plain.mjs";
import { wholeWith as wholeStatement } from "./statement/whole.mjs";

/** The limit, and the package. */
export function ownContestants(library) {
  return { statements: [statementLimit, wholeStatement(library)], billing: [billingLimit, wholeBilling(library)] };
}

/** @param {(line: string) => void} say */
export async function allContestants(library, say) {
  const { installPeers } = await import("./prepare.mjs");
  installPeers();
  const { bySets: statementBySets } = await import("./statement/bySets.mjs");
  const { bySets: billingBySets } = await import("./billing/bySets.mjs");
  const { plainSpans } = await import("./spans/plain.mjs");
  const { multiIntegerRange } = await import("./spans/multiIntegerRange.mjs");
  const { intervalOperations } = await import("./spans/intervalOperations.mjs");
  const { dateFns } = await import("./spans/dateFns.mjs");
  const { luxon } = await import("./spans/luxon.mjs");
  const databases = await databaseContestants(say);
  return {
    statements: [statementLimit, endsSorted, plain, columnsWith(library), wholeStatement(library), ...[multiIntegerRange, intervalOperations, dateFns, luxon].map(statementBySets), ...databases.statements],
    billing: [billingLimit, wholeBilling(library), ...[plainSpans, intervalOperations, dateFns, luxon].map(billingBySets), ...databases.billing],
  };
}

async function databaseContestants(say) {
  const { duckdb } = await import("./duckdb.mjs");
  const open = await duckdb();
  if (open === null) {
    say("DuckDB is not installed here (@duckdb/node-api): left out");
    return { statements: [], billing: [] };
  }
  const { duckdbWith: statementsBy } = await import("./statement/duckdb.mjs");
  const { duckdbWith: billingBy } = await import("./billing/duckdb.mjs");
  const contestants = { statements: [], billing: [] };
  for (const threads of new Set([1, availableParallelism()])) {
    contestants.statements.push(statementsBy(await open(threads), threads));
    contestants.billing.push(billingBy(await open(threads), threads));
  }
  return contestants;
}
