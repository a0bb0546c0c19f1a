/**
 * The requests that every environment answers, the same on each call: 10,000 that are assessed, and some that are refused.
 * Random contracts and facts at both scales, each contract of the catalogue, months of many zones, and damaged requests.
 */
import fc from "fast-check";
import type { Facts } from "../../src/facts/facts.js";
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

const anyContract = fc.record({ terms: fc.constantFrom(...CATALOGUE), plan: fc.nat(), trial, timeZone: fc.constantFrom(...ZONES), anchorDay: fc.constantFrom(1, 15, 31) });
type AnyContract = typeof anyContract extends fc.Arbitrary<infer T> ? T : never;

const DAY = 24 * HOUR;

/** Facts with all that the terms ask for besides. */
function factsFor({ terms, plan, trial: { downMs, fee, month: named } }: AnyContract): Facts {
  const facts = factsOf(terms, { downMs, fee, month: named });
  const endMs = Date.parse(`${named}-01T00:00:00Z`) + 31 * DAY;
  const unit = terms.period.unit ?? "billing-month";
  const bought = terms.plans[plan % Math.max(1, terms.plans.length)];
  return {
    ...facts,
    ...(typeof unit === "object" && { period: { start: `${named}-01T00:00:00Z`, end: Date.parse(`${named}-01T00:00:00Z`) + unit.days * DAY } }),
    ...(bought && { plan: bought.id }),
    ...(terms.claim.window.from === "eligibility" && { eligibleAt: endMs }),
    ...(terms.maintenance.allowance.per === "year" && { maintenanceUsed: { hours: "7.5" } }),
    fees: { ...facts.fees, annual: "14400.00", next: "80.00", previous: "90.00", affected: "33.33" },
  };
}

const catalogue: fc.Arbitrary<Request> = anyContract.map((drawn) => ({ terms: `${drawn.terms.id}@${drawn.terms.version}`, facts: factsFor(drawn) }));

/** Calendar months begin on the first, billing months where they are anchored. */
const zones: fc.Arbitrary<Request> = anyContract.map((drawn) => {
  const { period, ...facts } = factsFor(drawn);
  const anchorDay = drawn.terms.period.unit === "billing-month" ? drawn.anchorDay : 1;
  const placed = "month" in period ? { month: period.month, anchorDay } : period;
  return { terms: `${drawn.terms.id}@${drawn.terms.version}`, facts: { ...facts, period: { ...placed, timeZone: drawn.timeZone } } };
});

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
  [2_700, each(zones)],
  [250, each(damaged)],
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
