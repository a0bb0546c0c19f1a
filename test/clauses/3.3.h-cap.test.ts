// Clause 3.3.h: all credits for a period, every guarantee together, stay within 100 % of the fees billed for it.
import { describe, expect, it } from "vitest";
import { assess, MAILGUN_2026, type Terms } from "../../src/index.js";
import { aprilFacts, assessApril, MINUTE, outage, reading } from "../support/april.js";

const FIRST_BLOCK = 259_200;
const blocks = (count: number) => [outage(FIRST_BLOCK + count * 30 * MINUTE)];
const fees = (service: string, billed: string) => ({ fees: { currency: "EUR", service, billed } });

describe("the fees billed are the limit, the service fee is the base", () => {
  it.each([
    { count: 19, entitled: "95.00", forfeited: "0.00", capped: false },
    { count: 20, entitled: "100.00", forfeited: "0.00", capped: true },
    { count: 21, entitled: "100.00", forfeited: "5.00", capped: true },
  ])("$count blocks: $entitled", ({ count, entitled, forfeited, capped }) => {
    const { credit, findings } = assessApril(blocks(count));
    expect(credit).toMatchObject({ entitled, forfeited });
    expect(credit.nextStepMs === null).toBe(capped);
    const params = { cap: "100.00", otherCredits: "0.00", room: "100.00", reached: capped };
    expect(findings).toContainEqual({ code: "cap", clause: "3.3.h", params });
  });
  it("more was billed than the service fee: 115 % of the fee may be due", () => {
    expect(assessApril(blocks(23), fees("1250.00", "1400.00")).credit).toMatchObject({ percent: "115", gross: "1437.50", cap: "1400.00", entitled: "1400.00", forfeited: "37.50" });
  });
  it("less was billed", () => {
    expect(assessApril(blocks(10), fees("100.00", "40.00")).credit).toMatchObject({ gross: "50.00", entitled: "40.00", forfeited: "10.00" });
  });
  it("nothing was billed", () => {
    expect(assessApril(blocks(1), fees("100.00", "0")).credit).toMatchObject({ gross: "5.00", entitled: "0.00", forfeited: "5.00", nextStepMs: null });
  });
});

describe("credits of other guarantees", () => {
  const other = (...amounts: readonly string[]) => ({ otherCredits: amounts.map((amount) => ({ guarantee: "enterprise-response", amount })) });
  it.each([
    { amounts: ["84.99"], room: "15.01", entitled: "15.00" },
    { amounts: ["85.00"], room: "15.00", entitled: "15.00" },
    { amounts: ["85.01"], room: "14.99", entitled: "14.99" },
    { amounts: ["60.00", "30.00"], room: "10.00", entitled: "10.00" },
    { amounts: ["100.00"], room: "0.00", entitled: "0.00" },
    { amounts: ["250.00"], room: "0.00", entitled: "0.00" },
  ])("of $amounts leave room for $room", ({ amounts, room, entitled }) => {
    expect(assessApril(blocks(3), other(...amounts)).credit).toMatchObject({ cap: "100.00", room, entitled });
  });
  it("take what this guarantee leaves, under the other order", () => {
    const last = reading({ caps: [{ scope: "all-guarantees", percent: "100", of: "billed-fee", otherCredits: "taken-last", clause: "3.3.h" }] });
    expect(assessApril(blocks(3), other("95.00"), last).credit).toMatchObject({ room: "100.00", entitled: "15.00" });
  });
});

describe("several caps", () => {
  const own = { scope: "guarantee" as const, percent: "10", of: "service-fee" as const, clause: "3.3.a" };
  const total = { scope: "all-guarantees" as const, percent: "100", of: "billed-fee" as const, otherCredits: "taken-first" as const, clause: "3.3.h" };
  const under = (caps: Terms["caps"], more: object = {}) => assessApril(blocks(3), more, reading({ caps }));
  it("the one that leaves least binds, whatever their order", () => {
    for (const caps of [[own, total], [total, own]]) {
      const { credit, findings } = under(caps);
      expect(credit).toMatchObject({ cap: "10.00", room: "10.00", entitled: "10.00" });
      expect(findings.find(({ code }) => code === "cap")?.clause).toBe("3.3.a");
    }
  });
  it("other credits can make the total bind instead", () => {
    const { credit, findings } = under([own, total], { otherCredits: [{ guarantee: "x", amount: "92.00" }] });
    expect(credit).toMatchObject({ cap: "10.00", room: "8.00", entitled: "8.00" });
    expect(findings.find(({ code }) => code === "cap")?.clause).toBe("3.3.h");
  });
  it("none: nothing is cut", () => {
    const { credit } = assessApril(blocks(23), {}, reading({ caps: [] }));
    expect(credit).toMatchObject({ cap: null, room: null, gross: "115.00", entitled: "115.00" });
    expect(credit.nextStepMs).not.toBeNull();
  });
});

describe("50 %, as in the English text of 2026", () => {
  it.each([{ count: 10, entitled: "50.00", forfeited: "0.00" }, { count: 11, entitled: "50.00", forfeited: "5.00" }])(
    "$count blocks: $entitled", ({ count, entitled, forfeited }) => {
      const assessment = assess(MAILGUN_2026, aprilFacts(blocks(count)));
      expect(assessment.credit).toMatchObject({ entitled, forfeited });
      expect(assessment.terms).toBe("mailgun@2026");
      expect(assessment.findings[0]).toEqual({ code: "terms-unverified", clause: null, params: { status: "unverified" } });
    });
});

describe("rounding, once, half up and never above the cap", () => {
  it.each([
    { service: "0.10", count: 1, entitled: "0.01", why: "0.005 goes up" },
    { service: "0.09", count: 1, entitled: "0.00", why: "0.0045 does not" },
    { service: "0.11", count: 1, entitled: "0.01", why: "0.0055" },
    { service: "10.30", count: 1, entitled: "0.52", why: "0.515 goes up" },
    { service: "33.33", count: 3, entitled: "5.00", why: "4.9995, rounded at the end and not per block" },
  ])("5 % x $count of $service is $entitled ($why)", ({ service, count, entitled }) => {
    expect(assessApril(blocks(count), fees(service, "100.00")).credit.entitled).toBe(entitled);
  });
  it("a cap finer than the currency is rounded down", () => {
    const { credit } = assess(MAILGUN_2026, aprilFacts(blocks(20), fees("10.00", "0.01")));
    expect(credit).toMatchObject({ cap: "0.00", entitled: "0.00", gross: "10.00", forfeited: "10.00" });
  });
  it("an amount under such a cap is not rounded above it", () => {
    // 5 % of 0.12 is 0.006, under the cap of 0.009; half up would be 0.01.
    const caps: Terms["caps"] = [{ scope: "guarantee", percent: "7.5", of: "service-fee", clause: "3.3.h" }];
    const { credit } = assessApril(blocks(1), fees("0.12", "1.00"), reading({ caps }));
    expect(credit).toMatchObject({ gross: "0.01", entitled: "0.00", forfeited: "0.01" });
  });
  it.each([
    { currency: "JPY", service: "1010", entitled: "51", minor: 51 },
    { currency: "KWD", service: "1.010", entitled: "0.051", minor: 51 },
    { currency: "EUR", service: "1.01", entitled: "0.05", minor: 5 },
    { currency: "CLF", service: "0.1010", entitled: "0.0051", minor: 51 },
  ])("$currency: $entitled, $minor minor units", ({ currency, service, entitled, minor }) => {
    expect(assessApril(blocks(1), { fees: { currency, service } }).credit).toMatchObject({ entitled, entitledMinor: minor });
  });
  it("more minor units than a number holds are refused, not rounded", () => {
    const fee = { fees: { currency: "EUR", service: "90071992547409.91" } };
    expect(assessApril(blocks(20), fee).credit.entitledMinor).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => assessApril(blocks(21), fee)).toThrow("fees.service: expected a fee whose credit is at most 9007199254740991 minor units");
  });
});
