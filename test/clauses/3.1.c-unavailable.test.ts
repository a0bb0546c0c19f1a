// Clause 3.1.c: "the services are available". Any covered service down is down, and time together counts once.
import { describe, expect, it } from "vitest";
import { april, assessApril, HOUR, MINUTE, outage, reading } from "../support/april.js";

const start = outage(0).start as number;
const api = outage(60 * MINUTE, { id: "a", services: ["api"] });
const smtp = outage(0, { id: "s", services: ["smtp"], start: start + 30 * MINUTE, end: start + 90 * MINUTE });
const outbound = outage(0, { id: "d", services: ["outbound"], start: start + 45 * MINUTE, end: start + 120 * MINUTE });
const ALL = reading({ unavailable: { when: "all-down" } });
const MEAN = reading({ unavailable: { when: "mean" } });
const APART = reading({ unavailable: { when: "each-apart" } });

describe("any service down", () => {
  it("counts time in which two are down once", () => {
    const { time, ledger } = assessApril([api, smtp]);
    expect(time.downtimeMs).toBe(90 * MINUTE);
    expect(ledger.filter(({ kind }) => kind === "downtime").map(({ outages }) => outages)).toEqual([["a"], ["a", "s"], ["s"]]);
  });
  it.each([
    { gapMs: -1, downtimeMs: 2 * HOUR - 1, why: "overlapping by 1 ms" },
    { gapMs: 0, downtimeMs: 2 * HOUR, why: "touching" },
    { gapMs: 1, downtimeMs: 2 * HOUR, why: "1 ms apart" },
  ])("two hours $why: $downtimeMs ms", ({ gapMs, downtimeMs }) => {
    const second = outage(0, { id: "s", services: ["smtp"], start: start + HOUR + gapMs, end: start + 2 * HOUR + gapMs });
    expect(assessApril([outage(HOUR, { id: "a" }), second]).time.downtimeMs).toBe(downtimeMs);
  });
  it("gives the same ledger in whatever order outages come", () => {
    expect(assessApril([outbound, smtp, api]).ledger).toEqual(assessApril([api, smtp, outbound]).ledger);
  });
});

describe("all services down", () => {
  it("counts only time in which no service was left", () => {
    const { time, outages, ledger } = assessApril([api, smtp, outbound], {}, ALL);
    expect(time).toMatchObject({ downtimeMs: 15 * MINUTE, creditableMs: 15 * MINUTE });
    expect(outages[0]).toMatchObject({ downtimeMs: 15 * MINUTE, reasons: [{ code: "not-all-down", clause: "3.1.c", ms: 45 * MINUTE, decidesMs: 45 * MINUTE }] });
    expect(ledger[1]).toMatchObject({ kind: "up", reasons: [{ code: "not-all-down" }] });
  });
  it("a service in maintenance is not waited for", () => {
    const maintenance = [{ kind: "planned" as const, services: ["outbound"], start, end: start + 40 * MINUTE }];
    expect(assessApril([api, smtp], { maintenance }, ALL).time.downtimeMs).toBe(10 * MINUTE);
  });
  it("what one service's outages lose, all lose", () => {
    const attacked = { ...smtp, cause: "denial-of-service" };
    expect(assessApril([api, attacked, outbound], {}, ALL).time).toMatchObject({ creditableMs: 0, excludedMs: { "denial-of-service": 15 * MINUTE } });
  });
});

describe("the mean of services", () => {
  it("one of three down is a third of the time", () => {
    const { time, weighted, credit, availability } = assessApril([outage(3 * HOUR)], {}, MEAN);
    expect(time.downtimeMs).toBe(3 * HOUR);
    expect(weighted).toMatchObject({ agreedMs: "2592000000", downtimeMs: String(HOUR), creditableMs: String(HOUR), excludedMs: {} });
    expect(credit).toMatchObject({ blocks: 1, entitled: "5.00" });
    expect(availability.percent).toBe("99.8611");
  });
  it("keeps thirds of a millisecond", () => {
    expect(assessApril([outage(1)], {}, MEAN).weighted?.downtimeMs).toBe("1/3");
  });
  it("a service in maintenance takes its share of the agreed time away", () => {
    const maintenance = [{ kind: "planned" as const, services: ["api"], start: april(3), end: april(3) + 3 * HOUR }];
    expect(assessApril([], { maintenance }, MEAN).weighted?.agreedMs).toBe(String(2_592_000_000 - HOUR));
  });
  it("splits an instant between credit and exclusion by service", () => {
    const both = [outage(3 * HOUR), outage(3 * HOUR, { id: "s", services: ["smtp"], cause: "virus" })];
    expect(assessApril(both, {}, MEAN).weighted).toMatchObject({ creditableMs: String(HOUR), excludedMs: { virus: String(HOUR) } });
  });
});

describe("each service apart, on its own fee", () => {
  const fees = { currency: "EUR", service: "100.00", services: { api: "60.00", smtp: "30.00", outbound: "10.00" } };
  it("adds up credits, and the worst service stands for availability", () => {
    const { credit, services, availability } = assessApril([outage(2 * HOUR), outage(HOUR, { id: "s", services: ["smtp"] })], { fees }, APART);
    expect(services.map(({ service, blocks, percent, fee }) => ({ service, blocks, percent, fee }))).toEqual([
      { service: "api", blocks: 3, percent: "15", fee: "60.00" },
      { service: "smtp", blocks: 1, percent: "5", fee: "30.00" },
      { service: "outbound", blocks: 0, percent: "0", fee: "10.00" },
    ]);
    expect(credit).toMatchObject({ blocks: 4, percent: "10.5", gross: "10.50", entitled: "10.50" });
    expect(availability.percent).toBe("99.7222");
    expect(services[1]?.availability.percent).toBe("99.8611");
  });
  it("cannot do without a fee per service, nor with fees that do not add up", () => {
    expect(() => assessApril([], {}, APART)).toThrow("fees.services: expected a fee per service");
    const short = { ...fees, services: { ...fees.services, smtp: "29.99" } };
    expect(() => assessApril([], { fees: short }, APART)).toThrow("expected fees that add up to the service fee, 100.00, received \"99.99\"");
  });
  it("a service in maintenance all month has no availability; the others stand for it", () => {
    const maintenance = [{ kind: "planned" as const, services: ["api"], start: april(1), end: april(31) }];
    const { services, availability } = assessApril([], { fees, maintenance }, APART);
    expect(services[0]?.availability).toMatchObject({ met: null, percent: null });
    expect(availability).toMatchObject({ met: true, percent: "100" });
  });
  it("a fee of nothing earns nothing", () => {
    const free = { currency: "EUR", service: "0", services: { api: "0", smtp: "0", outbound: "0" } };
    expect(assessApril([outage(2 * HOUR)], { fees: free }, APART).credit).toMatchObject({ blocks: 3, percent: "0", entitled: "0.00" });
  });
});

it("by the clock, an instant earns credit if any part of its weight does", () => {
  const both = [outage(3 * HOUR), outage(3 * HOUR, { id: "s", services: ["smtp"], cause: "virus" })];
  const terms = reading({ unavailable: { when: "mean" }, overlap: { wins: "excluded" } });
  expect(assessApril(both, {}, terms)).toMatchObject({ time: { creditableMs: 3 * HOUR, excludedMs: {} }, weighted: { creditableMs: String(HOUR) } });
});
