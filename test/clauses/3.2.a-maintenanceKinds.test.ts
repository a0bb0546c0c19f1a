// Clause 3.2.a: planned maintenance with notice, emergency maintenance without. Both excuse, and no notice is needed.
import { describe, expect, it } from "vitest";
import { april, assessApril, HOUR, outage, reading, reasonCodes } from "../support/april.js";

const start = outage(0).start as number;
const window = { start, end: start + 2 * HOUR };

it.each(["planned", "emergency"] as const)("%s maintenance excuses the outage inside it", (kind) => {
  const assessment = assessApril([outage(2 * HOUR)], { maintenance: [{ kind, ...window }] });
  expect(assessment.time).toMatchObject({ downtimeMs: 0, maintenanceMs: 2 * HOUR });
  expect(reasonCodes(assessment)).toEqual([`maintenance-${kind}`]);
  expect(assessment.ledger[1]).toMatchObject({ kind: "maintenance", creditable: false, outages: ["o1"], reasons: [{ code: `maintenance-${kind}`, clause: "3.2.a" }] });
});

it("where both overlap, the planned window is the reason", () => {
  const maintenance = [{ kind: "emergency" as const, ...window }, { kind: "planned" as const, start, end: start + HOUR }];
  expect(reasonCodes(assessApril([outage(2 * HOUR)], { maintenance }))).toEqual(["maintenance-planned", "maintenance-emergency"]);
});

it("news that comes after the start harms nobody where no notice is asked for", () => {
  const maintenance = [{ kind: "planned" as const, ...window, announcedAt: start + HOUR }];
  expect(assessApril([outage(2 * HOUR)], { maintenance }).time.downtimeMs).toBe(0);
});

describe("planned only", () => {
  const terms = reading({ maintenance: { kinds: { excused: ["planned"] } } });
  it("emergency work excuses nothing, and the account says why", () => {
    const { time, maintenance } = assessApril([outage(2 * HOUR)], { maintenance: [{ kind: "emergency", ...window }] }, terms);
    expect(time).toMatchObject({ downtimeMs: 2 * HOUR, maintenanceMs: 0 });
    expect(maintenance).toMatchObject([{ excusedMs: 0, limitedBy: "kind", clause: "3.2.a" }]);
  });
});

describe("a minimum notice of 24 h", () => {
  const terms = reading({ maintenance: { notice: { minimumHours: "24" } } });
  it.each([
    { noticeMs: 24 * HOUR - 1, downtimeMs: 2 * HOUR, limitedBy: "notice" },
    { noticeMs: 24 * HOUR, downtimeMs: 0, limitedBy: null },
    { noticeMs: 24 * HOUR + 1, downtimeMs: 0, limitedBy: null },
  ])("announced $noticeMs ms before: $downtimeMs ms of downtime", ({ noticeMs, downtimeMs, limitedBy }) => {
    const maintenance = [{ kind: "planned" as const, ...window, announcedAt: start - noticeMs }];
    const assessment = assessApril([outage(2 * HOUR)], { maintenance }, terms);
    expect(assessment.time.downtimeMs).toBe(downtimeMs);
    expect(assessment.maintenance[0]?.limitedBy).toBe(limitedBy);
  });
  it("emergency work needs none", () => {
    expect(assessApril([outage(2 * HOUR)], { maintenance: [{ kind: "emergency", ...window }] }, terms).time.downtimeMs).toBe(0);
  });
  it("planned work must say when it was announced: it is not guessed", () => {
    expect(() => assessApril([], { maintenance: [{ kind: "planned", ...window }] }, terms)).toThrow("maintenance[0].announcedAt: expected when the work was announced");
  });
});

describe("an allowance of 3 h a month", () => {
  const terms = reading({ maintenance: { allowance: { hours: "3" } } });
  const early = { kind: "planned" as const, start: april(2), end: april(2) + 2 * HOUR };
  it.each([
    { length: HOUR - 1, excusedMs: HOUR - 1, limitedBy: null },
    { length: HOUR, excusedMs: HOUR, limitedBy: null },
    { length: HOUR + 1, excusedMs: HOUR, limitedBy: "allowance" },
  ])("after 2 h, $length ms more: $excusedMs ms excuse", ({ length, excusedMs, limitedBy }) => {
    const { maintenance, time } = assessApril([outage(2 * HOUR)], { maintenance: [{ kind: "planned", start, end: start + length }, early] }, terms);
    expect(maintenance.map((account) => account.excusedMs)).toEqual([excusedMs, 2 * HOUR]);
    expect(maintenance[0]?.limitedBy).toBe(limitedBy);
    expect(time.maintenanceMs).toBe(2 * HOUR + excusedMs);
  });
  it("two services at once use it up once", () => {
    const both = ["api", "smtp"].map((service) => ({ kind: "planned" as const, services: [service], start, end: start + 3 * HOUR }));
    expect(assessApril([], { maintenance: both }, terms).maintenance.map(({ excusedMs }) => excusedMs)).toEqual([3 * HOUR, 3 * HOUR]);
  });
  it("of nothing: no maintenance excuses", () => {
    const none = reading({ maintenance: { allowance: { hours: "0" } } });
    expect(assessApril([outage(HOUR)], { maintenance: [early] }, none).maintenance[0]).toMatchObject({ excusedMs: 0, limitedBy: "allowance" });
  });
});

it("a window of no length excuses all of its nothing, wherever it lies within the period", () => {
  const maintenance = [april(1), april(10), april(31)].map((at) => ({ kind: "planned" as const, start: at, end: at }));
  expect(assessApril([], { maintenance }).maintenance.map(({ excusedMs, limitedBy }) => [excusedMs, limitedBy])).toEqual([
    [0, null], [0, null], [0, "outside-period"],
  ]);
});

it("a window outside the period, or half outside, says so", () => {
  const maintenance = [
    { kind: "planned" as const, start: april(0), end: april(0) + HOUR },
    { kind: "planned" as const, start: april(1) - HOUR, end: april(1) + HOUR },
  ];
  expect(assessApril([], { maintenance }).maintenance).toMatchObject([
    { excusedMs: 0, limitedBy: "outside-period" }, { excusedMs: HOUR, limitedBy: "outside-period", clause: "3.1.f" },
  ]);
});
