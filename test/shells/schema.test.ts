// The JSON Schemas against the parsers: on requests and terms that are right, and on the same damaged in random places.
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SlaInputError } from "../../src/errors.js";
import { assess } from "../../src/assess.js";
import { parseFacts } from "../../src/facts/parseFacts.js";
import { SCHEMAS } from "../../src/schema/index.js";
import { MAILGUN_2022_01_14, MAILGUN_2026 } from "../../src/terms/mailgun.js";
import { parseTerms } from "../../src/terms/parseTerms.js";
import { prepareTerms } from "../../src/terms/prepareTerms.js";
import { anyReadings, type Case, caseOf, flagship, monthScale, smallScale } from "../support/arbitraries.js";
import { corrupted, type Json, withEachOdd } from "../support/corrupt.js";
import { RUNS, runs } from "../support/runs.js";

const ajv = new Ajv2020({ strict: true, allErrors: false });
const isFacts = ajv.compile(SCHEMAS.facts);
const isTerms = ajv.compile(SCHEMAS.terms);
const isAssessment = ajv.compile(SCHEMAS.assessment);

/** What a schema can tell: the shape of each field. The other codes are about what fields mean together, or to a zone table. */
const STRUCTURAL = new Set([
  "type", "required", "unknown-key", "empty", "too-long", "value", "number-range", "instant-format", "instant-no-offset",
  "decimal-format", "month-format",
]);

interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
}

function issuesOf(parse: () => unknown): readonly Issue[] {
  try {
    parse();
    return [];
  } catch (error) {
    if (error instanceof SlaInputError) return error.issues;
    throw error;
  }
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/**
 * Both directions of the law: what the schema refuses the parser refuses, and what the parser refuses for its shape the
 * schema refuses.
 */
function agree(data: Json, isValid: ValidateFunction, issues: readonly Issue[]): void {
  const accepted = isValid(data);
  const structural = issues.filter((issue) => STRUCTURAL.has(issue.code));
  if (!accepted && issues.length === 0) expect.fail(`the schema alone refuses ${JSON.stringify(data)}: ${ajv.errorsText(isValid.errors)}`);
  if (accepted && structural.length > 0) expect.fail(`the parser alone refuses ${JSON.stringify(data)}: ${JSON.stringify(structural)}`);
}

describe("facts", () => {
  const terms = prepareTerms(parseTerms(MAILGUN_2022_01_14));
  const scale = monthScale;
  const valid = caseOf(scale, flagship(scale)).map(({ facts }) => plain(facts));

  it("that are right pass both", () => {
    fc.assert(
      fc.property(valid, (facts) => {
        expect(isFacts(facts), ajv.errorsText(isFacts.errors)).toBe(true);
        expect(issuesOf(() => parseFacts(terms, facts))).toEqual([]);
      }),
      runs(),
    );
  });

  it("that are damaged pass both or neither, as far as their shape goes", () => {
    fc.assert(
      fc.property(corrupted(valid), (facts) => {
        agree(facts, isFacts, issuesOf(() => parseFacts(terms, facts)));
      }),
      runs(),
    );
  }, 60_000);

  it("with any one odd value anywhere pass both or neither", () => {
    const span = { start: "2026-04-15T13:40:00Z", end: "2026-04-15T15:34:00Z" };
    const full = plain({
      id: "a", terms: "mailgun@2022-01-14", period: { month: "2026-04", anchorDay: 3, timeZone: "Europe/Paris" }, asOf: "2026-05-20T00:00Z",
      fees: { currency: "USD", service: "100.00", billed: 120, minorUnitDigits: 2, services: { api: "50.00", smtp: "25.00", outbound: "25.00" } },
      outages: [{ id: "o", services: ["api"], ...span, impact: "down", cause: "virus", caused: span }],
      maintenance: [{ id: "m", services: ["smtp"], ...span, kind: "planned", announcedAt: "2026-04-01T00:00Z", actual: span }],
      termsBreaches: [span],
      claims: [{ ticket: "t", outages: ["o"], filedAt: "2026-04-20T00:00Z", channel: "control-panel", disruption: true }],
      otherCredits: [{ guarantee: "g", amount: "1.00" }],
    });
    expect(isFacts(full), ajv.errorsText(isFacts.errors)).toBe(true);
    expect(issuesOf(() => parseFacts(terms, full))).toEqual([]);
    for (const facts of withEachOdd(full)) agree(facts, isFacts, issuesOf(() => parseFacts(terms, facts)));
    const instants = plain({ fees: { currency: "USD", service: "100.00" }, period: { ...span, timeZone: "UTC" } });
    for (const facts of withEachOdd(instants)) agree(facts, isFacts, issuesOf(() => parseFacts(terms, facts)));
  });

  const smallest = { period: { month: "2026-04" }, fees: { currency: "USD", service: "100.00" } };

  it.each<[string, object, boolean]>([
    ["the smallest request", {}, true],
    ["a period of two instants", { period: { start: 0, end: "1970-01-02T00:00Z", timeZone: "Europe/Paris" } }, true],
    ["both kinds of period at once", { period: { month: "2026-04", start: 0 } }, false],
    ["an anchor day beside two instants", { period: { start: 0, end: 1, anchorDay: 1 } }, false],
    ["an unknown key", { maintenace: [] }, false],
    ["a fee as a fraction", { fees: { currency: "USD", service: 99.5 } }, false],
    ["a fee of 16 digits as a number", { fees: { currency: "JPY", service: 1e15 } }, false],
    ["a part of an outage without its cause", { outages: [{ id: "o", start: 0, end: 1, impact: "down", caused: { start: 0, end: 1 } }] }, false],
    ["no service at all", { outages: [{ id: "o", services: [], start: 0, end: 1, impact: "down" }] }, false],
  ])("%s", (_, change, isRight) => {
    const facts = plain({ ...smallest, ...change });
    expect(isFacts(facts)).toBe(isRight);
    expect(issuesOf(() => parseFacts(terms, facts)).length === 0).toBe(isRight);
  });

  it.each([
    ["2026-04-15T24:00Z", true], ["2026-04-15T24:00:00.000Z", true], ["2026-04-15T24:00:01Z", false], ["2026-04-15T23:59:60Z", false],
    ["2026-04-15T13:40:00.123000000Z", true], ["2026-04-15T13:40:00.1234Z", false], ["2026-04-15T13:40:00.0000000000Z", false],
    ["2026-04-15T13:40+23:59", true], ["2026-04-15T13:40+24:00", false], ["2026-04-15T13:40-00:00", false], ["2026-04-15T13:40-00:01", true],
    ["2026-04-15T13:40", false], ["2026-04-15t13:40Z", false], ["2026-04-15T13:40Z\n", false], ["1969-12-31T23:59-00:01", true],
  ])("the instant %j: %s", (asOf, isRight) => {
    const facts = plain({ ...smallest, period: { start: 0, end: 1 }, asOf });
    // Before 1990 beside nothing later than 2000, or the other way round, is another matter than the form.
    const codes = issuesOf(() => parseFacts(terms, facts)).map(({ code }) => code).filter((code) => code !== "instant-implausible");
    expect(isFacts(facts)).toBe(isRight);
    expect(codes.length === 0).toBe(isRight);
  });
});

describe("terms", () => {
  const valid = fc.oneof(fc.constantFrom(MAILGUN_2022_01_14, MAILGUN_2026), anyReadings(smallScale)).map(plain);

  it("that are right pass both", () => {
    fc.assert(
      fc.property(valid, (terms) => {
        expect(isTerms(terms), ajv.errorsText(isTerms.errors)).toBe(true);
        expect(issuesOf(() => parseTerms(terms))).toEqual([]);
      }),
      runs(),
    );
  });

  it("that are damaged pass both or neither, as far as their shape goes", () => {
    fc.assert(
      fc.property(corrupted(valid), (terms) => {
        agree(terms, isTerms, issuesOf(() => parseTerms(terms)));
      }),
      runs(),
    );
  }, 60_000);

  it("with any one odd value anywhere pass both or neither", () => {
    const terms = plain({
      ...MAILGUN_2022_01_14,
      degraded: { counts: "by-weight", weight: "0.5", clause: "a" },
      caps: [
        { scope: "guarantee", percent: "10", of: "service-fee", clause: "a" },
        { scope: "all-guarantees", percent: "100", of: "billed-fee", otherCredits: "taken-last", clause: "a" },
      ],
      causes: [{ code: "virus", earns: "nothing", reach: "interval", clause: "a" }],
      source: { title: "t", language: "fr", note: "n" },
      notModelled: [{ clause: "a", why: "w" }],
      clauses: { a: "one clause", ...MAILGUN_2022_01_14.clauses },
    });
    expect(isTerms(terms), ajv.errorsText(isTerms.errors)).toBe(true);
    expect(issuesOf(() => parseTerms(terms))).toEqual([]);
    for (const odd of withEachOdd(terms)) agree(odd, isTerms, issuesOf(() => parseTerms(odd)));
  });
});

describe("assessments", () => {
  it.each<[string, fc.Arbitrary<Case>]>([
    ["months under the default readings", caseOf(monthScale, flagship(monthScale))],
    ["months under any readings", caseOf(monthScale, anyReadings(monthScale))],
    ["short periods under any readings", caseOf(smallScale, anyReadings(smallScale))],
  ])("of %s are what the schema says", (_, cases) => {
    fc.assert(
      fc.property(cases, ({ terms, facts }) => {
        const assessment = assess(terms, facts);
        expect(isAssessment(assessment), ajv.errorsText(isAssessment.errors)).toBe(true);
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  }, 60_000);

  it("that lose, gain or garble a field are not", () => {
    const base = { period: { month: "2026-04" }, fees: { currency: "USD", service: "100.00" } } as const;
    const assessment = plain(assess(MAILGUN_2022_01_14, base)) as { readonly [key: string]: Json };
    expect(isAssessment(assessment)).toBe(true);
    for (const key of Object.keys(assessment)) {
      expect(isAssessment(Object.fromEntries(Object.entries(assessment).filter(([name]) => name !== key))), key).toBe(false);
      expect(isAssessment({ ...assessment, [key]: ["odd"] }), key).toBe(false);
      expect(isAssessment({ ...assessment, [`${key}Odd`]: assessment[key] }), key).toBe(false);
    }
  });
});
