// P43, P44: what is still going on counts as if it ended now, and never counts for less as time goes on.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import {
  announcedWindow, automatic, cases, fewerRuns, type OpenSpan, perPeriod, placeIn, type Reading, share, under,
} from "../support/propertyFacts.js";

const withNow = cases.filter(({ facts }) => facts.asOf !== undefined);

/** Of outages alike in start and end, the id decides which owns the time; an ongoing one comes last. */
const notPerOutage: Reading = (terms) => (terms.schedule.per === "outage" ? perPeriod(terms) : terms);

it("P44: an ongoing outage counts as one that ended now, where no claim is needed", () => {
  fc.assert(
    fc.property(under(withNow, automatic, notPerOutage), ({ terms, facts }) => {
      const closed = <S extends OpenSpan>(span: S): S => ({ ...span, end: span.end ?? facts.asOf ?? null });
      const ended = {
        ...facts,
        outages: facts.outages.map((outage) => ({ ...closed(outage), ...(outage.caused && { caused: closed(outage.caused) }) })),
      };
      const [open, over] = [assess(terms, facts), assess(terms, ended)];
      for (const key of ["time", "weighted", "availability", "services", "credit"] as const) expect(over[key]).toEqual(open[key]);
      expect(over.outages.map(({ creditableMs, reasons }) => ({ creditableMs, reasons })))
        .toEqual(open.outages.map(({ creditableMs, reasons }) => ({ creditableMs, reasons })));
    }),
    fewerRuns(),
  );
});

it("P43: a later now never lowers downtime", () => {
  fc.assert(
    // As work ran is known only once it has begun.
    fc.property(under(withNow, announcedWindow), share, ({ terms, facts }, further) => {
      const asOf = facts.asOf ?? 0;
      const later = { ...facts, asOf: asOf + placeIn({ start: 0, end: facts.period.end - facts.period.start }, further) };
      expect(assess(terms, later).time.downtimeMs).toBeGreaterThanOrEqual(assess(terms, facts).time.downtimeMs);
    }),
    fewerRuns(),
  );
});
