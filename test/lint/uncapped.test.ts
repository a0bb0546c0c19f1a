// Sums that no cap limits: the most that each kind of schedule can earn in a month of 31 days, 44,640 minutes.
import { describe, expect, it } from "vitest";
import type { Schedule } from "../../src/terms/language.js";
import { blocks, clause, places, said, tiers } from "./madeUp.js";

const flat = (credit: string): Schedule => ({ kind: "flat", credit, clause });
const upTo = (credit: string): Schedule => tiers("availability", [{ atLeast: "99", credit: "10" }, { below: "99", credit }]);

describe("without a cap", () => {
  const percentOf: readonly { why: string; schedule: Schedule; isOver: boolean }[] = [
    { why: "a flat 100 %", schedule: flat("100"), isOver: false },
    { why: "a flat 100.5 %", schedule: flat("100.5"), isOver: true },
    { why: "a table up to 100 %", schedule: upTo("100"), isOver: false },
    { why: "a table beyond", schedule: upTo("101"), isOver: true },
    { why: "nothing but a right to terminate", schedule: { kind: "none", clause }, isOver: false },
    { why: "31 blocks of a day, 3 % each: 93 %", schedule: blocks({ blockMinutes: "1440", creditPerBlock: "3" }), isOver: false },
    { why: "31 blocks of 3.3 %: 102.3 %", schedule: blocks({ blockMinutes: "1440", creditPerBlock: "3.3" }), isOver: true },
    { why: "and 8 % at once: 101 %", schedule: blocks({ blockMinutes: "1440", creditPerBlock: "3", initialCredit: "8" }), isOver: true },
    { why: "and 7 % at once: 100 %", schedule: blocks({ blockMinutes: "1440", creditPerBlock: "3", initialCredit: "7" }), isOver: false },
    { why: "7 % at once for each outage", schedule: blocks({ blockMinutes: "1440", creditPerBlock: "3", initialCredit: "7", per: "outage" }), isOver: true },
    { why: "nothing at once for each outage", schedule: blocks({ blockMinutes: "1440", creditPerBlock: "3", initialCredit: "0", per: "outage" }), isOver: false },
    { why: "4 blocks of 30 % of 10 days, the last begun", schedule: blocks({ blockMinutes: "14400", creditPerBlock: "30", rounding: "started" }), isOver: true },
    { why: "3 whole ones", schedule: blocks({ blockMinutes: "14400", creditPerBlock: "30" }), isOver: false },
    { why: "3.1 exact ones of 32 %: 99.2 %", schedule: blocks({ blockMinutes: "14400", creditPerBlock: "32", rounding: "exact", per: "stretch" }), isOver: false },
    { why: "3.1 exact ones of 33 %: 102.3 %", schedule: blocks({ blockMinutes: "14400", creditPerBlock: "33", rounding: "exact", per: "stretch" }), isOver: true },
    { why: "3 nearest ones of 33 %", schedule: blocks({ blockMinutes: "14400", creditPerBlock: "33", rounding: "nearest" }), isOver: false },
    { why: "6 halves, each rounded to one", schedule: blocks({ blockMinutes: "14400", creditPerBlock: "17", rounding: "nearest", per: "outage" }), isOver: true },
    { why: "6 of 16 %: 96 %", schedule: blocks({ blockMinutes: "14400", creditPerBlock: "16", rounding: "nearest", per: "outage" }), isOver: false },
    { why: "any number of outages, each a block begun", schedule: blocks({ creditPerBlock: "0.1", rounding: "started", per: "outage" }), isOver: true },
    { why: "for nothing", schedule: blocks({ creditPerBlock: "0", rounding: "started", per: "outage" }), isOver: false },
    { why: "one a day, 3 % each: 93 %", schedule: blocks({ creditPerBlock: "3", rounding: "started", per: "outage", maxBlocksPerDay: 1 }), isOver: false },
    { why: "one a day, 4 % each: 124 %", schedule: blocks({ creditPerBlock: "4", rounding: "started", per: "outage", maxBlocksPerDay: 1 }), isOver: true },
    { why: "20 a day, all of a period on one", schedule: blocks({ maxBlocksPerDay: 20 }), isOver: false },
    { why: "21 a day", schedule: blocks({ maxBlocksPerDay: 21 }), isOver: true },
    { why: "99.9 steps of a point, 99 of them whole", schedule: { kind: "points", points: "1", creditPerStep: "1.01", rounding: "whole", clause }, isOver: false },
    { why: "100 steps begun", schedule: { kind: "points", points: "1", creditPerStep: "1.01", rounding: "started", clause }, isOver: true },
    { why: "all the time once", schedule: { kind: "multiplier", factor: "1", base: "agreed", clause }, isOver: false },
    { why: "all the time ten times", schedule: { kind: "multiplier", factor: "10", base: "period", clause }, isOver: true },
    { why: "31 days of a fee for 30", schedule: { kind: "multiplier", factor: "1", base: "fixed-30-days", clause }, isOver: true },
    { why: "99.9 points once", schedule: { kind: "shortfall", factor: "1", clause }, isOver: false },
    { why: "99.9 points 1.01 times", schedule: { kind: "shortfall", factor: "1.01", clause }, isOver: true },
    { why: "outages of 10 days and more, of which 3 fit: 99 %", schedule: tiers("each-outage", [{ atLeast: "14400", credit: "33" }]), isOver: false },
    { why: "and 102 %", schedule: tiers("each-outage", [{ atLeast: "14400", credit: "34" }]), isOver: true },
    { why: "of more than half of 31 days only one fits", schedule: tiers("each-outage", [{ above: "22320", credit: "60" }]), isOver: false },
    { why: "of half of 31 days two", schedule: tiers("each-outage", [{ atLeast: "22320", credit: "60" }]), isOver: true },
    { why: "any number of outages", schedule: tiers("each-outage", [{ above: "0", credit: "0.1" }]), isOver: true },
    { why: "and one row of nothing", schedule: tiers("each-outage", [{ below: "5", credit: "0" }, { atLeast: "5", credit: "0.01" }]), isOver: false },
    { why: "the longest of them", schedule: tiers("longest-outage", [{ above: "0", credit: "100" }]), isOver: false },
  ];
  it.each(percentOf)("$why", ({ schedule, isOver }) => {
    const termination = { missed: 3, of: 12, belowPercent: null, clause };
    expect(places({ schedule, termination, caps: [] })).toEqual(isOver ? ["credit-uncapped schedule caps"] : []);
  });

  it("an allowance makes the sum smaller: of 31 blocks of 3.3 % one is forgiven", () => {
    const allowance = { reading: "deduct", of: "fixed", minutes: "1440", usedBy: "creditable", clause } as const;
    expect(places({ allowance, caps: [], schedule: blocks({ blockMinutes: "1440", creditPerBlock: "3.3" }) })).toEqual([]);
    expect(places({ allowance: { ...allowance, minutes: "44641" }, caps: [], schedule: blocks({ rounding: "exact" }) })).toEqual(["allowance-beyond-period allowance"]);
  });

  it("days of the fee: 30, 365, or as many as the longest period has", () => {
    const over = (daysIn: "30" | "365" | "period", credit: string): readonly string[] =>
      places({ creditUnit: { kind: "days-of-fee", daysIn, clause }, schedule: flat(credit), caps: [] });
    expect([over("30", "30"), over("365", "365"), over("period", "31")]).toEqual([[], [], []]);
    expect([over("30", "31"), over("365", "366"), over("period", "31.5")]).toEqual([["credit-uncapped schedule caps"], ["credit-uncapped schedule caps"], ["credit-uncapped schedule caps"]]);
  });

  it("money is no share of the fee", () => {
    expect(places({ creditUnit: { kind: "money", currency: "USD", clause }, schedule: flat("9999"), caps: [] })).toEqual([]);
  });

  it("events can be any number, unless they earn nothing", () => {
    const measure = { kind: "events", limits: [{ severity: "high", minutes: "15" }], clause } as const;
    const perEvent = (creditPerEvent: string): readonly string[] => places({ measure, schedule: { kind: "per-event", creditPerEvent, clause }, caps: [] });
    expect([perEvent("0.1"), perEvent("0")]).toEqual([["credit-uncapped schedule caps"], []]);
  });

  it("a cap of each outage limits no sum; any other does", () => {
    const schedule = blocks({ per: "outage" });
    expect(said({ schedule, caps: [{ scope: "outage", percent: "50", of: "credited-fee", clause }] })).toEqual([
      "credit-uncapped at schedule and caps: Credits can come to more than 100 % of the fee, and no cap limits their sum.",
    ]);
    expect(places({ schedule, caps: [{ scope: "rolling-year", amount: "1000", currency: "USD", clause }] })).toEqual([]);
  });
});
