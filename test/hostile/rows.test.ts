// Rows of docs/hostile-input.md that no other test meets squarely: the edges of plausible time, what lies after "now", how
// long months are, numbers of other libraries, and what a result shares with anything else.
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, explain, MAILGUN_2022_01_14 as MAILGUN } from "../../src/index.js";
import type { ClaimWindow, Terms } from "../../src/terms/language.js";
import { wideCase } from "../support/arbitrary/wideFacts.js";
import { monthWide } from "../support/arbitrary/wideScale.js";
import { assessed, complaints, GOOD, issuesOf, withClaim, withFees, withFields, withOutage, withPeriod, withWindow } from "../support/hostileInput.js";
import { runs } from "../support/runs.js";

describe("the allowance of 0.01 % follows the real length of the month", () => {
  it.each([
    ["28 days", { month: "2026-02" }, "241920"], ["29 days", { month: "2028-02" }, "250560"], ["30 days", { month: "2026-04" }, "259200"],
    ["31 days", { month: "2026-10" }, "267840"], ["31 days less an hour", { month: "2026-03", timeZone: "Europe/Paris" }, "267480"],
    ["31 days and an hour", { month: "2026-10", timeZone: "Europe/Paris" }, "268200"],
  ])("%s", (_, period, allowanceMs) => {
    expect(assessed({ period, fees: GOOD.fees }).credit.allowanceMs).toBe(allowanceMs);
  });
});

describe("the longest time to claim, counted from the last instants that are plausible", () => {
  const counts: readonly ClaimWindow["count"][] = ["calendar-days", "elapsed-days", "wall-clock-days", "elapsed-hours", "business-days", "billing-cycles", "calendar-months"];
  it.each(counts)("in %s ends at an instant, after the outage", (count) => {
    const window: ClaimWindow = { length: 3_660, count, from: "outage-end", roll: "next-weekday", clause: "3.3.f" };
    const terms: Terms = { ...MAILGUN, claim: { ...MAILGUN.claim, window } };
    const [start, end] = ["2199-12-31T23:00:00Z", "2199-12-31T23:59:59.999Z"];
    const result = assessed({ period: { start, end, timeZone: "Pacific/Apia" }, fees: GOOD.fees, outages: [{ id: "o1", start, end, impact: "down" }] }, terms);
    const deadlineMs = result.outages[0]?.claim.deadlineMs ?? Number.NaN;
    expect(deadlineMs).toBeGreaterThan(Date.parse(end));
    expect(Date.parse(new Date(deadlineMs).toISOString())).toBe(deadlineMs);
    expect(explain(result, { locale: "en" })).toContain("Credit to be paid");
  });
});

describe("what is after now", () => {
  const NOW = Date.parse(GOOD.asOf);
  const places: readonly (readonly [place: string, of: (at: number) => unknown])[] = [
    ["outages.0.start", (at) => withOutage({ start: at, end: null })],
    ["outages.0.end", (at) => withOutage({ end: at })],
    ["outages.0.caused.start", (at) => withOutage({ end: null, cause: "virus", caused: { start: at, end: null } })],
    ["outages.0.caused.end", (at) => withOutage({ end: null, cause: "virus", caused: { start: GOOD.outages[0].start, end: at } })],
    ["outages.0.reportedAt", (at) => withOutage({ reportedAt: at })],
    ["outages.0.awareAt", (at) => withOutage({ awareAt: at })],
    ["maintenance.0.actual.end", (at) => withWindow({ actual: { start: "2026-04-08T02:00Z", end: at } })],
    ["termsBreaches.0.start", (at) => withFields({ termsBreaches: [{ start: at, end: null }] })],
    ["termsBreaches.0.end", (at) => withFields({ termsBreaches: [{ start: "2026-04-01T00:00Z", end: at }] })],
    ["claims.0.filedAt", (at) => withClaim({ filedAt: at })],
    ["claims.0.noticeAt", (at) => withClaim({ noticeAt: at })],
    ["eligibleAt", (at) => withFields({ eligibleAt: at })],
  ];
  it.each(places)("at %s is refused, now itself is not", (place, of) => {
    expect(complaints(of(NOW + 1))).toContain(`after-as-of at ${place}`);
    expect(() => assessed(of(NOW))).not.toThrow();
  });

  it("may be maintenance that is announced", () => {
    const ahead = withWindow({ start: NOW + 1, end: NOW + 2 });
    expect(assessed(ahead).maintenance[0]?.startMs).toBe(NOW + 1);
  });
});

it("a period given by its two instants asks no data of zones for its bounds", () => {
  const period = { start: "1970-04-26T08:00:00Z", end: "1970-05-26T08:00:00Z", timeZone: "America/Tijuana" };
  expect(assessed({ period, fees: GOOD.fees }).period).toMatchObject({ startMs: Date.parse(period.start), endMs: Date.parse(period.end) });
});

it("numbers of other libraries are no amounts", () => {
  expect(complaints(withFees({ service: new Decimal("100.00") }))).toEqual(["type at fees.service"]);
  expect(complaints(withFees({ service: Object(100n) }))).toEqual(["type at fees.service"]);
});

it("an issue names twenty of those that may stand in a place, and counts the rest", () => {
  const withCauses = (count: number): Terms => ({ ...MAILGUN, causes: Array.from({ length: count }, (_, index) => ({ code: `c${index}`, earns: "nothing", reach: "interval", clause: "1.a" })) });
  const expectedOf = (count: number): string | undefined => issuesOf(() => assessed(withOutage({ cause: "x" }), withCauses(count)))[0]?.expected;
  const first = `provider, ${Array.from({ length: 19 }, (_, index) => `c${index}`).join(", ")}`;
  expect([expectedOf(19), expectedOf(20), expectedOf(900)]).toEqual([`one of ${first}`, `one of ${first} and 1 more`, `one of ${first} and 881 more`]);
});

it("a minute's target, block or cap below nothing has no spelling", () => {
  for (const change of [{ target: { ...MAILGUN.target, percent: "-0" } }, { schedule: { ...MAILGUN.schedule, blockMinutes: "-30" } }, { caps: [{ ...MAILGUN.caps[0], percent: "-100" }] }]) {
    expect(complaints(GOOD, { ...MAILGUN, ...change } as Terms).every((text) => text.startsWith("decimal-format at "))).toBe(true);
  }
});

describe("what a result shares", () => {
  /** How often each object is met on the way through; those met twice are not followed twice. */
  const objectsIn = (value: unknown, met: Map<unknown, number> = new Map()): ReadonlyMap<unknown, number> => {
    if (typeof value !== "object" || value === null) return met;
    const times = met.get(value) ?? 0;
    met.set(value, times + 1);
    if (times === 0) for (const item of Object.values(value)) objectsIn(item, met);
    return met;
  };
  const shared = (a: unknown, b: unknown): readonly unknown[] => {
    const inB = objectsIn(b);
    return [...objectsIn(a).keys()].filter((each) => inB.has(each));
  };

  it("is nothing with the facts, with the terms, with another result or within itself", () => {
    fc.assert(
      fc.property(wideCase(monthWide), ({ terms, facts }) => {
        const [first, second] = [assess(terms, facts), assess(terms, facts)];
        expect([shared(first, facts), shared(first, terms), shared(first, second)]).toEqual([[], [], []]);
        expect([...objectsIn(first)].filter(([, times]) => times > 1)).toEqual([]);
      }),
      runs(1 / 20),
    );
  });
});

it("an anchor on a day that months lack is counted from itself each month, and does not drift", () => {
  const days = ["2026-01", "2026-02", "2026-03", "2026-04"].map((month) => new Date(assessed(withPeriod({ month, anchorDay: 31 })).period.startMs).toISOString().slice(5, 10));
  expect(days).toEqual(["01-31", "02-28", "03-31", "04-30"]);
});
