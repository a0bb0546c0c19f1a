// Totals of time, availability and money: exact differences, figures that one of the two does not have, totals of guarantees.
import { describe, expect, it } from "vitest";
import type { Assessment, Availability, Credit, TimeTotals, WeightedTotals } from "../../src/assessment.js";
import { diffAssessments } from "../../src/diff/diffAssessments.js";
import { APRIL as APRIL_OF_TWO, QUIET } from "../support/sampleAssessments.js";

/** April under a contract with one guarantee. */
const APRIL: Assessment = { ...APRIL_OF_TWO, guarantees: [] };

const withTime = (change: Partial<TimeTotals>, weighted: WeightedTotals | null = null): Assessment => ({ ...APRIL, time: { ...APRIL.time, ...change }, weighted });
const withAvailability = (change: Partial<Availability>): Assessment => ({ ...APRIL, availability: { ...APRIL.availability, ...change } });
/** With the total that follows: April has one guarantee. */
function withCredit(change: Partial<Record<keyof Credit, unknown>>): Assessment {
  const credit = { ...APRIL.credit, ...change } as Credit;
  return { ...APRIL, credit, total: { ...APRIL.total, entitled: credit.entitled, entitledMinor: credit.entitledMinor } };
}
const weighted = (change: Partial<WeightedTotals>): WeightedTotals => ({ agreedMs: "2584800000", downtimeMs: "15060000", creditableMs: "6840000", excludedMs: {}, ...change });

describe("totals of time", () => {
  it("each that differs, excluded time by reason", () => {
    const after = withTime({ maintenanceMs: 0, uptimeMs: 1, excludedMs: { "claim-late": 2_400_000, virus: 5, "denial-of-service": 3_600_001 } });
    expect(diffAssessments(APRIL, after).time).toEqual([
      { field: "maintenanceMs", before: 7_200_000, after: 0, delta: -7_200_000 },
      // 718 h of agreed service time less 251 min.
      { field: "uptimeMs", before: 2_569_740_000, after: 1, delta: -2_569_739_999 },
      { field: "excludedMs.claim-pending", before: 2_220_000, after: 0, delta: -2_220_000 },
      { field: "excludedMs.denial-of-service", before: 3_600_000, after: 3_600_001, delta: 1 },
      { field: "excludedMs.virus", before: 0, after: 5, delta: 5 },
    ]);
  });

  it("reasons may have any name", () => {
    const after = withTime({ excludedMs: JSON.parse('{"__proto__": 1, "constructor": 2}') as Record<string, number> });
    expect(diffAssessments(withTime({ excludedMs: {} }), after).time).toEqual([
      { field: "excludedMs.__proto__", before: 0, after: 1, delta: 1 },
      { field: "excludedMs.constructor", before: 0, after: 2, delta: 2 },
    ]);
  });

  it("by weight: where only one of the two weighs, the other's elapsed time stands in", () => {
    const half = withTime({}, weighted({ downtimeMs: "15059999.5", creditableMs: "20520000/7" }));
    expect(diffAssessments(APRIL, half).time).toEqual([
      { field: "weighted.downtimeMs", before: "15060000", after: "15059999.5", delta: "-0.5" },
      // (20,520,000 - 47,880,000) / 7
      { field: "weighted.creditableMs", before: "6840000", after: "20520000/7", delta: "-27360000/7" },
    ]);
    expect(diffAssessments(half, withTime({}, weighted({ downtimeMs: "15059999.5", creditableMs: "20520001/7" }))).time).toEqual([
      { field: "weighted.creditableMs", before: "20520000/7", after: "20520001/7", delta: "1/7" },
    ]);
  });

  it("by weight: equal figures are equal however they are written", () => {
    const plain = withTime({}, weighted({ downtimeMs: "1.5", creditableMs: "6840000" }));
    expect(diffAssessments(plain, withTime({}, weighted({ downtimeMs: "3/2", creditableMs: "6840000.0" })))).toMatchObject({ same: true });
  });
});

describe("availability", () => {
  it("a target missed by one record and met by the other", () => {
    const after = withAvailability({ met: true, percent: "100", upMs: 2_584_800_000, marginMs: "258480" });
    expect(diffAssessments(APRIL, after).availability).toEqual([
      { field: "met", before: false, after: true, delta: null },
      { field: "percent", before: "99.4173", after: "100", delta: "0.5827" },
      { field: "upMs", before: 2_569_740_000, after: 2_584_800_000, delta: 15_060_000 },
      // 258,480 + 14,801,520
      { field: "marginMs", before: "-14801520", after: "258480", delta: "15060000" },
    ]);
  });

  it("another target", () => {
    expect(diffAssessments(APRIL, withAvailability({ targetPercent: "99.9", ofMs: 2_592_000_000 })).availability).toEqual([
      { field: "targetPercent", before: "99.99", after: "99.9", delta: "-0.09" },
      { field: "ofMs", before: 2_584_800_000, after: 2_592_000_000, delta: 7_200_000 },
    ]);
  });

  it("a guarantee that counts no time: what was lost of what was counted", () => {
    const before = withAvailability({ score: { lost: "5", of: "1000" } });
    expect(diffAssessments(before, withAvailability({ score: { lost: "7.5", of: "1001" } })).availability).toEqual([
      { field: "score.lost", before: "5", after: "7.5", delta: "2.5" }, { field: "score.of", before: "1000", after: "1001", delta: "1" },
    ]);
    expect(diffAssessments(before, APRIL).availability).toEqual([
      { field: "score.lost", before: "5", after: null, delta: null }, { field: "score.of", before: "1000", after: null, delta: null },
    ]);
  });

  it("nothing agreed: there is no figure to take a difference of", () => {
    const nothing = withAvailability({ met: null, percent: null, marginMs: null });
    expect(diffAssessments(APRIL, nothing).availability).toEqual([
      { field: "met", before: false, after: null, delta: null },
      { field: "percent", before: "99.4173", after: null, delta: null },
      { field: "marginMs", before: "-14801520", after: null, delta: null },
    ]);
    expect(diffAssessments(nothing, nothing)).toMatchObject({ same: true });
  });
});

describe("money", () => {
  it("each figure that differs, in the order in which they are worked out", () => {
    const after = withCredit({
      fee: "1300.00", billed: "1400.00", otherCredits: "1200.00", cap: "1400.00", room: "200.00", allowanceMs: "775440/3", excessMs: "6581520.25",
      percent: "17.5", blocks: 4, gross: "227.50", forfeited: "27.50", withheld: "50.00", entitled: "150.00", entitledMinor: 15_000, potential: "0.00",
    });
    expect(diffAssessments(APRIL, after).money).toEqual([
      // 775,440 / 3 is 258,480: the same.
      { field: "excessMs", before: "6581520", after: "6581520.25", delta: "0.25" },
      { field: "percent", before: "15", after: "17.5", delta: "2.5" },
      { field: "blocks", before: 3, after: 4, delta: 1 },
      { field: "fee", before: "1250.00", after: "1300.00", delta: "50.00" },
      { field: "billed", before: "1250.00", after: "1400.00", delta: "150.00" },
      { field: "otherCredits", before: "0.00", after: "1200.00", delta: "1200.00" },
      { field: "gross", before: "187.50", after: "227.50", delta: "40.00" },
      { field: "cap", before: "1250.00", after: "1400.00", delta: "150.00" },
      { field: "room", before: "1250.00", after: "200.00", delta: "-1050.00" },
      { field: "forfeited", before: "0.00", after: "27.50", delta: "27.50" },
      { field: "withheld", before: "0.00", after: "50.00", delta: "50.00" },
      { field: "entitled", before: "187.50", after: "150.00", delta: "-37.50" },
      { field: "potential", before: "250.00", after: "0.00", delta: "-250.00" },
    ]);
    expect(diffAssessments(APRIL, after).settlement).toEqual({ direction: "claim-back", amount: "37.50", amountMinor: 3750, daysAdded: "0" });
  });

  it("a figure that only one of the two has", () => {
    expect(diffAssessments(APRIL, withCredit({ cap: null, room: null, blocks: null, excessMs: null })).money).toEqual([
      { field: "excessMs", before: "6581520", after: null, delta: null },
      { field: "blocks", before: 3, after: null, delta: null },
      { field: "cap", before: "1250.00", after: null, delta: null },
      { field: "room", before: "1250.00", after: null, delta: null },
    ]);
  });

  it("a record of a version that did not have all figures yet", () => {
    const { blocks: _, room: __, fee: ___, potential: ____, allowanceMs: _____, ...older } = APRIL.credit;
    const before = { ...APRIL, credit: older as Credit };
    expect(diffAssessments(before, before)).toMatchObject({ same: true });
    expect(diffAssessments(before, APRIL).money).toEqual([
      { field: "allowanceMs", before: null, after: "258480", delta: null },
      { field: "blocks", before: null, after: 3, delta: null },
      { field: "fee", before: null, after: "1250.00", delta: null },
      { field: "room", before: null, after: "1250.00", delta: null },
      { field: "potential", before: null, after: "250.00", delta: null },
    ]);
  });

  it.each([
    { digits: 0, before: ["1000", 1000], after: ["999", 999], delta: "-1", amountMinor: 1 },
    { digits: 2, before: ["0.00", 0], after: ["0.01", 1], delta: "0.01", amountMinor: 1 },
    { digits: 3, before: ["0.999", 999], after: ["1.000", 1000], delta: "0.001", amountMinor: 1 },
    { digits: 4, before: ["0.0000", 0], after: ["900719925474.0991", Number.MAX_SAFE_INTEGER], delta: "900719925474.0991", amountMinor: Number.MAX_SAFE_INTEGER },
  ] as const)("$digits decimals: $delta", ({ digits, before, after, delta, amountMinor }) => {
    const whole = { gross: "1", cap: null, room: null, forfeited: "0", withheld: "0", fee: "1", billed: "1", otherCredits: "0", potential: "1", minorUnitDigits: digits };
    const diff = diffAssessments(
      withCredit({ ...whole, entitled: before[0], entitledMinor: before[1] }), withCredit({ ...whole, entitled: after[0], entitledMinor: after[1] }),
    );
    expect(diff.money).toEqual([{ field: "entitled", before: before[0], after: after[0], delta }]);
    expect(diff.settlement).toEqual({ direction: delta.startsWith("-") ? "claim-back" : "credit", amount: delta.replace("-", ""), amountMinor, daysAdded: "0" });
  });

  it("more than a number holds exactly", () => {
    const diff = diffAssessments(withCredit({ cap: "90071992547409930000000000.01" }), withCredit({ cap: "90071992547409930000000000.02" }));
    expect(diff.money).toEqual([{ field: "cap", before: "90071992547409930000000000.01", after: "90071992547409930000000000.02", delta: "0.01" }]);
  });
});

describe("several guarantees of one contract", () => {
  const share = (entitled: string, entitledMinor: number, more: object = {}) => ({ gross: entitled, forfeited: "0.00", withheld: "0.00", entitled, entitledMinor, ...more });
  /** April beside a response guarantee that entitles to so much. */
  const beside = (credit: object, total: string, totalMinor: number): Assessment =>
    ({ ...APRIL, guarantees: [{ id: "response", credit }], total: { ...APRIL.total, entitled: total, entitledMinor: totalMinor } }) as unknown as Assessment;

  it("are settled together", () => {
    const diff = diffAssessments(beside(share("10.00", 1000), "197.50", 19_750), beside(share("22.50", 2250, { gross: "30.00", forfeited: "7.50" }), "210.00", 21_000));
    expect(diff.money).toEqual([
      { field: "guarantees.response.gross", before: "10.00", after: "30.00", delta: "20.00" },
      { field: "guarantees.response.forfeited", before: "0.00", after: "7.50", delta: "7.50" },
      { field: "guarantees.response.entitled", before: "10.00", after: "22.50", delta: "12.50" },
      { field: "total.entitled", before: "197.50", after: "210.00", delta: "12.50" },
    ]);
    expect(diff.settlement).toEqual({ direction: "credit", amount: "12.50", amountMinor: 1250, daysAdded: "0" });
  });

  it("a guarantee that only one of the two has", () => {
    const diff = diffAssessments(APRIL, beside(share("0.00", 0), "187.50", 18_750));
    expect(diff.money.map(({ field, before, after }) => [field, before, after])).toEqual([
      ["guarantees.response.gross", null, "0.00"], ["guarantees.response.forfeited", null, "0.00"],
      ["guarantees.response.withheld", null, "0.00"], ["guarantees.response.entitled", null, "0.00"],
    ]);
    expect(diff.settlement.direction).toBe("none");
  });

  it("the same guarantees in another order are the same", () => {
    const two = (ids: readonly string[]): Assessment => ({ ...APRIL, guarantees: ids.map((id) => ({ id, credit: share("0.00", 0) })) }) as unknown as Assessment;
    expect(diffAssessments(two(["a", "b"]), two(["b", "a"]))).toMatchObject({ same: true });
  });

  it("a record of a version that knew no other guarantees", () => {
    const { guarantees: _, total: __, ...older } = APRIL;
    expect(diffAssessments(older as unknown as Assessment, APRIL)).toMatchObject({ same: true, settlement: { direction: "none" } });
    expect(diffAssessments(older as unknown as Assessment, beside(share("10.00", 1000), "197.50", 19_750))).toMatchObject({
      settlement: { direction: "credit", amount: "10.00", amountMinor: 1000 },
    });
    const onlyTotal = { ...older, total: { entitled: "200.00", entitledMinor: 20_000 } } as unknown as Assessment;
    expect(diffAssessments(onlyTotal, APRIL).money).toEqual([{ field: "total.entitled", before: "200.00", after: "187.50", delta: "-12.50" }]);
  });

  it("credits in days: the days of all guarantees are settled", () => {
    const before = withCredit({ daysAdded: "3" });
    const after = { ...withCredit({ daysAdded: "4.5" }), guarantees: [{ id: "response", credit: share("0.00", 0, { daysAdded: "1/3" }) }] } as unknown as Assessment;
    const diff = diffAssessments(before, after);
    expect(diff.money.slice(0, 2)).toEqual([
      { field: "daysAdded", before: "3", after: "4.5", delta: "1.5" },
      { field: "guarantees.response.daysAdded", before: null, after: "1/3", delta: null },
    ]);
    // 4 1/2 + 1/3 - 3 = 11/6
    expect(diff.settlement).toEqual({ direction: "none", amount: "0.00", amountMinor: 0, daysAdded: "11/6" });
    expect(diffAssessments(after, before).settlement.daysAdded).toBe("-11/6");
  });
});

it("the account is that of whichever has one; the zone is that of the assessment after", () => {
  const nameless = { ...QUIET, period: { ...QUIET.period, timeZone: "Europe/Berlin" } };
  expect(diffAssessments(nameless, QUIET)).toMatchObject({ id: null, period: { timeZone: "Europe/Paris" }, same: true });
  expect(diffAssessments({ ...QUIET, id: "a" }, nameless)).toMatchObject({ id: "a", period: { timeZone: "Europe/Berlin" } });
  expect(diffAssessments(QUIET, { ...QUIET, id: "b" })).toMatchObject({ id: "b" });
});

it("what is still open is told, not compared", () => {
  expect(diffAssessments(APRIL, { ...APRIL, status: "final" })).toMatchObject({ same: true, status: { before: "provisional", after: "final" } });
});
