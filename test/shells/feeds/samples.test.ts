// A sample holds until the next, at most so long; what no sample holds for is known to nobody, and said.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Sample, sampledTime, type SampleState } from "../../../src/feeds/samples.js";
import { runs } from "../../support/runs.js";

const HOLD = 10;

/** Samples written as `[ms, state]`. */
function spans(samples: readonly (readonly [ms: number, state: SampleState])[], asOf?: number): unknown {
  const time = sampledTime(samples.map(([ms, state]) => ({ ms, state })), HOLD, asOf);
  return time && {
    span: [time.startMs, time.endMs], runs: time.runs.map(({ startMs, endMs, state }) => [startMs, endMs, state]),
    gaps: time.gaps.map(({ startMs, endMs }) => [startMs, endMs]), contradictions: time.contradictions, left: time.left,
  };
}

const told = { gaps: [], contradictions: 0, left: 0 };

describe("one sample after another", () => {
  it.each([
    { why: "none", samples: [], result: undefined },
    { why: "a single one holds as long as any", samples: [[100, "down"]], result: { ...told, span: [100, 110], runs: [[100, 110, "down"]] } },
    { why: "the next ends it", samples: [[100, "down"], [104, null]], result: { ...told, span: [100, 114], runs: [[100, 104, "down"]] } },
    { why: "alike and in time, they are one", samples: [[100, "down"], [110, "down"]], result: { ...told, span: [100, 120], runs: [[100, 120, "down"]] } },
    { why: "a millisecond earlier too", samples: [[100, "down"], [109, "down"]], result: { ...told, span: [100, 119], runs: [[100, 119, "down"]] } },
    { why: "a millisecond too late, there is a gap", samples: [[100, "down"], [111, "down"]], result: { ...told, span: [100, 121], runs: [[100, 110, "down"], [111, 121, "down"]], gaps: [[110, 111]] } },
    { why: "a gap after up is a gap as well", samples: [[100, null], [130, null]], result: { ...told, span: [100, 140], runs: [], gaps: [[110, 130]] } },
    { why: "another state is another run", samples: [[100, "down"], [105, "degraded"], [110, 0.5], [115, "maintenance"], [120, null]],
      result: { ...told, span: [100, 130], runs: [[100, 105, "down"], [105, 110, "degraded"], [110, 115, 0.5], [115, 120, "maintenance"]] } },
    { why: "their order does not matter", samples: [[110, null], [100, "down"]], result: { ...told, span: [100, 120], runs: [[100, 110, "down"]] } },
    { why: "up between two", samples: [[100, "down"], [105, null], [110, "down"]], result: { ...told, span: [100, 120], runs: [[100, 105, "down"], [110, 120, "down"]] } },
  ] as const)("$why", ({ samples, result }) => {
    expect(spans(samples)).toEqual(result);
  });
});

describe("several at one instant", () => {
  it.each<{ why: string; states: readonly SampleState[]; worst: SampleState; contradictions: number }>([
    { why: "the same twice is no contradiction", states: ["down", "down"], worst: "down", contradictions: 0 },
    { why: "down before up", states: [null, "down"], worst: "down", contradictions: 1 },
    { why: "three are one contradiction", states: [null, "down", "degraded"], worst: "down", contradictions: 1 },
    { why: "down before a whole share", states: [1, "down"], worst: "down", contradictions: 1 },
    { why: "the larger share", states: [0.5, 0.25], worst: 0.5, contradictions: 1 },
    { why: "any share before degraded", states: [0, "degraded"], worst: 0, contradictions: 1 },
    { why: "degraded before maintenance", states: ["maintenance", "degraded"], worst: "degraded", contradictions: 1 },
    { why: "maintenance before up", states: [null, "maintenance"], worst: "maintenance", contradictions: 1 },
  ])("$why", ({ states, worst, contradictions }) => {
    for (const order of [states, [...states].reverse()]) {
      expect(spans(order.map((state) => [100, state]))).toEqual({ ...told, span: [100, 110], runs: [[100, 110, worst]], contradictions });
    }
  });
});

describe("asOf", () => {
  it.each([
    { asOf: 111, result: { ...told, span: [100, 110], runs: [[100, 110, "down"]] } },
    { asOf: 110, result: { ...told, span: [100, 110], runs: [[100, 110, "down"]] } },
    { asOf: 109, result: { ...told, span: [100, 109], runs: [[100, 109, "down"]] } },
    { asOf: 101, result: { ...told, span: [100, 101], runs: [[100, 101, "down"]] } },
    { asOf: 100, result: undefined },
  ])("at $asOf", ({ asOf, result }) => {
    expect(spans([[100, "down"]], asOf)).toEqual(result);
  });
  it("leaves out what is not before it, and counts that", () => {
    expect(spans([[100, "down"], [105, null], [106, "down"]], 105)).toEqual({ ...told, span: [100, 105], runs: [[100, 105, "down"]], left: 2 });
  });
});

describe("laws", () => {
  const state = fc.constantFrom<SampleState>("down", "degraded", 0.5, "maintenance", null);
  const samples = fc.array(fc.record({ ms: fc.nat(60), state }), { minLength: 1, maxLength: 12 });
  const hold = fc.integer({ min: 1, max: 9 });

  it("no more is counted than the hold for each sample", () => {
    fc.assert(fc.property(samples, hold, (some, holdMs) => {
      const counted = sampledTime(some, holdMs)?.runs.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0) ?? NaN;
      expect(counted).toBeLessThanOrEqual(holdMs * some.filter((one) => one.state !== null).length);
    }), runs());
  });

  it("no permutation of the samples changes anything", () => {
    fc.assert(fc.property(samples.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))), hold, ([some, other], holdMs) => {
      expect(sampledTime(other, holdMs)).toEqual(sampledTime(some, holdMs));
    }), runs());
  });

  it("each millisecond is what the last sample says, if that still holds: told by walking them", () => {
    fc.assert(fc.property(samples, hold, fc.option(fc.nat(70), { nil: undefined }), (some, holdMs, asOf) => {
      const time = sampledTime(some, holdMs, asOf);
      for (let ms = 0; ms < 75; ms += 1) {
        const before = some.filter((one) => one.ms <= ms && one.ms < (asOf ?? Infinity));
        const latest = Math.max(...before.map((one) => one.ms));
        const isHeld = ms < latest + holdMs && ms < (asOf ?? Infinity);
        const said = before.filter((one) => one.ms === latest).map((one: Sample) => one.state);
        const run = time?.runs.find(({ startMs, endMs }) => startMs <= ms && ms < endMs);
        const isGap = time?.gaps.some(({ startMs, endMs }) => startMs <= ms && ms < endMs) ?? false;
        if (run !== undefined) expect([isHeld, said.includes(run.state)]).toEqual([true, true]);
        else expect(isHeld && said.every((one) => one !== null)).toBe(false);
        expect(isGap).toBe(!isHeld && before.length > 0 && ms < (time?.endMs ?? 0));
      }
    }), runs(0.3));
  });
});
