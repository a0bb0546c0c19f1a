/**
 * The plain loop, which every engine has to agree with: the library called for each account, and nothing between.
 *
 *   node loop.mjs [accounts]      default 100,000
 */
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { assess } from "sla-credits";
import { findTerms } from "sla-credits/catalogue";
import { isWrong, requestOf } from "./accounts.mjs";

/** How many accounts there are where nobody says. */
export const ACCOUNTS = 100_000;

/**
 * What accounts come to: for each currency how many were assessed and the sum of their credits in minor units; and how many
 * were wrong. No text is read here: that all others refuse the wrong ones is theirs to show.
 */
export function loopTotals(count) {
  const totals = new Map();
  let refused = 0;
  for (let account = 0; account < count; account += 1) {
    if (isWrong(account)) {
      refused += 1;
      continue;
    }
    const { terms, ...facts } = requestOf(account);
    const { credit, total } = assess(findTerms(terms), facts, { ledger: false, findings: false });
    const { accounts, minor } = totals.get(credit.currency) ?? { accounts: 0, minor: 0n };
    totals.set(credit.currency, { accounts: accounts + 1, minor: minor + BigInt(total.entitledMinor) });
  }
  return linesOf([...totals].map(([currency, { accounts, minor }]) => [currency, accounts, minor]), refused);
}

/** Totals as lines, in order, so that two of them can be compared and read. */
export function linesOf(rows, refused) {
  const lines = rows.map(([currency, accounts, minor]) => `${currency}: ${accounts} accounts, ${minor} minor units`).sort();
  return [...lines, `refused: ${refused}`].join("\n");
}

/** The number of accounts asked for on the command line. */
export function accountsAskedFor() {
  const count = Number(argv[2] ?? ACCOUNTS);
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`a number of accounts, not ${argv[2]}`);
  return count;
}

/** So many accounts warm the loop up, so that it is not measured while it is compiled. */
const WARM_UP = 20_000;

/** Prints totals, and says whether the loop comes to the same. */
export function compare(engine, totals, seconds, count) {
  loopTotals(WARM_UP);
  const started = performance.now();
  const expected = loopTotals(count);
  const loopSeconds = (performance.now() - started) / 1000;
  if (totals !== expected) throw new Error(`${engine} and the loop part.\n${engine}:\n${totals}\nthe loop:\n${expected}`);
  console.log(`${totals}\n${engine}: ${seconds.toFixed(1)} s, the loop: ${loopSeconds.toFixed(1)} s (ratio ${(seconds / loopSeconds).toFixed(1)}), ${count} accounts, the same to the minor unit`);
}

if (import.meta.url === pathToFileURL(argv[1]).href) {
  const count = accountsAskedFor();
  const started = performance.now();
  console.log(`${loopTotals(count)}\nthe loop: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
