// P16, P17: a credit depends neither on when things happened nor on the unit that time is counted in.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import { exact, spelled, times, whole } from "../model/exact.js";
import type { BlockTerms } from "../support/arbitraries.js";
import { automatic, elapsedBase, elapsedDays, fewerRuns, figuresOf, type PlainFacts, smallCases, under } from "../support/propertyFacts.js";

/** The facts with every instant moved. */
function moved(facts: PlainFacts, to: (ms: number) => number): PlainFacts {
  const span = <S extends { readonly start: number; readonly end: number | null }>(given: S): S =>
    ({ ...given, start: to(given.start), end: given.end === null ? null : to(given.end) });
  return {
    ...facts,
    period: { start: to(facts.period.start), end: to(facts.period.end), timeZone: "UTC" },
    ...(facts.asOf !== undefined && { asOf: to(facts.asOf) }),
    outages: facts.outages.map((outage) => ({ ...span(outage), ...(outage.caused && { caused: span(outage.caused) }) })),
    maintenance: facts.maintenance.map((window) => ({
      ...span(window),
      ...(window.announcedAt !== undefined && { announcedAt: to(window.announcedAt) }), ...(window.actual && { actual: span(window.actual) }),
    })),
    termsBreaches: facts.termsBreaches.map(span),
    claims: facts.claims.map((claim) => ({ ...claim, filedAt: to(claim.filedAt) })),
  };
}

it("P16: moving everything in time by the same length changes no figure", () => {
  fc.assert(
    // Calendar days of a claim window would begin elsewhere.
    fc.property(under(smallCases, elapsedDays), fc.integer({ min: -400_000_000_000, max: 400_000_000_000 }), ({ terms, facts }, by) => {
      expect(figuresOf(terms, moved(facts, (ms) => ms + by))).toEqual(figuresOf(terms, moved(facts, (ms) => ms)));
    }),
    fewerRuns(),
  );
});

/** A decimal text times a whole number. */
function timesText(text: string, factor: number): string {
  const [units = "0", decimals = ""] = text.split(".");
  const digits = String(BigInt(units + decimals) * BigInt(factor)).padStart(decimals.length + 1, "0");
  return decimals === "" ? digits : `${digits.slice(0, -decimals.length)}.${digits.slice(-decimals.length)}`;
}

/** The terms with every length of time multiplied. */
function slower(terms: BlockTerms, factor: number): BlockTerms {
  const { notice, allowance, ...maintenance } = terms.maintenance;
  return {
    ...terms,
    maintenance: {
      ...maintenance,
      notice: { ...notice, minimumHours: timesText(notice.minimumHours, factor) },
      allowance: { ...allowance, hours: allowance.hours === null ? null : timesText(allowance.hours, factor) },
    },
    schedule: { ...terms.schedule, blockMinutes: timesText(terms.schedule.blockMinutes, factor) },
  };
}

it("P17: stretching all time, and the contract's lengths of time with it, keeps the credit", () => {
  fc.assert(
    // Whole milliseconds alone can be excused: an allowance of maintenance must be whole before it is stretched.
    fc.property(under(smallCases, automatic, elapsedBase, wholeAllowance), fc.integer({ min: 2, max: 20 }), ({ terms, facts }, factor) => {
      const stretched = moved(facts, (ms) => facts.period.start + (ms - facts.period.start) * factor);
      const [before, after] = [assess(terms, facts), assess(slower(terms, factor), stretched)];
      const { allowanceMs, excessMs, nextStepMs, ...credit } = before.credit;
      expect(after.credit).toMatchObject(credit);
      const longer = (ms: string) => spelled(times(exact(ms), whole(factor)));
      expect(spelled(exact(after.credit.excessMs))).toBe(longer(excessMs));
      expect(spelled(exact(after.credit.allowanceMs))).toBe(longer(allowanceMs));
      expect(after.availability.met).toBe(before.availability.met);
      expect(after.availability.percent).toBe(before.availability.percent);
      expect(after.time.creditableMs).toBe(before.time.creditableMs * factor);
      expect(after.credit.nextStepMs === null).toBe(nextStepMs === null);
      if (nextStepMs !== null) expect(spelled(exact(after.credit.nextStepMs ?? ""))).toBe(longer(nextStepMs));
    }),
    fewerRuns(),
  );
});

/** 36 ms or none. */
function wholeAllowance(terms: BlockTerms): BlockTerms {
  const { allowance } = terms.maintenance;
  return { ...terms, maintenance: { ...terms.maintenance, allowance: { ...allowance, hours: allowance.hours === null ? null : "0.00001" } } };
}
