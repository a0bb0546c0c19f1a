// Clause G.a: each first response later than its severity allows earns 100 dollars, up to the recurring fee of a month.
import { describe, expect, it } from "vitest";
import { SlaInputError } from "../../src/index.js";
import type { EventInput } from "../../src/facts/facts.js";
import { APRIL, april, DAY, HOUR, MAY, MINUTE } from "../support/april.js";
import { assessGuarantees, downFor, event, guaranteeOf, lateResponses } from "../support/guaranteeFacts.js";

/** The account of G.a for these events. */
const account = (events: readonly EventInput[], more: Parameters<typeof assessGuarantees>[0] = {}) =>
  guaranteeOf(assessGuarantees({ events, ...more }), "first-response");

describe("each severity has its limit", () => {
  const LIMITS = [
    { severity: "sev1", limitMs: 15 * MINUTE }, { severity: "sev2", limitMs: HOUR },
    { severity: "sev3", limitMs: 6 * HOUR }, { severity: "sev4", limitMs: DAY },
  ];
  it.each(LIMITS.flatMap(({ severity, limitMs }) => [
    { severity, afterMs: 0, missed: 0, entitled: "0.00" },
    { severity, afterMs: limitMs, missed: 0, entitled: "0.00" },
    { severity, afterMs: limitMs + 1, missed: 1, entitled: "100.00" },
  ]))("$severity answered after $afterMs ms: $entitled", ({ severity, afterMs, missed, entitled }) => {
    const { events, credit } = account([event(severity, afterMs)]);
    expect(events).toEqual({ missed, total: 1 });
    expect(credit).toMatchObject({ unit: "money", gross: entitled, entitled });
  });
  it("all of them a millisecond too late earn 100.00 each", () => {
    const { events, credit, findings } = account(LIMITS.map(({ severity, limitMs }) => event(severity, limitMs + 1)));
    expect(events).toEqual({ missed: 4, total: 4 });
    expect(credit).toMatchObject({ units: "400", percent: "40", gross: "400.00", entitled: "400.00", forfeited: "0.00", nextStepMs: null });
    expect(findings).toContainEqual({
      code: "events", clause: "G.a", params: { missed: 4, total: 4, creditPerEvent: "100", credit: "400", unit: "money", currency: "USD" },
    });
  });
  it("no time and no availability are measured", () => {
    const { availability, time } = account([event("sev1", 0)]);
    expect([availability, time]).toEqual([null, null]);
  });
  it("without any event there is nothing to tell", () => {
    const { guarantees, total } = assessGuarantees({ events: [] });
    expect([guarantees, total.entitled]).toEqual([[], "0.00"]);
  });
});

describe("an event that is not yet answered", () => {
  it.each([
    { asOf: april(10, 12 * 60), missed: 0 },
    { asOf: april(10, 12 * 60 + 15), missed: 0 },
    { asOf: april(10, 12 * 60 + 15) + 1, missed: 1 },
    { asOf: MAY + 30 * DAY, missed: 1 },
  ])("runs to $asOf: $missed missed", ({ asOf, missed }) => {
    expect(account([event("sev1", null)], { asOf }).events).toEqual({ missed, total: 1 });
  });
  it("needs a now", () => {
    expect(() => account([event("sev1", null)])).toThrow("asOf: expected an instant, because something has not ended");
  });
});

it.each([
  { openedAt: APRIL - 1, total: 0 }, { openedAt: APRIL, total: 1 }, { openedAt: MAY - 1, total: 1 }, { openedAt: MAY, total: 0 },
])("an event opened at $openedAt belongs to the period it was opened in: $total", ({ openedAt, total }) => {
  const { guarantees } = assessGuarantees({ events: [{ id: "e", severity: "sev1", openedAt, answeredAt: openedAt + DAY }] });
  expect(guarantees.map(({ events }) => events)).toEqual(total === 0 ? [] : [{ missed: total, total }]);
});

describe("the cap of 100 % of the recurring fee", () => {
  it.each([
    { missed: 2, service: "250.00", entitled: "200.00", forfeited: "0.00", reached: false },
    { missed: 3, service: "250.00", entitled: "250.00", forfeited: "50.00", reached: true },
    { missed: 3, service: "300.00", entitled: "300.00", forfeited: "0.00", reached: true },
    { missed: 3, service: "300.01", entitled: "300.00", forfeited: "0.00", reached: false },
    { missed: 1, service: "0.00", entitled: "0.00", forfeited: "100.00", reached: true },
  ])("$missed too late of a fee of $service: $entitled", ({ missed, service, entitled, forfeited, reached }) => {
    const { credit, findings } = account(lateResponses(missed), { fees: { currency: "USD", service, billed: "1000.00" } });
    expect(credit).toMatchObject({ gross: `${missed}00.00`, cap: service, room: service, entitled, forfeited });
    expect(findings).toContainEqual({ code: "cap", clause: "G.a", params: { cap: service, otherCredits: "0.00", room: service, reached } });
  });
});

describe("the cap over all guarantees, after the uptime credit", () => {
  const together = (missed: number, more: object = {}) => assessGuarantees({ ...downFor(3), events: lateResponses(missed), ...more });
  it("leaves what uptime has not used", () => {
    const assessment = together(8);
    expect(assessment.credit).toMatchObject({ gross: "150.00", entitled: "150.00", forfeited: "0.00" });
    expect(guaranteeOf(assessment, "first-response").credit).toMatchObject({ gross: "800.00", cap: "1000.00", room: "850.00", entitled: "800.00", forfeited: "0.00" });
    expect(assessment.total).toEqual({ gross: "950.00", forfeited: "0.00", withheld: "0.00", entitled: "950.00", entitledMinor: 95_000 });
  });
  it("cuts the rest off, and says from which", () => {
    const assessment = together(10);
    expect(assessment.credit).toMatchObject({ entitled: "150.00", forfeited: "0.00" });
    const { credit, findings } = guaranteeOf(assessment, "first-response");
    expect(credit).toMatchObject({ gross: "1000.00", room: "850.00", entitled: "850.00", forfeited: "150.00" });
    expect(findings).toContainEqual({ code: "forfeited", clause: "3.3.i", params: { amount: "150.00" } });
    expect(assessment.total).toEqual({ gross: "1150.00", forfeited: "150.00", withheld: "0.00", entitled: "1000.00", entitledMinor: 100_000 });
  });
  it("counts credits decided elsewhere first", () => {
    const otherCredits = [{ guarantee: "goodwill", amount: "800.00" }];
    const assessment = together(1, { otherCredits });
    expect(assessment.credit).toMatchObject({ room: "200.00", entitled: "150.00" });
    expect(guaranteeOf(assessment, "first-response").credit).toMatchObject({ room: "50.00", entitled: "50.00", forfeited: "50.00" });
  });
});

it("is withheld while a breach of the terms is not cured", () => {
  const breach = { asOf: MAY, termsBreaches: [{ start: april(20), end: null }] };
  const assessment = assessGuarantees({ events: lateResponses(2), ...breach });
  expect(guaranteeOf(assessment, "first-response").credit).toMatchObject({ gross: "200.00", withheld: "200.00", entitled: "0.00" });
  expect(assessment.total).toEqual({ gross: "200.00", forfeited: "0.00", withheld: "200.00", entitled: "0.00", entitledMinor: 0 });
});

describe("dollars", () => {
  it("say nothing of fees in another currency, once there is an event", () => {
    const inEuros = { fees: { currency: "EUR", service: "1000.00" } };
    expect(assessGuarantees({ events: [], ...inEuros }).total.entitled).toBe("0.00");
    expect(() => account(lateResponses(1), inEuros)).toThrow(SlaInputError);
    expect(() => account(lateResponses(1), inEuros)).toThrow("fees.currency: expected USD, in which these terms state an amount of the guarantee first-response");
  });
});
