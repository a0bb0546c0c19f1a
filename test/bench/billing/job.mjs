/** Job B, measured: batch after batch the same accounts for all, and what all come to compared, account by account. */
import assert from "node:assert/strict";
import { compare, comparedWithFirst, LEAST_SAMPLE_MS } from "../rounds.mjs";
import { batchOf } from "./accounts.mjs";

/** Accounts that exist at once. */
const MOST_AT_ONCE = 10_000;
/** Beside those that are looked at first, all of which are run: until then the code is compiled. */
const FIRST_WARM_ACCOUNTS = 5_000;

/**
 * @param {readonly object[]} contestants - the limit first
 * @param {{ sizes: readonly number[], budgetMs: number, clock?: Clock, say: (line: string) => void }} how
 * @returns {Promise<readonly { size: number, results: Map }[]>} ms per so many accounts
 */
export async function measureBilling(contestants, { sizes, budgetMs, clock, say }) {
  const rows = [];
  for (const size of sizes) {
    const entered = contestants.filter(({ leastSize = 0 }) => leastSize <= size);
    const warmRuns = rows.length === 0 ? FIRST_WARM_ACCOUNTS / size : 1;
    rows.push({ size, results: size > MOST_AT_ONCE ? await inBatches(entered, size, say) : await atOnce(entered, size, { budgetMs, clock, warmRuns }) });
    say(`  ${size.toLocaleString("en")} accounts measured`);
  }
  return rows;
}

async function atOnce(contestants, size, limits) {
  const entrants = await entrantsOf(contestants, Array.from({ length: MOST_AT_ONCE / size }, (_, number) => batchOf(number, size)));
  for (const { inputs, run } of entrants) for (const input of inputs) await run(input);
  await check(entrants);
  return compare(entrants, limits);
}

/** A round for each batch, so that however many accounts there are, few exist; ms as if all batches took as long. */
async function inBatches(contestants, size, say) {
  const samples = new Map(contestants.map(({ name }) => [name, []]));
  const batches = Math.ceil(size / MOST_AT_ONCE);
  for (let number = 0; number < batches; number += 1) {
    const entrants = await entrantsOf(contestants, [batchOf(number, MOST_AT_ONCE)]);
    for (let place = 0; place < entrants.length; place += 1) {
      const entrant = entrants[(place + number) % entrants.length];
      samples.get(entrant.name).push((await timeOf(entrant)) * batches);
    }
    await check(entrants);
    if (number > 0 && number % 25 === 0) say(`  ${(number * MOST_AT_ONCE).toLocaleString("en")} of ${size.toLocaleString("en")} accounts`);
  }
  return comparedWithFirst([...samples]);
}

/** @returns ms for the first input */
async function timeOf({ inputs: [input], run }) {
  globalThis.gc({ type: "minor" });
  const started = performance.now();
  let elapsed = 0;
  let runs = 0;
  for (; elapsed < LEAST_SAMPLE_MS; elapsed = performance.now() - started) {
    const ran = run(input);
    if (ran instanceof Promise) await ran;
    runs += 1;
  }
  return elapsed / runs;
}

async function entrantsOf(contestants, batches) {
  const entrants = [];
  for (const { name, load, run, read } of contestants) {
    const inputs = [];
    for (const batch of batches) inputs.push({ loaded: await load(batch), results: room(batch.columns.size) });
    entrants.push({ name, inputs, read, run: ({ loaded, results }) => run(loaded, results) });
  }
  return entrants;
}

/** After all have run: every figure of every account is the same. */
async function check(entrants) {
  let expected = null;
  for (const { name, inputs, read } of entrants) {
    for (const { loaded, results } of inputs) await read?.(loaded, results);
    const all = inputs.map(({ results }) => figures(results));
    expected ??= all;
    assert.deepEqual(all, expected, `figures of ${name}`);
  }
}

const room = (size) => ({ downtimeMs: new Float64Array(size), availability: new Array(size).fill(0), credit: new Array(size).fill(0) });

/** Ten-thousandths of a percent and minor units, whether they are given so or as decimal texts. */
function figures({ downtimeMs, availability, credit }) {
  const whole = (value, parts) => (typeof value === "string" ? Math.round(Number(value) * parts) : value);
  return { downtimeMs, availability: availability.map((value) => whole(value, 10_000)), credit: credit.map((value) => whole(value, 100)) };
}
