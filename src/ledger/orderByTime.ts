/** Sorting changes by time, which a long list spends most of its time on. */

/** Up to so many, moving each to its place is quickest. */
const FEW = 24;

/** Which of the two halves of a 64-bit word counts less: that differs from processor to processor. */
const LOW = new Uint32Array(BigUint64Array.of(1n).buffer).indexOf(1);
const HIGH = 1 - LOW;

/**
 * The order of instants: earliest first, of equal ones the first given.
 *
 * @param atMs - whole milliseconds
 * @returns positions in `atMs`
 */
export function orderByTime(atMs: readonly number[]): ArrayLike<number> {
  if (atMs.length <= FEW) return inserted(atMs);
  const earliest = atMs.reduce((least, at) => Math.min(least, at));
  const latest = atMs.reduce((most, at) => Math.max(most, at));
  return latest - earliest < 2 ** 32 ? packed(atMs, earliest) : compared(atMs);
}

function inserted(atMs: readonly number[]): number[] {
  const order: number[] = [];
  for (let next = 0; next < atMs.length; next += 1) {
    const at = atMs[next] as number;
    let place = next;
    while (place > 0 && (atMs[order[place - 1] as number] as number) > at) {
      order[place] = order[place - 1] as number;
      place -= 1;
    }
    order[place] = next;
  }
  return order;
}

/** Instant and position in the two halves of one 64-bit word: sorted as a number, without a comparison of ours. */
function packed(atMs: readonly number[], earliest: number): ArrayLike<number> {
  const halves = new Uint32Array(2 * atMs.length);
  atMs.forEach((at, index) => {
    halves[2 * index + HIGH] = at - earliest;
    halves[2 * index + LOW] = index;
  });
  new BigUint64Array(halves.buffer).sort();
  return Uint32Array.from(atMs, (_, index) => halves[2 * index + LOW] as number);
}

/** For spans of seven weeks and more. */
function compared(atMs: readonly number[]): ArrayLike<number> {
  return atMs.map((_, index) => index).sort((a, b) => (atMs[a] as number) - (atMs[b] as number));
}
