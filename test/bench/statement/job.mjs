/** Job A, measured: the same statements for all, at each size and in each form, and the totals of all compared. */
import assert from "node:assert/strict";
import { compare } from "../rounds.mjs";
import { statementOf } from "./statements.mjs";

/**
 * So many outages at least in the statements of one size. Where there are fewer a processor learns their order by heart: one
 * statement of a thousand, sorted again and again, takes the limit a third of the time that ten in turn take. From so many
 * outages on, one statement is too long to learn.
 */
const LEAST_OUTAGES = 40_000;
const LONG = 10_000;
/** The first size, a small one, is where the code is compiled; of further forms little is new. */
const WARM_RUNS = 5_000;
const FURTHER_WARM_RUNS = 1_500;
let isWarm = false;

export const FORMS = [
  { title: "unsorted, epoch milliseconds", isSorted: false, isText: false },
  { title: "unsorted, ISO texts", isSorted: false, isText: true },
  { title: "sorted, epoch milliseconds", isSorted: true, isText: false },
];

/**
 * @param {readonly object[]} contestants - the limit first
 * @param {{ form: object, sizes: readonly number[], budgetMs: number, longestMs: number, clock?: Clock, say: (line: string) => void }} how
 *   - who would need longer than `longestMs` for one statement sits out
 * @returns {Promise<readonly { size: number, results: Map }[]>}
 */
export async function measureStatements(contestants, { form, sizes, budgetMs, longestMs, clock, say }) {
  const progress = new Map(contestants.map(({ name }) => [name, []]));
  const rows = [];
  for (const size of sizes) {
    const statements = Array.from({ length: size < LONG ? Math.ceil(LEAST_OUTAGES / size) : 1 }, (_, seed) => statementOf(size, { seed, ...form }));
    const entrants = [];
    for (const contestant of contestants.filter(({ leastSize = 0 }) => leastSize <= size)) {
      const expectedMs = expected(progress.get(contestant.name), size);
      if (!contestant.isAlways && expectedMs > longestMs) {
        if (expectedMs < Infinity) say(`  ${contestant.name} sits out ${size.toLocaleString("en")} outages: they would take it about ${Math.ceil(expectedMs / 1000)} s`);
        progress.set(contestant.name, [{ size: 1, ms: Infinity }]);
        continue;
      }
      const entrant = await entrantOf(contestant, statements, entrants[0], { longestMs, say });
      if (entrant === null) progress.set(contestant.name, [{ size: 1, ms: Infinity }]);
      else entrants.push(entrant);
    }
    const results = await compare(entrants, { budgetMs, clock, warmRuns: rows.length > 0 ? 0 : isWarm ? FURTHER_WARM_RUNS : WARM_RUNS });
    isWarm = true;
    for (const [name, { ms }] of results) progress.get(name).push({ size, ms: ms.median });
    rows.push({ size, results });
    say(`  ${size.toLocaleString("en")} outages measured`);
  }
  return rows;
}

/** Loads the statements, and holds the totals of all to those of the first; `null` if it cannot do them, or not in time. */
async function entrantOf({ name, isAlways, load, run }, statements, first, { longestMs, say }) {
  const inputs = [];
  for (const statement of statements) inputs.push(await load(statement));
  try {
    const checked = first === undefined || statements.length === 1 ? inputs : inputs.slice(0, 10);
    const totals = [];
    let knownMs = Infinity;
    for (const input of checked) {
      const started = performance.now();
      totals.push(await run(input));
      knownMs = Math.min(knownMs, performance.now() - started);
    }
    assert.deepEqual(totals, first === undefined ? totals : first.totals.slice(0, totals.length), `totals of ${name}`);
    if (isAlways || knownMs <= 2 * longestMs) return { name, inputs, run, totals, knownMs };
    say(`  ${name} sits out the rounds of ${statements[0].size.toLocaleString("en")} outages: it took ${Math.ceil(knownMs / 1000)} s for a first one`);
    return null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    say(`  ${name} fails at ${statements[0].size.toLocaleString("en")} outages: ${error.message}`);
    return null;
  }
}

/** From the two sizes before, as it grew between them. */
function expected(before, size) {
  const [last, other] = [before.at(-1), before.at(-2)];
  if (last === undefined) return 0;
  const power = other === undefined ? 1 : Math.max(1, Math.log(last.ms / other.ms) / Math.log(last.size / other.size));
  return last.ms * (size / last.size) ** power;
}
