// Numbers and days at the edges of what a contract can ask of them, and what is refused there, in words.
import { describe, expect, it } from "vitest";
import { anchoredDay, calendarDayOf, instantOnDay, isTimeZone, startOfDay } from "../../src/calendar.js";
import { minorUnitDigitsOf } from "../../src/currency.js";
import { ratioOf, ratioOfNumber, ratioText } from "../../src/exactText.js";
import { calendarDay } from "../../src/gregorian.js";
import { amountText, exactAmountText, fitsMinorUnits, hasAtMost, minorUnits, money } from "../../src/money.js";
import { ceiling, dividedBy, floor, instantMs, larger, minus, nearest, plus, ratio, smaller, times } from "../../src/units.js";

describe("fractions", () => {
  it("over nothing, or rounded below nothing, are bugs of ours", () => {
    expect(() => ratio(1, 0)).toThrow("a fraction over 0");
    expect(() => dividedBy(ratio(1), ratio(0))).toThrow("a fraction over 0");
    expect(() => floor(ratio(-1, 2))).toThrow("floor of a negative fraction");
    expect(() => ceiling(ratio(-1, 2))).toThrow("ceiling of a negative fraction");
    expect([floor(ratio(0)), ceiling(ratio(0)), nearest(ratio(0))]).toEqual([0n, 0n, 0n]);
  });

  it("are in lowest terms, the sign above", () => {
    expect([ratio(6, -4), ratio(-6, -4), ratio(0, -5), dividedBy(ratio(1), ratio(-2))]).toEqual([
      { num: -3n, den: 2n }, { num: 3n, den: 2n }, { num: 0n, den: 1n }, { num: -1n, den: 2n },
    ]);
    expect([plus(ratio(1, 6), ratio(1, 3)), plus(ratio(1, 6), ratio(1, 10)), plus(ratio(1, 2), ratio(1)), minus(ratio(1, 2), ratio(1, 2)), times(ratio(2, 3), ratio(3, 4))]).toEqual([
      { num: 1n, den: 2n }, { num: 4n, den: 15n }, { num: 3n, den: 2n }, { num: 0n, den: 1n }, { num: 1n, den: 2n },
    ]);
    expect([smaller(ratio(1, 3), ratio(1, 2)), larger(ratio(1, 3), ratio(1, 2))]).toEqual([ratio(1, 3), ratio(1, 2)]);
  });

  it("are read from decimals and from numbers, and written back", () => {
    expect(() => ratioOf("1e3")).toThrow("not a decimal: 1e3");
    expect([ratioOfNumber(1_200), ratioOfNumber(12), ratioOfNumber(0.1), ratioOfNumber(0), ratioOfNumber(1e21), ratioOfNumber(1.5e-7)]).toEqual([
      ratio(1_200), ratio(12), ratio(1, 10), ratio(0), ratio(10n ** 21n), ratio(15n, 10n ** 8n),
    ]);
    expect([ratioText(ratio(-1, 8)), ratioText(ratio(1, 8)), ratioText(ratio(-3)), ratioText(ratio(0)), ratioText(ratio(-1, 3))]).toEqual(["-0.125", "0.125", "-3", "0", "-1/3"]);
  });
});

describe("amounts", () => {
  it("keep every decimal they were given, four and more", () => {
    expect(["1.2345", "1.23456", "0.00000001", "999999999999999.99999999", "900719925474.0991", "900719925474.0992"].map((text) => exactAmountText(money(text)))).toEqual([
      "1.2345", "1.23456", "0.00000001", "999999999999999.99999999", "900719925474.0991", "900719925474.0992",
    ]);
    expect([hasAtMost(money("1.2345"), 4), hasAtMost(money("1.23456"), 4), hasAtMost(money("1.2300"), 2), hasAtMost(money("1.2301"), 2)]).toEqual([true, false, true, false]);
  });

  it("finer than their currency are never written", () => {
    expect(() => amountText(money("1.234"), 2)).toThrow("an amount of more than 2 decimals reached the output");
    expect(amountText(money("1.23"), 2)).toBe("1.23");
  });

  it("fit minor units up to the largest whole number that is exact", () => {
    const most = money("90071992547409.91");
    expect([fitsMinorUnits(most, 2), minorUnits(most, 2)]).toEqual([true, Number.MAX_SAFE_INTEGER]);
    expect(fitsMinorUnits(money("90071992547409.92"), 2)).toBe(false);
    expect(fitsMinorUnits(money("90071992547409.92"), 0)).toBe(true);
  });
});

describe("currencies", () => {
  it.each([["AED", 2], ["CHW", 2], ["CNY", 2], ["HUF", 2], ["ILS", 2], ["MXV", 2], ["MYR", 2], ["SRD", 2], ["SSP", 2], ["ZWG", 2], ["BIF", 0], ["JPY", 0], ["XPF", 0], ["BHD", 3], ["TND", 3], ["CLF", 4], ["UYW", 4], ["XXX", undefined], ["eur", undefined], ["", undefined]])("%s has %s decimals", (code, digits) => {
    expect(minorUnitDigitsOf(code)).toBe(digits);
  });
});

describe("days", () => {
  it("begin where the clock says so, in zones less than an hour from UTC too", () => {
    expect(startOfDay(calendarDay(1880, 1, 2), "Europe/Brussels")).toBe(Date.UTC(1880, 0, 2) - 17.5 * 60_000);
    expect(startOfDay(calendarDay(1971, 1, 2), "Africa/Monrovia")).toBe(Date.UTC(1971, 0, 2) + 44.5 * 60_000);
  });

  it("a time that clocks put back over is shown once they have come round to it", () => {
    const day = calendarDay(2026, 10, 25);
    const at = (hour: number, minute = 0): number => Date.UTC(2026, 9, 25, hour, minute);
    // 03:00 becomes 02:00 at 01:00 UTC: what lies between is shown twice, 03:00 only after the second time.
    expect([119, 120, 179, 180, 181].map((minutes) => instantOnDay(day, minutes, "Europe/Paris"))).toEqual([at(-1, 59), at(0), at(0, 59), at(2), at(2, 1)]);
    expect(calendarDayOf(instantMs(at(-2) - 1), "Europe/Paris")).toBe(day - 1);
    expect(calendarDayOf(instantMs(at(-2)), "Europe/Paris")).toBe(day);
  });

  it("are anchored on the 1st to the 31st", () => {
    expect([anchoredDay(2026, 1, 31), anchoredDay(2026, 12, 1), anchoredDay(2026, 0, 1)]).toEqual([calendarDay(2026, 2, 28), calendarDay(2027, 1, 1), calendarDay(2026, 1, 1)]);
    expect(() => anchoredDay(2026, 0, 0)).toThrow("anchor day 0");
    expect(() => anchoredDay(2026, 0, 32)).toThrow("anchor day 32");
  });

  it("belong to zones that exist", () => {
    expect([isTimeZone("Europe/Paris"), isTimeZone("Nowhere/City"), isTimeZone(""), isTimeZone(`Europe/${"P".repeat(80)}`), isTimeZone("+02:00")]).toEqual([true, false, false, false, false]);
    expect(() => startOfDay(calendarDay(2026, 1, 1), "Nowhere/City")).toThrow(/^the runtime knows no offset of Nowhere\/City at \d+$/);
  });
});
