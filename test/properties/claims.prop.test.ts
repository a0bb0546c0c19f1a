// P33-P36, P48: claiming later or not at all, a shorter time to claim, and a breach of the terms never raise a credit.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import {
  cases, claimNeeded, earlyValid, fewerRuns, known, notClaimedInBreach, perPeriod, placeIn, type PlainFacts, share, spanAround,
  under,
} from "../support/propertyFacts.js";

const DAY = 86_400_000;
// Counted apart, one outage may take time from another; a ticket before the end may be void; and where the breach at the
// time of the claim decides, another ticket may decide better.
const claiming = under(cases.filter(({ facts }) => facts.claims.length > 0), perPeriod, claimNeeded, earlyValid, notClaimedInBreach);

it("P33, P34: a later claim never raises the credit, and no claim never more than a late one", () => {
  fc.assert(
    fc.property(claiming, fc.nat(), share, ({ terms, facts }, choice, delay) => {
      const chosen = choice % facts.claims.length;
      const later: PlainFacts = {
        ...facts,
        claims: facts.claims.map((claim, index) =>
          index === chosen ? { ...claim, filedAt: known(facts, claim.filedAt + placeIn({ start: 0, end: 40 * DAY }, delay)) } : claim),
      };
      const without: PlainFacts = { ...facts, claims: facts.claims.filter((_, index) => index !== chosen) };
      const [now = 0, then = 0, never = 0] = [facts, later, without].map((given) => assess(terms, given).credit.entitledMinor);
      expect(then).toBeLessThanOrEqual(now);
      expect(never).toBeLessThanOrEqual(then);
    }),
    fewerRuns(),
  );
});

it("P35: more days to claim never lower the credit", () => {
  fc.assert(
    fc.property(claiming, fc.integer({ min: 1, max: 40 }), ({ terms, facts }, more) => {
      const { window } = terms.claim;
      const longer = { ...terms, claim: { ...terms.claim, window: { ...window, length: window.length + more } } };
      expect(assess(longer, facts).credit.entitledMinor).toBeGreaterThanOrEqual(assess(terms, facts).credit.entitledMinor);
    }),
    fewerRuns(),
  );
});

it("P36: one more breach of the terms never raises the credit", () => {
  fc.assert(
    fc.property(under(cases, perPeriod), share, share, fc.boolean(), ({ terms, facts }, from, to, isOpen) => {
      const span = spanAround(facts.period, [from, to]);
      const start = known(facts, span.start);
      const breach = { start, end: isOpen && facts.asOf !== undefined ? null : known(facts, span.end) };
      const more = assess(terms, { ...facts, termsBreaches: [...facts.termsBreaches, breach] });
      expect(more.credit.entitledMinor).toBeLessThanOrEqual(assess(terms, facts).credit.entitledMinor);
    }),
    fewerRuns(),
  );
});

it("P48: what claims still open could bring is never less than what is owed, and only a provisional result leaves any", () => {
  fc.assert(
    fc.property(under(cases, perPeriod), ({ terms, facts }) => {
      const { credit, status, findings } = assess(terms, facts);
      expect(Number(credit.potential)).toBeGreaterThanOrEqual(Number(credit.entitled));
      if (status === "final") expect(credit.potential).toBe(credit.entitled);
      if (!findings.some(({ code }) => code === "claim-open")) expect(credit.potential).toBe(credit.entitled);
    }),
    fewerRuns(),
  );
});

it("P48: what claims still open could bring is what is owed once they are all filed now, as they should be", () => {
  const open = under(cases.filter(({ facts }) => facts.asOf !== undefined), claimNeeded, earlyValid, notClaimedInBreach);
  fc.assert(
    fc.property(open, ({ terms, facts }) => {
      const { outages, credit } = assess(terms, facts);
      const asOf = facts.asOf ?? 0;
      const waiting = outages.filter(({ claim: { deadlineMs } }) => deadlineMs === null || asOf < deadlineMs).map(({ id }) => id);
      fc.pre(waiting.length > 0);
      const filed = { ticket: "T-now", outages: waiting, filedAt: asOf, channel: "control-panel", disruption: true };
      expect(assess(terms, { ...facts, claims: [...facts.claims, filed] }).credit.entitled).toBe(credit.potential);
    }),
    fewerRuns(),
  );
});
