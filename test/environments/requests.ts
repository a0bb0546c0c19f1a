/**
 * The requests that every environment answers: 10,000, the same on each call. Random contracts and facts at both scales,
 * each contract of the catalogue, months of many zones, and requests with something wrong in them.
 */
import fc from "fast-check";
import { CATALOGUE } from "../../src/terms/catalogue/index.js";
import { anyReadings, type BlockTerms, caseOf, flagship, monthScale, type Scale, smallScale } from "../support/arbitraries.js";
import { wideCase } from "../support/arbitrary/wideFacts.js";
import { monthWide, smallWide } from "../support/arbitrary/wideScale.js";
import { factsOf, HOUR, MINUTE } from "../support/contractFacts.js";
import { corrupted, type Json } from "../support/corrupt.js";

interface Request {
  /** In full, or by the id under which they are in the catalogue. */
  readonly terms: unknown;
  readonly facts: unknown;
}

/** Of every continent, with half hours, quarters, days left out, and clocks that change at midnight. */
const ZONES = [
  "UTC", "Europe/London", "Europe/Paris", "Europe/Istanbul", "Africa/Cairo", "Africa/Johannesburg", "Asia/Amman", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Tehran",
  "Asia/Tokyo", "Australia/Lord_Howe", "Australia/Sydney", "Pacific/Apia", "Pacific/Chatham", "Pacific/Kiritimati", "America/Havana", "America/New_York",
  "America/Los_Angeles", "America/Sao_Paulo", "America/St_Johns", "Atlantic/Azores", "Antarctica/Troll",
] as const;

/** Of years that are over: zone data of different versions agree on them, as far as is known. */
const month = fc.tuple(fc.integer({ min: 2000, max: 2024 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, monthOfYear]) => `${year}-${String(monthOfYear).padStart(2, "0")}`);

const trial = fc.record({
  downMs: fc.array(fc.constantFrom(1, MINUTE, 30 * MINUTE - 1, 30 * MINUTE, 43 * MINUTE + 12_000, HOUR + 1, 7 * HOUR, 30 * HOUR), { minLength: 1, maxLength: 4 }),
  fee: fc.constantFrom("100.00", "0.01", "1234.56", "99999999.99"),
  month,
});

const catalogue: fc.Arbitrary<Request> = fc.record({ terms: fc.constantFrom(...CATALOGUE), trial })
  .map(({ terms, trial: given }) => ({ terms: `${terms.id}@${terms.version}`, facts: factsOf(terms, given) }));

const zones: fc.Arbitrary<Request> = fc.record({
  terms: fc.constantFrom(...CATALOGUE), trial, timeZone: fc.constantFrom(...ZONES), anchorDay: fc.constantFrom(1, 1, 15, 31),
}).map(({ terms, trial: given, timeZone, anchorDay }) => ({
  terms: `${terms.id}@${terms.version}`, facts: { ...factsOf(terms, given), period: { month: given.month, timeZone, anchorDay } },
}));

const damaged: fc.Arbitrary<Request> = corrupted(caseOf(monthScale, flagship(monthScale)).map(({ facts }) => JSON.parse(JSON.stringify(facts)) as Json))
  .map((facts) => ({ terms: "mailgun@2022-01-14", facts }));

/** Contracts drawn at random, each under as many random facts. */
const under = (scale: Scale, terms: fc.Arbitrary<BlockTerms>): Draw => (count, seed) =>
  fc.sample(terms, { numRuns: count / FACTS_EACH, seed })
    .flatMap((drawn, index) => fc.sample(caseOf(scale, fc.constant(drawn)), { numRuns: FACTS_EACH, seed: seed + index }));
const FACTS_EACH = 5;

const each = (requests: fc.Arbitrary<Request>): Draw => (numRuns, seed) => fc.sample(requests, { numRuns, seed });

type Draw = (count: number, seed: number) => readonly Request[];
const SHARES: readonly (readonly [count: number, draw: Draw])[] = [
  [1_000, under(smallScale, flagship(smallScale))],
  [1_500, under(monthScale, flagship(monthScale))],
  [1_000, under(smallScale, anyReadings(smallScale))],
  [1_500, under(monthScale, anyReadings(monthScale))],
  [750, each(wideCase(smallWide))],
  [750, each(wideCase(monthWide))],
  [1_000, each(catalogue)],
  [2_000, each(zones)],
  [500, each(damaged)],
];

const SEED = 20_261_124;

/** Contracts by number, and a line of JSON for each request. */
export function requestsToAnswer(): { readonly contracts: readonly unknown[]; readonly requests: readonly string[] } {
  const numbers = new Map<unknown, number>();
  const numberOf = (terms: unknown): number => {
    const number = numbers.get(terms) ?? numbers.size;
    numbers.set(terms, number);
    return number;
  };
  const requests = SHARES.flatMap(([count, draw], index) => draw(count, SEED + 10_000 * index))
    .map(({ terms, facts }) => JSON.stringify({ terms: typeof terms === "string" ? terms : numberOf(terms), facts }));
  return { contracts: [...numbers.keys()], requests };
}
