/** Exact fractions for the model: a pair of whole numbers of any size, nothing rounded anywhere. */

/** `n` over `d`; `d` is above zero. */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

export const whole = (value: number | bigint): Exact => ({ n: BigInt(value), d: 1n });
export const ZERO = whole(0);
export const ONE = whole(1);
export const HALF: Exact = { n: 1n, d: 2n };

/** Texts read before; contracts repeat theirs. */
const known = new Map<string, Exact>();

/** Reads `"12.5"`, `"7"`, `"1/3"` or a number that prints as such a text. */
export function exact(value: string | number): Exact {
  const text = String(value);
  let found = known.get(text);
  if (found === undefined) {
    if (known.size > 100_000) known.clear();
    known.set(text, (found = read(text)));
  }
  return found;
}

function read(text: string): Exact {
  const [top = "", bottom] = text.split("/");
  if (bottom !== undefined) return over(exact(top), exact(bottom));
  const negative = top.startsWith("-");
  const [units = "", decimals = ""] = top.replace("-", "").split(".");
  const n = BigInt(units + decimals);
  return reduced(negative ? -n : n, 10n ** BigInt(decimals.length));
}

export function plus(a: Exact, b: Exact): Exact {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : reduced(a.n * b.d + b.n * a.d, a.d * b.d);
}
export const minus = (a: Exact, b: Exact): Exact => plus(a, { n: -b.n, d: b.d });
export const times = (a: Exact, b: Exact): Exact => reduced(a.n * b.n, a.d * b.d);
export function over(a: Exact, b: Exact): Exact {
  return b.n > 0n ? reduced(a.n * b.d, a.d * b.n) : reduced(-a.n * b.d, -a.d * b.n);
}

export const isLess = (a: Exact, b: Exact): boolean => a.n * b.d < b.n * a.d;
export const isMore = (a: Exact, b: Exact): boolean => isLess(b, a);
export const isZero = (a: Exact): boolean => a.n === 0n;
export const least = (a: Exact, b: Exact): Exact => (isLess(b, a) ? b : a);
export const most = (a: Exact, b: Exact): Exact => (isLess(a, b) ? b : a);
export const sum = (values: readonly Exact[]): Exact => values.reduce(plus, ZERO);

/** The largest whole number not above `a`. */
export function floor(a: Exact): bigint {
  const towardsZero = a.n / a.d;
  return a.n < 0n && towardsZero * a.d !== a.n ? towardsZero - 1n : towardsZero;
}
export const ceiling = (a: Exact): bigint => -floor({ n: -a.n, d: a.d });
/** The nearest whole number; a half goes up. */
export const halfUp = (a: Exact): bigint => floor(plus(a, HALF));

/** One spelling for each value, for comparing and showing: `"5"`, `"-7/2"`. */
export function spelled(a: Exact): string {
  const { n, d } = reduced(a.n, a.d);
  return d === 1n ? String(n) : `${n}/${d}`;
}

function reduced(n: bigint, d: bigint): Exact {
  if (d === 1n) return { n, d };
  let a = n < 0n ? -n : n;
  let b = d;
  while (b !== 0n) [a, b] = [b, a % b];
  return { n: n / a, d: d / a };
}
