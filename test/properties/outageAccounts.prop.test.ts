// P02: what an outage lasted within the period is what it earns plus what each reason decides, in order of precedence.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import type { OutageAccount } from "../../src/assessment.js";
import type { Terms } from "../../src/terms/language.js";
import { cases, fewerRuns, type PlainFacts } from "../support/propertyFacts.js";

const NO_DOWNTIME = ["not-covered", "degraded-only", "not-all-down", "maintenance-planned", "maintenance-emergency"];
const CLAIMS = ["claim-late", "claim-missing", "claim-pending", "claim-wrong-channel", "claim-early", "evidence-missing"];
const precedence = (terms: Terms) => [...NO_DOWNTIME, ...terms.causes.map(({ code }) => code), "terms-breach", ...CLAIMS];

/** Length within the period, up to "now". */
function inPeriodMs({ startMs, endMs }: OutageAccount, { period, asOf }: PlainFacts): number {
  const lastMs = Math.min(period.end, asOf ?? period.end);
  return Math.max(0, Math.min(endMs ?? lastMs, lastMs) - Math.max(startMs, period.start));
}

const decided = (outage: OutageAccount, codes: readonly string[]) =>
  outage.reasons.reduce((sum, { code, decidesMs }) => sum + (codes.includes(code) ? decidesMs : 0), 0);

it("every millisecond of an outage within the period is decided once", () => {
  fc.assert(
    fc.property(cases, ({ terms, facts }) => {
      for (const outage of assess(terms, facts).outages) {
        expect(outage.inPeriodMs).toBe(inPeriodMs(outage, facts));
        expect(outage.creditableMs + decided(outage, precedence(terms))).toBe(outage.inPeriodMs);
        expect(outage.downtimeMs).toBe(outage.inPeriodMs - decided(outage, NO_DOWNTIME));
        expect(outage.creditableMs).toBeGreaterThanOrEqual(0);
        expect(outage.creditableMs).toBeLessThanOrEqual(outage.downtimeMs);
      }
    }),
    fewerRuns(),
  );
});

it("a reason decides no more than it applies to, applies to no more than the outage, and is named once, in order", () => {
  fc.assert(
    fc.property(cases, ({ terms, facts }) => {
      const order = precedence(terms);
      for (const { reasons, inPeriodMs: wholeMs } of assess(terms, facts).outages) {
        for (const { ms, decidesMs } of reasons) {
          expect(decidesMs).toBeGreaterThanOrEqual(0);
          expect(decidesMs).toBeLessThanOrEqual(ms);
          expect(ms).toBeGreaterThan(0);
          expect(ms).toBeLessThanOrEqual(wholeMs);
        }
        const places = reasons.map(({ code }) => order.indexOf(code));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places).not.toContain(-1);
      }
    }),
    fewerRuns(),
  );
});
