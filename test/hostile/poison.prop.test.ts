// Values that no JSON holds, in every place of a request, a contract and an assessment: only our error comes back, it
// repeats little, and nothing is written to, neither what was given nor what every program shares.
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assess, assessReadings, diffAssessments, type InputIssue, lintTerms, MAILGUN_2022_01_14 as MAILGUN, parseTerms, SlaInputError } from "../../src/index.js";
import type { Assessment } from "../../src/assessment.js";
import type { Facts } from "../../src/facts/facts.js";
import type { Terms } from "../../src/terms/language.js";
import { wideCase } from "../support/arbitrary/wideFacts.js";
import { monthWide } from "../support/arbitrary/wideScale.js";
import { changesSince, globalState } from "../support/globalState.js";
import { GOOD } from "../support/hostileInput.js";
import { DISGUISES, ECHO, HARMLESS, ODD_VALUES } from "../support/hostileValues.js";
import { changedAt, frozen, type Path, placesOf, valueAt } from "../support/places.js";
import { fewerRuns } from "../support/propertyFacts.js";
import { RUNS } from "../support/runs.js";

/** Every list and nested object that facts have under the flagship. */
const FULL = {
  ...GOOD, id: "account-1", terms: "mailgun@2022-01-14",
  fees: { currency: "EUR", service: "100.00", billed: 100, minorUnitDigits: 2, services: { api: "50.00", smtp: "50", outbound: "0" } },
  outages: [{ ...GOOD.outages[0], services: ["api"], cause: "virus", caused: { start: "2026-04-15T13:40:00Z", end: new Date("2026-04-15T14:40:00Z") }, reportedAt: 1_776_260_400_000 }],
  maintenance: [{ ...GOOD.maintenance[0], id: "m1", services: ["smtp"], announcedAt: "2026-04-01T00:00Z", actual: { start: "2026-04-08T02:00Z", end: "2026-04-08T03:00Z" } }],
  termsBreaches: [{ start: "2026-04-01T00:00Z", end: "2026-04-02T00:00Z" }],
  otherCredits: [{ guarantee: "first-response", amount: "1.00" }],
};
const ASSESSMENT = assess(MAILGUN, FULL as unknown as Facts);

const SMALL = assess(MAILGUN, { ...GOOD, maintenance: [] });

/** Of the many places of terms and of assessments, each value is tried in one of so many, another one each; in a long run in all. */
const EVERY = RUNS > 1000 ? 1 : 6;

/** Each way in: what it is given, and what is made of it. */
const DOORS: Readonly<Record<string, { readonly data: unknown; readonly call: (data: unknown) => unknown; readonly every: number }>> = {
  facts: { data: frozen(structuredClone(FULL)), call: (facts) => assess(MAILGUN, facts as Facts), every: 1 },
  terms: { data: frozen(structuredClone(MAILGUN)), call: parseTerms, every: EVERY },
  assessments: { data: frozen(structuredClone(SMALL)), call: (data) => diffAssessments(data as Assessment, SMALL), every: EVERY },
};

/** What a call answers; `null` if it refuses in due form. Any other error fails the test. */
function answered(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    expect(error.issues.find(isMalformed)).toBeUndefined();
    return null;
  }
}

const echoes = (text: string): number => text.split(ECHO).length - 1;

/** An issue that is not plain, or repeats more than 80 characters of one value and of one key on the way to it. */
function isMalformed({ code, path, message, expected, received }: InputIssue): boolean {
  const isPlain = [code, message, expected, received].every((text) => typeof text === "string" && text !== "") && path.every((key) => ["string", "number"].includes(typeof key));
  return !isPlain || received.length > 80 || echoes(received) > 80 || echoes(message) > 160;
}

let before: ReturnType<typeof globalState>;
beforeAll(() => {
  before = globalState();
});
afterAll(() => expect(changesSince(before)).toEqual([]));

it("a change of what every program shares is seen", () => {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  try {
    prototype["polluted"] = 1;
    expect(changesSince(before)).toEqual(["Object.prototype.polluted"]);
  } finally {
    delete prototype["polluted"];
  }
});

describe.each(Object.entries(DOORS))("%s", (_, { data, call, every }) => {
  const places = placesOf(data);

  it.each(Object.keys(ODD_VALUES).map((name, index) => [name, index] as const))("%s in every place", (name, index) => {
    for (const place of places.filter((_, at) => (at + index) % every === 0)) answered(() => call(changedAt(data, place, ODD_VALUES[name] as () => unknown)));
  });

  it.each(Object.keys(DISGUISES))("every object and list as %s", (name) => {
    const disguise = DISGUISES[name] as (value: object) => object;
    const plain = HARMLESS.includes(name) ? call(data) : undefined;
    for (const place of places.filter((each) => isHolder(valueAt(data, each)))) {
      const answer = answered(() => call(changedAt(data, place, (value) => disguise(value as object))));
      if (plain !== undefined) expect(answer).toEqual(plain);
    }
  });
});

function isHolder(value: unknown): boolean {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

it("whatever takes terms or facts refuses them in the same way", () => {
  for (const [name, oddValue] of Object.entries(ODD_VALUES)) {
    const odd = oddValue();
    for (const call of [
      () => assess(odd as Terms, GOOD), () => assessReadings(odd as Terms, GOOD), () => lintTerms(odd as Terms), () => parseTerms(odd), () => assess(MAILGUN, odd as Facts),
      () => assessReadings(MAILGUN, odd as Facts), () => diffAssessments(odd as Assessment, SMALL), () => diffAssessments(SMALL, odd as Assessment),
    ]) expect(answered(call), name).toBeNull();
  }
});

it("several of them at once, under contracts that use all of the language", () => {
  const names = [...Object.keys(ODD_VALUES), ...Object.keys(DISGUISES)];
  const blow = fc.record({ at: fc.nat({ max: 10_000 }), name: fc.constantFrom(...names), inTerms: fc.boolean() });
  fc.assert(
    fc.property(wideCase(monthWide), fc.array(blow, { minLength: 2, maxLength: 4 }), (given, blows) => {
      const tree = frozen(structuredClone(given));
      const sides = [placesOf(given.facts, ["facts"]), placesOf(given.terms, ["terms"])] as const;
      const hits = new Map(blows.map(({ at, name, inTerms }) => {
        const places = sides[inTerms ? 1 : 0];
        const place = places[at % places.length] as Path;
        return [place.join(" "), { place, name }];
      }));
      // The deepest first: a place within something odd could not be found again.
      const inOrder = [...hits.values()].sort((a, b) => b.place.length - a.place.length);
      const struck = inOrder.reduce<unknown>((whole, { place, name }) =>
        changedAt(whole, place, (value) => (isHolder(value) && DISGUISES[name]?.(value as object)) || ODD_VALUES[name]?.()), tree) as typeof given;
      answered(() => assess(struck.terms, struck.facts));
      answered(() => assess(given.terms, struck.facts));
    }),
    fewerRuns(),
  );
});

describe("another realm", () => {
  /** The same data as a program in another realm would have it: other prototypes all through. */
  const foreign = (data: unknown): unknown => runInNewContext(`JSON.parse(text, (key, value) => (key === "asOf" ? new Date(value) : value))`, { text: JSON.stringify(data) });

  it("sends facts, terms and assessments that are read like our own", () => {
    const facts = foreign(FULL) as Facts;
    expect(facts.asOf instanceof Date).toBe(false);
    expect(Object.prototype.toString.call(facts.asOf)).toBe("[object Date]");
    expect(assess(foreign(MAILGUN) as Terms, facts)).toEqual(ASSESSMENT);
    expect(diffAssessments(foreign(ASSESSMENT) as Assessment, ASSESSMENT).same).toBe(true);
    expect(parseTerms(foreign(MAILGUN))).toEqual(MAILGUN);
  });

  it("gets results of ours", () => {
    const { outages } = assess(foreign(MAILGUN) as Terms, foreign(FULL) as Facts);
    expect(Object.getPrototypeOf(outages[0]?.services)).toBe(Array.prototype);
    expect(Object.getPrototypeOf(outages[0])).toBe(Object.prototype);
  });
});
