// P57: consecutive months tile time in every zone, from every anchor day; a local day begins at the first instant whose
// local date is that day or a later one.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDayOf, startOfDay } from "../../src/calendar.js";
import { anchoredPeriod } from "../../src/timeline/billingPeriod.js";
import { instantMs } from "../../src/units.js";
import { runs } from "../support/runs.js";
import { dateAt, dayText, firstInstantByWalking } from "../support/walkedCalendar.js";

const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC");
const year = fc.integer({ min: 1973, max: 2150 });
const month = fc.integer({ min: 1, max: 12 });
const DAY = 86_400_000;
const dayOf = (text: string) => Date.parse(`${text}T00:00:00Z`) / DAY;

it("the end of a month is the start of the next, whatever the anchor day, and no month is empty", () => {
  fc.assert(
    fc.property(zone, year, month, fc.integer({ min: 1, max: 31 }), (timeZone, y, m, anchorDay) => {
      const [first, second] = [anchoredPeriod(y, m, anchorDay, timeZone), m === 12 ? anchoredPeriod(y + 1, 1, anchorDay, timeZone) : anchoredPeriod(y, m + 1, anchorDay, timeZone)];
      expect(first.endMs).toBe(second.startMs);
      expect(first.endMs - first.startMs).toBeGreaterThan(26 * DAY);
      const lastDay = new Date(Date.UTC(y, m, 0)).getUTCDate();
      expect(first.startMs).toBe(startOfDay(Date.UTC(y, m - 1, Math.min(anchorDay, lastDay)) / DAY, timeZone));
    }),
    runs(),
  );
});

it("a day begins where walking along the zone's clock finds it first", () => {
  // Days on which some zone changed its clocks: mostly at the turn of winter and summer, some at any time.
  const turning = fc.tuple(year, fc.constantFrom(1, 2, 3, 8, 9, 10), fc.integer({ min: 1, max: 31 })).map(([y, m, d]) => Date.UTC(y, m, d) / DAY);
  fc.assert(
    fc.property(zone, turning, (timeZone, day) => {
      const startMs = startOfDay(day, timeZone);
      expect(startMs).toBe(firstInstantByWalking(dayText(day), timeZone));
      expect(calendarDayOf(startMs, timeZone)).toBe(dayOf(dateAt(startMs, timeZone)));
      expect(calendarDayOf(instantMs(startMs - 1), timeZone)).toBe(dayOf(dateAt(startMs - 1, timeZone)));
    }),
    runs(),
  );
});

describe("days that begin oddly", () => {
  it.each([
    { timeZone: "Asia/Amman", day: "2011-04-01", begins: "2011-03-31T22:00:00Z", why: "no midnight: at 01:00" },
    { timeZone: "Africa/Cairo", day: "2014-05-16", begins: "2014-05-15T22:00:00Z", why: "no midnight: at 01:00" },
    { timeZone: "America/Sao_Paulo", day: "2018-11-04", begins: "2018-11-04T03:00:00Z", why: "no midnight: at 01:00" },
    { timeZone: "America/Havana", day: "2015-03-08", begins: "2015-03-08T05:00:00Z", why: "no midnight: at 01:00" },
    { timeZone: "America/Havana", day: "2015-11-01", begins: "2015-11-01T04:00:00Z", why: "midnight twice: the first" },
    { timeZone: "America/Goose_Bay", day: "2010-11-07", begins: "2010-11-07T03:00:00Z", why: "a minute later it is the day before again" },
    { timeZone: "Pacific/Apia", day: "2011-12-30", begins: "2011-12-30T10:00:00Z", why: "no such day: the next" },
    { timeZone: "Pacific/Apia", day: "2011-12-31", begins: "2011-12-30T10:00:00Z", why: "the day after the missing one" },
    { timeZone: "Pacific/Kwajalein", day: "1993-08-21", begins: "1993-08-21T12:00:00Z", why: "no such day: the next" },
    { timeZone: "Pacific/Kwajalein", day: "1993-08-22", begins: "1993-08-21T12:00:00Z", why: "the day after the missing one" },
    { timeZone: "Australia/Lord_Howe", day: "2026-04-05", begins: "2026-04-04T13:00:00Z", why: "half an hour is repeated at 02:00" },
    { timeZone: "Australia/Lord_Howe", day: "2026-04-06", begins: "2026-04-05T13:30:00Z", why: "half an hour later than the day before" },
    { timeZone: "America/Adak", day: "2026-03-09", begins: "2026-03-09T09:00:00Z", why: "an hour earlier than the day before" },
    { timeZone: "America/Adak", day: "2026-11-02", begins: "2026-11-02T10:00:00Z", why: "an hour later than the day before" },
    { timeZone: "America/St_Johns", day: "2006-10-29", begins: "2006-10-29T02:30:00Z", why: "00:01 goes back to 23:01 of the day before" },
  ])("$day in $timeZone ($why)", ({ timeZone, day, begins }) => {
    expect(startOfDay(dayOf(day), timeZone)).toBe(Date.parse(begins));
    expect(firstInstantByWalking(day, timeZone)).toBe(Date.parse(begins));
  });
});

describe("months of odd length", () => {
  it.each([
    { timeZone: "Europe/Paris", month: "2026-03", begins: "2026-02-28T23:00:00Z", hours: 743 },
    { timeZone: "Europe/Paris", month: "2026-10", begins: "2026-09-30T22:00:00Z", hours: 745 },
    { timeZone: "America/St_Johns", month: "2026-03", begins: "2026-03-01T03:30:00Z", hours: 743 },
    { timeZone: "America/St_Johns", month: "2010-11", begins: "2010-11-01T02:30:00Z", hours: 721 },
    { timeZone: "Australia/Lord_Howe", month: "2026-04", begins: "2026-03-31T13:00:00Z", hours: 720.5 },
    { timeZone: "Australia/Lord_Howe", month: "2026-10", begins: "2026-09-30T13:30:00Z", hours: 743.5 },
    { timeZone: "Asia/Amman", month: "2011-04", begins: "2011-03-31T22:00:00Z", hours: 719 },
    { timeZone: "America/Havana", month: "2015-11", begins: "2015-11-01T04:00:00Z", hours: 721 },
    { timeZone: "Pacific/Apia", month: "2011-12", begins: "2011-12-01T10:00:00Z", hours: 720 },
    { timeZone: "Pacific/Kwajalein", month: "1993-08", begins: "1993-08-01T12:00:00Z", hours: 720 },
  ])("$month in $timeZone has $hours h", ({ timeZone, month: text, begins, hours }) => {
    const { startMs, endMs } = anchoredPeriod(Number(text.slice(0, 4)), Number(text.slice(5)), 1, timeZone);
    expect(startMs).toBe(Date.parse(begins));
    expect(endMs - startMs).toBe(hours * 3_600_000);
  });
});
