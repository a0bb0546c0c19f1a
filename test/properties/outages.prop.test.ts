// P11, P20-P23, P45: counted over the period, more unavailability never lowers a credit, unavailability that earns nothing
// never moves it, and cutting an outage in two does neither.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import type { Terms } from "../../src/terms/language.js";
import {
  additions, atLeastADay, automatic, cases, creditableWins, earlyValid, fewerRuns, fromOutageEnd, intervalReach, known, notClaimedInBreach,
  perPeriod, placeIn, type PlainFacts, plusClaimedOutage, share, under, usedByCreditable,
} from "../support/propertyFacts.js";

const entitled = (terms: Terms, facts: PlainFacts) => assess(terms, facts).credit.entitledMinor;

it("P20: one more outage that is claimed never lowers the credit", () => {
  fc.assert(
    fc.property(under(cases, perPeriod, atLeastADay, notClaimedInBreach), additions, ({ terms, facts }, added) => {
      expect(entitled(terms, plusClaimedOutage(facts, added))).toBeGreaterThanOrEqual(entitled(terms, facts));
    }),
    fewerRuns(),
  );
});

it("P21: an outage that lasts longer never lowers the credit", () => {
  fc.assert(
    fc.property(under(cases, perPeriod, creditableWins, earlyValid, notClaimedInBreach), fc.nat(), share, ({ terms, facts }, choice, further) => {
      const chosen = facts.outages[choice % Math.max(1, facts.outages.length)];
      fc.pre(chosen !== undefined && chosen.end !== null);
      const end = known(facts, chosen.end + placeIn({ start: 0, end: facts.period.end - facts.period.start }, further));
      // What made it go on is the provider's doing: the cause keeps its part.
      const { caused = { start: chosen.start, end: chosen.end } } = chosen;
      const longer = { ...chosen, end, ...(chosen.cause !== undefined && { caused }) };
      const more = { ...facts, outages: facts.outages.map((outage) => (outage === chosen ? longer : outage)) };
      expect(entitled(terms, more)).toBeGreaterThanOrEqual(entitled(terms, facts));
    }),
    fewerRuns(),
  );
});

it("P22, P23, P45: an outage by an excluded cause neither adds nor takes, wherever it falls", () => {
  const shielded = under(cases, perPeriod, creditableWins, usedByCreditable, fromOutageEnd, (terms) => ({
    ...terms, causes: [{ code: "flood", earns: "nothing", reach: "outage", clause: "1.a" }, ...terms.causes],
  }));
  fc.assert(
    fc.property(shielded, additions, ({ terms, facts }, added) => {
      const { credit, time } = assess(terms, facts);
      const more = assess(terms, plusClaimedOutage(facts, { ...added, cause: "flood" }));
      expect(more.credit).toEqual(credit);
      expect(more.time.creditableMs).toBe(time.creditableMs);
      expect(more.time.downtimeMs).toBeGreaterThanOrEqual(time.downtimeMs);
    }),
    fewerRuns(),
  );
});

it("P11: an outage told as two that touch earns the same", () => {
  fc.assert(
    fc.property(under(cases, perPeriod, automatic, intervalReach), share, ({ terms, facts }, at) => {
      const halves = facts.outages.flatMap((outage) => {
        const middle = placeIn({ start: outage.start, end: outage.end ?? facts.asOf ?? outage.start }, at);
        const { start, end } = outage.caused ?? outage;
        const first = { start: Math.min(start, middle), end: Math.min(end ?? middle, middle) };
        const second = { start: Math.max(start, middle), end: end === null ? null : Math.max(end, middle) };
        const hasCause = outage.cause !== undefined;
        return [
          { ...outage, end: middle, ...(hasCause && { caused: first }) },
          { ...outage, id: `${outage.id} goes on`, start: middle, ...(hasCause && { caused: second }) },
        ];
      });
      const [before, after] = [assess(terms, facts), assess(terms, { ...facts, outages: halves, claims: [] })];
      expect(after.time).toEqual(before.time);
      expect(after.credit).toEqual(before.credit);
    }),
    fewerRuns(),
  );
});
