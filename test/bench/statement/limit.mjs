/**
 * The limit of job A: totals alone, from typed columns, by hand. Start and index of each span are packed into one 64-bit
 * word and sorted as such; one sweep then goes from start to start and keeps, of each kind, only until when it lasts.
 * Spans that are in order already are not sorted. The buffer is kept from call to call.
 */
import { MONTH_MS, MONTH_START_MS } from "./statements.mjs";

/** Of a 64-bit word, as little-endian machines lay it out; on others the totals would differ, and the run would stop. */
const HIGH = 1;

let words = new Uint32Array(0);

export const limit = {
  name: "limit: typed columns, starts sorted",
  isAlways: true,
  load: ({ columns }) => columns,
  run: totalsOfColumns,
};

/** @returns counted ms, and excluded ms by reason */
function totalsOfColumns({ startMs, endMs, kind }) {
  const count = startMs.length;
  if (words.length < 2 * count) words = new Uint32Array(2 * count);
  let isInOrder = true;
  let before = 0;
  for (let index = 0; index < count; index += 1) {
    const at = startMs[index] - MONTH_START_MS;
    words[2 * index] = index;
    words[2 * index + HIGH] = at;
    if (at < before) isInOrder = false;
    before = at;
  }
  if (!isInOrder) new BigUint64Array(words.buffer, 0, count).sort();

  // Until when each kind lasts.
  let maintained = 0;
  let provider = 0;
  let first = 0;
  let second = 0;
  let third = 0;
  let counted = 0;
  let excludedFirst = 0;
  let excludedSecond = 0;
  let excludedThird = 0;
  let from = 0;
  for (let place = 0; place <= count; place += 1) {
    const until = place < count ? words[2 * place + HIGH] : MONTH_MS;
    if (until > from) {
      // From here to the next start things can only end, so each takes what those before it leave.
      let at = Math.max(from, maintained);
      let end = Math.min(provider, until);
      if (end > at) {
        counted += end - at;
        at = end;
      }
      end = Math.min(first, until);
      if (end > at) {
        excludedFirst += end - at;
        at = end;
      }
      end = Math.min(second, until);
      if (end > at) {
        excludedSecond += end - at;
        at = end;
      }
      end = Math.min(third, until);
      if (end > at) excludedThird += end - at;
      from = until;
    }
    if (place === count) break;
    const index = words[2 * place];
    const end = endMs[index] - MONTH_START_MS;
    switch (kind[index]) {
      case 0:
        if (end > maintained) maintained = end;
        break;
      case 1:
        if (end > provider) provider = end;
        break;
      case 2:
        if (end > first) first = end;
        break;
      case 3:
        if (end > second) second = end;
        break;
      default:
        if (end > third) third = end;
    }
  }
  return [counted, excludedFirst, excludedSecond, excludedThird];
}
