// A link holds the whole form, and a link that somebody changed opens nothing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SlaInputError } from "../../src/index.js";
import { fromBase64url, toBase64url } from "../../src/playground/state/base64url.js";
import { fieldValue, withField } from "../../src/playground/state/fields.js";
import { linkOf, stateOfLink } from "../../src/playground/state/link.js";
import { readState } from "../../src/playground/state/readState.js";
import { BLANK, BLANK_BREACH, BLANK_CLAIM, BLANK_MAINTENANCE, BLANK_OUTAGE, freeId, isBlankOutage, type State } from "../../src/playground/state/state.js";

const rowLike = <T extends object>(blank: T): fc.Arbitrary<T> =>
  fc.record(Object.fromEntries(Object.entries(blank).map(([name, value]) => [name, typeof value === "boolean" ? fc.boolean() : fc.constantFrom(value as string, "x", "é𝄞", "\ud800")]))) as unknown as fc.Arbitrary<T>;
const states: fc.Arbitrary<State> = fc.record({
  locale: fc.constantFrom("en", "fr"), terms: fc.string(), plan: fc.string(), conditions: fc.dictionary(fc.string(), fc.constantFrom("yes", "no")), month: fc.string(), zone: fc.string(),
  countedIn: fc.constantFrom("contract", "form"), asOf: fc.string(), currency: fc.string(), fee: fc.string(), billed: fc.string(),
  annual: fc.string(), next: fc.string(), previous: fc.string(), eligible: fc.string(),
  outages: fc.array(rowLike(BLANK_OUTAGE), { maxLength: 3 }), claim: rowLike(BLANK_CLAIM), maintenance: fc.array(rowLike(BLANK_MAINTENANCE), { maxLength: 2 }),
  breaches: fc.array(rowLike(BLANK_BREACH), { maxLength: 2 }), more: fc.string({ unit: "binary" }),
});

describe("base64url", () => {
  it.each([["", ""], ["f", "Zg"], ["fo", "Zm8"], ["foo", "Zm9v"], ["foob", "Zm9vYg"], ["é", "w6k"], ["~~?", "fn4_"], ["~~>", "fn4-"]])("%j is %s", (text, written) => {
    expect(toBase64url(text)).toBe(written);
    expect(fromBase64url(written)).toBe(text);
  });
  it("is what Node makes", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => { expect(toBase64url(text)).toBe(Buffer.from(text).toString("base64url")); }));
  });
  it("refuses signs and bytes that it does not write", () => expect(["Zg=", "gA", "a b"].map(fromBase64url)).toEqual([undefined, undefined, undefined]));
});

describe("a link", () => {
  it("opens the form that it was made of", () => {
    fc.assert(fc.property(states, (state) => { expect(stateOfLink(linkOf(state))).toEqual(state); }));
  });
  it("leaves out what is blank", () => {
    const state = { ...BLANK, fee: "1", outages: [{ ...BLANK_OUTAGE, id: "o" }], maintenance: [BLANK_MAINTENANCE], breaches: [BLANK_BREACH] };
    expect(fromBase64url(linkOf(state).slice(2))).toBe('{"fee":"1","outages":[{"id":"o"}],"maintenance":[{}],"breaches":[{}],"claim":{}}');
  });
  it.each(["", "1.", "2.e30", "1.e30x=", "1.W10", `1.${toBase64url('{"fee":1}')}`, `1.${toBase64url('{"fees":"1"}')}`, `1.${toBase64url('{"outages":[{"end":null}]}')}`, `1.${toBase64url('{"conditions":{"a":1}}')}`, `1.${toBase64url("{")}`])("%s opens nothing", (fragment) => {
    expect(stateOfLink(fragment)).toBeUndefined();
  });
  it("opens nothing once it was cut short", () => {
    const link = linkOf({ ...BLANK, fee: "1250.00", outages: [{ ...BLANK_OUTAGE, id: "outage-1" }] });
    for (let length = 0; length < link.length; length += 1) expect(stateOfLink(link.slice(0, length))).toBeUndefined();
  });
  it("takes texts of a million signs and no longer", () => {
    expect(readState({ more: "x".repeat(1_000_000) }).more).toHaveLength(1_000_000);
    expect(() => readState({ more: "x".repeat(1_000_001) })).toThrow(SlaInputError);
  });
});

describe("a field", () => {
  const state: State = { ...BLANK, outages: [BLANK_OUTAGE, { ...BLANK_OUTAGE, end: "later" }], conditions: { "a.b": "yes" } };
  it.each([["fee", ""], ["outages.1.end", "later"], ["outages.0.open", false], ["outages.7.end", ""], ["conditions.a.b", "yes"], ["conditions.toString", ""], ["claim.shown", false]])("%s holds %j", (field, value) => {
    expect(fieldValue(state, field)).toBe(value);
  });
  it.each(["fee", "outages.1.start", "conditions.a.b", "conditions.new", "conditions.__proto__", "claim.claimed"])("%s is changed, and nothing else", (field) => {
    const changed = withField(state, field, "new");
    expect(fieldValue(changed, field)).toBe("new");
    expect(fieldValue(changed, "outages.1.end")).toBe("later");
    expect(fieldValue(state, field)).not.toBe("new");
    expect(Array.isArray(changed.outages)).toBe(true);
  });
});

describe("a row", () => {
  it("gets a name that no other has", () => {
    expect(freeId("outage", [])).toBe("outage-1");
    expect(freeId("outage", [{ id: "x" }, { id: "outage-3" }])).toBe("outage-4");
    expect(freeId("maintenance", [{ id: "maintenance-2" }])).toBe("maintenance-3");
  });
  it("is blank with nothing but a name", () => {
    expect(isBlankOutage({ ...BLANK_OUTAGE, id: "outage-1" })).toBe(true);
    expect(isBlankOutage({ ...BLANK_OUTAGE, end: "x" })).toBe(false);
    expect(isBlankOutage({ ...BLANK_OUTAGE, open: true })).toBe(false);
  });
});
