// P47: two zones with the same rules give the same figures, and a zone's name may be spelt in any letter case.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import type { Facts } from "../../src/facts/facts.js";
import { anyReadings, caseOf, monthScale } from "../support/arbitraries.js";
import { fewerRuns, figures } from "../support/propertyFacts.js";

/** The same since 1990, which all generated months are after. */
const TWINS: Readonly<Record<string, string>> = {
  "UTC": "Etc/GMT", "Europe/Paris": "Europe/Berlin", "America/New_York": "America/Toronto", "Asia/Kathmandu": "Asia/Katmandu",
  "Pacific/Apia": "pacific/APIA", "Australia/Lord_Howe": "Australia/LHI",
};

it("in months and in claim days", () => {
  fc.assert(
    fc.property(caseOf(monthScale, anyReadings(monthScale)), ({ terms, facts }) => {
      const zone = facts.period.timeZone ?? terms.timeZone;
      const twin: Facts = { ...facts, period: { ...facts.period, timeZone: TWINS[zone] ?? zone } };
      const [here, there] = [assess(terms, facts), assess(terms, twin)];
      expect(there.period).toEqual({ ...here.period, timeZone: TWINS[zone] });
      expect(figures(there)).toEqual(figures(here));
      expect(there.outages).toEqual(here.outages);
    }),
    fewerRuns(),
  );
});
