// Clause 3.2.c: only the window given excuses; an overrun is downtime.
import { describe, expect, it } from "vitest";
import { april, assessApril, HOUR, MINUTE, outage, reading } from "../support/april.js";

const start = outage(0).start as number;
const planned = { kind: "planned" as const, start, end: start + HOUR };
const overrun = { ...planned, actual: { start: start + 10 * MINUTE, end: start + 90 * MINUTE } };
const down = outage(2 * HOUR);
const ACTUAL = reading({ maintenance: { window: { reading: "actual" } } });
const SHARED = reading({ maintenance: { window: { reading: "intersection" } } });

it.each([
  { lengthMs: HOUR - 1, downtimeMs: 0 },
  { lengthMs: HOUR, downtimeMs: 0 },
  { lengthMs: HOUR + 1, downtimeMs: 1 },
])("an outage of $lengthMs ms in a window of an hour: $downtimeMs ms of downtime", ({ lengthMs, downtimeMs }) => {
  expect(assessApril([outage(lengthMs)], { maintenance: [planned] }).time.downtimeMs).toBe(downtimeMs);
});

it.each([
  { terms: undefined, excusedMs: HOUR, limitedBy: null, why: "as announced" },
  { terms: ACTUAL, excusedMs: 80 * MINUTE, limitedBy: "as-it-ran", why: "as it ran" },
  { terms: SHARED, excusedMs: 50 * MINUTE, limitedBy: "as-it-ran", why: "what both share" },
])("$why: $excusedMs ms excuse", ({ terms, excusedMs, limitedBy }) => {
  const { time, maintenance } = assessApril([down], { maintenance: [overrun] }, terms);
  expect(time.downtimeMs).toBe(2 * HOUR - excusedMs);
  expect(maintenance[0]).toMatchObject({ excusedMs, limitedBy });
});

describe("work that never met its window", () => {
  const elsewhere = { ...planned, actual: { start: april(20), end: april(20) + HOUR } };
  it("shares nothing with it", () => {
    expect(assessApril([down], { maintenance: [elsewhere] }, SHARED).maintenance[0]).toMatchObject({ excusedMs: 0, limitedBy: "as-it-ran", clause: "3.2.c" });
  });
});

describe("terms that look at how the work ran", () => {
  it("need to be told", () => {
    expect(() => assessApril([], { maintenance: [planned] }, ACTUAL)).toThrow("maintenance[0].actual: expected when the work ran");
  });
  it("go by the announcement for work that lies ahead", () => {
    const ahead = { kind: "planned" as const, start: april(20), end: april(20) + HOUR };
    for (const terms of [ACTUAL, SHARED]) {
      expect(assessApril([], { maintenance: [ahead], asOf: april(20) - 1 }, terms).time.maintenanceMs).toBe(HOUR);
      expect(() => assessApril([], { maintenance: [ahead], asOf: april(20) }, terms)).toThrow("maintenance[0].actual");
    }
  });
});
