// Tables: figures that several rows claim, credits in the wrong order, rows that never decide.
import { describe, expect, it } from "vitest";
import type { Tier } from "../../src/terms/language.js";
import { clause, places, said, tiers } from "./madeUp.js";

/** A table by availability under a target of 99.9 %. */
const byAvailability = (...rows: readonly Tier[]): object => ({ schedule: tiers("availability", rows) });
const byTotal = (...rows: readonly Tier[]): object => ({ schedule: tiers("total-downtime", rows) });
const byOutage = (...rows: readonly Tier[]): object => ({ schedule: tiers("each-outage", rows) });

describe("figures that several rows claim", () => {
  it.each([
    {
      why: "99.0-99.9 and 98.0-99.0 both claim 99.0",
      rows: byAvailability({ atLeast: "99.0", atMost: "99.9", credit: "10" }, { atLeast: "98.0", atMost: "99.0", credit: "25" }, { below: "98", credit: "50" }),
      says: ["tiers-share-edge at schedule.tiers.0 and schedule.tiers.1: More than one row claims exactly 99 %, for credits of 10 or 25; the highest is taken."],
    },
    {
      why: "the edge belongs to one of them",
      rows: byAvailability({ atLeast: "99.0", atMost: "99.9", credit: "10" }, { atLeast: "98.0", below: "99.0", credit: "25" }, { below: "98", credit: "50" }),
      says: [],
    },
    {
      why: "the edge earns the same in both",
      rows: byAvailability({ atLeast: "99", credit: "10" }, { atMost: "99.0", credit: "10.00" }),
      says: [],
    },
    {
      why: "a stretch",
      rows: byOutage({ atLeast: "10", atMost: "60", credit: "5" }, { above: "59.5", credit: "10" }),
      says: ["tiers-overlap at schedule.tiers.0 and schedule.tiers.1: More than one row claims more than 59.5 minutes and 60 minutes or less, for credits of 5 or 10; the highest is taken."],
    },
    {
      why: "rows written one inside the other are one finding",
      rows: byAvailability({ below: "99.9", credit: "10" }, { below: "99", credit: "30" }, { below: "95", credit: "100" }),
      says: ["tiers-overlap at schedule.tiers.0 and schedule.tiers.1 and schedule.tiers.2: More than one row claims less than 99 %, for credits of 10 or 30 or 100; the highest is taken."],
    },
    {
      why: "two edges in doubt are two findings",
      rows: byAvailability({ atLeast: "99", credit: "10" }, { atLeast: "98", atMost: "99", credit: "20" }, { atMost: "98", credit: "30" }),
      says: [
        "tiers-share-edge at schedule.tiers.0 and schedule.tiers.1: More than one row claims exactly 99 %, for credits of 10 or 20; the highest is taken.",
        "tiers-share-edge at schedule.tiers.1 and schedule.tiers.2: More than one row claims exactly 98 %, for credits of 20 or 30; the highest is taken.",
      ],
    },
    {
      why: "where the target is met, the table is not looked up",
      rows: byAvailability({ atLeast: "99.9", credit: "0" }, { atMost: "99.9", credit: "10" }),
      says: [],
    },
  ])("$why", ({ rows, says }) => {
    expect(said(rows)).toEqual(says);
  });

  it("the lowest is taken if the terms say so", () => {
    const schedule = tiers("availability", [{ atLeast: "99", credit: "10" }, { atMost: "99", credit: "25" }], "lower-credit");
    expect(said({ schedule })).toEqual([
      "tiers-share-edge at schedule.tiers.0 and schedule.tiers.1: More than one row claims exactly 99 %, for credits of 10 or 25; the lowest is taken.",
    ]);
  });
});

describe("credits in the wrong order", () => {
  it.each([
    {
      why: "a credit that rises with availability",
      rows: byAvailability({ atLeast: "99", credit: "25" }, { below: "99", credit: "10" }),
      says: ["credit-rises at schedule.tiers.0 and schedule.tiers.1: The credit goes down from 25 to 10 as availability falls: the worse service earns less."],
    },
    { why: "the same credit does not rise", rows: byAvailability({ atLeast: "99", credit: "25" }, { below: "99", credit: "25.0" }), says: [] },
    {
      why: "a credit that falls as time grows, across a gap",
      rows: byOutage({ atLeast: "60", credit: "10" }, { below: "50", credit: "20" }),
      says: [
        "tiers-gap at schedule.tiers.1 and schedule.tiers.0: No row claims 50 minutes or more and less than 60 minutes, so it earns nothing.",
        "credit-rises at schedule.tiers.1 and schedule.tiers.0: The credit goes down from 20 to 10 as time grows: the worse service earns less.",
      ],
    },
    { why: "rows in another order", rows: byOutage({ atLeast: "60", credit: "20" }, { below: "60", credit: "10" }), says: [] },
  ])("$why", ({ rows, says }) => {
    expect(said(rows)).toEqual(says);
  });
});

describe("rows that never decide", () => {
  const nested: readonly Tier[] = [{ below: "99.9", credit: "10" }, { below: "99", credit: "25" }];

  it("as a lower credit always wins", () => {
    expect(said({ schedule: tiers("availability", nested, "lower-credit") })).toEqual([
      "tiers-overlap at schedule.tiers.0 and schedule.tiers.1: More than one row claims less than 99 %, for credits of 10 or 25; the lowest is taken.",
      "tier-never-applies at schedule.tiers.1: This row never decides: wherever it applies, a row with a lower credit does too.",
    ]);
    expect(places({ schedule: tiers("availability", nested) })).toEqual(["tiers-overlap schedule.tiers.0 schedule.tiers.1"]);
  });

  it("as a higher credit always wins", () => {
    expect(said(byAvailability({ below: "99.9", credit: "25" }, { below: "99", credit: "10" }))).toEqual([
      "tiers-overlap at schedule.tiers.0 and schedule.tiers.1: More than one row claims less than 99 %, for credits of 25 or 10; the highest is taken.",
      "tier-never-applies at schedule.tiers.1: This row never decides: wherever it applies, a row with a higher credit does too.",
    ]);
  });

  it.each([
    { why: "at the target and above", row: { atLeast: "99.9", credit: "1" }, says: ["tier-above-target schedule.tiers.0"] },
    { why: "for a credit of 0, which is no loss", row: { atLeast: "99.9", credit: "0" }, says: [] },
  ])("$why", ({ row, says }) => {
    expect(places(byAvailability(row, { below: "99.9", credit: "10" }))).toEqual(says);
  });

  it("as a target of 0 leaves no figure to look up, or only 0 itself", () => {
    const schedule = tiers("availability", [{ atMost: "0", credit: "10" }]);
    expect(places({ schedule, target: { percent: "0", clause } })).toEqual(["tier-above-target schedule.tiers.0", "target-never-missed target"]);
    expect(places({ schedule, target: { percent: "0", missedWhen: "at-or-below", clause } })).toEqual([]);
  });

  it("as no period is so long", () => {
    expect(said(byTotal({ below: "44641", credit: "10" }, { atLeast: "44641", credit: "20" }))).toEqual([
      "tier-beyond-period at schedule.tiers.1: This row never applies: no period leaves so much time.",
    ]);
    expect(said(byTotal({ below: "44640", credit: "10" }, { atLeast: "44640", credit: "20" }))).toEqual([]);
  });

  it("as an allowance leaves less of the period: 0.1 % of 44,640 minutes are 44.64", () => {
    const allowance = { reading: "deduct", of: "agreed", usedBy: "creditable", clause } as const;
    const upTo = (minutes: string): object => byTotal({ below: minutes, credit: "10" }, { atLeast: minutes, credit: "20" });
    expect(places({ allowance, ...upTo("44595.36") })).toEqual([]);
    expect(places({ allowance, ...upTo("44595.37") })).toEqual(["tier-beyond-period schedule.tiers.1"]);
    expect(places({ allowance: { ...allowance, reading: "threshold" }, ...upTo("44595.37") })).toEqual([]);
    expect(places({ allowance: { ...allowance, of: "fixed", minutes: "44641" }, ...upTo("1") })).toEqual([
      "tier-beyond-period schedule.tiers.0", "tier-beyond-period schedule.tiers.1", "allowance-beyond-period allowance",
    ]);
  });
});

it("each table of a highest-of is looked at", () => {
  const rising = tiers("availability", [{ atLeast: "99", credit: "25" }, { below: "99", credit: "10" }]);
  expect(places({ schedule: { kind: "max-of", schedules: [{ kind: "flat", credit: "5", clause }, rising], clause } })).toEqual([
    "credit-rises schedule.schedules.1.tiers.0 schedule.schedules.1.tiers.1",
  ]);
});
