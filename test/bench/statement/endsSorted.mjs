/**
 * The same from the same columns, as a sweep over starts and ends alike, each with a count of what is active: what most
 * would write, and what has to be sorted if more than totals is asked for.
 */
import { MONTH_START_MS } from "./statements.mjs";

const HIGH = 1;
let words = new Uint32Array(0);

export const endsSorted = {
  name: "typed columns, starts and ends sorted",
  isAlways: true,
  load: ({ columns }) => columns,
  run: totalsOfColumns,
};

function totalsOfColumns({ startMs, endMs, kind }) {
  const count = 2 * startMs.length;
  if (words.length < 2 * count) words = new Uint32Array(2 * count);
  for (let index = 0, place = 0; index < startMs.length; index += 1, place += 4) {
    words[place] = 2 * kind[index] + 1;
    words[place + HIGH] = startMs[index] - MONTH_START_MS;
    words[place + 2] = 2 * kind[index];
    words[place + 2 + HIGH] = endMs[index] - MONTH_START_MS;
  }
  new BigUint64Array(words.buffer, 0, count).sort();

  const active = [0, 0, 0, 0, 0];
  const totals = [0, 0, 0, 0];
  let from = 0;
  for (let place = 0; place < 2 * count; place += 2) {
    const at = words[place + HIGH];
    if (at > from) {
      if (active[0] === 0) {
        if (active[1] > 0) totals[0] += at - from;
        else if (active[2] > 0) totals[1] += at - from;
        else if (active[3] > 0) totals[2] += at - from;
        else if (active[4] > 0) totals[3] += at - from;
      }
      from = at;
    }
    const change = words[place];
    active[change >>> 1] += change % 2 === 1 ? 1 : -1;
  }
  return totals;
}
