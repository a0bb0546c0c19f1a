// Which other readings would change the amount for these facts: worked out by hand for a month of 30 days, allowance 4 min 19.2 s.
import { describe, expect, it } from "vitest";
import { assess, assessReadings, explainReadings, type Facts, InvariantError, MAILGUN_2022_01_14, parseTerms, SlaInputError, type Terms } from "../../src/index.js";
import { alternativesOf } from "../../src/readings/alternatives.js";
import { ifPossible } from "../../src/readings/ifPossible.js";
import { CATALOGUE } from "../../src/terms/catalogue/index.js";
import { factsOf, HOUR, MINUTE } from "../support/contractFacts.js";

const START = Date.parse("2026-04-10T10:00:00Z");

/** An outage of the smtp service, claimed in time. */
function facts(minutes: number, more: Partial<Facts> = {}): Facts {
  return {
    period: { month: "2026-04" },
    fees: { currency: "EUR", service: "100.00" },
    outages: [{ id: "o", services: ["smtp"], start: START, end: START + minutes * MINUTE, impact: "down" }],
    claims: [{ ticket: "T", outages: ["o"], filedAt: START + 5 * HOUR, channel: "control-panel", disruption: true }],
    ...more,
  };
}

const outcome = (terms: Terms, given: Facts): readonly (readonly unknown[])[] =>
  assessReadings(terms, given).changing.map(({ field, reading, entitled, differenceMinor }) => [field, reading, entitled, differenceMinor]);

describe("120 minutes down", () => {
  // 115.68 min beyond the allowance: 3 whole blocks and 25.68 min. A third of it (mean of three services) is 40 min: 35.68 beyond.
  it("names each reading that changes the amount, the highest first", () => {
    expect(outcome(MAILGUN_2022_01_14, facts(120))).toEqual([
      ["allowance.reading", "threshold", "20.00", 500],
      ["allowance.reading", "none", "20.00", 500],
      ["schedule.rounding", "started", "20.00", 500],
      ["schedule.rounding", "nearest", "20.00", 500],
      ["schedule.rounding", "exact", "19.28", 428],
      ["unavailable.when", "mean", "5.00", -1000],
      ["unavailable.when", "all-down", "0.00", -1500],
    ]);
  });

  it("says what cannot be known from these facts", () => {
    const given = facts(120, { maintenance: [{ kind: "planned", start: START - HOUR, end: START }] });
    expect(assessReadings(MAILGUN_2022_01_14, given).unknown.map(({ field, reading, clause }) => [field, reading, clause])).toEqual([
      ["unavailable.when", "each-apart", "3.1.c"], ["maintenance.window", "actual", "3.2.c"], ["maintenance.window", "intersection", "3.2.c"],
    ]);
  });

  it("counts the readings that change nothing", () => {
    const { changing, unknown, same } = assessReadings(MAILGUN_2022_01_14, facts(120));
    expect(changing.length + unknown.length + same).toBe(alternativesOf(parseTerms(MAILGUN_2022_01_14), null).length);
    expect(same).toBeGreaterThan(20);
  });

  it("in words", () => {
    expect(explainReadings(assessReadings(MAILGUN_2022_01_14, facts(120)), { locale: "en" }).split("\n").slice(0, 4)).toEqual([
      "As written: EUR 15.00 (15%).",
      "EUR 20.00 (20%) if all counts once the allowance is exceeded [3.3.b]",
      "EUR 20.00 (20%) if there is no allowance [3.3.b]",
      "EUR 20.00 (20%) if started steps count [3.3.a]",
    ]);
    expect(explainReadings(assessReadings(MAILGUN_2022_01_14, facts(120)), { locale: "fr" }).split("\n")[3])
      .toBe("20,00\u00a0EUR (20\u202f%) si tout échelon entamé compte [3.3.a]");
  });
});

it("without downtime no reading changes anything", () => {
  const none = { period: { month: "2026-04" }, fees: { currency: "EUR", service: "100.00" } };
  const readings = assessReadings(MAILGUN_2022_01_14, none);
  expect(readings.changing).toEqual([]);
  expect(explainReadings(readings, { locale: "en" })).toContain("would change the amount.");
});

it.each([
  { why: "a late claim", more: { claims: [{ ticket: "T", outages: ["o"], filedAt: "2026-05-12T00:00:00Z", channel: "control-panel", disruption: true }] }, field: "claim.count", reading: "business-days" },
  { why: "a claim by mail", more: { claims: [{ ticket: "T", outages: ["o"], filedAt: START + 5 * HOUR, channel: "email", disruption: true }] }, field: "claim.channel", reading: "any" },
  { why: "a claim that shows nothing", more: { claims: [{ ticket: "T", outages: ["o"], filedAt: START + 5 * HOUR, channel: "control-panel" }] }, field: "claim.evidence", reading: "false" },
  { why: "a breach cured", more: { termsBreaches: [{ start: START - HOUR, end: START + 5 * HOUR }] }, field: "breach.excludes", reading: "not-excluded" },
])("$why: $field", ({ more, field, reading }) => {
  const found = outcome(MAILGUN_2022_01_14, facts(120, more)).find(([name, value]) => name === field && value === reading);
  expect(found).toEqual([field, reading, "15.00", 1500]);
});

it("reads another guarantee of the contract otherwise, too", () => {
  const given = facts(0, { fees: { currency: "USD", service: "100.00", guarantees: { validation: "40.00" } }, scores: [{ guarantee: "validation", percent: "93.5" }] });
  // 1.5 points below 95: one whole point is 5 % of 40.00.
  expect(assessReadings(MAILGUN_2022_01_14, given).asWritten.entitled).toBe("2.00");
  expect(outcome(MAILGUN_2022_01_14, given)).toEqual([
    ["schedule.rounding", "started", "4.00", 200], ["schedule.rounding", "nearest", "4.00", 200], ["schedule.rounding", "exact", "3.00", 100],
  ]);
});

it("wrong facts are refused as by assess", () => {
  expect(() => assessReadings(MAILGUN_2022_01_14, { ...facts(1), period: { month: "April" } })).toThrow(SlaInputError);
});

it("another language is refused", () => {
  expect(() => explainReadings(assessReadings(MAILGUN_2022_01_14, facts(1)), { locale: "de" as "en" })).toThrow(RangeError);
});

it("looks at each common cap, and at no share where the allowance is fixed", () => {
  const cap = { scope: "all-guarantees", percent: "10", of: "billed-fee", otherCredits: "taken-first", clause: "3.3.h" } as const;
  const terms: Terms = {
    ...MAILGUN_2022_01_14, caps: [{ ...cap, percent: "90" }, { scope: "guarantee", percent: "95", of: "credited-fee", clause: "3.3.h" }, cap],
    allowance: { reading: "deduct", of: "fixed", minutes: "4", usedBy: "creditable", clause: "3.3.b" },
  };
  expect(alternativesOf(terms, null).filter(({ field }) => field === "caps.otherCredits").map(({ path }) => path[1])).toEqual([0, 2]);
  expect(alternativesOf(terms, null).some(({ field }) => field === "allowance.of")).toBe(false);
  const given = facts(120, { otherCredits: [{ guarantee: "elsewhere", amount: "4.00" }] });
  expect(outcome(terms, given)).toContainEqual(["caps.otherCredits", "taken-last", "10.00", 400]);
});

it("an error of ours is no want of facts", () => {
  const ours = new InvariantError("never");
  expect(() => ifPossible(() => { throw ours; })).toThrow(ours);
  expect(ifPossible(() => 1)).toBe(1);
});

// Law: every alternative is valid terms that differ from the written ones at its path alone, and has words in each language.
describe.each(CATALOGUE.map((terms) => ({ id: `${terms.id}@${terms.version}`, terms })))("$id", ({ terms }) => {
  const plans = terms.plans.length === 0 ? [null] : terms.plans.map(({ id }) => id);
  it("has alternatives that are terms, each other than what is written", () => {
    for (const plan of plans) {
      for (const alternative of alternativesOf(terms, plan)) {
        expect(parseTerms(alternative.terms)).not.toEqual(terms);
        expect(alternative.reading).not.toBe(alternative.written);
        expect(Object.keys(terms.clauses)).toContain(alternative.clause);
      }
    }
  });
  it("is assessed as written whatever else is tried", () => {
    const fees = { currency: "USD", service: "100.00", annual: "1200.00", affected: "100.00", next: "100.00", previous: "100.00", guarantees: {} };
    const given = factsOf(terms, { downMs: 100 * MINUTE, more: { fees, ...periodOf(terms), ...(plans[0] === null || plans[0] === undefined ? {} : { plan: plans[0] }), ...needed(terms) } });
    const readings = assessReadings(terms, given);
    expect(readings.asWritten.entitled).toBe(assess(terms, given).total.entitled);
    for (const locale of ["en", "fr"] as const) expect(explainReadings(readings, { locale })).not.toContain("undefined");
  });
});

/** Contracts of rolling days want both ends of a period. */
function periodOf({ period: { unit } }: Terms): Partial<Facts> {
  const start = Date.parse("2026-04-01T00:00:00Z");
  return typeof unit === "object" ? { period: { start, end: start + unit.days * 24 * HOUR } } : {};
}

/** Facts that only some contracts look at. */
function needed({ measure, guarantee, maintenance, claim }: Terms): Partial<Facts> {
  const start = Date.parse("2026-04-03T00:00:00Z");
  return {
    ...(measure.kind === "error-rate"
      ? { outages: [], claims: [], slots: [{ start, end: start + Number(measure.slotMinutes) * MINUTE, requests: 2, errors: 2 }] }
      : {}),
    ...(measure.kind === "score" ? { scores: [{ guarantee: guarantee.id, percent: "99.5" }] } : {}),
    ...(maintenance.allowance.per === "year" ? { maintenanceUsed: { hours: "0" } } : {}),
    ...([claim.window.from, claim.notice?.from].includes("eligibility") ? { eligibleAt: "2026-05-01T00:00:00Z" } : {}),
  };
}
