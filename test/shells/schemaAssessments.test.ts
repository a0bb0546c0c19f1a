// Assessments against their JSON Schema: of random contracts, of every form of the language, of several guarantees.
import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess.js";
import type { Facts } from "../../src/facts/facts.js";
import { ASSESSMENT_SCHEMA } from "../../src/schema/assessment.js";
import type { Terms } from "../../src/terms/language.js";
import { MAILGUN_2022_01_14 } from "../../src/terms/mailgun.js";
import { anyReadings, type Case, caseOf, flagship, monthScale, smallScale } from "../support/arbitraries.js";
import type { Json } from "../support/corrupt.js";
import { runs } from "../support/runs.js";
import { plain } from "../support/schemaLaw.js";
import { OTHER_FORMS, WIDE } from "../support/wideTerms.js";

const ajv = new Ajv2020({ strict: true, allErrors: false });
const isAssessment = ajv.compile(ASSESSMENT_SCHEMA);

/** Facts of an hour down in April 2026 that answer all that these terms look at. */
function wideFacts({ measure, caps, plans, maintenance }: Terms): Facts {
  const start = Date.UTC(2026, 3, 10, 12);
  return {
    period: { start: Date.UTC(2026, 3, 1), end: Date.UTC(2026, 4, 1) }, asOf: "2026-08-01T00:00Z",
    fees: { currency: "USD", service: "100.00", annual: "1200.00", guarantees: { second: "50.00" } },
    outages: measure.kind === "error-rate" ? [] : [{ id: "o1", start, end: start + 3_600_000, impact: "down", reportedAt: start, awareAt: start }],
    claims: [{ ticket: "T-1", channel: "email", filedAt: "2026-05-02T00:00Z", noticeAt: start }],
    conditions: { "paid-up": true },
    pastPeriods: [{ percent: "98.5" }],
    events: [{ id: "e1", severity: "high", openedAt: start, answeredAt: null }],
    ...(maintenance.allowance.per === "year" && { maintenanceUsed: { hours: "1" } }),
    ...(plans[0] !== undefined && { plan: plans[0].id }),
    ...(measure.kind === "error-rate" && { slots: [{ start: start - 300_000, end: start, requests: 3, errors: 1 }] }),
    ...(measure.kind === "score" && { scores: [{ guarantee: "first", good: 2, total: 3 }] }),
    ...(caps.some(({ scope }) => scope === "rolling-year") && { creditedBefore: "1.00" }),
  };
}

/** A smallest credit that the hour down does not reach. */
const SMALLEST = (["raise", "suppress"] as const).map((reading): Partial<Terms> => ({
  minimumCredit: { reading, amount: "50", currency: "USD", clause: "a" },
}));

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
      runs(1 / 3),
    );
  }, 60_000);

  it("of terms in every form of the language are what the schema says", () => {
    const told = new Set<string>();
    // A plan would put its own schedule and caps in place of those tried.
    for (const terms of [WIDE, ...[...OTHER_FORMS, ...SMALLEST].map((form): Terms => ({ ...WIDE, plans: [], ...form }))]) {
      const assessment = assess(terms, wideFacts(terms));
      expect(isAssessment(assessment), `${JSON.stringify(terms)}: ${ajv.errorsText(isAssessment.errors)}`).toBe(true);
      for (const { code } of [...assessment.findings, ...assessment.guarantees.flatMap(({ findings }) => findings)]) told.add(code);
    }
    expect([...told]).toEqual(expect.arrayContaining([
      "blocks", "tier", "points", "multiplier", "flat", "shortfall", "events", "highest-of", "no-schedule", "days-of-fee", "days-added",
      "minimum-credit", "termination",
    ]));
  });

  it("of a claim that is lost, a condition that is not met and terms that say what is not computed are what the schema says", () => {
    const terms: Terms = { ...WIDE, allowance: { ...WIDE.allowance, reading: "none" } };
    const full = wideFacts(terms);
    const { claims: _, ...unclaimed } = full;
    for (const facts of [unclaimed, { ...full, conditions: { "paid-up": false } }]) {
      const assessment = assess(terms, facts);
      expect(isAssessment(assessment), ajv.errorsText(isAssessment.errors)).toBe(true);
      expect(assessment.findings.map(({ code }) => code)).toContain("not-computed");
    }
    expect(assess(terms, unclaimed).findings.map(({ code }) => code)).toContain("claim-not-valid");
    expect(assess(terms, { ...full, conditions: { "paid-up": false } }).findings.map(({ code }) => code)).toContain("condition-unmet");
  });

  it("of a contract with answers too late and a score below its target are what the schema says", () => {
    const facts: Facts = {
      period: { month: "2026-04" }, asOf: "2026-05-10T00:00Z", fees: { currency: "USD", service: "100.00", guarantees: { validation: "40.00" } },
      events: [
        { id: "e1", severity: "sev1", openedAt: "2026-04-02T10:00Z", answeredAt: "2026-04-02T10:15:00.001Z" },
        { id: "e2", severity: "sev2", openedAt: "2026-04-30T23:00Z", answeredAt: null },
      ],
      scores: [{ guarantee: "validation", percent: "93.4" }],
    };
    const assessment = assess(MAILGUN_2022_01_14, facts);
    expect(isAssessment(assessment), ajv.errorsText(isAssessment.errors)).toBe(true);
    expect(assessment.guarantees.map(({ id, events, availability }) => [id, events, availability?.score])).toEqual([
      ["first-response", { missed: 2, total: 2 }, undefined], ["validation", null, { lost: "6.6", of: "100" }],
    ]);
  });

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
