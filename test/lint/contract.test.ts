// The contract as a whole: smallest credits, termination, maintenance, outcome, plans, clauses.
import { describe, expect, it } from "vitest";
import { SILENT } from "../../src/terms/defineTerms.js";
import type { CapTerms, MaintenanceTerms, MinimumCredit, PlanTerms, Terms } from "../../src/terms/language.js";
import { blocks, claim, clause, further, places, said } from "./madeUp.js";

describe("the smallest credit", () => {
  const minimum = (reading: "suppress" | "raise", amount: string): MinimumCredit => ({ reading, amount, currency: "USD", clause });
  const cap = (amount: string, currency = "USD"): CapTerms => ({ scope: "guarantee", amount, currency, clause });

  it.each([
    { reading: "suppress" as const, amount: "10", says: ["minimum-above-cap at minimumCredit and caps.0: Credits are paid only above 10 USD, and the cap of 10.00 USD leaves no room for that."] },
    { reading: "suppress" as const, amount: "9.99", says: [] },
    { reading: "raise" as const, amount: "10.01", says: ["minimum-above-cap at minimumCredit and caps.0: Credits are raised to 10.01 USD, and the cap of 10.00 USD leaves no room for that."] },
    { reading: "raise" as const, amount: "10", says: [] },
  ])("$reading $amount under a cap of 10", ({ reading, amount, says }) => {
    expect(said({ minimumCredit: minimum(reading, amount), caps: [cap("10.00")] })).toEqual(says);
  });

  it("is compared with amounts of the same currency, of each guarantee and of all", () => {
    const minimumCredit = minimum("raise", "20");
    const all: CapTerms = { scope: "all-guarantees", amount: "10", currency: "USD", otherCredits: "taken-first", clause };
    expect(places({ minimumCredit, caps: [cap("10", "EUR")] })).toEqual([]);
    expect(places({ minimumCredit })).toEqual([]);
    expect(places({ minimumCredit, caps: [cap("21")], guarantees: [further({ caps: [cap("10")] })] })).toEqual(["minimum-above-cap minimumCredit guarantees.0.caps.0"]);
    expect(places({ minimumCredit, caps: [all], guarantees: [further()] })).toEqual(["minimum-above-cap minimumCredit caps.0"]);
  });
});

describe("the right to terminate", () => {
  const termination = (belowPercent: string | null): Terms["termination"] => ({ missed: 3, of: 3, belowPercent, clause });

  it.each([
    { below: "0", says: ["termination-impossible at termination.belowPercent: No period can fall below 0 %, so the right to terminate never comes."] },
    { below: "0.1", says: [] },
    { below: "99.9", says: [] },
    { below: "99.91", says: ["termination-above-target at termination.belowPercent and target: Periods that meet the target can count towards the right to terminate."] },
    { below: null, says: [] },
  ])("below $below %", ({ below, says }) => {
    expect(said({ termination: termination(below) })).toEqual(says);
  });

  it("by events has no percentage", () => {
    const measure = { kind: "events", limits: [{ severity: "high", minutes: "15" }], clause } as const;
    expect(places({ measure, schedule: { kind: "none", clause }, termination: termination("0") })).toEqual([]);
  });
});

describe("limits on maintenance", () => {
  const maintenance = (excused: MaintenanceTerms["kinds"]["excused"], hours: string, more: Partial<MaintenanceTerms["allowance"]> = {}): MaintenanceTerms => ({
    base: { reading: "net", clause }, kinds: { excused, clause }, notice: { minimumHours: hours, clause },
    allowance: { hours: null, clause, ...more }, scope: { reading: "named-services", clause }, window: { reading: "announced", clause },
  });

  it.each([
    { why: "notice, and nothing excused", value: maintenance([], "24"), says: ["maintenance-unused maintenance.notice"] },
    { why: "notice of planned work, and only emergencies excused", value: maintenance(["emergency"], "24"), says: ["maintenance-unused maintenance.notice"] },
    { why: "notice of planned work", value: maintenance(["planned"], "24"), says: [] },
    { why: "no notice, and nothing excused", value: maintenance([], "0"), says: [] },
    { why: "hours, and nothing excused", value: maintenance([], "0", { hours: "4" }), says: ["maintenance-unused maintenance.allowance"] },
    { why: "windows, and nothing excused", value: maintenance([], "0", { windows: 2 }), says: ["maintenance-unused maintenance.allowance"] },
    { why: "no limit by name", value: maintenance([], "0", { windows: null }), says: [] },
    { why: "hours of emergencies", value: maintenance(["emergency"], "0", { hours: "4" }), says: [] },
  ])("$why", ({ value, says }) => {
    expect(places({ maintenance: value })).toEqual(says);
  });

  it("says so in words", () => {
    expect(said({ maintenance: maintenance([], "24", { hours: "4" }) })).toEqual([
      "maintenance-unused at maintenance.notice and maintenance.allowance: This limits maintenance that is not excused at all, so it has no effect.",
    ]);
  });
});

it("days added are an extension", () => {
  const creditUnit = { kind: "days-added", clause } as const;
  expect(said({ creditUnit })).toEqual([
    "outcome-mismatch at creditUnit and outcome: Credits are days added to the term, but the outcome is not an extension.",
  ]);
  expect(places({ creditUnit, outcome: { kind: "extension", expiresMonths: null, clause } })).toEqual([]);
});

describe("plans", () => {
  const gold: PlanTerms = { id: "gold", target: { percent: "99.99", clause }, clause };

  it("that make no difference", () => {
    const plain: PlanTerms = { id: "plain", clause };
    expect(said({ plans: [gold] })).toEqual(["plan-alone at plans.0: There is one plan only, yet every request has to name it."]);
    expect(places({ plans: [plain, gold] })).toEqual([]);
    expect(said({ plans: [plain, gold, { id: "same", schedule: blocks(), clause }] })).toEqual([
      "plans-alike at plans.0 and plans.2: These plans have the same figures, so which was bought makes no difference.",
    ]);
    expect(places({ plans: [plain, gold, { id: "basic", schedule: blocks({ creditPerBlock: "4" }), clause }] })).toEqual([]);
  });

  it("are linted with what they put in place and what they leave", () => {
    const allowance = { reading: "deduct", of: "agreed", usedBy: "creditable", clause } as const;
    expect(places({
      allowance,
      plans: [
        { id: "all", target: { percent: "100", clause }, clause },
        { id: "big", caps: [{ scope: "guarantee", percent: "4", of: "service-fee", clause }], clause },
        { id: "flat", schedule: { kind: "flat", credit: "101", clause }, clause },
        { id: "own", allowance: { ...allowance, of: "fixed", minutes: "0" }, clause },
      ],
    })).toEqual([
      "allowance-zero allowance plans.0.target",
      "credit-above-cap schedule.creditPerBlock plans.1.caps.0",
      "allowance-unused allowance plans.2.schedule", "credit-above-cap plans.2.schedule.credit caps.0",
      "allowance-zero plans.3.allowance.minutes",
    ]);
  });

  it("that all share a doubt have it once, and what all replace is not looked at", () => {
    const schedule = blocks({ creditPerBlock: "101" });
    expect(places({ schedule, plans: [gold, { id: "silver", clause }] })).toEqual(["credit-above-cap schedule.creditPerBlock caps.0"]);
    expect(places({ schedule, plans: [{ ...gold, schedule: blocks() }, { id: "silver", schedule: blocks(), clause }] })).toEqual([]);
  });
});

describe("what takes credit away", () => {
  it.each<{ why: string; more: Partial<Terms>; says: readonly string[] }>([
    { why: "a cause", more: { causes: [{ code: "storm", earns: "nothing", reach: "interval", clause: SILENT }] }, says: ["exclusion-uncited causes.0.clause"] },
    { why: "a cause with a clause", more: { causes: [{ code: "storm", earns: "nothing", reach: "interval", clause }] }, says: [] },
    { why: "a cause that earns credit", more: { causes: [{ code: "storm", earns: "credit", reach: "interval", clause: SILENT }] }, says: [] },
    { why: "a condition", more: { conditions: [{ code: "paid-up", clause }, { code: "redundant", clause: SILENT }] }, says: ["exclusion-uncited conditions.1.clause"] },
    { why: "a breach", more: { breach: { excludes: "during-breach", uncured: "pay", clause: SILENT } }, says: ["exclusion-uncited breach.clause"] },
    { why: "a breach that is not cured", more: { breach: { excludes: "not-excluded", uncured: "withhold", clause: SILENT } }, says: ["exclusion-uncited breach.clause"] },
    { why: "a breach with a clause", more: { breach: { excludes: "during-breach", uncured: "withhold", clause } }, says: [] },
    { why: "service hours", more: { serviceHours: { reading: "hours", days: ["mon"], from: "08:00", to: "18:00", clause: SILENT } }, says: ["exclusion-uncited serviceHours.clause"] },
    { why: "service hours with a clause", more: { serviceHours: { reading: "hours", days: ["mon"], from: "08:00", to: "18:00", clause } }, says: [] },
  ])("$why", ({ more, says }) => {
    expect(places(more)).toEqual(says);
  });

  it.each([
    { minutes: "5", inclusive: true, cites: SILENT, says: ["exclusion-uncited clock.minimum.clause"] },
    { minutes: "0", inclusive: false, cites: SILENT, says: [] },
    { minutes: "0", inclusive: true, cites: SILENT, says: [] },
    { minutes: "5", inclusive: true, cites: clause, says: [] },
  ])("outages of fewer than $minutes minutes, citing $cites", ({ minutes, inclusive, cites, says }) => {
    const silent = { from: "outage-start", clause: SILENT } as const;
    expect(places({ clock: { start: silent, minimum: { minutes, inclusive, clause: cites }, unit: { minutes: "1", rounding: "none", clause: SILENT } } })).toEqual(says);
  });

  it("maintenance", () => {
    const kinds = (cites: string): MaintenanceTerms => ({
      base: { reading: "gross", clause }, kinds: { excused: ["planned"], clause: cites }, notice: { minimumHours: "0", clause },
      allowance: { hours: null, clause }, scope: { reading: "named-services", clause }, window: { reading: "announced", clause },
    });
    expect(said({ maintenance: kinds(SILENT) })).toEqual(["exclusion-uncited at maintenance.kinds.clause: This takes credit away, but no clause is cited for it."]);
    expect(places({ maintenance: kinds(clause) })).toEqual([]);
  });
});

describe("a clause", () => {
  it("that nothing cites", () => {
    expect(said({ clauses: { [clause]: "All.", "2": "More.", clause: "Named like the key." } })).toEqual([
      "clause-uncited at clauses.2: This clause is paraphrased, but no field cites it.",
      "clause-uncited at clauses.clause: This clause is paraphrased, but no field cites it.",
    ]);
  });

  it("may be cited anywhere", () => {
    const clauses = { [clause]: "All.", "2": "More." };
    expect(places({ clauses, notModelled: [{ clause: "2", why: "No figure depends on it." }] })).toEqual([]);
    expect(places({ clauses, notComputed: [{ clause: "2", needs: "Counts of users." }] })).toEqual([]);
    expect(places({ clauses, claim: claim({ clause: "2" }) })).toEqual([]);
    expect(places({ clauses, guarantees: [further({ clause: "2" })] })).toEqual([]);
  });
});
