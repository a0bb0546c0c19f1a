// Things that are not plain data: read once, never called, and never the cause of another error than ours.
import { describe, expect, it } from "vitest";
import { assess, MAILGUN_2022_01_14 as MAILGUN } from "../../src/index.js";
import type { Facts } from "../../src/facts/facts.js";
import { assessed, complaints, GOOD, issuesOf, termsComplaints, withFees, withFields, withOutage } from "../support/hostileInput.js";

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const throwing = (): never => {
  throw new TypeError("not for you");
};
const cyclic: Record<string, unknown> = { ...GOOD };
cyclic["outages"] = [cyclic];
class Request {
  readonly period = GOOD.period;
  readonly fees = GOOD.fees;
  get outages(): unknown { return throwing(); }
}

describe("no request at all", () => {
  it.each([
    ["undefined", undefined], ["null", null], ["a number", 0], ["a text", "{}"], ["a bigint", 1n], ["a symbol", Symbol.iterator], ["a function", throwing],
    ["a list", [GOOD]], ["an empty object", {}], ["a revoked proxy", revoked()], ["a Map", new Map(Object.entries(GOOD))], ["a promise", Promise.resolve(GOOD)],
    ["a proxy without keys to read", new Proxy({}, { ownKeys: throwing })],
  ])("%s", (_, facts) => {
    expect(complaints(facts).length).toBeGreaterThan(0);
    expect(termsComplaints(facts).length).toBeGreaterThan(0);
    expect(issuesOf(() => assess(facts as never, GOOD as unknown as Facts)).length).toBeGreaterThan(0);
  });
});

describe("hostile values in one place", () => {
  it.each([
    ["a throwing getter", Object.defineProperty({ ...GOOD }, "asOf", { enumerable: true, get: throwing }), ["unreadable at asOf"]],
    ["a revoked proxy for the fees", withFields({ fees: revoked() }), ["unreadable at fees"]],
    ["a revoked proxy for a list", withFields({ outages: revoked() }), ["type at outages"]],
    ["a list that cannot be indexed", withFields({ outages: new Proxy([1], { get: (target, key) => (key === "0" ? throwing() : Reflect.get(target, key) as unknown) }), claims: [] }), ["unreadable at outages.0"]],
    ["a list without a length", withFields({ outages: new Proxy([1], { get: throwing }), claims: [] }), ["unreadable at outages"]],
    ["a symbol", withOutage({ id: Symbol("o1") }), ["type at outages.0.id"]],
    ["a function", withOutage({ impact: () => "down" }), ["type at outages.0.impact"]],
    ["a bigint", withFees({ minorUnitDigits: 2n }), ["type at fees.minorUnitDigits"]],
    ["a boxed text", withOutage({ id: Object("o1") }), ["type at outages.0.id"]],
    ["an object like a list", withFields({ outages: { 0: GOOD.outages[0], length: 1 }, claims: [] }), ["type at outages"]],
  ])("%s", (_, facts, expected) => {
    expect(complaints(facts)).toEqual(expected);
  });

  it("a cycle ends where the shape ends", () => {
    expect(complaints(cyclic)).toContain("required at outages.0.id");
  });

  it("a deep nest is not followed", () => {
    let deep: unknown = 0;
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(complaints(withFields({ outages: deep, claims: [] }))).toEqual(["type at outages.0"]);
    expect(termsComplaints({ ...MAILGUN, causes: deep })).toEqual(["type at causes.0"]);
  });

  it("holes in a list are missing items", () => {
    const sparse = [GOOD.outages[0]];
    sparse[2] = { ...GOOD.outages[0], id: "o3" } as never;
    expect(complaints(withFields({ outages: sparse }))).toEqual(["type at outages.1"]);
  });
});

describe("unusual but readable", () => {
  it("objects without a prototype, with one of their own, frozen, or with getters that answer", () => {
    const expected = assessed(GOOD);
    const nullish = Object.assign(Object.create(null) as object, GOOD, { fees: Object.assign(Object.create(null) as object, GOOD.fees) });
    expect(assessed(nullish)).toEqual(expected);
    expect(assessed(Object.assign(Object.create({ inherited: throwing }) as object, GOOD))).toEqual(expected);
    expect(assessed(Object.freeze({ ...GOOD }))).toEqual(expected);
    expect(assessed(Object.defineProperty({ ...GOOD }, "asOf", { enumerable: true, get: () => GOOD.asOf }))).toEqual(expected);
  });

  it("what is not an own enumerable key is not read: class accessors, symbols, hidden keys", () => {
    expect(assessed(new Request()).outages).toEqual([]);
    const hidden = Object.defineProperty({ ...GOOD, [Symbol("note")]: throwing }, "secret", { enumerable: false, get: throwing });
    expect(assessed(hidden)).toEqual(assessed(GOOD));
  });

  it("every value is read once: a getter that changes its answer cannot split the checks from the sums", () => {
    const reads: string[] = [];
    const counted = (value: unknown, path: string): unknown => {
      if (typeof value !== "object" || value === null) return value;
      return new Proxy(value, {
        get: (target, key) => {
          if (typeof key === "string" && key !== "length") reads.push(`${path}.${key}`);
          return counted(Reflect.get(target, key), `${path}.${String(key)}`);
        },
      });
    };
    expect(assess(MAILGUN, counted(GOOD, "facts") as Facts)).toEqual(assessed(GOOD));
    expect(new Set(reads).size).toBe(reads.length);
    expect(reads).toContain("facts.outages.0.end");
  });

  it("the methods of values are not called", () => {
    const loud = { toString: throwing, valueOf: throwing, toJSON: throwing, [Symbol.toPrimitive]: throwing, [Symbol.iterator]: throwing };
    for (const facts of [withOutage({ id: loud }), withOutage({ start: loud }), withFees({ service: loud }), withFields({ outages: loud })]) {
      expect(complaints(facts)[0]).toMatch(/^type at /);
    }
  });
});
