// Target, allowance and schedule together: blocks out of reach, allowances that forgive nothing, everything or twice.
import { describe, expect, it } from "vitest";
import type { AllowanceTerms, PeriodUnit, Schedule } from "../../src/terms/language.js";
import { blocks, clause, further, places, said, tiers } from "./madeUp.js";

const deduct: AllowanceTerms = { reading: "deduct", of: "agreed", usedBy: "creditable", clause };
const fixed = (minutes: string, reading: AllowanceTerms["reading"] = "deduct"): AllowanceTerms => ({ ...deduct, reading, of: "fixed", minutes });

describe("a block longer than any period", () => {
  it.each<{ unit: PeriodUnit | null; reached: string; beyond: string }>([
    { unit: null, reached: "44640", beyond: "44640.00000001" },
    { unit: "billing-month", reached: "44640", beyond: "44641" },
    { unit: "calendar-month", reached: "44640", beyond: "44641" },
    { unit: "calendar-quarter", reached: "132480", beyond: "132481" },
    { unit: "calendar-year", reached: "527040", beyond: "527041" },
    { unit: { days: 10 }, reached: "14400", beyond: "14401" },
  ])("$unit: $reached minutes are reached, $beyond not", ({ unit, reached, beyond }) => {
    const period = { base: "elapsed", ...(unit === null ? {} : { unit }), clause } as const;
    expect(places({ period, schedule: blocks({ blockMinutes: reached }) })).toEqual([]);
    expect(places({ period, schedule: blocks({ blockMinutes: beyond }) })).toEqual(["block-beyond-period schedule.blockMinutes"]);
  });

  it.each([
    { why: "the allowance comes first: 0.1 % is 44.64 minutes", allowance: deduct, reached: "44595.36", beyond: "44595.37" },
    { why: "a fixed one", allowance: fixed("640"), reached: "44000", beyond: "44000.1" },
    { why: "a threshold takes nothing off", allowance: fixed("640", "threshold"), reached: "44640", beyond: "44641" },
  ])("$why", ({ allowance, reached, beyond }) => {
    expect(places({ allowance, schedule: blocks({ blockMinutes: reached }) })).toEqual([]);
    expect(places({ allowance, schedule: blocks({ blockMinutes: beyond }) })).toEqual(["block-beyond-period schedule.blockMinutes"]);
  });

  it("of a base of 30 days the allowance is 43.2 minutes", () => {
    const period = { base: "fixed-30-days", unit: "calendar-month", clause } as const;
    expect(places({ period, allowance: deduct, schedule: blocks({ blockMinutes: "44596.8" }) })).toEqual([]);
    expect(said({ period, allowance: deduct, schedule: blocks({ blockMinutes: "44596.9" }) })).toEqual([
      "block-beyond-period at schedule.blockMinutes: The first block takes 44640.1 minutes, more than the 44640 of the longest period.",
    ]);
  });

  it("half of one is enough where parts are completed", () => {
    expect(places({ schedule: blocks({ blockMinutes: "89280", rounding: "nearest" }) })).toEqual([]);
    expect(places({ schedule: blocks({ blockMinutes: "89281", rounding: "nearest" }) })).toEqual(["block-beyond-period schedule.blockMinutes"]);
    expect(places({ schedule: blocks({ blockMinutes: "999999", rounding: "started" }) })).toEqual([]);
    expect(places({ schedule: blocks({ blockMinutes: "999999", rounding: "exact" }) })).toEqual([]);
  });
});

describe("an allowance", () => {
  it.each([
    { why: "the complement of 100 % is 0", target: "100", allowance: deduct, says: ["allowance-zero allowance target"] },
    { why: "that of 99.99999999 % is not", target: "99.99999999", allowance: deduct, says: [] },
    { why: "none is no allowance of 0", target: "100", allowance: { ...deduct, reading: "none" as const }, says: [] },
    { why: "0 minutes", target: "100", allowance: fixed("0.0"), says: ["allowance-zero allowance.minutes"] },
    { why: "some", target: "100", allowance: fixed("0.1"), says: [] },
    { why: "31 days forgive everything", target: "99.9", allowance: fixed("44640", "threshold"), says: ["allowance-beyond-period allowance"] },
    { why: "a minute less does not", target: "99.9", allowance: fixed("44639", "threshold"), says: [] },
  ])("$why", ({ target, allowance, says }) => {
    expect(places({ target: { percent: target, clause }, allowance })).toEqual(says);
  });

  it("says so in words", () => {
    expect(said({ target: { percent: "100", clause }, allowance: deduct })).toEqual([
      "allowance-zero at allowance and target: The allowance is always 0, so it forgives nothing.",
    ]);
    expect(said({ allowance: fixed("44640", "threshold") })).toEqual([
      "allowance-beyond-period at allowance: The allowance is at least as long as the longest period, so no downtime ever exceeds it.",
    ]);
  });

  it.each<{ why: string; schedule: Schedule; says: readonly string[] }>([
    { why: "a table by availability", schedule: tiers("availability", [{ below: "99.9", credit: "10" }]), says: ["allowance-unused allowance schedule"] },
    { why: "a table by time", schedule: tiers("total-downtime", [{ above: "0", credit: "10" }]), says: [] },
    { why: "points", schedule: { kind: "points", points: "1", creditPerStep: "1", rounding: "whole", clause }, says: ["allowance-unused allowance schedule"] },
    { why: "a flat credit", schedule: { kind: "flat", credit: "1", clause }, says: ["allowance-unused allowance schedule"] },
    { why: "the shortfall", schedule: { kind: "shortfall", factor: "1", clause }, says: ["allowance-unused allowance schedule"] },
    { why: "a multiple of the time", schedule: { kind: "multiplier", factor: "1", base: "agreed", clause }, says: [] },
    {
      why: "the higher of a flat credit and a multiple of the time",
      schedule: { kind: "max-of", schedules: [{ kind: "flat", credit: "1", clause }, { kind: "multiplier", factor: "1", base: "agreed", clause }], clause },
      says: [],
    },
  ])("beside $why", ({ schedule, says }) => {
    expect(places({ schedule, allowance: deduct })).toEqual(says);
    expect(places({ schedule, allowance: { ...deduct, reading: "none" } })).toEqual([]);
  });

  it("is unused as a threshold only if it says something else than the target", () => {
    const schedule: Schedule = { kind: "flat", credit: "10", clause };
    expect(places({ schedule, allowance: { ...deduct, reading: "threshold" } })).toEqual([]);
    expect(said({ schedule, allowance: fixed("60", "threshold") })).toEqual([
      "allowance-unused at allowance and schedule: This schedule starts at the target and takes no allowance off, so the allowance has no effect; "
        + "with one, the same time would be forgiven twice.",
    ]);
  });

  it("that a second guarantee only shares is not held against it; its own is", () => {
    const target = { percent: "100", clause };
    expect(places({ allowance: deduct, guarantees: [further({ target })] })).toEqual([]);
    expect(places({ allowance: deduct, guarantees: [further({ target, allowance: deduct })] })).toEqual([
      "allowance-zero guarantees.0.allowance guarantees.0.target",
    ]);
  });

  it("means nothing for a share of requests", () => {
    const measure = { kind: "score", of: "requests", clause } as const;
    const schedule: Schedule = { kind: "flat", credit: "10", clause };
    expect(places({ measure, schedule, target: { percent: "100", clause }, allowance: deduct })).toEqual([]);
  });
});

describe("a target", () => {
  it.each([
    { why: "nothing is below 0", target: { percent: "0", clause }, says: ["target-never-missed at target: No period can fall below a target of 0 %."] },
    { why: "0 itself can be reached", target: { percent: "0", missedWhen: "at-or-below", clause } as const, says: [] },
    {
      why: "100 % itself misses",
      target: { percent: "100", missedWhen: "at-or-below", clause } as const,
      says: ["target-always-missed at target: Even a period without any downtime misses the target."],
    },
    { why: "only less than 100 % misses", target: { percent: "100", missedWhen: "below", clause } as const, says: [] },
  ])("$why", ({ target, says }) => {
    expect(said({ target })).toEqual(says);
  });

  it("of events says nothing", () => {
    const measure = { kind: "events", limits: [{ severity: "high", minutes: "15" }], clause } as const;
    expect(places({ measure, target: { percent: "0", clause }, schedule: { kind: "per-event", creditPerEvent: "1", clause } })).toEqual([]);
  });
});

it("a miss has some consequence", () => {
  const schedule: Schedule = { kind: "none", clause };
  const termination = { missed: 2, of: 2, belowPercent: null, clause };
  expect(said({ schedule })).toEqual(["miss-without-remedy at schedule: A miss earns no credit and gives no right to terminate."]);
  expect(places({ schedule, termination })).toEqual([]);
  expect(places({ schedule: { kind: "max-of", schedules: [schedule, { kind: "flat", credit: "5", clause }], clause } })).toEqual([]);
});
