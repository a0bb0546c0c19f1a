/**
 * Memory: what is used follows the largest request, not how many there were. Accounts are made, assessed and forgotten, one
 * after the other, and what stays is looked at after each tenth of them; then a million outages in one call.
 */
import { batchOf } from "./billing/accounts.mjs";
import { statementOf } from "./statement/statements.mjs";

/** Compiled code, and what the engine notes about it, comes and goes by less. */
const MOST_GROWTH_MB = 4;
const AT_ONCE = 1_000;
/** Before the first look, so that what is made once is there. */
const WARM_ACCOUNTS = 20_000;
const OUTAGES = 1_000_000;

/** @returns {Promise<number>} the exit code */
export async function memory({ assess, MAILGUN_2022_01_14: terms }, count, say) {
  if (!Number.isSafeInteger(count) || count < 10 * AT_ONCE) throw new Error(`--count ${count}: a whole number, at least ${10 * AT_ONCE}`);
  let credited = 0;
  const assessed = (from, until) => {
    for (let number = from; number < until; number += 1) {
      for (const facts of batchOf(number, AT_ONCE).facts) credited += assess(terms, facts).credit.entitledMinor;
    }
  };
  assessed(0, WARM_ACCOUNTS / AT_ONCE);
  const before = heapMb();
  say(`before: ${before.toFixed(1)} MB`);
  const batches = Math.floor(count / AT_ONCE);
  let most = 0;
  for (let tenth = 1; tenth <= 10; tenth += 1) {
    assessed(Math.floor((batches * (tenth - 1)) / 10), Math.floor((batches * tenth) / 10));
    const used = heapMb();
    most = Math.max(most, used - before);
    say(`${Math.floor((batches * AT_ONCE * tenth) / 10).toLocaleString("en")} accounts: ${used.toFixed(1)} MB`);
  }
  const isKept = most > MOST_GROWTH_MB;
  say(`${isKept ? "FAILED: " : ""}grown by ${most.toFixed(1)} MB at most, ${MOST_GROWTH_MB} are allowed; ${(credited / 100).toLocaleString("en")} credited`);
  return oneLarge(assess, terms, say) && !isKept ? 0 : 1;
}

/** A function of its own, so that nothing of it is left when it is over. */
function oneLarge(assess, terms, say) {
  const { facts } = statementOf(OUTAGES, { seed: 0, isSorted: false, isText: true });
  const started = performance.now();
  const { ledger, outages } = assess(terms, facts);
  const seconds = (performance.now() - started) / 1000;
  const isWhole = outages.length === facts.outages.length;
  say(`${isWhole ? "" : "FAILED: "}${outages.length.toLocaleString("en")} outages in one call: ${ledger.length.toLocaleString("en")} ledger entries, ${seconds.toFixed(0)} s, ${Math.round(process.resourceUsage().maxRSS / 1000).toLocaleString("en")} MB at most`);
  return isWhole;
}

function heapMb() {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}
