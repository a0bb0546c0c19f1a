/** Every place of a request or a contract, and the same data with something else in one of them. */

export type Path = readonly string[];

/** The paths to every value of a tree of plain data, the root among them. */
export function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

/** What stands at a place. */
export function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as Record<string, unknown>)[key], tree);
}

/** A copy with one value changed, frozen on the way there. */
export function changedAt(tree: unknown, [key, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(tree);
  const copy = (Array.isArray(tree) ? [...(tree as unknown[])] : { ...(tree as object) }) as Record<string, unknown>;
  copy[key] = changedAt(copy[key], rest, change);
  return Object.freeze(copy);
}

/** The same data, frozen all through, so that writing to it throws. */
export function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const item of Object.values(value)) frozen(item);
  return Object.freeze(value);
}
