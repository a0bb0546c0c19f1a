// Names that trip up objects used as maps: each is a name like any other, and no prototype is touched.
import { afterAll, describe, expect, it } from "vitest";
import { MAILGUN_2022_01_14 as MAILGUN, parseTerms } from "../../src/index.js";
import type { Terms } from "../../src/terms/language.js";
import { assessed, complaints, GOOD, termsComplaints, withFields, withOutage } from "../support/hostileInput.js";

const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype", "__defineGetter__", "length", "0", "10", "9", "-1", "then", "toJSON"];
const keysBefore = Reflect.ownKeys(Object.prototype);
afterAll(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(keysBefore);
  expect(Object.keys({})).toEqual([]);
});

/** An object with a key of its own even where the name is special. */
const keyed = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> => Object.fromEntries(entries);

describe.each(NAMES)("%s", (name) => {
  it("as the id of an outage, of a window and of the request, and as a ticket", () => {
    const result = assessed(withFields({
      id: name,
      outages: [{ ...GOOD.outages[0], id: name }],
      maintenance: [{ ...GOOD.maintenance[0], id: name }],
      claims: [{ ...GOOD.claims[0], ticket: name, outages: [name] }],
    }));
    expect(result.id).toBe(name);
    expect(result.outages[0]).toMatchObject({ id: name, claim: { status: "valid", ticket: name } });
    expect(result.maintenance[0]?.id).toBe(name);
    expect(result.credit.entitled).toBe("15.00");
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("as an uncovered service, an unknown cause and an unknown key", () => {
    expect(assessed(withOutage({ services: [name] })).outages[0]).toMatchObject({ services: [name], downtimeMs: 0 });
    expect(complaints(withOutage({ cause: name }))).toEqual(["cause-unknown at outages.0.cause"]);
    expect(complaints(keyed<unknown>([...Object.entries(GOOD), [name, "x"]]))).toEqual([`unknown-key at ${name}`]);
  });

  it("as a covered service with its own fee", () => {
    const terms: Terms = { ...MAILGUN, services: { ...MAILGUN.services, covered: ["api", name] }, unavailable: { ...MAILGUN.unavailable, when: "each-apart" } };
    const fees = { ...GOOD.fees, services: keyed([[name, "60.00"], ["api", "40.00"]]) };
    const result = assessed({ ...withOutage({ services: [name] }), fees }, terms);
    expect(result.services.map(({ service, fee, percent }) => [service, fee, percent])).toEqual([["api", "40.00", "0"], [name, "60.00", "15"]]);
    expect(complaints({ ...withOutage({}), fees: { ...GOOD.fees, services: keyed([["api", "100.00"]]) } }, terms)).toEqual([`needed-by-terms at fees.services.${name}`]);
  });

  it("as a cause of the terms", () => {
    const terms: Terms = { ...MAILGUN, causes: [{ code: name, earns: "nothing", reach: "interval", clause: "1.a" }] };
    const { time, outages } = assessed(withOutage({ cause: name }), terms);
    expect(Object.entries(time.excludedMs)).toEqual([[name, 114 * 60_000]]);
    expect(outages[0]?.reasons).toMatchObject([{ code: name, clause: "1.a" }]);
    expect(Object.getPrototypeOf(time.excludedMs)).toBe(Object.prototype);
  });

  it("as the id of a clause", () => {
    const clauses = keyed([...Object.entries(MAILGUN.clauses), [name, "A clause of that name."]]);
    const terms = { ...MAILGUN, schedule: { ...MAILGUN.schedule, clause: name }, clauses };
    expect(Object.hasOwn(parseTerms(terms).clauses, name)).toBe(true);
    expect(assessed(GOOD, terms).findings.find(({ code }) => code === "blocks")?.clause).toBe(name);
    expect(termsComplaints({ ...terms, clauses: MAILGUN.clauses })).toEqual(["clause-unknown at schedule.clause"]);
  });
});

it("integer-like names keep the order that the terms give", () => {
  const terms: Terms = { ...MAILGUN, services: { ...MAILGUN.services, covered: ["10", "9", "b", "a"] }, unavailable: { ...MAILGUN.unavailable, when: "each-apart" } };
  const fees = { ...GOOD.fees, services: { 9: "25", 10: "25", a: "25", b: "25" } };
  expect(assessed({ ...GOOD, fees }, terms).services.map(({ service }) => service)).toEqual(["10", "9", "b", "a"]);
});

it("JSON with a __proto__ key is an unknown key, at the root and inside", () => {
  const poisoned = (text: string): unknown => JSON.parse(JSON.stringify(GOOD).replace(text, `"__proto__":{"polluted":true},${text}`));
  expect(complaints(poisoned(`"period"`))).toEqual(["unknown-key at __proto__"]);
  expect(complaints(poisoned(`"currency"`))).toEqual(["unknown-key at fees.__proto__"]);
  expect(complaints(poisoned(`"ticket"`))).toEqual(["unknown-key at claims.0.__proto__"]);
  expect(termsComplaints(JSON.parse(JSON.stringify(MAILGUN).replace(`"covered"`, `"__proto__":{},"covered"`)))).toEqual(["unknown-key at services.__proto__"]);
});
