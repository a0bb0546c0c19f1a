// A period that is not over: error budget, burn rate, the next step of the credit and the money at stake.
import { describe, expect, it } from "vitest";
import { type RunningPeriod, runningPeriod } from "../../src/views/index.js";
import { assess, MAILGUN_2022_01_14 } from "../../src/index.js";
import type { Facts } from "../../src/facts/facts.js";
import type { Terms } from "../../src/terms/language.js";
import { clause, madeUp, PER_MINUTE, TEN_PERCENT } from "../catalogue/madeUp.js";
import { DAY, down, HOUR, maintained, MINUTE, page } from "./days.js";

/** April 2026 has 30 days: at 99.9 % there are 2,592,000 ms to lose. */
const ASOF = "2026-04-11T00:00:00Z";
const facts = (more: Partial<Facts> = {}): Facts => ({ period: { month: "2026-04" }, asOf: ASOF, fees: { currency: "EUR", service: "1000.00" }, ...more });
const run = (terms: Terms, more: Partial<Facts> = {}, windowsMs: readonly number[] = []): RunningPeriod => runningPeriod(terms, facts(more), { windowsMs });
const lost = (minutes: number): Partial<Facts> =>
  ({ outages: [down("o1", ["api"], "2026-04-10T23:00:00Z", new Date(Date.parse("2026-04-10T23:00Z") + minutes * MINUTE).toISOString())] });

describe("the error budget", () => {
  it("is what the target leaves of agreed time", () => {
    expect(run(page(), lost(27))).toEqual({
      id: null, terms: "made-up@1", period: { startMs: Date.parse("2026-04-01T00:00Z"), endMs: Date.parse("2026-05-01T00:00Z"), timeZone: "UTC" },
      asOfMs: Date.parse(ASOF),
      errorBudget: {
        targetPercent: "99.9", service: null, agreedMs: "2592000000", allowedMs: "2592000", usedMs: "1620000", leftMs: "972000", usedShare: "0.625", usedPercent: "62.5",
      },
      // 27 min of ten days are 0.1875 %, 1.875 times what may be lost.
      burn: { soFar: { windowMs: 10 * DAY, startMs: Date.parse("2026-04-01T00:00Z"), agreedMs: 10 * DAY, downtimeMs: "1620000", rate: "1.875", rounded: "1.87" }, windows: [] },
      nextStep: { ms: "0", minutes: 0, adds: "0.00" },
      money: { currency: "EUR", minorUnitDigits: 2, entitled: "270.00", potential: "270.00" },
    });
  });

  it.each([
    { endMs: 2_591_999, leftMs: "1", usedShare: "2591999/2592000", usedPercent: "99.99" },
    { endMs: 2_592_000, leftMs: "0", usedShare: "1", usedPercent: "100" },
    { endMs: 2_592_001, leftMs: "-1", usedShare: "2592001/2592000", usedPercent: "100" },
  ])("has $leftMs ms left", ({ endMs, leftMs, usedShare, usedPercent }) => {
    const start = Date.parse("2026-04-02T00:00Z");
    const outages = [{ ...down("o1", ["api"], "2026-04-02T00:00:00Z", null), start, end: start + endMs }];
    expect(run(page(), { outages }).errorBudget).toMatchObject({ leftMs, usedShare, usedPercent });
  });

  it("is smaller for what maintenance takes away, ahead of now too", () => {
    const maintenance = [{ kind: "planned" as const, start: "2026-04-20T00:00:00Z", end: "2026-04-20T10:00:00.001Z" }];
    expect(run(page(), { maintenance }).errorBudget).toMatchObject({ agreedMs: "2555999999", allowedMs: "2555999.999" });
  });

  it("is null if nothing was agreed, and so is how fast it is used", () => {
    const maintenance = [{ kind: "planned" as const, start: "2026-04-01T00:00:00Z", end: "2026-05-01T00:00:00Z" }];
    expect(run(page(), { maintenance })).toMatchObject({ errorBudget: null, burn: null, nextStep: null });
  });

  it("is null for a guarantee that counts no time", () => {
    const terms = madeUp({
      measure: { kind: "events", limits: [{ severity: "sev1", minutes: "15" }], clause },
      schedule: { kind: "per-event", creditPerEvent: "10", clause }, creditUnit: { kind: "money", currency: "EUR", clause },
    });
    const events = [{ id: "e1", severity: "sev1", openedAt: "2026-04-02T00:00:00Z", answeredAt: "2026-04-02T01:00:00Z" }];
    expect(run(terms, { events })).toMatchObject({ errorBudget: null, burn: null, nextStep: null, money: { entitled: "10.00" } });
    const score = madeUp({ measure: { kind: "score", of: "requests", clause }, schedule: TEN_PERCENT });
    expect(run(score, { scores: [{ guarantee: "uptime", good: 1, total: 2 }] })).toMatchObject({ errorBudget: null, nextStep: null, money: { entitled: "100.00" } });
  });

  it("allows nothing where all is promised", () => {
    expect(run(page({ target: { percent: "100", clause } }), lost(1))).toMatchObject({
      errorBudget: { allowedMs: "0", usedMs: "60000", leftMs: "-60000", usedShare: null, usedPercent: null }, burn: { soFar: { rate: null, rounded: null } },
    });
  });

  it("is that of the worst service where each is measured apart", () => {
    const terms = page({ unavailable: { when: "each-apart", clause } });
    const outages = [down("o1", ["smtp"], "2026-04-10T23:00:00Z", "2026-04-11T00:00:00Z"), down("o2", ["api"], "2026-04-10T23:30:00Z", "2026-04-11T00:00:00Z")];
    const fees = { currency: "EUR", service: "1000.00", services: { api: "400.00", smtp: "600.00" } };
    expect(run(terms, { outages, fees }, [30 * MINUTE])).toMatchObject({
      errorBudget: { service: "smtp", usedMs: "3600000" }, burn: { windows: [{ downtimeMs: "1800000", rate: "1000" }] },
    });
  });

  it("follows the plan that was bought", () => {
    const terms = page({ plans: [{ id: "gold", target: { percent: "99.95", clause }, clause }] });
    expect(run(terms, { plan: "gold" }).errorBudget).toMatchObject({ targetPercent: "99.95", allowedMs: "1296000" });
  });

  it("is weighed where the terms weigh", () => {
    const terms = page({ unavailable: { when: "mean", clause } });
    expect(run(terms, lost(27), [HOUR])).toMatchObject({ errorBudget: { usedMs: "810000" }, burn: { windows: [{ downtimeMs: "810000", rate: "225" }] } });
  });
});

describe("the burn rate", () => {
  it.each([
    { windowMs: HOUR, startMs: Date.parse("2026-04-10T23:00Z"), downtimeMs: "3600", rate: "1", rounded: "1" },
    { windowMs: HOUR + 1, startMs: Date.parse("2026-04-10T22:59:59.999Z"), downtimeMs: "3600", rate: "3600000/3600001", rounded: "0.99" },
    { windowMs: HOUR - 1, startMs: Date.parse("2026-04-10T23:00:00.001Z"), downtimeMs: "3599", rate: "3599000/3599999", rounded: "0.99" },
    { windowMs: 10 * DAY, startMs: Date.parse("2026-04-01T00:00Z"), downtimeMs: "3600", rate: "1/240", rounded: "0" },
    { windowMs: 10 * DAY + 1, startMs: Date.parse("2026-04-01T00:00Z"), downtimeMs: "3600", rate: "1/240", rounded: "0" },
  ])("over $windowMs ms is $rate", ({ windowMs, startMs, downtimeMs, rate, rounded }) => {
    const outages = [down("o1", ["api"], "2026-04-10T23:00:00Z", "2026-04-10T23:00:03.600Z")];
    const { burn } = run(page(), { outages }, [windowMs]);
    expect(burn?.windows).toEqual([{ windowMs, startMs, agreedMs: Math.min(windowMs, 10 * DAY), downtimeMs, rate, rounded }]);
  });

  it("looks at agreed time alone, and is null where there was none", () => {
    const maintenance = [{ kind: "planned" as const, start: "2026-04-10T23:00:00Z", end: "2026-04-11T00:00:00Z" }];
    const outages = [down("o1", ["api"], "2026-04-10T22:30:00Z", "2026-04-10T22:31:00Z")];
    expect(run(page(), { maintenance, outages }, [HOUR, 2 * HOUR]).burn?.windows).toMatchObject([
      { agreedMs: 0, rate: null }, { agreedMs: HOUR, downtimeMs: "60000", rate: "50/3" },
    ]);
    const gross = page({ maintenance: maintained({ base: { reading: "gross", clause } }) });
    expect(run(gross, { maintenance, outages }, [HOUR]).burn?.windows).toMatchObject([{ agreedMs: HOUR, downtimeMs: "0", rate: "0" }]);
  });

  it("at the very start of a period is null, and nothing is used", () => {
    expect(run(page(), { asOf: "2026-04-01T00:00:00Z" })).toMatchObject({ errorBudget: { usedMs: "0" }, burn: { soFar: { rate: null } } });
  });

  it("of 1 from start to end uses the budget exactly", () => {
    const outages = [down("o1", ["api"], "2026-04-01T00:00:00Z", "2026-04-01T00:43:12.000Z")];
    expect(run(page(), { asOf: "2026-05-01T00:00:00Z", outages })).toMatchObject({ errorBudget: { leftMs: "0" }, burn: { soFar: { rate: "1", rounded: "1" } } });
  });
});

describe("the next step", () => {
  const mailgun = (minutes: number, more: Partial<Facts> = {}): RunningPeriod => run(MAILGUN_2022_01_14, { ...lost(minutes), ...more });

  it("of blocks of half an hour is as far as the block is from whole, and adds its worth", () => {
    // Allowance 259,200 ms; with the open claim filed, 10 min less that are in the block: 24 min 19.2 s to go.
    expect(mailgun(10)).toMatchObject({
      nextStep: { ms: "1459200", minutes: 24, adds: "50.00" }, money: { entitled: "0.00", potential: "0.00" },
    });
  });

  it("is that of a month in which every open claim is made", () => {
    // 60 min less the allowance are one block, and 25 min 40.8 s of the next.
    expect(mailgun(60)).toMatchObject({ nextStep: { ms: "259200", minutes: 4, adds: "50.00" }, money: { entitled: "0.00", potential: "50.00" } });
    const claims = [{ ticket: "T", outages: ["o1"], filedAt: ASOF, channel: "control-panel", disruption: true }];
    expect(mailgun(60, { claims })).toMatchObject({ nextStep: { ms: "259200", adds: "50.00" }, money: { entitled: "50.00", potential: "50.00" } });
  });

  it("rounds minutes down", () => {
    const outages = (endMs: number): Partial<Facts> => ({ outages: [{ ...down("o1", ["api"], "2026-04-10T00:00:00Z", null), end: Date.parse("2026-04-10T00:00Z") + endMs }] });
    const at = (endMs: number) => run(MAILGUN_2022_01_14, outages(endMs)).nextStep;
    // The first block is whole at 2,059,200 ms.
    expect([at(1_999_199), at(1_999_200), at(1_999_201)]).toMatchObject([{ ms: "60001", minutes: 1 }, { ms: "60000", minutes: 1 }, { ms: "59999", minutes: 0 }]);
  });

  it("that begins below a target is made by the millisecond after it", () => {
    const tiers = page({ schedule: { kind: "tiers", by: "availability", overlap: "higher-credit", tiers: [{ below: "99.9", credit: "10" }], clause } });
    expect(run(tiers, lost(43))).toMatchObject({ nextStep: { ms: "12000", minutes: 0, adds: "100.00" } });
  });

  it("takes longer through maintenance, and through a clock that does not count short outages", () => {
    const maintenance = [{ kind: "planned" as const, start: "2026-04-11T00:10:00Z", end: "2026-04-11T02:10:00Z" }];
    expect(mailgun(10, { maintenance }).nextStep).toMatchObject({ adds: "50.00" });
    const clock = (minutes: string): Terms["clock"] => ({ start: { from: "report", clause }, minimum: { minutes, inclusive: true, clause }, unit: { minutes: "1", rounding: "none", clause } });
    const terms = page({ clock: clock("5"), schedule: { ...PER_MINUTE, rounding: "whole" } });
    // The first minute that counts comes with four others.
    expect(run(terms)).toMatchObject({ nextStep: { ms: "60000", minutes: 1, adds: "50.00" } });
  });

  it("is out of reach if the period ends before", () => {
    const late = (asOf: string): RunningPeriod => run(MAILGUN_2022_01_14, { asOf });
    // 2,059,200 ms and one more before midnight of the first.
    expect([late("2026-04-30T23:25:40.799Z"), late("2026-04-30T23:25:40.800Z")]).toMatchObject([
      { nextStep: { ms: "2059200", minutes: 34, adds: "50.00" } }, { nextStep: { ms: "2059200", minutes: 34, adds: null } },
    ]);
  });

  it("is null at the cap and at the last tier", () => {
    expect(run(page({ schedule: TEN_PERCENT }), lost(59))).toMatchObject({ nextStep: null, money: { entitled: "100.00" } });
    const capped = page({ caps: [{ scope: "guarantee", percent: "5", of: "service-fee", clause }] });
    expect(run(capped, lost(59))).toMatchObject({ nextStep: null, money: { entitled: "50.00" } });
  });

  it("adds what the cap leaves of it", () => {
    const terms: Terms = { ...MAILGUN_2022_01_14, caps: [{ scope: "all-guarantees", percent: "7", of: "billed-fee", otherCredits: "taken-first", clause: "3.3.h" }] };
    expect(run(terms, lost(60)).nextStep).toMatchObject({ adds: "20.00" });
  });

  it("is under one claim for the period, too", () => {
    const terms: Terms = { ...MAILGUN_2022_01_14, claim: { ...MAILGUN_2022_01_14.claim, per: "period", window: { ...MAILGUN_2022_01_14.claim.window, from: "period-end" } } };
    expect(run(terms, lost(60))).toMatchObject({ nextStep: { ms: "259200", adds: "50.00" }, money: { entitled: "0.00", potential: "50.00" } });
  });
});

describe("the money at stake", () => {
  it("is that of all guarantees together, as the assessment has it", () => {
    const more: Partial<Facts> = {
      ...lost(60), fees: { currency: "USD", service: "1000.00" },
      events: [{ id: "e1", severity: "sev1", openedAt: "2026-04-02T00:00:00Z", answeredAt: "2026-04-02T01:00:00Z" }],
    };
    const { total } = assess(MAILGUN_2022_01_14, facts(more));
    expect(run(MAILGUN_2022_01_14, more).money).toEqual({ currency: "USD", minorUnitDigits: 2, entitled: total.entitled, potential: "150.00" });
    expect(total.entitled).toBe("100.00");
    expect(run(MAILGUN_2022_01_14, more).nextStep).toMatchObject({ adds: "50.00" });
  });
});
