// The work grows with the size of a request, not with its square: each value is read once, and what was once looked for
// among all the others, or added up with ever longer fractions, is answered for sizes at which that would take minutes.
import { describe, expect, it } from "vitest";
import { assess, diffAssessments, MAILGUN_2022_01_14 as MAILGUN, parseTerms } from "../../src/index.js";
import type { Facts } from "../../src/facts/facts.js";
import type { Terms } from "../../src/terms/language.js";
import { countedReads } from "../support/countedReads.js";
import { APRIL_MS, AUTOMATIC, BY_ERROR_RATE, claim, MONTH, numbers, outages, slots, spanOf } from "../support/largeFacts.js";

const list = <T>(count: number, item: (index: number) => T): readonly T[] => numbers(count).map(item);
const perPeriod: Terms = { ...MAILGUN, claim: { ...MAILGUN.claim, per: "period" } };

/** A request whose one list has so many items. */
const LISTS: Readonly<Record<string, readonly [terms: Terms, of: (count: number) => Partial<Facts>]>> = {
  outages: [AUTOMATIC, (count) => ({ outages: outages(count, () => ({ services: ["api", "smtp"], cause: "virus" })) })],
  "services of an outage": [AUTOMATIC, (count) => ({ outages: outages(1, () => ({ services: list(count, (index) => `s${index}`) })) })],
  maintenance: [AUTOMATIC, (count) => ({ maintenance: list(count, (index) => ({ kind: "planned" as const, ...spanOf(index, count) })) })],
  termsBreaches: [AUTOMATIC, (count) => ({ termsBreaches: list(count, (index) => spanOf(index, count)) })],
  "claims, one for each outage": [MAILGUN, (count) => ({ outages: outages(count), claims: list(count, (index) => claim(`T${index}`, [`o${index}`])) })],
  "one claim for all outages": [MAILGUN, (count) => ({ outages: outages(count), claims: [claim("T", list(count, (index) => `o${index}`))] })],
  "claims for the period": [perPeriod, (count) => ({ outages: outages(count), claims: list(count, (index) => claim(`T${index}`, ["o1"])) })],
  otherCredits: [AUTOMATIC, (count) => ({ otherCredits: list(count, () => ({ guarantee: "g", amount: "0.01" })) })],
  slots: [BY_ERROR_RATE, (count) => ({ slots: slots(count) })],
  pastPeriods: [AUTOMATIC, (count) => ({ pastPeriods: list(count, () => ({ percent: "99.9" })) })],
  holidays: [AUTOMATIC, (count) => ({ holidays: list(count, (index) => new Date(APRIL_MS + index * 86_400_000).toISOString().slice(0, 10)) })],
};

describe("facts are read as often as there are values, and no more for each where there are many", () => {
  it.each(Object.entries(LISTS))("%s", (_, [terms, of]) => {
    const readsOf = (count: number): number => {
      const { data, reads } = countedReads<Facts>({ ...MONTH, ...of(count) });
      assess(terms, data);
      return reads();
    };
    const [base, once, twice] = [readsOf(250), readsOf(500), readsOf(1_000)];
    expect(once).toBeGreaterThan(base);
    expect(twice - once).toBe(2 * (once - base));
  });

  it("terms", () => {
    const readsOf = (count: number): number => {
      const { data, reads } = countedReads({ ...MAILGUN, causes: list(count, (index) => ({ code: `c${index}`, earns: "nothing", reach: "interval", clause: "1.a" })) });
      parseTerms(data);
      return reads();
    };
    expect(readsOf(400) - readsOf(200)).toBe(2 * (readsOf(200) - readsOf(100)));
  });

  it("assessments", () => {
    const readsOf = (count: number): number => {
      const assessment = assess(AUTOMATIC, { ...MONTH, outages: outages(count) });
      const { data, reads } = countedReads(assessment);
      diffAssessments(data, assessment);
      return reads();
    };
    expect(readsOf(400) - readsOf(200)).toBe(2 * (readsOf(200) - readsOf(100)));
  });
});

describe("sizes at which the square of it would take minutes", () => {
  it("a mean of thousands of error rates, none of the same number of requests", () => {
    const { time, weighted } = assess(BY_ERROR_RATE, { ...MONTH, slots: slots(6_000) });
    expect(time.downtimeMs).toBe(5_999 * 60_000);
    expect(weighted?.downtimeMs.length).toBeGreaterThan(10_000);
  });

  it("as many claims for the period as outages", () => {
    const count = 30_000;
    const { claim: ofPeriod, time } = assess(perPeriod, { ...MONTH, outages: outages(count), claims: list(count, (index) => claim(`T${index}`, ["o0"])) });
    expect(ofPeriod?.status).toBe("valid");
    expect(time.creditableMs).toBe(count * 43_200);
  });
});
