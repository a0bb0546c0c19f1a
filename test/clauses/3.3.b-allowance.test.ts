// Clause 3.3.b: "after the first 0.01 %". Deducted, from agreed service time, after exclusions.
import { describe, expect, it } from "vitest";
import { april, assessApril, DAY, HOUR, MINUTE, outage, reading } from "../support/april.js";

describe("deducted", () => {
  it.each([
    { ms: 259_199, excessMs: "0", within: true },
    { ms: 259_200, excessMs: "0", within: true },
    { ms: 259_201, excessMs: "1", within: false },
  ])("$ms ms creditable leave $excessMs ms", ({ ms, excessMs, within }) => {
    const { credit, findings } = assessApril([outage(ms)]);
    expect(credit).toMatchObject({ allowanceMs: "259200", excessMs });
    expect(findings.some(({ code }) => code === "within-allowance")).toBe(within);
  });
  it("an excluded outage does not use it up", () => {
    const attack = outage(HOUR, { id: "a", cause: "denial-of-service" });
    const later = outage(0, { start: april(20), end: april(20) + 259_200 + 30 * MINUTE });
    expect(assessApril([attack, later]).credit.blocks).toBe(1);
  });
});

describe("eaten by all downtime", () => {
  const terms = reading({ allowance: { usedBy: "downtime" } });
  const attack = outage(100_000, { id: "a", cause: "denial-of-service" });
  const later = (ms: number) => outage(0, { start: april(20), end: april(20) + ms });
  it.each([
    { ms: 159_200 + 30 * MINUTE - 1, blocks: 0 },
    { ms: 159_200 + 30 * MINUTE, blocks: 1 },
    { ms: 159_200 + 30 * MINUTE + 1, blocks: 1 },
  ])("an attack of 100 s before leaves 159.2 s: $ms ms are $blocks blocks", ({ ms, blocks }) => {
    expect(assessApril([attack, later(ms)], {}, terms).credit.blocks).toBe(blocks);
  });
  it("what comes after it is used up in order of time", () => {
    const after = outage(HOUR, { id: "a", cause: "virus", start: april(25), end: april(25) + HOUR });
    expect(assessApril([later(259_200 + 30 * MINUTE - 1), after], {}, terms).credit.blocks).toBe(0);
  });
  it("with a threshold, all downtime counts towards passing it", () => {
    const threshold = reading({ allowance: { usedBy: "downtime", reading: "threshold" } });
    const short = [attack, later(159_200)];
    expect(assessApril(short, {}, threshold).credit.excessMs).toBe("0");
    expect(assessApril([attack, later(159_201)], {}, threshold).credit.excessMs).toBe("159201");
  });
});

describe("a threshold", () => {
  const terms = reading({ allowance: { reading: "threshold" } });
  it.each([
    { ms: 259_200, excessMs: "0", nextStepMs: String(30 * MINUTE - 259_200) },
    { ms: 259_201, excessMs: "259201", nextStepMs: String(30 * MINUTE - 259_201) },
    { ms: 30 * MINUTE, excessMs: String(30 * MINUTE), nextStepMs: String(30 * MINUTE) },
  ])("at $ms ms, $excessMs ms count", ({ ms, excessMs, nextStepMs }) => {
    expect(assessApril([outage(ms)], {}, terms).credit).toMatchObject({ excessMs, nextStepMs });
  });
  it("with started blocks, the next moment past it makes one", () => {
    const started = reading({ allowance: { reading: "threshold" }, schedule: { rounding: "started" } });
    expect(assessApril([outage(200_000)], {}, started).credit.nextStepMs).toBe("59200");
    expect(assessApril([outage(259_200)], {}, started).credit.nextStepMs).toBe("0");
  });
});

describe("its base", () => {
  const maintenance = [{ kind: "planned" as const, start: april(2), end: april(12) }];
  it("is agreed service time: maintenance shrinks it", () => {
    expect(assessApril([], { maintenance }).credit.allowanceMs).toBe(String((20 * DAY) / 10_000));
  });
  it("or the whole period", () => {
    expect(assessApril([], { maintenance }, reading({ allowance: { of: "period" } })).credit.allowanceMs).toBe("259200");
  });
});

it("none: the first moment counts", () => {
  expect(assessApril([outage(30 * MINUTE)], {}, reading({ allowance: { reading: "none" } })).credit).toMatchObject({ allowanceMs: "0", blocks: 1 });
});

it("runs evenly through time that earns less than it weighs", () => {
  // Mean of three services: the API earns, SMTP was attacked; each weighs a third of 3 h. 10,000 ms of base are eaten first.
  const terms = reading({ unavailable: { when: "mean" }, allowance: { usedBy: "downtime" }, schedule: { rounding: "exact" } });
  const both = [outage(3 * HOUR), outage(3 * HOUR, { id: "s", services: ["smtp"], cause: "virus" })];
  expect(assessApril(both, {}, terms).credit.excessMs).toBe(String(HOUR - 259_200 / 2));
});
