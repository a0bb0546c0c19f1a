// Laws of a comparison, on what the engine makes of random facts.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Assessment, LedgerEntry } from "../../src/assessment.js";
import type { AssessmentDiff, OutageDifference } from "../../src/diff/assessmentDiff.js";
import { diffAssessments } from "../../src/diff/diffAssessments.js";
import { explainDiff } from "../../src/diff/explainDiff.js";
import { fewerRuns } from "../support/propertyFacts.js";
import { pairs } from "./pairs.js";

it("an assessment does not differ from itself", () => {
  fc.assert(fc.property(pairs, ([before]) => {
    const { currency, minorUnitDigits } = before.credit;
    const { startMs, endMs, timeZone } = before.period;
    expect(diffAssessments(before, structuredClone(before))).toEqual({
      id: before.id, terms: { before: before.terms, after: before.terms }, status: { before: before.status, after: before.status },
      period: { startMs, endMs, timeZone }, currency, minorUnitDigits,
      same: true, ledger: [], outages: [], time: [], availability: [], money: [],
      settlement: { direction: "none", amount: before.credit.entitled.replaceAll(/\d+/g, (digits) => "0".repeat(digits.length)).replace(/^0+/, "0"), amountMinor: 0, daysAdded: "0" },
    });
  }), fewerRuns());
});

const OPPOSITE = { added: "removed", removed: "added", changed: "changed" } as const;
const OTHER_WAY = { credit: "claim-back", "claim-back": "credit", none: "none" } as const;

/** What a comparison should read with its arguments exchanged. */
function mirrored(diff: AssessmentDiff): unknown {
  const { outages, settlement } = diff;
  return {
    ...(exchanged(diff) as AssessmentDiff),
    outages: outages.map((outage) => ({ ...(exchanged(outage) as OutageDifference), change: OPPOSITE[outage.change] })),
    settlement: { ...settlement, direction: OTHER_WAY[settlement.direction], daysAdded: settlement.daysAdded === "0" ? "0" : negated(settlement.daysAdded) },
  };
}

const COUNTERPART: Readonly<Record<string, string>> = { before: "after", after: "before", beforeMs: "afterMs", afterMs: "beforeMs" };

function exchanged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(exchanged);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) =>
    key.startsWith("delta") ? [key, negated(item)] : [COUNTERPART[key] ?? key, exchanged(item)]));
}

function negated(delta: unknown): unknown {
  if (typeof delta === "number") return 0 - delta;
  if (typeof delta !== "string") return delta;
  return delta.startsWith("-") ? delta.slice(1) : `-${delta}`;
}

it("exchanging the two mirrors everything", () => {
  fc.assert(fc.property(pairs, ([before, after]) => {
    expect(diffAssessments(after, before)).toEqual(mirrored(diffAssessments(before, after)));
  }), fewerRuns());
});

/** Minor units of an amount, by its digits alone. */
const minor = (amount: string): bigint => BigInt(amount.replace(".", ""));

it("amounts: a row for each that differs, whose delta is after less before; the settlement is what the totals differ by", () => {
  const fields = ["gross", "forfeited", "withheld", "entitled", "potential", "fee", "billed", "otherCredits"] as const;
  fc.assert(fc.property(pairs, ([before, after]) => {
    const { money, settlement } = diffAssessments(before, after);
    for (const field of fields) {
      const row = money.find((each) => each.field === field);
      const by = minor(after.credit[field]) - minor(before.credit[field]);
      expect(row === undefined ? 0n : minor(row.delta as string)).toBe(by);
      if (row !== undefined) expect([by !== 0n, row.before, row.after]).toEqual([true, before.credit[field], after.credit[field]]);
    }
    const sign = { credit: 1, "claim-back": -1, none: 0 }[settlement.direction];
    expect(minor(settlement.amount)).toBe(BigInt(settlement.amountMinor));
    expect(sign * settlement.amountMinor + 0).toBe(after.total.entitledMinor - before.total.entitledMinor);
    expect(settlement.direction === "none").toBe(settlement.amountMinor === 0);
  }), fewerRuns());
});

/** What two ledgers say at each stretch between any two of their edges, found by looking through both from the start. */
function stretchByStretch(before: readonly LedgerEntry[], after: readonly LedgerEntry[]) {
  const edges = [...new Set([...before, ...after].flatMap(({ startMs, endMs }) => [startMs, endMs]))].sort((a, b) => a - b);
  const said = (ledger: readonly LedgerEntry[], atMs: number) => {
    const { startMs: _, endMs: __, ...state } = ledger.find(({ startMs, endMs }) => startMs <= atMs && atMs < endMs) as LedgerEntry;
    return state;
  };
  return edges.slice(0, -1).map((startMs, index) => ({ startMs, endMs: edges[index + 1] as number, before: said(before, startMs), after: said(after, startMs) }));
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const lengthOf = (stretches: readonly { readonly startMs: number; readonly endMs: number }[]): number =>
  stretches.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);

it("stretches are in order, disjoint, within the period, as long as can be, and what a look at each stretch finds", () => {
  fc.assert(fc.property(pairs, ([before, after]) => {
    const { ledger, period } = diffAssessments(before, after);
    const differing = stretchByStretch(before.ledger, after.ledger).filter((stretch) => !isEqual(stretch.before, stretch.after));
    expect(lengthOf(ledger)).toBe(lengthOf(differing));
    for (const stretch of differing) {
      const [found] = ledger.filter(({ startMs, endMs }) => startMs <= stretch.startMs && stretch.endMs <= endMs);
      expect([found?.before, found?.after]).toEqual([stretch.before, stretch.after]);
    }
    ledger.forEach((stretch, index) => {
      expect(stretch.startMs).toBeGreaterThanOrEqual(ledger[index - 1]?.endMs ?? period.startMs);
      expect(stretch.endMs).toBeGreaterThan(stretch.startMs);
      expect(stretch.endMs).toBeLessThanOrEqual(period.endMs);
      const next = ledger[index + 1];
      if (next?.startMs === stretch.endMs) expect(isEqual([next.before, next.after], [stretch.before, stretch.after])).toBe(false);
    });
  }), fewerRuns());
});

function fieldDelta({ fields }: OutageDifference, name: "inPeriodMs" | "creditableMs"): number {
  const row = fields.find(({ field }) => field === name);
  return Number(row?.after ?? 0) - Number(row?.before ?? 0);
}

it("outages: what one is longer or shorter by is what it earns credit for, and what reasons decide, more or less", () => {
  fc.assert(fc.property(pairs, ([before, after]) => {
    for (const outage of diffAssessments(before, after).outages) {
      const decided = outage.reasons.reduce((sum, { decides }) => sum + decides.deltaMs, 0);
      expect(fieldDelta(outage, "inPeriodMs")).toBe(fieldDelta(outage, "creditableMs") + decided);
    }
  }), fewerRuns());
});

it("time: what agreed time and the kinds of downtime differ by adds up as they do", () => {
  fc.assert(fc.property(pairs, ([before, after]) => {
    const { time } = diffAssessments(before, after);
    const delta = (wanted: (field: string) => boolean): number =>
      time.reduce((sum, { field, delta: by }) => (wanted(field) ? sum + Number(by) : sum), 0);
    const isPart = (field: string): boolean => field === "creditableMs" || field.startsWith("excludedMs.");
    expect(delta(isPart)).toBe(after.time.downtimeMs - before.time.downtimeMs);
    expect(delta((field) => field === "downtimeMs")).toBe(after.time.downtimeMs - before.time.downtimeMs);
  }), fewerRuns());
});

it("every difference can be said, in both languages, and is the same after a round trip through JSON", () => {
  fc.assert(fc.property(pairs, ([before, after]) => {
    const diff = diffAssessments(before, after);
    const back = JSON.parse(JSON.stringify(diff)) as AssessmentDiff;
    expect(back).toEqual(diff);
    for (const locale of ["en", "fr"] as const) {
      const text = explainDiff(diff, { locale });
      expect(explainDiff(back, { locale })).toBe(text);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text.includes(locale === "en" ? "Nothing differs." : "Aucune différence.")).toBe(diff.same);
    }
  }), fewerRuns());
});

it("the arguments are not written to", () => {
  const frozen = (value: Assessment): Assessment => deeplyFrozen(structuredClone(value));
  fc.assert(fc.property(pairs, ([before, after]) => {
    expect(diffAssessments(frozen(before), frozen(after))).toEqual(diffAssessments(before, after));
  }), fewerRuns());
});

function deeplyFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deeplyFrozen);
  return value;
}
