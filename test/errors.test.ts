// The two kinds of error: wrong data, with every issue at once, and our own bugs.
import { describe, expect, it } from "vitest";
import { assess, type Facts, InvariantError, MAILGUN_2022_01_14, SlaInputError } from "../src/index.js";
import { invariant } from "../src/errors.js";
import { ratio } from "../src/units.js";
import { april, aprilFacts, claimFor, HOUR, outage } from "./support/april.js";

function issuesOf(facts: unknown): SlaInputError {
  try {
    assess(MAILGUN_2022_01_14, facts as Facts);
  } catch (error) {
    if (error instanceof SlaInputError) return error;
    throw error;
  }
  throw new Error("nothing was wrong");
}

describe("wrong data", () => {
  it("gives every issue at once, in path order, with path, expected and received", () => {
    const { issues, moreIssues, message } = issuesOf({
      period: { month: "2026-13" },
      fees: { currency: "EUR", service: 12.5 },
      outages: [outage(HOUR), { ...outage(HOUR), id: "o1", end: april(1), impct: "down" }],
      claims: [claimFor(["o2"])],
    });
    expect(issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["unknown-outage", "claims.0.outages.0"],
      ["number-range", "fees.service"],
      ["interval-reversed", "outages.1.end"],
      ["duplicate", "outages.1.id"],
      ["unknown-key", "outages.1.impct"],
      ["month-format", "period.month"],
    ]);
    expect(issues[5]).toEqual({
      code: "month-format", path: ["period", "month"], expected: "a month of the years 1970 to 2199, YYYY-MM", received: '"2026-13"',
      message: 'period.month: expected a month of the years 1970 to 2199, YYYY-MM, received "2026-13"',
    });
    expect([moreIssues, message.split("\n").length]).toEqual([0, 6]);
  });

  it.each([
    { count: 99, listed: 99, more: 0 }, { count: 100, listed: 100, more: 0 }, { count: 101, listed: 100, more: 1 },
    { count: 999, listed: 100, more: 899 }, { count: 1_000, listed: 100, more: 900 }, { count: 2_500, listed: 100, more: 2_400 },
  ])("of $count issues lists the first $listed by path and counts $more", ({ count, listed, more }) => {
    const error = issuesOf({ ...aprilFacts([]), termsBreaches: new Array(count).fill(null) });
    expect(error.issues.map(({ path }) => path[1])).toEqual(Array.from({ length: listed }, (_, index) => index));
    expect(error.moreIssues).toBe(more);
    expect(error.message.endsWith(`and ${more} more`)).toBe(more > 0);
  });

  it("under names of the caller's choice is found too", () => {
    const services = { api: "60.00", get smtp(): string { throw new Error("no"); }, outbound: -1 };
    const { issues } = issuesOf({ ...aprilFacts([]), fees: { currency: "EUR", service: "100.00", services } });
    expect(issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["number-range", "fees.services.outbound"], ["unreadable", "fees.services.smtp"],
    ]);
  });

  it("that could not be read is not blamed a second time", () => {
    const wrongId = { ...outage(HOUR), id: 7 };
    expect(issuesOf({ ...aprilFacts([]), outages: [wrongId], claims: [claimFor(["o9"])] }).issues).toHaveLength(1);
    expect(issuesOf({ ...aprilFacts([]), outages: [3], claims: [claimFor(["o9"])] }).issues).toHaveLength(1);
    expect(issuesOf({ ...aprilFacts([]), outages: "none", claims: [claimFor(["o9"])] }).issues).toHaveLength(1);
  });

  it("names each misspelt service, and only those", () => {
    const { issues } = issuesOf(aprilFacts([outage(HOUR, { services: ["API", "smtp", "Outbound"] })]));
    expect(issues.map(({ path }) => path)).toEqual([["outages", 0, "services", 0], ["outages", 0, "services", 2]]);
  });

  it("takes epoch seconds among milliseconds for a slip, but not an instant of the nineties", () => {
    const { issues } = issuesOf(aprilFacts([outage(0, { start: 1_775_822_400, end: april(10, 720) })]));
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["instant-implausible", ["outages", 0, "start"]]]);
    const long = outage(0, { start: Date.UTC(1995, 0, 1), end: april(1, 60) });
    expect(assess(MAILGUN_2022_01_14, aprilFacts([long])).time.downtimeMs).toBe(HOUR);
    const both = issuesOf(aprilFacts([outage(0, { start: 1_775_822_400, end: april(10, 720) }), { ...long, id: "o2" }]));
    expect(both.issues.map(({ path }) => path)).toEqual([["outages", 0, "start"]]);
  });

  it("finds them in every place that holds an instant", () => {
    const early = 1_775_822_400;
    const facts = aprilFacts([{ ...outage(HOUR), cause: "virus", caused: { start: april(10, 720), end: april(10, 730) } }], {
      asOf: april(20),
      maintenance: [{ kind: "planned", start: april(2), end: april(3), announcedAt: early, actual: { start: early, end: april(3) } }],
      termsBreaches: [{ start: early, end: april(1) }],
      claims: [claimFor(["o1"], { filedAt: early })],
    });
    expect(issuesOf(facts).issues.map(({ path }) => path.join("."))).toEqual([
      "claims.0.filedAt", "maintenance.0.actual.start", "maintenance.0.announcedAt", "termsBreaches.0.start",
    ]);
  });
});

it("a prototype that someone has added to is not asked for what is absent", () => {
  const before = assess(MAILGUN_2022_01_14, aprilFacts([outage(HOUR)]));
  const names = ["id", "asOf", "billed", "minorUnitDigits", "services", "cause", "caused", "announcedAt", "actual", "maintenance", "otherCredits"];
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  try {
    for (const name of names) prototype[name] = "poison";
    expect(JSON.stringify(assess(MAILGUN_2022_01_14, aprilFacts([outage(HOUR)])))).toBe(JSON.stringify(before));
  } finally {
    for (const name of names) delete prototype[name];
  }
});

it("our own bugs have an error of their own", () => {
  expect(() => ratio(1, 0)).toThrow(InvariantError);
  expect(() => ratio(1, 0)).toThrow("a fraction over 0");
  expect(() => invariant(true, "never")).not.toThrow();
});
