// Whatever comes in, out comes a result or our error, no prototype changes, and what is accepted adds up.
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { assess, MAILGUN_2022_01_14 as MAILGUN, parseTerms, SlaInputError } from "../../src/index.js";
import type { Facts } from "../../src/facts/facts.js";
import type { Terms } from "../../src/terms/language.js";
import { anyReadings, caseOf, smallScale } from "../support/arbitraries.js";
import { corrupted, type Json } from "../support/corrupt.js";
import { issuesOf } from "../support/hostileInput.js";
import { fewerRuns } from "../support/propertyFacts.js";

const prototypes = [Object.prototype, Array.prototype, Map.prototype, Date.prototype, Function.prototype, String.prototype];
const keysBefore = prototypes.map((prototype) => Reflect.ownKeys(prototype));
afterAll(() => expect(prototypes.map((prototype) => Reflect.ownKeys(prototype))).toEqual(keysBefore));

const KEYS = [
  "id", "period", "month", "start", "end", "fees", "service", "currency", "outages", "services", "impact", "cause", "caused", "claims", "maintenance",
  "clause", "clauses", "schedule", "__proto__", "constructor", "prototype", "toString", "valueOf", "length", "0",
];
const anything = fc.anything({
  key: fc.constantFrom(...KEYS), maxDepth: 4, withBigInt: true, withBoxedValues: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true,
  withSparseArray: true, withTypedArray: true, withObjectString: true, withUnicodeString: true,
});

/** The result of a call; `null` if it is refused in due form. Any other error fails the test. */
function answered<T>(call: () => T): T | null {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    issuesOf(() => { throw error; });
    return null;
  }
}

/** What must hold of every result, however odd the request. */
function addsUp(terms: Terms, facts: unknown): void {
  const result = answered(() => assess(terms, facts as Facts));
  if (result === null) return;
  const { period, ledger, time, credit } = result;
  expect(ledger.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0)).toBe(period.durationMs);
  expect(Object.values(time.excludedMs).reduce((sum, ms) => sum + ms, time.creditableMs)).toBe(time.downtimeMs);
  expect(Number.isSafeInteger(credit.entitledMinor)).toBe(true);
  expect(Number.isSafeInteger(credit.blocks)).toBe(true);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
}

it("anything at all as facts and as terms", () => {
  fc.assert(
    fc.property(anything, anything, (some, other) => {
      addsUp(MAILGUN, some);
      answered(() => parseTerms(some));
      answered(() => assess(some as Terms, other as Facts));
      expect(Object.keys({})).toEqual([]);
    }),
    fewerRuns(),
  );
});

it("anything at all in one place of a good request", () => {
  const places = ["id", "terms", "period", "asOf", "fees", "outages", "maintenance", "termsBreaches", "claims", "otherCredits"] as const;
  fc.assert(
    fc.property(caseOf(smallScale, anyReadings(smallScale)), fc.constantFrom(...places), anything, fc.boolean(), ({ terms, facts }, place, odd, isListed) => {
      addsUp(terms, { ...facts, [place]: isListed ? [odd] : odd });
    }),
    fewerRuns(),
  );
});

it("a good request and a good contract, damaged", () => {
  const request = caseOf(smallScale, anyReadings(smallScale)).map(({ terms, facts }) => JSON.parse(JSON.stringify({ terms, facts })) as { terms: Json; facts: Json });
  const facts = corrupted(request.map((given) => given.facts));
  const terms = corrupted(request.map((given) => given.terms));
  fc.assert(
    fc.property(facts, terms, (damagedFacts, damagedTerms) => {
      addsUp(MAILGUN, damagedFacts);
      const read = answered(() => parseTerms(damagedTerms));
      if (read !== null) addsUp(read, damagedFacts);
    }),
    fewerRuns(),
  );
});

it("a text in place of any instant is the instant it says, or refused", () => {
  const digits = (least: number, most: number, width: number) => fc.integer({ min: least, max: most }).map((value) => String(value).padStart(width, "0"));
  const text = fc.tuple(
    digits(1965, 2205, 4), fc.constantFrom("-", "/", ""), digits(0, 13, 2), digits(0, 32, 2), fc.constantFrom("T", "T", "T", "t", " "), digits(0, 25, 2), digits(0, 61, 2),
    fc.constantFrom("", ":00", ":59", ":60"), fc.constantFrom("", ".5", ".123", ".1234", ".120000000", "."), fc.constantFrom("Z", "Z", "+02:00", "-11:30", "+25:00", "", "z", "[UTC]"),
  ).map(([y, dash, m, d, t, h, min, s, f, zone]) => `${y}${dash}${m}${dash}${d}${t}${h}:${min}${s}${f}${zone}`);
  fc.assert(
    fc.property(text, (start) => {
      const facts = { period: { month: "2026-04" }, fees: { currency: "EUR", service: "1" }, outages: [{ id: "o", start, end: Date.UTC(2199, 11, 31), impact: "down" }] };
      const result = answered(() => assess(MAILGUN, facts as unknown as Facts));
      if (result === null) return;
      const startMs = result.outages[0]?.startMs ?? Number.NaN;
      expect(startMs).toBe(Date.parse(start));
      // Date.parse lets days run over into the next month: what is accepted shows the same day and minute when written.
      const offset = start.endsWith("Z") ? 0 : start.endsWith("+02:00") ? 120 : -690;
      const written = new Date(startMs + offset * 60_000).toISOString();
      if (!start.includes("T24:")) expect(written.slice(0, 16)).toBe(start.slice(0, 16));
    }),
    fewerRuns(),
  );
});
