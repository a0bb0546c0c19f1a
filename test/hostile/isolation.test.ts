// Nothing outside the two arguments moves a figure, and nothing done to them afterwards does either.
import { Decimal } from "decimal.js";
import { afterEach, describe, expect, it } from "vitest";
import { assess, MAILGUN_2022_01_14 as MAILGUN, parseTerms } from "../../src/index.js";
import type { Facts } from "../../src/facts/facts.js";
import type { Terms } from "../../src/terms/language.js";
import { assessed, GOOD } from "../support/hostileInput.js";

const odd = { ...GOOD, fees: { currency: "EUR", service: "123456789.37" }, otherCredits: [{ guarantee: "g", amount: "0.03" }] };

describe("settings of others", () => {
  afterEach(() => void Decimal.set({ defaults: true }));

  it("decimal.js may be set to anything elsewhere", () => {
    const before = assessed(odd);
    for (const settings of [{ precision: 1 }, { rounding: Decimal.ROUND_UP, precision: 3 }, { toExpPos: 0, toExpNeg: 0 }, { maxE: 2, minE: -2 }, { modulo: 9 as const }]) {
      Decimal.set(settings);
      expect(assessed(odd)).toEqual(before);
    }
  });
});

describe("keys that another module puts on Object.prototype", () => {
  const plain = Object.prototype as Record<string, unknown>;
  it.each<[string, unknown]>([
    ["initialCredit", "7"], ["maxBlocksPerDay", 1], ["unit", { days: 30 }], ["partLife", "life-only"], ["per", "year"], ["windows", 0],
    ["daysAdded", "1"], ["needs", "x"], ["currency", "XXX"], ["of", "annual-fee"],
  ])("%s: no field of terms or facts is found there", (key, value) => {
    const before = assess(structuredClone(MAILGUN), odd);
    try {
      plain[key] = value;
      expect(JSON.stringify(assess(structuredClone(MAILGUN), odd))).toBe(JSON.stringify(before));
    } finally {
      delete plain[key];
    }
  });

  it("one that terms are checked for is refused, not followed", () => {
    try {
      plain["order"] = ["x"];
      expect(() => assess(structuredClone(MAILGUN), odd)).toThrow("caps[0].order");
    } finally {
      delete plain["order"];
    }
  });
});

describe("what happens to the arguments later", () => {
  /** A copy that may be written to. */
  type Loose = { -readonly [K in keyof typeof GOOD]: unknown } & { outages: { id: string; end: unknown; services?: string[] }[]; fees: { service: string } };
  const loose = (): Loose => structuredClone(GOOD) as unknown as Loose;

  it("does not reach a result already given", () => {
    const facts = loose();
    (facts.outages[0] as { services?: string[] }).services = ["api"];
    const result = assess(MAILGUN, facts as unknown as Facts);
    const copy = structuredClone(result);
    facts.outages[0]?.services?.push("smtp");
    facts.outages.length = 0;
    facts.fees.service = "0";
    expect(result).toEqual(copy);
  });

  it("nor does writing to one result reach the next", () => {
    const first = assessed(GOOD) as unknown as { outages: { services: string[] }[]; ledger: { reasons: { code: string }[]; outages: string[] }[]; time: { excludedMs: Record<string, number> } };
    const copy = structuredClone(first);
    first.outages[0]?.services.push("x");
    for (const entry of first.ledger) {
      entry.outages.push("x");
      for (const reason of entry.reasons) reason.code = "x";
    }
    first.time.excludedMs["x"] = 1;
    expect(assessed(GOOD)).toEqual(copy);
    expect(MAILGUN.services.covered).toEqual(["api", "smtp", "outbound"]);
  });

  it("parsed terms share nothing with the data they came from", () => {
    const data = structuredClone(MAILGUN) as unknown as { services: { covered: string[] }; clauses: Record<string, string> };
    const terms = parseTerms(data);
    data.services.covered.push("sms");
    data.clauses["9.z"] = "new";
    expect(terms).toEqual(MAILGUN);
  });

  it("terms count as they were when first used", () => {
    const terms = structuredClone(MAILGUN) as unknown as { -readonly [K in keyof Terms]: Terms[K] };
    const before = assessed(GOOD, terms);
    terms.schedule = { ...MAILGUN.schedule, creditPerBlock: "99" };
    expect(assessed(GOOD, terms)).toEqual(before);
  });
});

describe("calls within calls", () => {
  it("a getter in the facts may assess something else meanwhile", () => {
    const inner: string[] = [];
    const facts = Object.defineProperty({ ...odd }, "asOf", {
      enumerable: true,
      get: () => {
        inner.push(assessed(GOOD).credit.entitled);
        return GOOD.asOf;
      },
    });
    expect(assessed(facts)).toEqual(assessed(odd));
    expect(inner).toEqual(["15.00"]);
  });

  it("an input that changes while it is read is read as it was at that moment", () => {
    const outages = [{ ...GOOD.outages[0] }, { ...GOOD.outages[0], id: "o2" }];
    const growing = { ...GOOD, get outages() { outages.push({ ...GOOD.outages[0], id: `o${outages.length + 1}` }); return outages; } };
    expect(assessed(growing).outages).toHaveLength(3);
    expect(outages).toHaveLength(3);
  });
});
