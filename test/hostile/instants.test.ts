// Instants: what a lenient reader would make of each of these decides money by guessing, so each is refused, or accepted as
// the one thing it can mean.
import { describe, expect, it } from "vitest";
import { assessed, complaints, withFields, withOutage, withPeriod } from "../support/hostileInput.js";

const startOf = (start: unknown) => withOutage({ start, end: "2026-04-30T00:00:00Z" });

describe("numbers", () => {
  it.each([
    [Number.NaN, "number-range"], [Infinity, "number-range"], [-Infinity, "number-range"],
    [1_776_260_400_000.5, "instant-fraction"], [5e-324, "instant-fraction"],
    [2 ** 53, "instant-implausible"], [1e300, "instant-implausible"], [8.64e15 + 1, "instant-implausible"], [-1, "instant-implausible"],
    [1_776_260_400, "instant-implausible"], // seconds
    [1_776_260_400_000_000, "instant-implausible"], // microseconds
    [Date.UTC(2200, 0, 1), "instant-implausible"],
  ])("%d is refused as %s", (start, code) => {
    expect(complaints(startOf(start))).toContain(`${code} at outages.0.start`);
  });

  it("seconds among milliseconds are found wherever they stand", () => {
    expect(complaints(withFields({ asOf: 1_778_371_200 }))).toContain("instant-implausible at asOf");
    expect(complaints(withFields({ termsBreaches: [{ start: 1_776_260_400, end: null }] }))).toEqual(["instant-implausible at termsBreaches.0.start"]);
  });

  it("minus zero is the epoch", () => {
    const epoch = { ...withPeriod({ start: -0, end: 86_400_000 }), asOf: undefined, outages: [], maintenance: [], claims: [] };
    const { asOf: _, ...facts } = epoch;
    expect(Object.is(assessed(facts).period.startMs, 0)).toBe(true);
  });

  it("the bounds of plausible time are the first of 1970 and the last of 2199", () => {
    const from = (start: number, end: number) => ({ period: { start, end }, fees: { currency: "EUR", service: "1" } });
    expect(assessed(from(0, 1)).period.durationMs).toBe(1);
    const lastMs = Date.UTC(2200, 0, 1) - 1;
    expect(assessed(from(lastMs - 1, lastMs)).period.endMs).toBe(lastMs);
    expect(complaints(from(lastMs, lastMs + 1))).toEqual(["instant-implausible at period.end"]);
  });
});

describe("texts that Date.parse reads, one way or another", () => {
  it.each([
    ["2026-04-15T13:40", "instant-no-offset"], ["2026-04-15T13:40:00", "instant-no-offset"], ["2026-04-15T13:40:00.123", "instant-no-offset"],
    ["2026-04-15", "instant-format"], ["2026-04", "instant-format"], ["2026", "instant-format"], ["2026-105", "instant-format"],
    ["12", "instant-format"], ["0", "instant-format"], ["1776260400000", "instant-format"], ["foo 1", "instant-format"],
    ["1/2/2026", "instant-format"], ["15 Apr 2026 13:40 GMT", "instant-format"], ["Wed, 15 Apr 2026 13:40:00 GMT", "instant-format"],
    ["2026-04-15 13:40Z", "instant-format"], ["2026-04-15t13:40Z", "instant-format"], ["2026-04-15T13:40z", "instant-format"],
    ["2026-04-15T13:40:00 Z", "instant-format"], [" 2026-04-15T13:40Z", "instant-format"], ["2026-04-15T13:40Z ", "instant-format"],
    ["2026-04-15T13:40Z\n", "instant-format"], ["2026-04-15T13:40Z\u0000", "instant-format"],
    ["2026-04-15T13:40+0200", "instant-format"], ["2026-04-15T13:40+02", "instant-format"], ["2026-04-15T13:40+24:00", "instant-format"],
    ["2026-04-15T13:40+02:60", "instant-format"], ["2026-04-15T13:40-00:00", "instant-format"], ["2026-04-15T13:40GMT", "instant-format"],
    ["2026-04-15T13:40Z[Europe/Paris]", "instant-format"], ["2026-04-15T13:40+02:00[Europe/Paris]", "instant-format"],
    ["2026-4-15T13:40Z", "instant-format"], ["2026-04-15T3:40Z", "instant-format"], ["20260415T134000Z", "instant-format"],
    ["2026-W16-3T13:40Z", "instant-format"], ["+002026-04-15T13:40Z", "instant-format"], ["-000000-01-01T00:00Z", "instant-format"],
    ["2026-04-15T13:40:00,5Z", "instant-format"], ["2026-04-15T13:40:00.Z", "instant-format"], ["2026-04-15T13:40:00.0000000000Z", "instant-format"],
    ["2026-04-15T13:40:0Z", "instant-format"], ["2026-04-15T13:40:Z", "instant-format"], ["", "instant-format"], ["Z", "instant-format"],
    ["٢٠٢٦-04-15T13:40Z", "instant-format"], ["２０２６-04-15T13:40Z", "instant-format"], ["2026−04−15T13:40Z", "instant-format"],
    ["2026-02-30T00:00:00Z", "instant-impossible"], ["2026-02-29T00:00:00Z", "instant-impossible"], ["2100-02-29T00:00Z", "instant-impossible"],
    ["2026-04-31T00:00Z", "instant-impossible"], ["2026-13-01T00:00Z", "instant-impossible"], ["2026-00-01T00:00Z", "instant-impossible"],
    ["2026-04-00T00:00Z", "instant-impossible"], ["2026-04-15T25:00Z", "instant-impossible"], ["2026-04-15T13:60Z", "instant-impossible"],
    ["2016-12-31T23:59:60Z", "instant-impossible"], ["2026-04-15T24:01Z", "instant-impossible"], ["2026-04-15T24:00:00.001Z", "instant-impossible"],
    ["2026-04-15T13:40:00.1234Z", "instant-fraction"], ["2026-04-15T13:40:00.000000001Z", "instant-fraction"],
    ["0000-01-01T00:00Z", "instant-implausible"], ["1969-12-31T23:59:59.999Z", "instant-implausible"], ["1970-01-01T00:00+00:01", "instant-implausible"],
    ["9999-12-31T23:59Z", "instant-implausible"], ["2199-12-31T23:59-00:01", "instant-implausible"],
  ])("%j is refused as %s", (start, code) => {
    expect(complaints(startOf(start))).toContain(`${code} at outages.0.start`);
  });

  it.each([
    ["2026-04-15T13:40Z", "2026-04-15T13:40:00.000Z"], ["2026-04-15T13:40:00+00:00", "2026-04-15T13:40:00.000Z"],
    ["2026-04-15T15:40+02:00", "2026-04-15T13:40:00.000Z"], ["2026-04-15T10:10-03:30", "2026-04-15T13:40:00.000Z"],
    ["2026-04-16T13:39+23:59", "2026-04-15T13:40:00.000Z"], ["2026-04-15T24:00Z", "2026-04-16T00:00:00.000Z"],
    ["2026-04-15T24:00:00.000Z", "2026-04-16T00:00:00.000Z"], ["2026-04-15T13:40:00.5Z", "2026-04-15T13:40:00.500Z"],
    ["2026-04-15T13:40:00.120Z", "2026-04-15T13:40:00.120Z"], ["2026-04-15T13:40:00.123000000Z", "2026-04-15T13:40:00.123Z"],
  ])("%s means %s", (start, means) => {
    expect(assessed(startOf(start)).outages[0]?.startMs).toBe(Date.parse(means));
  });
});

describe("dates", () => {
  it("an invalid Date is refused, and a Date of any kind is read by its own clock", () => {
    expect(complaints(startOf(new Date(Number.NaN)))).toEqual(["instant-impossible at outages.0.start"]);
    class Later extends Date {
      override getTime(): number { throw new Error("asked"); }
      override valueOf(): number { throw new Error("asked"); }
    }
    expect(assessed(startOf(new Later("2026-04-15T13:40Z"))).outages[0]?.startMs).toBe(Date.UTC(2026, 3, 15, 13, 40));
  });

  it.each([
    ["an object with the methods of one", { getTime: () => 0, valueOf: () => 0, [Symbol.toPrimitive]: () => 0 }],
    ["the prototype of Date", Date.prototype], ["a Date behind a proxy", new Proxy(new Date(), {})], ["a boxed number", Object(1_776_260_400_000)],
    ["an array of one", [1_776_260_400_000]], ["true", true], ["a bigint", 1_776_260_400_000n], ["a symbol", Symbol("now")], ["null", null],
  ])("%s is no instant", (_, start) => {
    expect(complaints(startOf(start))).toEqual(["type at outages.0.start"]);
  });

  it("only null means ongoing", () => {
    for (const end of [undefined, "", "ongoing", Number.NaN, false]) expect(complaints(withOutage({ end }))[0]).toMatch(/at outages\.0\.end$/);
    const { end: _, ...endless } = { id: "o1", start: "2026-04-15T13:40:00Z", end: null, impact: "down" };
    expect(complaints(withFields({ outages: [endless] }))).toEqual(["required at outages.0.end"]);
    expect(assessed(withOutage({ end: null })).outages[0]?.endMs).toBeNull();
  });
});
