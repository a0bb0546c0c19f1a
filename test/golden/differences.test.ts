// How outputs are compared, written and told apart.
import { describe, expect, it } from "vitest";
import { MAILGUN_2022_01_14 } from "../../src/index.js";
import { differencesOf, told } from "./differences.js";
import { canonical, hashOf, type Json, layout, sorted } from "./json.js";
import { outputOf, termsOf } from "./request.js";

describe("differences", () => {
  it.each<[string, Json | undefined, Json | undefined, readonly object[]]>([
    ["none", { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
    ["none, in another order of keys", { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ["a value inside", { a: [1, { b: "x" }] }, { a: [1, { b: "y" }] }, [{ path: "a.1.b", before: "x", after: "y" }]],
    ["a key more", { a: 1 }, { a: 1, b: null }, [{ path: "b", before: undefined, after: null }]],
    ["a key less", { a: 1, b: 0 }, { a: 1 }, [{ path: "b", before: 0, after: undefined }]],
    ["an item more", [1], [1, 2], [{ path: "1", before: undefined, after: 2 }]],
    ["a list for an object", { a: [] }, { a: {} }, [{ path: "a", before: [], after: {} }]],
    ["an amount and its number", { a: "1" }, { a: 1 }, [{ path: "a", before: "1", after: 1 }]],
    ["a whole output", undefined, { a: 1 }, [{ path: "", before: undefined, after: { a: 1 } }]],
  ])("%s", (_, before, after, expected) => {
    expect(differencesOf(before, after)).toEqual(expected);
  });
  it("are told in a line, a long value cut", () => {
    expect(told("r", { path: "a.b", before: undefined, after: "1.00" })).toBe('r: a.b: nothing -> "1.00"');
    expect(told("r", { path: "", before: "x".repeat(200), after: undefined })).toBe(`r: the whole output: "${"x".repeat(99)}... -> nothing`);
  });
});

describe("JSON", () => {
  const value = { b: [{ d: 1, c: "ä\n" }, []], a: {}, "10": null, "9": true };
  it("canonical has no blank and its keys in code-unit order", () => {
    expect(canonical({ b: [{ d: 1, c: 2 }], B: null, a: {} })).toBe('{"B":null,"a":{},"b":[{"c":2,"d":1}]}');
  });
  it("a hash is of the content, not of the order of keys", () => {
    expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
    expect(hashOf({ a: 1, b: 2 })).not.toBe(hashOf({ a: 2, b: 1 }));
    expect(hashOf([])).toBe("4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945");
  });
  it("laid out is the same value, in lines that fit", () => {
    const wide = { ...value, long: Array.from({ length: 60 }, (_, index) => index * 1000), text: "x".repeat(300) };
    expect(JSON.parse(layout(wide))).toEqual(wide);
    expect(layout(value)).toBe('{ "9": true, "10": null, "b": [{ "d": 1, "c": "ä\\n" }, []], "a": {} }');
    expect(layout(sorted(wide)).split("\n").filter((text) => text.length > 140)).toEqual([`  "text": "${"x".repeat(300)}"`]);
  });
});

describe("a request", () => {
  const terms = "mailgun@2022-01-14";
  it("reads a field otherwise, in an object or a list, and leaves the contract as it is", () => {
    const read = { "schedule.rounding": "started", "causes.1.earns": "credit", "target.missedWhen": "at-or-below", "caps": [] };
    const changed = termsOf({ terms, read });
    expect(changed).toEqual({
      ...MAILGUN_2022_01_14, schedule: { ...MAILGUN_2022_01_14.schedule, rounding: "started" }, caps: [],
      causes: MAILGUN_2022_01_14.causes.map((cause, index) => (index === 1 ? { ...cause, earns: "credit" } : cause)),
      target: { ...MAILGUN_2022_01_14.target, missedWhen: "at-or-below" },
    });
    expect(MAILGUN_2022_01_14.schedule.rounding).toBe("whole");
  });
  it.each(["clocks.unit.rounding", "target.percent.digits.x"])("does not read what is not there: %s", (path) => {
    expect(() => termsOf({ terms, read: { [path]: 1 } })).toThrow();
  });
  it("is of a contract in the catalogue", () => {
    expect(() => termsOf({ terms: "mailgun@2021" })).toThrow("mailgun@2021 is not in the catalogue");
  });
  it("that breaks the library is no output", () => {
    const facts = { get period(): never { throw new Error("a bug of ours"); } };
    expect(outputOf({ id: "r", shows: "", terms, expect: {}, facts: { period: { month: "x" } } })).toHaveProperty("refused");
    expect(() => outputOf({ id: "r", shows: "", terms, expect: {}, facts })).toThrow("a bug of ours");
  });
});
