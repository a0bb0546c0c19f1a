// Tables: figures that no row claims, between rows, under the target, and beyond the worst row.
import { describe, expect, it } from "vitest";
import type { Tier } from "../../src/terms/language.js";
import { clause, said, tiers } from "./madeUp.js";

/** A table by availability under a target of 99.9 %. */
const byAvailability = (...rows: readonly Tier[]): object => ({ schedule: tiers("availability", rows) });
const byTotal = (...rows: readonly Tier[]): object => ({ schedule: tiers("total-downtime", rows) });
const byOutage = (...rows: readonly Tier[]): object => ({ schedule: tiers("each-outage", rows) });

describe("figures that no row claims", () => {
  it.each([
    {
      why: "exactly 99 %",
      rows: byAvailability({ above: "99", credit: "10" }, { below: "99", credit: "25" }),
      says: ["tiers-gap at schedule.tiers.0 and schedule.tiers.1: No row claims exactly 99 %, so it earns nothing."],
    },
    { why: "no gap, as one row has the edge", rows: byAvailability({ above: "99", credit: "10" }, { atMost: "99", credit: "25" }), says: [] },
    {
      why: "between whole minutes",
      rows: byOutage({ atMost: "9", credit: "1" }, { atLeast: "10", credit: "2" }),
      says: ["tiers-gap at schedule.tiers.0 and schedule.tiers.1: No row claims more than 9 minutes and less than 10 minutes, so it earns nothing."],
    },
    {
      why: "with one end",
      rows: byTotal({ below: "9", credit: "1" }, { atLeast: "10", credit: "2" }),
      says: ["tiers-gap at schedule.tiers.0 and schedule.tiers.1: No row claims 9 minutes or more and less than 10 minutes, so it earns nothing."],
    },
    { why: "rows in any order", rows: byTotal({ atLeast: "10", credit: "2" }, { below: "10", credit: "1" }), says: [] },
    { why: "short time is a minimum, not a gap", rows: byOutage({ atLeast: "44", credit: "1" }), says: [] },
    {
      why: "the target is missed before the table begins",
      rows: byAvailability({ atMost: "99.5", credit: "10" }),
      says: ["target-gap at target and schedule.tiers.0: The target is missed at more than 99.5 % and less than 99.9 %, but no row claims that, so it earns nothing."],
    },
    { why: "the table begins at the target", rows: byAvailability({ below: "99.9", credit: "10" }), says: [] },
    {
      why: "the table ends before the worst availability",
      rows: byAvailability({ atLeast: "95", credit: "10" }),
      says: ["tiers-end-early at schedule.tiers.0: The table ends early: less than 95 % has no row, so it earns nothing."],
    },
    { why: "0 % is the worst", rows: byAvailability({ atLeast: "0", credit: "10" }), says: [] },
    {
      why: "all but the very worst",
      rows: byAvailability({ above: "0", credit: "10" }),
      says: ["tiers-end-early at schedule.tiers.0: The table ends early: 0 % or less has no row, so it earns nothing."],
    },
    {
      why: "the table ends before the longest outage",
      rows: byOutage({ below: "60", credit: "10" }),
      says: ["tiers-end-early at schedule.tiers.0: The table ends early: 60 minutes or more has no row, so it earns nothing."],
    },
    { why: "31 days are 44,640 minutes", rows: byOutage({ atMost: "44640", credit: "10" }), says: [] },
    {
      why: "a minute less than 31 days",
      rows: byTotal({ atMost: "44639", credit: "10" }),
      says: ["tiers-end-early at schedule.tiers.0: The table ends early: more than 44639 minutes has no row, so it earns nothing."],
    },
  ])("$why", ({ rows, says }) => {
    expect(said(rows)).toEqual(says);
  });

  it("a target that is missed at the figure itself needs a row for it", () => {
    const target = { percent: "99.9", missedWhen: "at-or-below", clause } as const;
    expect(said({ target, ...byAvailability({ below: "99.9", credit: "10" }) })).toEqual([
      "target-gap at target and schedule.tiers.0: The target is missed at exactly 99.9 %, but no row claims that, so it earns nothing.",
    ]);
    expect(said({ target, ...byAvailability({ atMost: "99.90", credit: "10" }) })).toEqual([]);
  });

  it("a table that lies above the target as a whole", () => {
    expect(said(byAvailability({ atLeast: "99.9", credit: "10" }))).toEqual([
      "target-gap at target: The target is missed at less than 99.9 %, but no row claims that, so it earns nothing.",
      "tier-above-target at schedule.tiers.0: This row never applies: whatever lies in it meets the target.",
    ]);
  });
});
