/** A bounded memory of pure functions: what is worked out once is worked out once. */

/** Caches stop growing here: a billing run has few zones, few months and few figures of terms. */
const CACHE_LIMIT = 2_000;

/** @param key - what the value depends on, all of it */
export function remember<K, V>(cache: Map<K, V>, key: K, compute: (key: K) => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const value = compute(key);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, value);
  return value;
}
