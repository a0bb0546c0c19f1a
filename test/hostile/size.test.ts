// Large, long and many: answered by a short issue or by a result, never by a stack or a heap that gives way.
import { describe, expect, it } from "vitest";
import { assess, MAILGUN_2022_01_14 as MAILGUN, SlaInputError } from "../../src/index.js";
import type { Facts } from "../../src/facts/facts.js";
import type { Terms } from "../../src/terms/language.js";
import { assessed, complaints, GOOD, issuesOf, termsComplaints, withClaim, withFees, withFields, withOutage, withPeriod } from "../support/hostileInput.js";

/** Enough that a stack or a spread would give way; one case has as many as a contract could ever see. */
const MANY = 20_000;
const UTMOST = 100_000;
const APRIL = Date.UTC(2026, 3, 1);
const numbers = (count: number) => [...Array(count).keys()];

describe("many outages", () => {
  const automatic: Terms = { ...MAILGUN, claim: { ...MAILGUN.claim, needed: false } };
  const month = { period: GOOD.period, fees: GOOD.fees };
  const outages = (startOf: (index: number) => number, endOf: (index: number) => number, count = MANY): NonNullable<Facts["outages"]> =>
    numbers(count).map((index) => ({ id: `o${index}`, start: APRIL + startOf(index), end: APRIL + endOf(index), impact: "down" }));

  it("one after the other, given last first", () => {
    const { time, ledger } = assess(automatic, { ...month, outages: outages((index) => (UTMOST - 1 - index) * 20_000, (index) => (UTMOST - 1 - index) * 20_000 + 10_000, UTMOST) });
    expect(time.downtimeMs).toBe(UTMOST * 10_000);
    expect(ledger.length).toBe(2 * UTMOST);
  });

  it("all at once: the ledger names twenty and counts the rest", () => {
    const { time, ledger } = assess(automatic, { ...month, outages: outages(() => 0, () => 3_600_000) });
    expect(time).toMatchObject({ downtimeMs: 3_600_000, creditableMs: 3_600_000 });
    expect(ledger[0]?.outages).toHaveLength(20);
    expect(ledger[0]?.moreOutages).toBe(MANY - 20);
  });

  it("each within the one before", () => {
    const { time, ledger } = assess(automatic, { ...month, outages: outages((index) => index, (index) => 2 * MANY - index) });
    expect(time.downtimeMs).toBe(2 * MANY);
    expect(ledger.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0)).toBe(30 * 86_400_000);
  });

  it("each within the one before, with blocks counted by outage", () => {
    const perOutage: Terms = { ...automatic, schedule: { ...MAILGUN.schedule, per: "outage" } };
    const { credit, time } = assess(perOutage, { ...month, outages: outages((index) => index, (index) => 3_600_000 - index) });
    expect(time.creditableMs).toBe(3_600_000);
    expect(credit.blocks).toBe(1);
  });

  it("all claimed by one ticket", () => {
    const all = outages((index) => index * 20_000, (index) => index * 20_000 + 10_000);
    const claims = [{ ...GOOD.claims[0], outages: all.map(({ id }) => id) }];
    const { time, outages: accounts } = assess(MAILGUN, { ...month, outages: all, claims });
    expect(time.creditableMs).toBe(MANY * 10_000);
    expect(accounts.every(({ claim }) => claim.status === "valid")).toBe(true);
  });
});

describe("many faults", () => {
  it("a hundred issues are listed, in path order, and the rest are counted", () => {
    const outages = numbers(250).map((index) => ({ ...GOOD.outages[0], id: `o${index}`, end: 0.5 }));
    const thrown = caught(() => assessed(withFields({ zebra: 1, aardvark: 1, outages, claims: [] })));
    expect(thrown.issues.map(({ path }) => path.join("."))).toEqual(["aardvark", ...numbers(99).map((index) => `outages.${index}.end`)]);
    expect(thrown.moreIssues).toBe(152);
    expect(thrown.message.split("\n").at(-1)).toBe("and 152 more");
  });

  it("indexes are ordered as numbers, and what holds comes before what is held", () => {
    const odd = numbers(12).map(() => ({ ...GOOD.outages[0], services: ["api", 1], impact: "odd" }));
    const paths = complaints(withFields({ outages: odd, claims: [] })).filter((text) => /^(type|value)/.test(text)).map((text) => text.replace(/^\w+ at /, ""));
    expect(paths).toEqual(numbers(12).flatMap((index) => [`outages.${index}.impact`, `outages.${index}.services.1`]));
  });
});

describe("lengths that a list only pretends to have", () => {
  const pretending = (length: unknown) => new Proxy([], { get: (target, key) => (key === "length" ? length : Reflect.get(target, key) as unknown) });
  it.each([["2 ** 32 - 1", 2 ** 32 - 1], ["more than any list", 2 ** 53], ["infinitely many", Infinity]])("%s", (_, length) => {
    expect(complaints(withFields({ outages: pretending(length), claims: [] }))).toEqual(["too-many at outages"]);
  });

  it("none, or not a number of items", () => {
    for (const length of [-1, Number.NaN]) expect(() => assessed(withFields({ outages: pretending(length), claims: [] }))).not.toThrow(RangeError);
  });

  it("more keys than anybody needs", () => {
    const keys = Object.fromEntries(numbers(1_001).map((index) => [`key${index}`, 1]));
    expect(complaints({ ...keys, ...GOOD })).toEqual(["too-many at "]);
    expect(complaints(withFees({ services: keys }))).toEqual(["too-many at fees.services"]);
  });
});

describe("long texts", () => {
  const long = "1".repeat(1_000_000);
  it.each([
    ["an id", withOutage({ id: long }), "too-long at outages.0.id"], ["an instant", withOutage({ start: long }), "instant-format at outages.0.start"],
    ["a fee", withFees({ service: `${long}!` }), "decimal-format at fees.service"], ["a month", withPeriod({ month: `2026-04${long}` }), "month-format at period.month"],
    ["a zone", withPeriod({ month: "2026-04", timeZone: `A/${long}` }), "too-long at period.timeZone"], ["a currency", withFees({ currency: long }), "value at fees.currency"],
    ["a channel", withClaim({ channel: long }), "too-long at claims.0.channel"], ["an impact", withOutage({ impact: long }), "value at outages.0.impact"],
  ])("%s", (_, facts, complaint) => {
    expect(complaints(facts)).toContain(complaint);
  });

  it("texts made for slow patterns", () => {
    for (const text of [`${"0".repeat(100_000)}x`, `2026-04-15T13:40:00.${"0".repeat(100_000)}Z`, `${"a/".repeat(100_000)}`, `${" ".repeat(100_000)}api`]) {
      for (const facts of [withOutage({ start: text }), withFees({ service: text }), withPeriod({ month: "2026-04", timeZone: text }), withOutage({ services: [text] })]) {
        expect(complaints(facts).length).toBeGreaterThan(0);
      }
    }
  });

  it("no message echoes more than 80 characters of a value or a key", () => {
    const noise = "\u0000\u001b[31m<script>😀".repeat(2_000);
    for (const facts of [withOutage({ id: noise }), withOutage({ start: noise }), withFields({ [noise]: 1 }), withFees({ currency: noise, [noise]: noise }), withOutage({ cause: noise })]) {
      for (const { message, expected } of issuesOf(() => assessed(facts))) expect(message.length).toBeLessThan(expected.length + 2 * 80 + 60);
    }
    for (const { message, expected } of issuesOf(() => assessed(GOOD, { ...MAILGUN, version: noise }))) expect(message.length).toBeLessThan(expected.length + 200);
    expect(termsComplaints({ ...MAILGUN, timeZone: noise })).toEqual(["too-long at timeZone"]);
  });

  it("a text of exactly 200 characters is an id, one of 201 is not", () => {
    expect(assessed(withFields({ id: "x".repeat(200) })).id).toHaveLength(200);
    expect(complaints(withFields({ id: "x".repeat(201) }))).toEqual(["too-long at id"]);
  });

  it("lone surrogates are names like any other, and survive JSON", () => {
    const id = "a\ud800b";
    const result = assessed({ ...withOutage({ id }), claims: [{ ...GOOD.claims[0], outages: [id] }] });
    expect(result.outages[0]?.id).toBe(id);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    for (const { message } of issuesOf(() => assessed(withOutage({ cause: "😀".repeat(50) })))) expect(message).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});

function caught(call: () => unknown): SlaInputError {
  try {
    call();
  } catch (error) {
    if (error instanceof SlaInputError) return error;
  }
  throw new Error("no issue was found");
}
