/** How often data is looked at: a measure of work that no clock is needed for. */

export interface Counted<T> {
  /** The same data; every object in it counts what is asked of it. */
  readonly data: T;
  /** Reads of properties and of lists of keys so far. */
  readonly reads: () => number;
}

export function countedReads<T>(data: T): Counted<T> {
  let count = 0;
  const noted = <R>(result: R): R => {
    count += 1;
    return result;
  };
  const wrapped = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || value instanceof Date) return value;
    return new Proxy(value, {
      get: (target, key) => wrapped(noted(Reflect.get(target, key) as unknown)),
      has: (target, key) => noted(Reflect.has(target, key)),
      ownKeys: (target) => noted(Reflect.ownKeys(target)),
      getOwnPropertyDescriptor: (target, key) => noted(Reflect.getOwnPropertyDescriptor(target, key)),
    });
  };
  return { data: wrapped(data) as T, reads: () => count };
}
