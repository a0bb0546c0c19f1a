// P58: facts written out in full, in the strictest spelling, give what they gave before: no default hides a guess.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import type { Facts } from "../../src/facts/facts.js";
import { cases, fewerRuns } from "../support/propertyFacts.js";

const text = (ms: number) => new Date(ms).toISOString();

it("every default made explicit and every instant in UTC", () => {
  fc.assert(
    fc.property(cases, ({ terms, facts }) => {
      const result = assess(terms, facts);
      const { covered } = terms.services;
      const span = <S extends { readonly start: number; readonly end: number | null }>({ start, end }: S) =>
        ({ start: text(start), end: end === null ? null : text(end) });
      const { asOf, fees } = facts;
      const full: Facts = {
        terms: `${terms.id}@${terms.version}`,
        period: { start: text(facts.period.start), end: text(facts.period.end), timeZone: facts.period.timeZone ?? terms.timeZone },
        ...(asOf !== undefined && { asOf: text(asOf) }),
        fees: { ...fees, service: result.credit.fee, billed: fees.billed ?? fees.service, minorUnitDigits: result.credit.minorUnitDigits },
        outages: facts.outages.map((outage) => ({
          ...outage, ...span(outage), services: outage.services ?? covered, cause: outage.cause ?? "provider",
          caused: span(outage.caused ?? outage),
        })),
        maintenance: facts.maintenance.map(({ announcedAt, actual, ...window }) => ({
          ...window, start: text(window.start), end: text(window.end), services: window.services ?? covered,
          ...(announcedAt !== undefined && { announcedAt: text(announcedAt) }),
          ...(actual && { actual: { start: text(actual.start), end: text(actual.end) } }),
        })),
        termsBreaches: facts.termsBreaches.map(span),
        claims: facts.claims.map((claim) => ({ ...claim, filedAt: text(claim.filedAt), disruption: claim.disruption ?? false })),
        otherCredits: facts.otherCredits ?? [],
      };
      expect(assess(terms, full)).toEqual(result);
    }),
    fewerRuns(),
  );
});
