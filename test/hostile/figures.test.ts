// Money and other numbers: exact texts or nothing.
import { describe, expect, it } from "vitest";
import { assessed, complaints, withFees, withFields, withOutage } from "../support/hostileInput.js";

describe("money", () => {
  it.each([
    "", " ", "0x10", "0b101", "0o7", "1_000", "5.", ".5", "0x1p3", "Infinity", "NaN", "1e400", "1e100000000", "1e3", "1E3", "+1", "-0", "-1", "1,000.00", "1.5.2",
    " 1", "1 ", "1\n", "١٢", "１", "1.123456789", "1234567890123456", "12.5 EUR", "€12", "0.1e-7", `${"1".repeat(100_000)}`,
  ])("%j is no amount", (service) => {
    expect(complaints(withFees({ service }))).toEqual(["decimal-format at fees.service"]);
  });

  it.each([
    [0.1 + 0.2, "number-range"], [12.5, "number-range"], [-1, "number-range"], [Number.NaN, "number-range"], [Infinity, "number-range"], [2 ** 53, "number-range"],
    [1e21, "number-range"], [null, "type"], [true, "type"], [100n, "type"], [["1"], "type"], [{ toString: () => "1" }, "type"], [Object("1"), "type"],
  ])("%s is refused as %s", (service, code) => {
    expect(complaints(withFees({ service }))).toEqual([`${code} at fees.service`]);
  });

  it("whole numbers and texts say the same, and minus zero is nothing", () => {
    expect(assessed(withFees({ service: 100 })).credit).toEqual(assessed(withFees({ service: "100.00" })).credit);
    expect(assessed(withFees({ service: -0 })).credit.fee).toBe("0.00");
    expect(assessed(withFees({ service: "000100.0" })).credit.fee).toBe("100.00");
  });

  it.each([
    ["EUR", "0.001", "money-too-precise"], ["JPY", "0.5", "money-too-precise"], ["KWD", "0.0001", "money-too-precise"], ["CLF", "0.00001", "money-too-precise"],
    ["EUR", "90071992547409.92", "decimal-range"], ["JPY", "9007199254740992", "decimal-format"], ["KWD", "9007199254740.992", "decimal-range"],
  ])("%s %s is refused as %s", (currency, service, code) => {
    expect(complaints(withFees({ currency, service }))).toEqual([`${code} at fees.service`]);
  });

  it.each([
    ["JPY", "1000", 0], ["EUR", "0.01", 2], ["KWD", "0.001", 3], ["BHD", "0.001", 3], ["CLF", "0.0001", 4], ["UYW", "0.0001", 4], ["HUF", "0.01", 2],
    ["EUR", "90071992547409.91", 2],
  ])("%s %s has the currency's digits", (currency, service, digits) => {
    const { credit } = assessed(withFees({ currency, service }));
    expect(credit).toMatchObject({ fee: service, minorUnitDigits: digits, currency });
  });

  it.each([["eur", "value"], ["ZZZ", "currency-unknown"], ["EURO", "value"], ["€", "value"], ["", "value"], ["ＥＵＲ", "value"], [978, "type"], ["__proto__", "value"]])(
    "currency %j is refused as %s", (currency, code) => {
      expect(complaints(withFees({ currency }))).toEqual([`${code} at fees.currency`]);
    },
  );

  it("a credit too large for a whole number of minor units is refused, not rounded, whatever the cap", () => {
    const allDown = { ...withOutage({ end: "2026-04-16T13:40:00Z" }), fees: { currency: "EUR", service: "90071992547409.91", billed: "1.00" } };
    expect(complaints(allDown)).toEqual(["decimal-range at fees.service"]);
    const half = { ...allDown, fees: { currency: "EUR", service: "36028797018963.96", billed: "1.00" } };
    expect(assessed(half).credit).toMatchObject({ percent: "235", gross: "84667672994565.31", entitled: "1.00" });
  });

  it("fees per service add up, and name covered services only", () => {
    expect(complaints(withFees({ services: { api: "50", smtp: "50", outbound: "0.01" } }))).toEqual(["fees-do-not-add-up at fees.services"]);
    expect(complaints(withFees({ services: { api: "50", smtp: "50" } }))).toEqual(["needed-by-terms at fees.services.outbound"]);
    expect(complaints(withFees({ services: { api: "50", smtp: "50", outbound: "0", sms: "0" } }))).toEqual(["fees-do-not-add-up at fees.services.sms"]);
  });
});

describe("other numbers", () => {
  it.each([[1.5, "number-range"], [-1, "number-range"], [5, "number-range"], [Number.NaN, "number-range"], ["2", "type"], [2n, "type"]])(
    "minor unit digits %s are refused as %s", (minorUnitDigits, code) => {
      expect(complaints(withFees({ minorUnitDigits }))).toEqual([`${code} at fees.minorUnitDigits`]);
    },
  );

  it.each([[1.01, "number-range"], [-0.1, "number-range"], [1.0000000000000002, "number-range"], [-1e-7, "number-range"], [Number.POSITIVE_INFINITY, "number-range"], [Number.NaN, "number-range"], ["0.5", "value"], ["Down", "value"], [null, "type"]])(
    "impact %s is refused as %s", (impact, code) => {
      expect(complaints(withOutage({ impact }))).toEqual([`${code} at outages.0.impact`]);
    },
  );

  it("a share of minus zero is a share of nothing", () => {
    expect(Object.is(assessed(withOutage({ impact: -0 })).outages[0]?.impact, 0)).toBe(true);
  });

  it.each([0, 32, 1.5, Number.NaN, -1])("an anchor day of %s is refused", (anchorDay) => {
    expect(complaints(withFields({ period: { month: "2026-04", anchorDay } }))).toEqual(["number-range at period.anchorDay"]);
  });
});
