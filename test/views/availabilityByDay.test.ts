// What a status page shows of single days: agreed time, downtime and its percentage, service by service.
import { describe, expect, it } from "vitest";
import { availabilityByDay, type AvailabilityFigures, type HistoryFacts } from "../../src/views/index.js";
import type { Terms } from "../../src/terms/language.js";
import { MAILGUN_2022_01_14 } from "../../src/index.js";
import { clause } from "../catalogue/madeUp.js";
import { DAY, down, figures, HOUR, maintained, MINUTE, page } from "./days.js";

/** The days of one service. */
function daysOf(terms: Terms, facts: HistoryFacts, lastDay: string, days: number, timeZone = "UTC", place = 0): readonly AvailabilityFigures[] {
  return availabilityByDay(terms, facts, { lastDay, days, timeZone }).services[place]?.days ?? [];
}

describe("a day", () => {
  const outages = [down("o1", ["api"], "2026-04-15T13:40:00Z", "2026-04-15T15:34:00Z")];

  it("counts what its services were down", () => {
    // 86,400 s less 6,840 s are 92.08333 %.
    expect(availabilityByDay(page(), { outages }, { lastDay: "2026-04-16", days: 3, timeZone: "UTC" })).toEqual({
      terms: "made-up@1", timeZone: "UTC", asOfMs: null,
      days: [
        { date: "2026-04-14", startMs: Date.parse("2026-04-14T00:00Z"), endMs: Date.parse("2026-04-15T00:00Z") },
        { date: "2026-04-15", startMs: Date.parse("2026-04-15T00:00Z"), endMs: Date.parse("2026-04-16T00:00Z") },
        { date: "2026-04-16", startMs: Date.parse("2026-04-16T00:00Z"), endMs: Date.parse("2026-04-17T00:00Z") },
      ],
      services: [
        {
          service: "api",
          days: [figures(DAY), figures(DAY, { downtimeMs: 6_840_000, creditableMs: 6_840_000, percent: "92.0833" }), figures(DAY)],
          months: [{ month: "2026-04", days: 3, isWhole: false, ...figures(3 * DAY, { downtimeMs: 6_840_000, creditableMs: 6_840_000, percent: "97.3611" }) }],
          whole: figures(3 * DAY, { downtimeMs: 6_840_000, creditableMs: 6_840_000, percent: "97.3611" }),
        },
        {
          service: "smtp", days: [figures(DAY), figures(DAY), figures(DAY)],
          months: [{ month: "2026-04", days: 3, isWhole: false, ...figures(3 * DAY) }], whole: figures(3 * DAY),
        },
      ],
    });
  });

  it.each([
    { start: "2026-04-15T00:00:00.000Z", end: "2026-04-15T00:00:00.001Z", downMs: [0, 1, 0], why: "its first millisecond" },
    { start: "2026-04-14T23:59:59.999Z", end: "2026-04-15T00:00:00.000Z", downMs: [1, 0, 0], why: "up to midnight" },
    { start: "2026-04-14T23:59:59.999Z", end: "2026-04-15T00:00:00.001Z", downMs: [1, 1, 0], why: "over midnight" },
    { start: "2026-04-14T12:00:00.000Z", end: "2026-04-16T12:00:00.000Z", downMs: [12 * HOUR, 24 * HOUR, 12 * HOUR], why: "over all of it" },
    { start: "2026-04-15T12:00:00.000Z", end: "2026-04-15T12:00:00.000Z", downMs: [0, 0, 0], why: "nothing of it" },
  ])("is cut at midnight: $why", ({ start, end, downMs }) => {
    const days = daysOf(page(), { outages: [down("o1", ["api"], start, end)] }, "2026-04-16", 3);
    expect(days.map(({ downtimeMs }) => downtimeMs)).toEqual(downMs);
  });

  it("reads 100 only if it was up all the time", () => {
    const one = daysOf(page(), { outages: [down("o1", ["api"], "2026-04-15T00:00:00Z", "2026-04-15T00:00:00.001Z")] }, "2026-04-15", 1);
    expect(one.map(({ percent }) => percent)).toEqual(["99.9999"]);
  });

  it.each([
    { zone: "Europe/Paris", date: "2026-03-29", hours: 23 },
    { zone: "Europe/Paris", date: "2026-10-25", hours: 25 },
    { zone: "Australia/Lord_Howe", date: "2026-04-05", hours: 24.5 },
    { zone: "UTC", date: "2026-03-29", hours: 24 },
  ])("has $hours h on $date in $zone", ({ zone, date, hours }) => {
    expect(daysOf(page(), {}, date, 1, zone)).toEqual([figures(hours * HOUR)]);
  });

  it("that a zone skips has nothing, and no percentage", () => {
    expect(daysOf(page(), {}, "2011-12-31", 2, "Pacific/Apia")).toEqual([figures(0, { percent: null }), figures(DAY)]);
    expect(daysOf(page(), {}, "2011-12-30", 1, "Pacific/Apia")).toEqual([figures(0, { percent: null })]);
  });

  it("counts downtime that a cause excludes, but not as creditable", () => {
    const terms = page({ causes: [{ code: "flood", earns: "nothing", reach: "interval", clause }] });
    const facts = { outages: [down("o1", ["api"], "2026-04-15T01:00:00Z", "2026-04-15T02:00:00Z", { cause: "flood" })] };
    expect(daysOf(terms, facts, "2026-04-15", 1)).toEqual([figures(DAY, { downtimeMs: HOUR, percent: "95.8333" })]);
  });

  it("is weighed where the terms weigh", () => {
    const terms = page({ degraded: { counts: "by-weight", weight: "0.5", clause } });
    const facts = { outages: [down("o1", ["api"], "2026-04-14T23:00:00Z", "2026-04-15T02:00:00Z", { impact: "degraded" })] };
    const weighted = (ms: string) => ({ downtimeMs: ms, creditableMs: ms });
    expect(daysOf(terms, facts, "2026-04-15", 2)).toEqual([
      figures(DAY, { downtimeMs: HOUR, creditableMs: HOUR, weighted: weighted("1800000"), percent: "97.9166" }),
      figures(DAY, { downtimeMs: 2 * HOUR, creditableMs: 2 * HOUR, weighted: weighted("3600000"), percent: "95.8333" }),
    ]);
  });

  it("is that of each service alone, whatever the terms make of several", () => {
    for (const when of ["any-down", "all-down", "each-apart", "mean"] as const) {
      const terms = page({ unavailable: { when, clause } });
      expect(daysOf(terms, { outages }, "2026-04-15", 1).map(({ percent }) => percent)).toEqual(["92.0833"]);
      expect(daysOf(terms, { outages }, "2026-04-15", 1, "UTC", 1).map(({ percent }) => percent)).toEqual(["100"]);
    }
  });
});

describe("now", () => {
  const maintenance = [{ kind: "planned" as const, start: "2026-04-15T18:00:00Z", end: "2026-04-15T20:00:00Z" }];
  const outages = [down("o1", ["api"], "2026-04-15T11:00:00Z", null)];

  it("ends what is known, and the last day is that of it", () => {
    const { asOfMs, days, services } = availabilityByDay(page(), { asOf: "2026-04-15T12:00:00Z", outages, maintenance }, { days: 2, timeZone: "UTC" });
    expect([asOfMs, days.map(({ date }) => date)]).toEqual([Date.parse("2026-04-15T12:00Z"), ["2026-04-14", "2026-04-15"]]);
    const today = { downtimeMs: HOUR, creditableMs: HOUR, unknownMs: 12 * HOUR };
    expect(services[0]?.days).toEqual([figures(DAY), figures(12 * HOUR, { ...today, percent: "91.6666" })]);
    expect(services[0]?.whole).toEqual(figures(36 * HOUR, { ...today, percent: "97.2222" }));
  });

  it("is told in the zone of the view", () => {
    const { days } = availabilityByDay(page(), { asOf: "2026-04-15T23:00:00Z" }, { days: 1, timeZone: "Europe/Paris" });
    expect(days.map(({ date }) => date)).toEqual(["2026-04-16"]);
  });

  it("leaves days after it unknown", () => {
    const facts = { asOf: "2026-04-15T12:00:00Z", maintenance };
    expect(daysOf(page(), facts, "2026-04-16", 2)).toEqual([
      figures(12 * HOUR, { unknownMs: 12 * HOUR }), figures(0, { unknownMs: DAY, percent: null }),
    ]);
  });

  it.each([
    { asOf: "2026-04-15T23:59:59.999Z", unknown: [0, 1] },
    { asOf: "2026-04-16T00:00:00.000Z", unknown: [0, 0] },
    { asOf: "2026-04-15T00:00:00.000Z", unknown: [0, DAY] },
    { asOf: "2026-04-14T23:59:59.999Z", unknown: [1, DAY] },
  ])("at $asOf leaves $unknown ms", ({ asOf, unknown }) => {
    expect(daysOf(page(), { asOf }, "2026-04-15", 2).map(({ unknownMs }) => unknownMs)).toEqual(unknown);
  });
});

describe("maintenance", () => {
  const facts: HistoryFacts = {
    maintenance: [{ kind: "planned", services: ["api"], start: "2026-04-15T00:00:00Z", end: "2026-04-15T04:00:00Z" }],
    outages: [down("o1", ["api"], "2026-04-15T03:00:00Z", "2026-04-15T05:00:00Z")],
  };

  it("leaves agreed time under a net base, and stays in it under a gross one", () => {
    expect(daysOf(page(), facts, "2026-04-15", 1)).toEqual([figures(20 * HOUR, { downtimeMs: HOUR, creditableMs: HOUR, maintenanceMs: 4 * HOUR, percent: "95" })]);
    const gross = page({ maintenance: maintained({ base: { reading: "gross", clause } }) });
    expect(daysOf(gross, facts, "2026-04-15", 1)).toEqual([figures(DAY, { downtimeMs: HOUR, creditableMs: HOUR, maintenanceMs: 4 * HOUR, percent: "95.8333" })]);
  });

  it("excuses the services that it names, or all of them", () => {
    expect(daysOf(page(), facts, "2026-04-15", 1, "UTC", 1)).toEqual([figures(DAY)]);
    const whole = page({ maintenance: maintained({ scope: { reading: "whole-clock", clause } }) });
    expect(daysOf(whole, facts, "2026-04-15", 1, "UTC", 1)).toEqual([figures(20 * HOUR, { maintenanceMs: 4 * HOUR })]);
  });

  it("over all of a day leaves no percentage", () => {
    const all: HistoryFacts = { maintenance: [{ kind: "planned", start: "2026-04-15T00:00:00Z", end: "2026-04-16T00:00:00Z" }] };
    expect(daysOf(page(), all, "2026-04-15", 1)).toEqual([figures(0, { maintenanceMs: DAY, percent: null })]);
  });

  const sixHoursOn = (...dates: readonly string[]): HistoryFacts =>
    ({ maintenance: dates.map((date) => ({ kind: "planned", start: `${date}T00:00:00Z`, end: `${date}T06:00:00Z` })) });
  const limited = (per: "period" | "month" | "year", unit: Terms["period"]["unit"]): Terms => page({
    maintenance: maintained({ allowance: { hours: "10", per, clause } }), period: { base: "elapsed", unit: unit ?? "billing-month", clause },
  });

  it.each([
    { per: "month" as const, unit: "billing-month" as const, dates: ["2026-03-31", "2026-04-01"], hours: [6, 6], why: "each month has its own" },
    { per: "period" as const, unit: "billing-month" as const, dates: ["2026-03-30", "2026-03-31"], hours: [6, 4], why: "a month is the period" },
    { per: "period" as const, unit: "calendar-quarter" as const, dates: ["2026-04-30", "2026-05-01"], hours: [6, 4], why: "a quarter is" },
    { per: "period" as const, unit: "calendar-quarter" as const, dates: ["2026-03-31", "2026-04-01"], hours: [6, 6], why: "the next quarter has its own" },
    { per: "year" as const, unit: "billing-month" as const, dates: ["2026-04-30", "2026-05-01"], hours: [6, 4], why: "months share the year's" },
    { per: "year" as const, unit: "calendar-year" as const, dates: ["2025-12-31", "2026-01-01"], hours: [6, 6], why: "the next year has its own" },
    { per: "period" as const, unit: { days: 30 }, dates: ["2026-03-31", "2026-04-01"], hours: [6, 6], why: "of rolling days, months stand in" },
  ])("is limited by $per of $unit: $why", ({ per, unit, dates, hours }) => {
    const days = daysOf(limited(per, unit), sixHoursOn(...dates), dates[1] as string, 2);
    expect(days.map(({ maintenanceMs }) => maintenanceMs / HOUR)).toEqual(hours);
  });

  it("is limited by windows as well as by hours, over the year", () => {
    const terms = page({ maintenance: maintained({ allowance: { hours: null, windows: 1, per: "year", clause } }) });
    const days = daysOf(terms, sixHoursOn("2026-04-30", "2026-05-01"), "2026-05-01", 2);
    expect(days.map(({ maintenanceMs }) => maintenanceMs / HOUR)).toEqual([6, 0]);
    const unlimited = page({ maintenance: maintained({ allowance: { hours: null, per: "year", clause } }) });
    expect(daysOf(unlimited, sixHoursOn("2026-04-30", "2026-05-01"), "2026-05-01", 2).map(({ maintenanceMs }) => maintenanceMs / HOUR)).toEqual([6, 6]);
  });
});

describe("hours of service", () => {
  // 2026-04-17 is a Friday.
  const serviceHours = { reading: "hours", days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "17:00", clause } as const;
  const facts = { outages: [down("o1", ["api"], "2026-04-17T16:00:00Z", "2026-04-18T16:00:00Z")] };

  it("alone are agreed, whatever maintenance leaves", () => {
    for (const reading of ["net", "gross"] as const) {
      expect(daysOf(page({ serviceHours, maintenance: maintained({ base: { reading, clause } }) }), facts, "2026-04-18", 2)).toEqual([
        figures(8 * HOUR, { downtimeMs: HOUR, creditableMs: HOUR, maintenanceMs: 16 * HOUR, outsideHoursMs: 16 * HOUR, percent: "87.5" }),
        figures(0, { maintenanceMs: DAY, outsideHoursMs: DAY, percent: null }),
      ]);
    }
  });
});

describe("another zone", () => {
  it("looks at the hours and the months of the terms' own", () => {
    const serviceHours = { reading: "hours", days: ["fri"], from: "18:00", to: "24:00", clause } as const;
    const terms = page({ timeZone: "America/New_York", serviceHours });
    // 18:00 to midnight in New York are 0:00 to 6:00 of the Saturday in Paris.
    expect(daysOf(terms, {}, "2026-04-18", 2, "Europe/Paris").map(({ agreedMs }) => agreedMs / HOUR)).toEqual([0, 6]);
    const limited = page({ timeZone: "America/New_York", maintenance: maintained({ allowance: { hours: "1", per: "month", clause } }) });
    const maintenance = [{ kind: "planned" as const, start: "2026-04-30T22:00:00Z", end: "2026-05-01T10:00:00Z" }];
    // May begins at 4:00 UTC: an hour is excused from 22:00, and one from 4:00.
    expect(daysOf(limited, { maintenance }, "2026-05-01", 2).map(({ maintenanceMs }) => maintenanceMs / HOUR)).toEqual([1, 1]);
    expect(daysOf(limited, { maintenance }, "2026-05-01", 1, "America/New_York").map(({ maintenanceMs }) => maintenanceMs / HOUR)).toEqual([1]);
  });
});

describe("months", () => {
  it("have the days that the view has of them, and say whether these are all", () => {
    const [service] = availabilityByDay(page(), {}, { lastDay: "2026-04-30", days: 32, timeZone: "Europe/Paris" }).services;
    expect(service?.months).toEqual([
      { month: "2026-03", days: 2, isWhole: false, ...figures(2 * DAY) }, { month: "2026-04", days: 30, isWhole: true, ...figures(30 * DAY) },
    ]);
  });

  it("of a leap year are whole with 29 days, and not with 28", () => {
    const february = (lastDay: string) => availabilityByDay(page(), {}, { lastDay, days: Number(lastDay.slice(8)), timeZone: "UTC" }).services[0]?.months[0]?.isWhole;
    expect([february("2024-02-29"), february("2024-02-28"), february("2026-02-28")]).toEqual([true, false, true]);
  });
});

describe("facts of one customer", () => {
  it("change nothing: claims, fees, breaches, conditions, plans", () => {
    const outages = [down("o1", ["api"], "2026-04-15T13:40:00Z", "2026-04-15T15:34:00Z")];
    const options = { lastDay: "2026-04-30", days: 30, timeZone: "UTC" };
    const bare = availabilityByDay(MAILGUN_2022_01_14, { outages }, options);
    expect(availabilityByDay(MAILGUN_2022_01_14, {
      id: "a", terms: "mailgun@2022-01-14", period: { month: "2026-04" }, fees: { currency: "EUR", service: "1" }, outages,
      claims: [{ ticket: "T", outages: ["o1"], filedAt: "2026-09-01T00:00:00Z", channel: "mail" }],
      termsBreaches: [{ start: "2026-04-01T00:00:00Z", end: "2026-05-01T00:00:00Z" }], conditions: { none: false }, plan: "none",
    }, options)).toEqual(bare);
    expect(bare.services[0]?.whole).toEqual(figures(30 * DAY, { downtimeMs: 114 * MINUTE, creditableMs: 114 * MINUTE, percent: "99.7361" }));
  });

  it("are looked at where the clock starts with a ticket", () => {
    const terms = page({ clock: { start: { from: "ticket", clause }, minimum: { minutes: "0", inclusive: true, clause }, unit: { minutes: "1", rounding: "none", clause } } });
    const outages = [down("o1", ["api"], "2026-04-15T13:00:00Z", "2026-04-15T15:00:00Z")];
    const claims = [{ ticket: "T", outages: ["o1"], filedAt: "2026-04-15T14:00:00Z", channel: "any" }];
    expect(daysOf(terms, { outages, claims }, "2026-04-15", 1).map(({ downtimeMs }) => downtimeMs)).toEqual([HOUR]);
    expect(daysOf(terms, { outages }, "2026-04-15", 1).map(({ downtimeMs }) => downtimeMs)).toEqual([0]);
  });
});

describe("error rates", () => {
  it("count slot by slot", () => {
    const terms = page({ measure: { kind: "error-rate", slotMinutes: "60", counts: "mean", clause } });
    const slots = [{ services: ["api"], start: "2026-04-15T10:00:00Z", end: "2026-04-15T11:00:00Z", requests: 4, errors: 1 }];
    const weighted = { downtimeMs: "900000", creditableMs: "900000" };
    expect(daysOf(terms, { slots }, "2026-04-15", 1)).toEqual([figures(DAY, { downtimeMs: HOUR, creditableMs: HOUR, weighted, percent: "98.9583" })]);
  });
});
