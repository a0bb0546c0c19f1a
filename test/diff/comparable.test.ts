// What can be compared, and what is said about the rest: every issue at once, with its path; nothing but our error escapes.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment.js";
import { diffAssessments } from "../../src/diff/diffAssessments.js";
import { SlaInputError } from "../../src/errors.js";
import { corrupted, type Json } from "../support/corrupt.js";
import { issuesOf } from "../support/hostileInput.js";
import { fewerRuns } from "../support/propertyFacts.js";
import { APRIL as APRIL_OF_TWO } from "../support/sampleAssessments.js";

/** April under a contract with one guarantee. */
const APRIL: Assessment = { ...APRIL_OF_TWO, guarantees: [] };

const complaints = (before: unknown, after: unknown): readonly string[] =>
  issuesOf(() => diffAssessments(before as Assessment, after as Assessment)).map(({ code, path }) => `${code} at ${path.join(".")}`);

const JSON_APRIL = JSON.parse(JSON.stringify(APRIL)) as { readonly [key: string]: Json };
type Fields = Readonly<Record<string, unknown>>;
const OTHER = { id: "response", credit: { gross: "0.00", forfeited: "0.00", withheld: "0.00", entitled: "0.00", entitledMinor: 0 } };
const { guarantees: _, ...withoutGuarantees } = APRIL;
const WITHOUT_GUARANTEES = { ...withoutGuarantees, total: { entitled: "1.001", entitledMinor: 100 } };
/** April with fields of one of its parts changed. */
const withPart = (part: "period" | "time" | "availability" | "credit", change: Fields): Fields => ({ ...APRIL, [part]: { ...APRIL[part], ...change } });
const withEntry = (index: number, change: Fields): Fields => ({ ...APRIL, ledger: APRIL.ledger.map((entry, at) => (at === index ? { ...entry, ...change } : entry)) });
const withOutage = (index: number, change: Fields): Fields => ({ ...APRIL, outages: APRIL.outages.map((outage, at) => (at === index ? { ...outage, ...change } : outage)) });

describe("not comparable", () => {
  it("another account", () => {
    expect(complaints(APRIL, { ...APRIL, id: "acct-43/2026-04" })).toEqual(["not-comparable at after.id"]);
  });

  it("another period", () => {
    const { startMs, endMs } = APRIL.period;
    const first = { ...APRIL.ledger[0], startMs: startMs - 1 };
    const last = { ...APRIL.ledger.at(-1), endMs: endMs + 1 };
    const moved = { ...withPart("period", { startMs: startMs - 1, endMs: endMs + 1 }), ledger: [first, ...APRIL.ledger.slice(1, -1), last] };
    expect(complaints(APRIL, moved)).toEqual(["not-comparable at after.period.endMs", "not-comparable at after.period.startMs"]);
  });

  it("another currency, or other minor units of the same", () => {
    expect(complaints(APRIL, withPart("credit", { currency: "USD" }))).toEqual(["not-comparable at after.credit.currency"]);
    const inMills = { ...withPart("credit", { minorUnitDigits: 3, entitledMinor: 187_500 }), total: { ...APRIL.total, entitledMinor: 187_500 } };
    expect(complaints(APRIL, inMills)).toEqual(["not-comparable at after.credit.minorUnitDigits"]);
  });

  it("all of it at once, in one sentence each", () => {
    const other = { ...withPart("credit", { currency: "USD" }), id: "acct-43" };
    const issues = issuesOf(() => diffAssessments(APRIL, other as Assessment));
    expect(issues.map(({ message }) => message)).toEqual([
      'after.credit.currency: expected EUR, as in the assessment before, received "USD"',
      'after.id: expected the id that the assessment before has, received "acct-43"',
    ]);
  });
});

describe("what is compared is checked", () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ["nothing", undefined, ["type at before"]],
    ["a list", [APRIL], ["type at before"]],
    ["an empty object", {}, ["availability", "credit", "id", "ledger", "outages", "period", "status", "terms", "time", "weighted"].map((key) => `required at before.${key}`)],
    ["a zone that is none", withPart("period", { timeZone: "Mars/Olympus" }), ["zone-unknown at before.period.timeZone"]],
    ["a total of time below 0", withPart("time", { agreedMs: -1 }), ["number-range at before.time.agreedMs"]],
    ["an exact figure that is a number", withPart("availability", { marginMs: -14_801_520 }), ["type at before.availability.marginMs"]],
    ["an exact figure over 0", withPart("availability", { marginMs: "1/0" }), ["decimal-format at before.availability.marginMs"]],
    ["a percentage below 0", withPart("availability", { percent: "-1" }), ["decimal-format at before.availability.percent"]],
    ["an exact figure without end", withPart("credit", { percent: "1".repeat(1_000_001) }), ["decimal-format at before.credit.percent"]],
    ["an amount as a number", withPart("credit", { gross: 187.5 }), ["type at before.credit.gross"]],
    ["an amount below 0", withPart("credit", { gross: "-187.50" }), ["decimal-format at before.credit.gross"]],
    ["an amount finer than the currency", withPart("credit", { room: "1250.001" }), ["money-too-precise at before.credit.room"]],
    ["minor units that are not the amount", withPart("credit", { entitledMinor: 18_751 }), ["number-range at before.credit.entitledMinor"]],
    ["a total that is not the sum of its parts", { ...APRIL, total: { entitled: "187.51", entitledMinor: 18_751 } }, ["number-range at before.total.entitled"]],
    ["a guarantee twice", { ...APRIL, guarantees: [OTHER, OTHER] }, ["duplicate at before.guarantees.1.id"]],
    ["a guarantee whose amounts are finer than the currency", { ...APRIL, guarantees: [{ ...OTHER, credit: { ...OTHER.credit, gross: "0.001" } }] }, ["money-too-precise at before.guarantees.0.credit.gross"]],
    ["a guarantee that is none", { ...APRIL, guarantees: [null] }, ["type at before.guarantees.0"]],
    ["a currency that is no code", withPart("credit", { currency: "euro" }), ["value at before.credit.currency"]],
    ["a total that is not its minor units, of guarantees that are not known", WITHOUT_GUARANTEES,
      ["money-too-precise at before.total.entitled", "number-range at before.total.entitledMinor"]],
    ["a total that is none", { ...APRIL, total: null }, ["type at before.total"]],
    ["no ledger", { ...APRIL, ledger: [] }, ["empty at before.ledger"]],
    ["a ledger with a hole", withEntry(1, { endMs: (APRIL.ledger[1]?.endMs as number) - 1 }), ["number-range at before.ledger.2.startMs"]],
    ["a ledger that overlaps", withEntry(1, { startMs: (APRIL.ledger[1]?.startMs as number) - 1 }), ["number-range at before.ledger.1.startMs"]],
    ["a ledger that begins late", { ...APRIL, ledger: APRIL.ledger.slice(1) }, ["number-range at before.ledger.0.startMs"]],
    ["a ledger that ends early", { ...APRIL, ledger: APRIL.ledger.slice(0, -1) }, ["number-range at before.ledger.9.endMs"]],
    ["an entry of no length", { ...APRIL, ledger: [{ ...APRIL.ledger[0], endMs: APRIL.ledger[0]?.startMs }, ...APRIL.ledger] }, ["interval-reversed at before.ledger.0.endMs"]],
    ["a kind of entry that is none", withEntry(0, { kind: "sideways" }), ["value at before.ledger.0.kind"]],
    ["more outages than an entry lists", withEntry(0, { outages: Array(21).fill("o") }), ["too-many at before.ledger.0.outages"]],
    ["outages that are none", withEntry(0, { outages: [1] }), ["type at before.ledger.0.outages.0"]],
    ["an id twice", withOutage(1, { id: APRIL.outages[0]?.id }), ["duplicate at before.outages.1.id"]],
    ["a reason twice", withOutage(0, { reasons: [...(APRIL.outages[0]?.reasons ?? []), ...(APRIL.outages[0]?.reasons ?? [])] }), ["duplicate at before.outages.0.reasons.1.code"]],
    ["an impact of more than all", withOutage(0, { impact: 1.5 }), ["number-range at before.outages.0.impact"]],
    ["an instant beyond all dates", withOutage(0, { endMs: 8_640_000_000_000_001 }), ["number-range at before.outages.0.endMs"]],
  ])("%s", (_, data, expected) => {
    expect(complaints(data, APRIL)).toEqual(expected);
    expect(complaints(APRIL, data)).toEqual(expected.map((complaint) => complaint.replace("before", "after")));
  });

  it("every issue of both at once, and what they do not share", () => {
    expect(complaints(withPart("time", { agreedMs: 0.5, uptimeMs: "1" }), withPart("credit", { gross: null }))).toEqual([
      "type at after.credit.gross", "number-range at before.time.agreedMs", "type at before.time.uptimeMs",
    ]);
    const short = { ...APRIL, id: "other", ledger: APRIL.ledger.slice(0, -1) };
    expect(complaints(APRIL, short)).toEqual(["not-comparable at after.id", "number-range at after.ledger.9.endMs"]);
  });

  it("an entry lists as many outages as it may", () => {
    const full = withEntry(0, { outages: Array(20).fill("o") }) as unknown as Assessment;
    expect(diffAssessments(full, full).same).toBe(true);
  });

  it("what is not compared is not looked at", () => {
    const odd = {
      ...withOutage(0, { colour: () => "red" }), get findings(): never { throw new TypeError("not for you"); }, maintenance: undefined, [Symbol("note")]: 1,
    };
    expect(diffAssessments(APRIL, odd as unknown as Assessment).same).toBe(true);
  });
});

describe("hostile values", () => {
  const throwing = (): never => { throw new TypeError("not for you"); };
  const revoked = (): object => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };

  it.each<readonly [string, unknown, readonly string[]]>([
    ["a revoked proxy", revoked(), ["unreadable at before"]],
    ["a revoked proxy within", { ...APRIL, credit: revoked() }, ["unreadable at before.credit"]],
    ["a throwing getter", Object.defineProperty({ ...APRIL }, "terms", { enumerable: true, get: throwing }), ["unreadable at before.terms"]],
    ["a key that holds undefined", { ...APRIL, weighted: undefined }, ["type at before.weighted"]],
    ["inherited fields", Object.create(APRIL), ["required at before.availability"]],
    ["a bigint", withOutage(0, { inPeriodMs: 1n }), ["type at before.outages.0.inPeriodMs"]],
    ["a list that cannot be read", { ...APRIL, outages: new Proxy([], { get: throwing }) }, ["unreadable at before.outages"]],
  ])("%s", (_, data, expected) => {
    expect(complaints(data, APRIL).slice(0, 1)).toEqual(expected);
  });

  it("each value is read once, and nothing of it is kept", () => {
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
    const after = withOutage(0, { services: ["api"] });
    const diff = diffAssessments(counted(APRIL, "before") as Assessment, counted(after, "after") as Assessment);
    expect(structuredClone(diff)).toStrictEqual(diffAssessments(APRIL, after as unknown as Assessment));
    expect(new Set(reads).size).toBe(reads.length);
    expect(reads).toContain("after.outages.0.services.0");
  });

  it("a prototype that someone has added to is not asked for what is absent", () => {
    const before = JSON.stringify(diffAssessments(APRIL, withOutage(0, { cause: "virus" }) as unknown as Assessment));
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    const names = ["total", "moreOutages", "weighted", "reason", "optional"];
    try {
      for (const name of names) prototype[name] = "poison";
      expect(JSON.stringify(diffAssessments(APRIL, withOutage(0, { cause: "virus" }) as unknown as Assessment))).toBe(before);
    } finally {
      for (const name of names) delete prototype[name];
    }
  });

  /** A difference, or our error in due form; any other fails the test. */
  function answered(before: unknown, after: unknown): void {
    try {
      const diff = diffAssessments(before as Assessment, after as Assessment);
      expect(JSON.parse(JSON.stringify(diff))).toEqual(diff);
    } catch (error) {
      if (!(error instanceof SlaInputError)) throw error;
      issuesOf(() => { throw error; });
    }
  }

  it("anything at all", () => {
    const anything = fc.anything({ withBigInt: true, withBoxedValues: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true });
    const part = fc.constantFrom(...Object.keys(APRIL));
    fc.assert(fc.property(anything, part, fc.boolean(), (odd, name, isListed) => {
      answered(odd, APRIL);
      answered(APRIL, odd);
      answered({ ...APRIL, [name]: isListed ? [odd] : odd }, APRIL);
    }), fewerRuns());
  });

  it("a good assessment, damaged", () => {
    const damaged = corrupted(fc.constant(JSON_APRIL));
    fc.assert(fc.property(damaged, damaged, answered), fewerRuns());
  });

  it("ledgers as long as they come", () => {
    const { startMs, endMs } = APRIL.period;
    const long = (length: number, id: string): Assessment => {
      const ends = Array.from({ length }, (_, index) => startMs + (index + 1) * 3_000);
      const entries = ends.map((end, index) => ({ startMs: end - 3_000, endMs: end, kind: "downtime" as const, creditable: true, outages: [index % 2 === 0 ? id : "o"], reasons: [] }));
      return { ...APRIL, ledger: [...entries, { startMs: startMs + length * 3_000, endMs, kind: "up", creditable: false, outages: [], reasons: [] }] };
    };
    expect(diffAssessments(long(200_000, "a"), long(200_000, "b")).ledger).toHaveLength(100_000);
    expect(diffAssessments(long(200_000, "a"), long(0, "a")).ledger).toHaveLength(200_000);
  });
});
