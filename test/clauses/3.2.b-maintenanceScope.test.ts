// Clause 3.2.b: a window on one service excuses that service only; the clock stops when all covered services are in one.
import { describe, expect, it } from "vitest";
import { assessApril, DAY, HOUR, outage, reading, reasonCodes } from "../support/april.js";

const start = outage(0).start as number;
const window = (services: readonly string[], startMs = start, endMs = start + 2 * HOUR) => ({ kind: "planned" as const, services, start: startMs, end: endMs });

describe("a window on one service", () => {
  it("excuses an outage of that service, and the clock goes on", () => {
    const assessment = assessApril([outage(2 * HOUR)], { maintenance: [window(["api"])] });
    expect(assessment.time).toMatchObject({ downtimeMs: 0, maintenanceMs: 0, agreedMs: 30 * DAY });
    expect(reasonCodes(assessment)).toEqual(["maintenance-planned"]);
    expect(assessment.ledger[1]).toMatchObject({ kind: "up", outages: ["o1"], reasons: [{ code: "maintenance-planned" }] });
  });
  it("does not excuse another service", () => {
    expect(assessApril([outage(2 * HOUR)], { maintenance: [window(["smtp"])] }).time.downtimeMs).toBe(2 * HOUR);
  });
  it("does not excuse an outage that also hit another service", () => {
    const both = outage(2 * HOUR, { services: ["api", "smtp"] });
    expect(assessApril([both], { maintenance: [window(["api"])] }).time.downtimeMs).toBe(2 * HOUR);
  });
  it.each([
    { endMs: start + 2 * HOUR - 1, downtimeMs: 1 },
    { endMs: start + 2 * HOUR, downtimeMs: 0 },
    { endMs: start + 2 * HOUR + 1, downtimeMs: 0 },
  ])("to $endMs leaves $downtimeMs ms", ({ endMs, downtimeMs }) => {
    expect(assessApril([outage(2 * HOUR)], { maintenance: [window(["api"], start, endMs)] }).time.downtimeMs).toBe(downtimeMs);
  });
});

describe("the clock", () => {
  it("stops while windows on all services overlap, and only then", () => {
    const maintenance = [window(["api", "smtp"]), window(["outbound"], start + HOUR, start + 3 * HOUR)];
    expect(assessApril([], { maintenance }).time.maintenanceMs).toBe(HOUR);
  });
  it("stops for a window that names no service", () => {
    expect(assessApril([], { maintenance: [{ kind: "planned", start, end: start + HOUR }] }).time.maintenanceMs).toBe(HOUR);
  });
  it("goes on for a window on a service that is not covered", () => {
    const { time, maintenance } = assessApril([outage(HOUR)], { maintenance: [window(["control-panel"])] });
    expect(time).toMatchObject({ maintenanceMs: 0, downtimeMs: HOUR });
    expect(maintenance).toMatchObject([{ excusedMs: 0, limitedBy: "not-covered", clause: "3.1.b" }]);
  });
  it("stops once for windows that overlap", () => {
    const maintenance = [{ kind: "planned" as const, start, end: start + 2 * HOUR }, { kind: "emergency" as const, start: start + HOUR, end: start + 3 * HOUR }];
    expect(assessApril([], { maintenance }).time.maintenanceMs).toBe(3 * HOUR);
  });
});

it("whole clock: any window stops everything", () => {
  const terms = reading({ maintenance: { scope: { reading: "whole-clock" } } });
  expect(assessApril([outage(2 * HOUR)], { maintenance: [window(["smtp"])] }, terms).time).toMatchObject({ downtimeMs: 0, maintenanceMs: 2 * HOUR });
  expect(assessApril([outage(2 * HOUR)], { maintenance: [window(["inbound"])] }, terms).time).toMatchObject({ downtimeMs: 2 * HOUR, maintenanceMs: 0 });
});
