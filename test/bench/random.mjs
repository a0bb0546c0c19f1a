/**
 * Random numbers that are the same in every run and on every machine: all contestants, and all who repeat the run, get the
 * same data. A counter whose bits are mixed; good enough to scatter instants over a month.
 *
 * @param {number} seed
 * @returns {{ below: (limit: number) => number, one: (list: readonly unknown[]) => unknown }}
 */
export function randomFrom(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let bits = state;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
  };
  // 53 bits, as months have more milliseconds than 32 bits tell apart evenly.
  const fraction = () => (next() * 2 ** 21 + (next() >>> 11)) / 2 ** 53;
  const below = (limit) => Math.floor(fraction() * limit);
  return { below, one: (list) => list[below(list.length)] };
}
