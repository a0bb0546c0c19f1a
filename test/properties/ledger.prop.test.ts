// P01, P04: the ledger holds every millisecond of the period exactly once, and the totals are its sums.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import type { LedgerEntry } from "../../src/assessment.js";
import { exact, isMore } from "../model/exact.js";
import { cases, elapsedBase, fewerRuns, under } from "../support/propertyFacts.js";

const lengthOf = (entries: readonly LedgerEntry[]) => entries.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);

function byFirstReason(entries: readonly LedgerEntry[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const entry of entries) {
    const code = entry.reasons[0]?.code ?? "no reason";
    sums.set(code, (sums.get(code) ?? 0) + lengthOf([entry]));
  }
  return Object.fromEntries(sums);
}

it("tiles the period without a gap, an overlap or an empty entry, and no two neighbours read the same", () => {
  fc.assert(
    fc.property(cases, ({ terms, facts }) => {
      const { period, ledger } = assess(terms, facts);
      expect(ledger[0]?.startMs).toBe(period.startMs);
      expect(ledger.at(-1)?.endMs).toBe(period.endMs);
      ledger.forEach((entry, index) => {
        expect(entry.endMs).toBeGreaterThan(entry.startMs);
        const next = ledger[index + 1];
        expect(next?.startMs ?? period.endMs).toBe(entry.endMs);
        if (next !== undefined) expect({ ...next, startMs: 0, endMs: 0 }).not.toEqual({ ...entry, startMs: 0, endMs: 0 });
      });
    }),
    fewerRuns(),
  );
});

it("sums to the totals of time, by kind and by primary reason", () => {
  fc.assert(
    fc.property(cases, ({ terms, facts }) => {
      const { time, ledger } = assess(terms, facts);
      const downtime = ledger.filter(({ kind }) => kind === "downtime");
      expect(lengthOf(ledger.filter(({ kind }) => kind === "maintenance"))).toBe(time.maintenanceMs);
      expect(lengthOf(downtime)).toBe(time.downtimeMs);
      expect(lengthOf(downtime.filter(({ creditable }) => creditable))).toBe(time.creditableMs);
      expect(byFirstReason(downtime.filter(({ creditable }) => !creditable))).toEqual({ ...time.excludedMs });
      expect(ledger.every(({ kind, creditable }) => kind === "downtime" || !creditable)).toBe(true);
    }),
    fewerRuns(),
  );
});

it("agreed time is the period less maintenance, and what is credited is downtime, and downtime agreed", () => {
  fc.assert(
    fc.property(under(cases, elapsedBase), ({ terms, facts }) => {
      const { time, weighted, credit, period } = assess(terms, facts);
      const isNet = terms.maintenance.base.reading === "net";
      expect(time.agreedMs).toBe(isNet ? period.durationMs - time.maintenanceMs : period.durationMs);
      expect(time.uptimeMs).toBe(time.agreedMs - time.downtimeMs);
      const totals = weighted ?? { agreedMs: `${time.agreedMs}`, downtimeMs: `${time.downtimeMs}`, creditableMs: `${time.creditableMs}` };
      expect(isMore(exact(totals.downtimeMs), exact(totals.agreedMs))).toBe(false);
      expect(isMore(exact(totals.creditableMs), exact(totals.downtimeMs))).toBe(false);
      if (terms.unavailable.when !== "each-apart") expect(isMore(exact(credit.excessMs), exact(totals.creditableMs))).toBe(false);
    }),
    fewerRuns(),
  );
});
