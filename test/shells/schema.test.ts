// The JSON Schemas against the parsers: on requests and terms that are right, and on the same damaged in random places.
import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFacts } from "../../src/facts/parseFacts.js";
import { SCHEMAS } from "../../src/schema/index.js";
import { MAILGUN_2022_01_14, MAILGUN_2026 } from "../../src/terms/mailgun.js";
import { parseTerms } from "../../src/terms/parseTerms.js";
import { type PreparedTerms, prepareTerms } from "../../src/terms/prepareTerms.js";
import { anyReadings, caseOf, flagship, monthScale, smallScale } from "../support/arbitraries.js";
import { corrupted, type Json, withEachOdd } from "../support/corrupt.js";
import { runs } from "../support/runs.js";
import { agree, type Issue, issuesOf, plain } from "../support/schemaLaw.js";
import { OTHER_FORMS, WIDE } from "../support/wideTerms.js";

const ajv = new Ajv2020({ strict: true, allErrors: false });
const isFacts = ajv.compile(SCHEMAS.facts);
const isTerms = ajv.compile(SCHEMAS.terms);

/** What is wrong with facts. A count that is more than another has a code of shape: it gets another. */
function factsIssues(terms: PreparedTerms, facts: unknown): readonly Issue[] {
  return issuesOf(() => parseFacts(terms, facts)).map(({ code, path, expected }) =>
    ({ path, expected, code: code === "number-range" && expected.startsWith("at most the ") ? "together" : code }));
}

describe("facts", () => {
  const terms = prepareTerms(parseTerms(MAILGUN_2022_01_14));
  const scale = monthScale;
  const valid = caseOf(scale, flagship(scale)).map(({ facts }) => plain(facts));

  it("that are right pass both", () => {
    fc.assert(
      fc.property(valid, (facts) => {
        expect(isFacts(facts), ajv.errorsText(isFacts.errors)).toBe(true);
        expect(factsIssues(terms, facts)).toEqual([]);
      }),
      runs(),
    );
  });

  it("that are damaged pass both or neither, as far as their shape goes", () => {
    fc.assert(
      fc.property(corrupted(valid), (facts) => {
        agree(facts, isFacts, factsIssues(terms, facts));
      }),
      runs(),
    );
  }, 60_000);

  it("with any one odd value anywhere pass both or neither", () => {
    const span = { start: "2026-04-15T13:40:00Z", end: "2026-04-15T15:34:00Z" };
    const full = plain({
      id: "a", terms: "mailgun@2022-01-14", period: { month: "2026-04", anchorDay: 3, timeZone: "Europe/Paris" }, asOf: "2026-05-20T00:00Z",
      fees: {
        currency: "USD", service: "100.00", billed: 120, minorUnitDigits: 2, services: { api: "50.00", smtp: "25.00", outbound: "25.00" },
        affected: "10.00", next: "100.00", previous: 100, annual: "1200.00", guarantees: { validation: "40.00" },
      },
      outages: [{ id: "o", services: ["api"], ...span, impact: "down", cause: "virus", caused: span, reportedAt: span.start, awareAt: span.start }],
      maintenance: [{ id: "m", services: ["smtp"], ...span, kind: "planned", announcedAt: "2026-04-01T00:00Z", actual: span }],
      termsBreaches: [span],
      claims: [{ ticket: "t", outages: ["o"], filedAt: "2026-04-20T00:00Z", channel: "control-panel", disruption: true, noticeAt: span.start }],
      otherCredits: [{ guarantee: "g", amount: "1.00" }],
      scores: [{ guarantee: "validation", percent: "93.4" }],
      events: [
        { id: "e1", severity: "sev1", openedAt: span.start, answeredAt: span.end }, { id: "e2", severity: "sev4", openedAt: span.start, answeredAt: null },
      ],
      serviceLife: span, pastPeriods: [{ percent: "99.5" }], eligibleAt: "2026-05-02T00:00Z", holidays: ["2026-05-01"],
    });
    const instants = plain({ fees: { currency: "USD", service: "100.00" }, period: { ...span, timeZone: "UTC" } });
    const counts = plain({ fees: { currency: "USD", service: "100.00", guarantees: { validation: 40 } }, period: { month: "2026-04" }, scores: [{ guarantee: "validation", good: 5, total: 10 }] });
    eachOddAgrees(terms, full);
    eachOddAgrees(terms, instants);
    eachOddAgrees(terms, counts);
  }, 60_000);

  it("with any one odd value pass both or neither under terms that look at what those do not", () => {
    const { clause } = MAILGUN_2022_01_14.measure;
    const curious = prepareTerms(parseTerms({
      ...MAILGUN_2022_01_14,
      measure: { kind: "error-rate", slotMinutes: "5", counts: "mean", clause },
      maintenance: { ...MAILGUN_2022_01_14.maintenance, allowance: { hours: "10", windows: 2, per: "year", clause } },
      conditions: [{ code: "paid-up", clause }],
      claim: { ...MAILGUN_2022_01_14.claim, per: "period" },
      caps: [{ scope: "rolling-year", percent: "100", of: "annual-fee", clause }],
      plans: [{ id: "gold", clause }],
    }));
    const full = plain({
      period: { month: "2026-04" }, fees: { currency: "USD", service: "100.00", annual: "1200.00" },
      slots: [{ services: ["api"], start: "2026-04-15T13:40Z", end: "2026-04-15T13:45Z", requests: 10, errors: 5, cause: "virus" }],
      claims: [{ ticket: "t", filedAt: "2026-04-20T00:00Z", channel: "control-panel" }],
      plan: "gold", conditions: { "paid-up": true }, maintenanceUsed: { hours: "1.5", windows: 1 }, creditedBefore: "10.00",
    });
    eachOddAgrees(curious, full);
  }, 60_000);

  /** The data is right, and with any one value of it replaced the schema and the parser still say the same. */
  function eachOddAgrees(prepared: PreparedTerms, full: Json): void {
    expect(isFacts(full), ajv.errorsText(isFacts.errors)).toBe(true);
    expect(factsIssues(prepared, full)).toEqual([]);
    for (const facts of withEachOdd(full)) agree(facts, isFacts, factsIssues(prepared, facts));
  }

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
    ["counts of a score without a total", { scores: [{ guarantee: "validation", good: 1 }] }, false],
    ["a score given twice over", { scores: [{ guarantee: "validation", good: 1, total: 2, percent: "50" }] }, false],
    ["a score of nothing", { scores: [{ guarantee: "validation" }] }, false],
    ["an event that nobody knows to be answered", { events: [{ id: "e", severity: "sev1", openedAt: 0 }] }, false],
    ["a holiday with a time of day", { holidays: ["2026-05-01T00:00Z"] }, false],
    ["a condition that is neither met nor not", { conditions: { "paid-up": "yes" } }, false],
    ["no service at all", { outages: [{ id: "o", services: [], start: 0, end: 1, impact: "down" }] }, false],
  ])("%s", (_, change, isRight) => {
    const facts = plain({ ...smallest, ...change });
    expect(isFacts(facts)).toBe(isRight);
    expect(factsIssues(terms, facts).length === 0).toBe(isRight);
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

/** What is wrong with terms. Two matters of several fields have a code of shape (see checkMeaning.ts): they get another. */
function termsIssues(terms: Json): readonly Issue[] {
  const together = new Set(["value order", "number-range missed"]);
  return issuesOf(() => parseTerms(terms)).map(({ code, path, expected }) => ({ path, expected, code: together.has(`${code} ${path.at(-1)}`) ? "together" : code }));
}

function expectRight(terms: Json): void {
  expect(isTerms(terms), ajv.errorsText(isTerms.errors)).toBe(true);
  expect(issuesOf(() => parseTerms(terms))).toEqual([]);
}

describe("terms", () => {
  const valid = fc.oneof(fc.constantFrom(MAILGUN_2022_01_14, MAILGUN_2026, WIDE), anyReadings(smallScale)).map(plain);

  it("that are right pass both", () => {
    fc.assert(fc.property(valid, expectRight), runs());
  });

  it("that are damaged pass both or neither, as far as their shape goes", () => {
    fc.assert(fc.property(corrupted(valid), (terms) => agree(terms, isTerms, termsIssues(terms))), runs());
  }, 60_000);

  it("with any one odd value anywhere, in any form of a field, pass both or neither", () => {
    for (const form of [WIDE, ...OTHER_FORMS]) {
      const terms = plain({ ...WIDE, ...form }) as { readonly [key: string]: Json };
      expectRight(terms);
      for (const key of Object.keys(form)) {
        for (const value of withEachOdd(terms[key] as Json)) {
          const odd = { ...terms, [key]: value };
          agree(odd, isTerms, termsIssues(odd));
        }
      }
    }
  });
});
