/**
 * Damages valid JSON in random places: what typing errors, other systems and hostile senders do to a request.
 */
import fc from "fast-check";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One blow: which node it hits (counted through the tree), and what it does there. */
interface Blow {
  readonly at: number;
  readonly kind: "replace" | "delete" | "rename" | "add" | "empty" | "double";
  readonly odd: Json;
  readonly key: string;
}

const ODD_TEXTS: readonly string[] = [
  "", " ", "down", "DOWN", "x", "x".repeat(200), "x".repeat(201), "x".repeat(2001), "0", "-1", "1e3", "1.", ".5", "0x10", "NaN", "1.123456789",
  "1234567890123456", "9".repeat(15), "2026-04", "2026-13", "2026-4", "1969-12", "2200-01", "2026-04-15", "2026-04-15T13:40", "2026-04-15T13:40:00",
  "2026-04-15T13:40Z", "2026-04-15t13:40z", "2026-04-15T13:40:60Z", "2026-04-15T24:00Z", "2026-04-15T24:00:00.000Z", "2026-04-15T24:01Z",
  "2026-04-15T13:40:00.5Z", "2026-04-15T13:40:00.123456789Z", "2026-04-15T13:40:00.123000000Z", "2026-04-15T13:40:00.0000000000Z", "2026-04-15T13:40:00.Z",
  "2026-04-15T13:40-00:00", "2026-04-15T13:40+24:00", "2026-04-15T13:40+02:00", "2026-04-15T13:40+0200", "2026-04-15T13:40+02:60", "2026-02-30T00:00Z",
  "1969-12-31T23:59:59Z", "1969-12-31T23:30-01:00", "1800-01-01T00:00Z", "2199-12-31T23:30-01:00", " 2026-04-15T13:40Z", "2026-04-15T13:40Z\n", "20٢6-04-15T13:40Z",
  "usd", "USD", "EURO", "Europe/Paris", "Mars/Olympus", "__proto__", "ſmtp", "\ud800", "any", "by-weight", "0.5", "1.00000", "0.99999", "all-guarantees", "guarantee", "provider", "whole", "planned", "emergency", "100.00", "1234567890123456.00", "UsD",
];
const ODD_NUMBERS: readonly number[] = [
  0, -0, 1, -1, 0.5, 0.123456, 0.1234567, 1e-6, 1e-7, 1.5, 2, 31, 32, 4, 5, 1e15, 1e15 - 1, 2 ** 53, 1e300, 1_775_001_600, 1_775_001_600_000, 7_258_118_399_999, 7_258_118_400_000, 3_660, 3_661, 366, -0.5,
];

/** Values that are wrong in most places, and on the edge of right in some. */
export const ODD: readonly Json[] = [...ODD_TEXTS, ...ODD_NUMBERS, null, true, false, [], {}, [[]], ["x"], { start: "2026-04-15T13:40Z" }];
const odd: fc.Arbitrary<Json> = fc.constantFrom(...ODD);
const oddKey = fc.constantFrom("maintenace", "__proto__", "constructor", "toString", "", "clause", "start", "end", "month", "anchorDay", "weight", "otherCredits", "cause", "caused", "services", "note", "Id");

const blow: fc.Arbitrary<Blow> = fc.record({
  at: fc.nat(10_000),
  kind: fc.constantFrom<Blow["kind"]>("replace", "replace", "replace", "delete", "rename", "add", "empty", "double"),
  odd,
  key: oddKey,
});

/** The value after 0 to 3 blows; half of the time it is untouched or hit once. */
export function corrupted(value: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.tuple(value, fc.array(blow, { maxLength: 3 })).map(([whole, blows]) => blows.reduce<Json>(hit, whole));
}

function hit(value: Json, { at, kind, odd: by, key }: Blow): Json {
  const place = at % countNodes(value);
  let passed = 0;
  const walk = (node: Json): Json | undefined => {
    const isHit = passed === place;
    passed += 1;
    if (isHit) return struck(node, kind, by, key);
    if (Array.isArray(node)) return (node as readonly Json[]).flatMap((item) => walk(item) ?? []);
    if (typeof node !== "object" || node === null) return node;
    return record(Object.entries(node).flatMap(([name, item]) => kept(name, walk(item))));
  };
  return walk(value) ?? null;
}

/** What a node becomes; `undefined` if it goes. */
function struck(node: Json, kind: Blow["kind"], by: Json, key: string): Json | undefined {
  if (kind === "delete") return undefined;
  if (Array.isArray(node)) {
    const items = node as readonly Json[];
    return kind === "empty" ? [] : kind === "double" ? [...items, ...items] : kind === "replace" ? by : [...items, by];
  }
  if (typeof node !== "object" || node === null || kind === "replace") return by;
  const entries = Object.entries(node);
  if (kind === "empty") return {};
  if (kind === "rename") return record(entries.map(([name, item], index) => [index === 0 ? key : name, item]));
  return record([...entries, [key, by]]);
}

function kept(name: string, item: Json | undefined): [string, Json][] {
  return item === undefined ? [] : [[name, item]];
}

/** Keys become own properties, `__proto__` among them. */
function record(entries: readonly (readonly [string, Json])[]): Json {
  return Object.fromEntries(entries);
}

function countNodes(node: Json): number {
  if (typeof node !== "object" || node === null) return 1;
  return Object.values(node).reduce<number>((sum, item: Json) => sum + countNodes(item), 1);
}

/** Every place of a value, once for each odd value, holding that instead. */
export function* withEachOdd(value: Json): Generator<Json> {
  for (let place = 0; place < countNodes(value); place += 1) {
    for (const by of ODD) yield hit(value, { at: place, kind: "replace", odd: by, key: "" });
  }
}
