// Caps: credits they cut down, and caps that never bind.
import { describe, expect, it } from "vitest";
import type { CapTerms, CreditUnit, Schedule, Terms } from "../../src/terms/language.js";
import { blocks, clause, further, places, said, tiers } from "./madeUp.js";

const capOf = (percent: string, of: "service-fee" | "credited-fee" | "billed-fee" = "service-fee"): CapTerms => ({ scope: "guarantee", percent, of, clause });
const flat = (credit: string): Schedule => ({ kind: "flat", credit, clause });
const table = (...credits: readonly string[]): Schedule =>
  tiers("availability", credits.map((credit, index) => ({ atLeast: `${credits.length - 1 - index}`, below: index === 0 ? "99.9" : `${credits.length - index}`, credit })));

describe("credits that a cap cuts", () => {
  it("in a table, each row above the cap, and what becomes alike", () => {
    expect(said({ schedule: table("10", "50", "100"), caps: [capOf("50")] })).toEqual([
      "credit-above-cap at schedule.tiers.2.credit and caps.0: A credit of 100 % is more than the cap of 50 % lets through.",
      "credits-alike-under-cap at schedule.tiers.1.credit and schedule.tiers.2.credit and caps.0: The cap of 50 % leaves 2 rows with different credits alike.",
    ]);
    expect(places({ schedule: table("10", "50"), caps: [capOf("50.0")] })).toEqual([]);
    expect(places({ schedule: table("10", "49", "51"), caps: [capOf("50")] })).toEqual(["credit-above-cap schedule.tiers.2.credit caps.0"]);
    expect(places({ schedule: table("10", "50", "50"), caps: [capOf("50")] })).toEqual([]);
  });

  it.each<{ why: string; schedule: Schedule; says: readonly string[] }>([
    { why: "a flat credit", schedule: flat("50.1"), says: ["credit-above-cap schedule.credit caps.0"] },
    { why: "a flat credit at the cap", schedule: flat("50"), says: [] },
    { why: "a block", schedule: blocks({ creditPerBlock: "51" }), says: ["credit-above-cap schedule.creditPerBlock caps.0"] },
    { why: "part of a block counts", schedule: blocks({ creditPerBlock: "51", rounding: "exact" }), says: [] },
    { why: "what is earned at once", schedule: blocks({ initialCredit: "51" }), says: ["credit-above-cap schedule.initialCredit caps.0"] },
    {
      why: "a step of points", schedule: { kind: "points", points: "1", creditPerStep: "51", rounding: "started", clause },
      says: ["credit-above-cap schedule.creditPerStep caps.0"],
    },
    { why: "part of a step counts", schedule: { kind: "points", points: "1", creditPerStep: "51", rounding: "exact", clause }, says: [] },
    { why: "a multiple grows from 0", schedule: { kind: "multiplier", factor: "51", base: "agreed", clause }, says: [] },
    { why: "so does a shortfall", schedule: { kind: "shortfall", factor: "51", clause }, says: [] },
    {
      why: "one of several", schedule: { kind: "max-of", schedules: [{ kind: "flat", credit: "5", clause }, { kind: "flat", credit: "51", clause }], clause },
      says: ["credit-above-cap schedule.schedules.1.credit caps.0"],
    },
  ])("$why", ({ schedule, says }) => {
    expect(places({ schedule, caps: [capOf("50")] })).toEqual(says);
  });

  it("events too", () => {
    const measure = { kind: "events", limits: [{ severity: "high", minutes: "15" }], clause } as const;
    const creditUnit: CreditUnit = { kind: "money", currency: "USD", clause };
    const schedule: Schedule = { kind: "per-event", creditPerEvent: "100", clause };
    const cap = (amount: string, currency = "USD"): CapTerms => ({ scope: "rolling-year", amount, currency, clause });
    expect(said({ measure, creditUnit, schedule, caps: [cap("99.5")] })).toEqual([
      "credit-above-cap at schedule.creditPerEvent and caps.0: A credit of 100 USD is more than the cap of 99.5 USD lets through.",
    ]);
    expect(places({ measure, creditUnit, schedule, caps: [cap("100")] })).toEqual([]);
    expect(places({ measure, creditUnit, schedule, caps: [cap("99", "EUR"), capOf("1")] })).toEqual([]);
  });

  it("by the lowest cap of the same fee", () => {
    const schedule = flat("30");
    expect(places({ schedule, caps: [capOf("20", "billed-fee"), capOf("40")] })).toEqual([]);
    expect(places({ schedule, caps: [capOf("20", "billed-fee"), capOf("25", "credited-fee"), capOf("40")] })).toEqual([
      "credit-above-cap schedule.credit caps.1", "cap-never-binds caps.2 caps.1",
    ]);
  });

  it("by a cap of the whole fee, of which a part is credited: 5 % of a year is 60 % of a month", () => {
    const feeBase = { of: "annual-fee", dividedBy: "12", clause } as const;
    const caps: readonly CapTerms[] = [{ scope: "guarantee", percent: "5", of: "annual-fee", clause }];
    expect(places({ feeBase, caps, schedule: flat("60") })).toEqual([]);
    expect(places({ feeBase, caps, schedule: flat("60.01") })).toEqual(["credit-above-cap schedule.credit caps.0"]);
  });

  it("in days: 28 of 30 are 93⅓ %", () => {
    const caps: readonly CapTerms[] = [{ scope: "guarantee", days: "28", daysIn: "30", clause }];
    expect(said({ creditUnit: { kind: "days-of-fee", daysIn: "30", clause }, schedule: flat("28.5"), caps })).toEqual([
      "credit-above-cap at schedule.credit and caps.0: A credit of 28.5 days is more than the cap of 28 days lets through.",
    ]);
    expect(places({ creditUnit: { kind: "days-of-fee", daysIn: "30", clause }, schedule: flat("28"), caps })).toEqual([]);
    expect(places({ schedule: flat("93.33333333"), caps })).toEqual([]);
    expect(places({ schedule: flat("93.33333334"), caps })).toEqual(["credit-above-cap schedule.credit caps.0"]);
    expect(places({ creditUnit: { kind: "days-of-fee", daysIn: "period", clause }, schedule: flat("29"), caps })).toEqual([]);
  });

  it("in days that are added", () => {
    const more = { creditUnit: { kind: "days-added", clause }, outcome: { kind: "extension", expiresMonths: null, clause } } as const;
    const caps: readonly CapTerms[] = [{ scope: "guarantee", daysAdded: "15", clause }];
    expect(said({ ...more, caps, schedule: flat("16") })).toEqual([
      "credit-above-cap at schedule.credit and caps.0: A credit of 16 days is more than the cap of 15 days lets through.",
    ]);
    expect(places({ ...more, caps, schedule: flat("15") })).toEqual([]);
  });

  it("where services are credited apart, only by a cap of each service or outage", () => {
    const services = { covered: ["api", "web"], clause };
    const unavailable: Terms["unavailable"] = { when: "each-apart", clause };
    const apart = (scope: "outage" | "service"): CapTerms => ({ scope, percent: "50", of: "credited-fee", clause });
    expect(places({ services, unavailable, schedule: flat("60"), caps: [capOf("50")] })).toEqual([]);
    expect(places({ services, unavailable, schedule: flat("60"), caps: [apart("service")] })).toEqual(["credit-above-cap schedule.credit caps.0"]);
    expect(places({ services, unavailable, schedule: flat("60"), caps: [apart("outage")] })).toEqual(["credit-above-cap schedule.credit caps.0"]);
  });
});

describe("a cap beside a lower one", () => {
  const all = (percent: string, otherCredits: "taken-first" | "taken-last" = "taken-first"): CapTerms =>
    ({ scope: "all-guarantees", percent, of: "service-fee", otherCredits, clause });

  it.each<{ why: string; caps: readonly CapTerms[]; says: readonly string[] }>([
    {
      why: "that covers the same", caps: [capOf("100"), capOf("50")],
      says: ["cap-never-binds at caps.0 and caps.1: The cap of 100 % never binds: that of 50 % covers the same and is lower."],
    },
    { why: "that is equal", caps: [capOf("50"), capOf("50.0")], says: [] },
    { why: "of another fee", caps: [capOf("100"), capOf("50", "billed-fee")], says: [] },
    { why: "that covers more", caps: [capOf("100"), all("50")], says: [] },
    { why: "in another measure", caps: [capOf("100"), { scope: "guarantee", amount: "5", currency: "USD", clause }], says: [] },
    { why: "of all guarantees", caps: [all("50"), all("100")], says: ["cap-never-binds at caps.1 and caps.0: The cap of 100 % never binds: that of 50 % covers the same and is lower."] },
    { why: "to which other credits come first", caps: [all("100", "taken-last"), all("50")], says: [] },
  ])("$why", ({ caps, says }) => {
    expect(said({ caps })).toEqual(says);
  });
});

describe("a second guarantee", () => {
  const all: CapTerms = { scope: "all-guarantees", percent: "50", of: "credited-fee", otherCredits: "taken-first", clause };

  it("is limited by its own caps and those of all", () => {
    expect(places({ guarantees: [further({ schedule: flat("60"), caps: [capOf("50")] })] })).toEqual(["credit-above-cap guarantees.0.schedule.credit guarantees.0.caps.0"]);
    expect(places({ caps: [all], guarantees: [further({ schedule: flat("60"), caps: [] })] })).toEqual(["credit-above-cap guarantees.0.schedule.credit caps.0"]);
    expect(places({ guarantees: [further({ schedule: blocks(), caps: [] })] })).toEqual(["credit-uncapped guarantees.0.schedule guarantees.0.caps"]);
  });

  it("with a fee of its own cannot be compared with a share of another", () => {
    expect(places({ caps: [all], guarantees: [further({ fee: "own", schedule: flat("60"), caps: [capOf("50")] })] })).toEqual([]);
    expect(places({ guarantees: [further({ fee: "own", schedule: flat("60"), caps: [capOf("50", "credited-fee")] })] })).toEqual([
      "credit-above-cap guarantees.0.schedule.credit guarantees.0.caps.0",
    ]);
  });
});
