// What parts of the language mean together: services credited apart in money, events and scores that lead a contract, claims and
// breaches of further guarantees, days added that are withheld.
import { describe, expect, it } from "vitest";
import { assess, type Facts, SlaInputError, type Terms } from "../../src/index.js";
import { parseTerms } from "../../src/terms/parseTerms.js";
import type { GuaranteeTerms } from "../../src/terms/language.js";
import { complaints } from "../support/hostileInput.js";
import { clause, madeUp, outagesAt, TEN_PERCENT } from "./madeUp.js";

const GOOD: Facts = { period: { month: "2026-04" }, fees: { currency: "USD", service: "100.00" } };
const START = "2026-04-10T00:00:00Z";
const BLOCKS = { kind: "blocks", blockMinutes: "30", creditPerBlock: "5", rounding: "whole", per: "period", clause } as const;
const codes = (terms: Terms): readonly string[] => {
  try {
    parseTerms(terms);
    return [];
  } catch (error) {
    return error instanceof SlaInputError ? error.issues.map(({ code, path }) => `${code} ${path.join(".")}`) : ["another error"];
  }
};

describe("services credited apart", () => {
  const apart = (more: Partial<Terms>): Terms => ({
    ...madeUp({ services: { covered: ["a", "b", "c"], clause } }), unavailable: { when: "each-apart", clause }, schedule: TEN_PERCENT, ...more,
  });
  const facts: Facts = {
    ...GOOD, fees: { ...GOOD.fees, services: { a: "50.00", b: "50.00", c: "0.00" } },
    outages: outagesAt(START, [0, 61]).map((outage) => ({ ...outage, services: ["a", "b"] })),
  };
  it("amounts of money add up, whatever the fees", () => {
    const { credit, services } = assess(apart({ creditUnit: { kind: "money", currency: "USD", clause } }), facts);
    expect([credit.units, credit.gross]).toEqual(["20", "20.00"]);
    expect(services.map(({ percent }) => percent)).toEqual(["20", "20", "0"]); // 10.00 of 50.00, and of nothing nothing
  });
  it("days added add up", () => {
    expect(assess(apart({ creditUnit: { kind: "days-added", clause } }), facts).credit.daysAdded).toBe("20");
  });
  it("percentages are of each fee, and each service has its own cap", () => {
    expect(assess(apart({}), facts).credit).toMatchObject({ percent: "10", gross: "10.00" });
    expect(assess(apart({ caps: [{ scope: "service", percent: "4", of: "credited-fee", clause }] }), facts).credit).toMatchObject({ percent: "10", gross: "10.00", entitled: "4.00", forfeited: "6.00" });
  });
  it("blocks are told in sum, other schedules one by one", () => {
    const blocks = assess(apart({ schedule: BLOCKS }), facts).findings.flatMap((finding) => (finding.code === "blocks" ? [finding.params] : []));
    expect(blocks).toEqual([{ blocks: 4, blockMinutes: "30", creditPerBlock: "5", percent: "10", rounding: "whole", per: "period", unit: "percent", currency: null }]);
    expect(assess(apart({ schedule: BLOCKS }), facts).findings.find(({ code }) => code === "partial-block")?.params).toEqual({ ms: "120000" });
    expect(assess(apart({}), facts).findings.filter(({ code }) => code === "flat")).toHaveLength(2);
    expect(assess(apart({}), { ...facts, outages: [] }).findings.filter(({ code }) => code === "flat")).toHaveLength(1);
  });
});

describe("a contract led by events", () => {
  const terms: Terms = {
    ...madeUp({}), measure: { kind: "events", limits: [{ severity: "high", minutes: "15" }], clause },
    schedule: { kind: "per-event", creditPerEvent: "10", clause }, creditUnit: { kind: "money", currency: "USD", clause },
    termination: { missed: 1, of: 1, belowPercent: null, clause },
  };
  const event = (id: string, minutes: number) => ({ id, severity: "high", openedAt: START, answeredAt: Date.parse(START) + minutes * 60_000 });
  it("measures the share that was answered in time", () => {
    const { availability, credit, termination, findings } = assess(terms, { ...GOOD, events: [event("a", 15), event("b", 16), event("c", 1)] });
    expect(availability).toMatchObject({ met: false, percent: "66.6666", score: { lost: "1", of: "3" }, marginMs: null });
    expect([credit.gross, termination?.right]).toEqual(["10.00", true]);
    expect(findings.find(({ code }) => code === "score")?.params).toEqual({ met: false, percent: "66.6666", targetPercent: "100", lost: "1", of: "3" });
  });
  it("says so where all of them were", () => {
    const { availability, findings } = assess(terms, { ...GOOD, events: [event("a", 15), event("b", 1)] });
    expect([availability.met, findings.find(({ code }) => code === "score")?.params]).toEqual([true, { met: true, percent: "100", targetPercent: "100", lost: "0", of: "2" }]);
  });
  it("has nothing to measure without any", () => {
    const { availability, findings } = assess(terms, GOOD);
    expect([availability.met, availability.percent]).toEqual([null, null]);
    expect(findings.map(({ code }) => code)).toContain("nothing-measured");
  });
  it("is provisional while one is not answered, late or not", () => {
    const open = { ...event("a", 0), answeredAt: null };
    expect(assess(terms, { ...GOOD, events: [open], asOf: "2026-05-01T00:00:00Z" }).status).toBe("provisional");
    expect(assess(terms, { ...GOOD, events: [event("a", 1)], asOf: "2026-05-01T00:00:00Z" }).status).toBe("final");
  });
  it.each([
    { why: "opened before the breach", start: "2026-04-10T00:00:00.001Z", end: "2026-04-11T00:00:00Z", gross: "10.00" },
    { why: "opened as it begins", start: START, end: "2026-04-11T00:00:00Z", gross: "0.00" },
    { why: "opened as it is cured", start: "2026-04-09T00:00:00Z", end: START, gross: "10.00" },
    { why: "opened 1 ms before the cure", start: "2026-04-09T00:00:00Z", end: "2026-04-10T00:00:00.001Z", gross: "0.00" },
  ])("$why: $gross", ({ start, end, gross }) => {
    const inBreach: Terms = { ...terms, breach: { excludes: "during-breach", uncured: "pay", clause } };
    expect(assess(inBreach, { ...GOOD, events: [event("a", 16)], termsBreaches: [{ start, end }] }).credit.gross).toBe(gross);
  });
  it("earns nothing in a period that a breach takes whole", () => {
    const whole: Terms = { ...terms, breach: { excludes: "whole-period", uncured: "pay", clause } };
    const breached = (start: string, end: string): string => assess(whole, { ...GOOD, events: [event("a", 16)], termsBreaches: [{ start, end }] }).credit.gross;
    expect(breached("2026-04-30T23:59:59.999Z", "2026-05-02T00:00:00Z")).toBe("0.00");
    expect(breached("2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z")).toBe("10.00");
  });
});

describe("a further guarantee of time", () => {
  const network: GuaranteeTerms = {
    id: "network", fee: "shared", measure: { kind: "downtime", clause }, target: { percent: "100", clause }, schedule: TEN_PERCENT,
    creditUnit: { kind: "percent", clause }, caps: [], services: { covered: ["net"], clause }, clause,
  };
  const terms: Terms = { ...madeUp({ guarantees: [network] }), claim: { ...madeUp({}).claim, needed: true } };
  const facts: Facts = { ...GOOD, outages: outagesAt(START, [0, 10]).map((outage) => ({ ...outage, services: ["net"] })), asOf: "2026-05-01T00:00:00Z" };
  it("has its own services, which the leading one does not call unknown", () => {
    const { findings, guarantees } = assess({ ...terms, claim: madeUp({}).claim }, facts);
    expect(findings.map(({ code }) => code)).not.toContain("service-not-listed");
    expect(guarantees[0]).toMatchObject({ id: "network", measure: "downtime", time: { downtimeMs: 600_000 }, credit: { percent: "10", entitled: "10.00" } });
  });
  it("needs no outage to be there, and refuses a service of its own that is nearly spelt right", () => {
    expect(assess(terms, GOOD).guarantees[0]?.credit.entitled).toBe("0.00");
    const misspelt = (where: "outages" | "maintenance"): readonly string[] => {
      const named = where === "outages" ? outagesAt(START, [0, 10]).map((outage) => ({ ...outage, services: ["Net"] })) : [{ kind: "planned", start: START, end: "2026-04-11T00:00:00Z", services: ["Net"] }];
      try {
        assess(terms, { ...GOOD, [where]: named } as Facts);
        return [];
      } catch (error) {
        return error instanceof SlaInputError ? error.issues.map(({ code, path }) => `${code} ${path.join(".")}`) : ["another error"];
      }
    };
    expect(misspelt("outages")).toEqual(["service-misspelt outages.0.services.0"]);
    expect(misspelt("maintenance")).toEqual(["service-misspelt maintenance.0.services.0"]);
  });
  it("says what it would earn if it were claimed in time, and is not final until then", () => {
    const { guarantees, status } = assess(terms, facts);
    expect([guarantees[0]?.credit.entitled, guarantees[0]?.credit.potential, status]).toEqual(["0.00", "10.00", "provisional"]);
    expect(assess(terms, { ...facts, asOf: "2026-06-01T00:00:00Z" })).toMatchObject({ status: "final", guarantees: [{ credit: { potential: "0.00" } }] });
  });
  it("tells which cap binds, and what had used it up", () => {
    const capped: Terms = {
      ...terms, claim: madeUp({}).claim,
      guarantees: [{ ...network, caps: [{ scope: "guarantee", percent: "60", of: "credited-fee", clause }] }],
      caps: [{ scope: "all-guarantees", percent: "65", of: "service-fee", otherCredits: "taken-first", clause }],
    };
    const { guarantees, total } = assess(capped, { ...facts, outages: [...(facts.outages ?? []), ...outagesAt(START, [600, 58]).map((outage) => ({ ...outage, id: "app" }))].map((outage) => (outage.id === "app" ? { ...outage, services: ["app"] } : outage)) });
    // 58 % for 58 minutes of the app leave 7.00 of 65.00.
    expect(guarantees[0]?.findings.find(({ code }) => code === "cap")?.params).toEqual({ cap: "65.00", otherCredits: "58.00", room: "7.00", reached: true });
    expect(total).toEqual({ gross: "68.00", forfeited: "3.00", withheld: "0.00", entitled: "65.00", entitledMinor: 6500 });
  });
});

it("days added are withheld with the rest", () => {
  const terms: Terms = { ...madeUp({}), creditUnit: { kind: "days-added", clause }, breach: { excludes: "not-excluded", uncured: "withhold", clause } };
  const facts: Facts = { ...GOOD, outages: outagesAt(START, [0, 3]), asOf: "2026-05-01T00:00:00Z" };
  expect(assess(terms, facts).credit.daysAdded).toBe("3");
  expect(assess(terms, { ...facts, termsBreaches: [{ start: "2026-04-20T00:00:00Z", end: null }] }).credit.daysAdded).toBe("0");
});

it.each([
  ["10", "10.00"], ["0.5", "0.50"], ["0.125", "0.125"],
])("a smallest credit of %s reads as %s", (amount, minimum) => {
  const terms: Terms = { ...madeUp({}), minimumCredit: { reading: "raise", amount, currency: "USD", clause } };
  const { findings } = assess(terms, { ...GOOD, fees: { currency: "USD", service: "1.00" }, outages: outagesAt(START, [0, 1]) });
  expect(findings.find(({ code }) => code === "minimum-credit")?.params).toMatchObject({ minimum, before: "0.01" });
});

describe("terms that cannot be meant", () => {
  const events = { kind: "events", limits: [{ severity: "high", minutes: "15" }, { severity: "high", minutes: "30" }], clause } as const;
  it.each<[string, Partial<Terms>, readonly string[]]>([
    ["claims outage by outage, of error rates", { measure: { kind: "error-rate", slotMinutes: "5", counts: "mean", clause }, claim: { ...madeUp({}).claim, needed: true } }, ["value claim.per"]],
    ["a severity twice", { measure: events, schedule: { kind: "per-event", creditPerEvent: "1", clause } }, ["duplicate measure.limits.1.severity"]],
  ])("%s", (_, change, expected) => {
    expect(codes({ ...madeUp({}), ...change })).toEqual(expected);
  });
  it("services of a further guarantee twice, or too many", () => {
    const further = (covered: readonly string[]): Terms => ({
      ...madeUp({}),
      guarantees: [{ id: "g", fee: "shared", measure: { kind: "downtime", clause }, target: { percent: "100", clause }, schedule: TEN_PERCENT, creditUnit: { kind: "percent", clause }, caps: [], services: { covered, clause }, clause }],
    });
    expect(codes(further(["a", "a"]))).toEqual(["duplicate guarantees.0.services.covered.1"]);
    expect(codes(further(Array.from({ length: 31 }, (_, index) => `s${index}`)))).toEqual(["too-many guarantees.0.services.covered"]);
  });
});

it("outages beside slots are refused: they would be counted twice", () => {
  const terms: Terms = { ...madeUp({}), measure: { kind: "error-rate", slotMinutes: "5", counts: "mean", clause }, schedule: BLOCKS };
  const outage = { id: "a", start: START, end: null, impact: "down" } as const;
  expect(complaints({ ...GOOD, asOf: "2026-05-02T00:00:00Z", outages: [outage, outage] }, terms)).toEqual(["unused-by-terms at outages"]);
  expect(assess(terms, { ...GOOD, outages: [] }).credit.gross).toBe("0.00");
});

it("slots of services too long to read are told apart by their place", () => {
  const names = Array.from({ length: 4 }, (_, index) => `${index}`.repeat(50));
  const terms: Terms = { ...madeUp({ services: { covered: names, clause } }), measure: { kind: "error-rate", slotMinutes: "5", counts: "mean", clause }, schedule: BLOCKS };
  const slot = { start: START, end: "2026-04-10T00:05:00Z", requests: 1, errors: 1 };
  const { outages } = assess(terms, { ...GOOD, slots: [{ ...slot, services: names.slice(1) }, slot] });
  expect(outages.map(({ id }) => id)).toEqual(["slot 2026-04-10T00:00:00.000Z no. 1", "slot 2026-04-10T00:00:00.000Z no. 2"]);
});

describe("one claim for a period, counted from its outages", () => {
  const per = (from: "outage-start" | "outage-end" | "awareness", more: Partial<Facts> = {}): ReturnType<typeof assess>["claim"] => {
    const base = madeUp({}).claim;
    const terms: Terms = { ...madeUp({}), claim: { ...base, needed: true, per: "period", window: { ...base.window, length: 1, count: "elapsed-days", from } } };
    return assess(terms, { ...GOOD, outages: outagesAt(START, [0, 60], [120, 60]).map((outage) => ({ ...outage, awareAt: "2026-04-10T06:00:00Z" })), ...more }).claim;
  };
  it.each([
    { from: "outage-start" as const, deadline: "2026-04-11T02:00:00Z" }, { from: "outage-end" as const, deadline: "2026-04-11T03:00:00Z" },
    { from: "awareness" as const, deadline: "2026-04-11T06:00:00Z" },
  ])("$from: the last of them", ({ from, deadline }) => {
    expect(per(from)?.deadlineMs).toBe(Date.parse(deadline));
  });
  it("has not begun to run while one goes on, and runs from the end of a period without any", () => {
    const open = { id: "o", start: START, end: null, impact: "down" } as const;
    expect(per("outage-end", { outages: [open], asOf: "2026-04-20T00:00:00Z" })?.deadlineMs).toBeNull();
    expect(per("outage-end", { outages: [] })?.deadlineMs).toBe(Date.parse("2026-05-02T00:00:00Z"));
  });
});
