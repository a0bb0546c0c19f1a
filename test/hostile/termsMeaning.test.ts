// What fields of terms mean together: each contradiction is refused with its place, and all of them at once.
import { expect, it } from "vitest";
import { defineTerms, SlaInputError, type Terms } from "../../src/index.js";
import { parseTerms } from "../../src/terms/parseTerms.js";
import type { Tier } from "../../src/terms/language.js";
import { clause, madeUp, TEN_PERCENT } from "../catalogue/madeUp.js";

function issues(change: Readonly<Record<string, unknown>>): readonly string[] {
  try {
    parseTerms({ ...madeUp({}), ...change });
    return [];
  } catch (error) {
    if (error instanceof SlaInputError) return error.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    throw error;
  }
}

const tiers = (...rows: readonly Tier[]): Terms["schedule"] => ({ kind: "tiers", by: "availability", tiers: rows, overlap: "higher-credit", clause });
const score = { kind: "score", of: "requests", clause } as const;
const fixed = { reading: "deduct", of: "fixed", usedBy: "creditable", clause } as const;
const hours = { reading: "hours", days: ["mon"], from: "09:00", to: "17:00", clause } as const;
const further = { id: "g", fee: "shared", measure: { kind: "downtime", clause }, target: { percent: "100", clause }, schedule: TEN_PERCENT, creditUnit: { kind: "percent", clause }, caps: [], clause } as const;
const rate = (slotMinutes: string, inclusive = true): object => ({ kind: "error-rate", slotMinutes, counts: "threshold", thresholdPercent: "1", inclusive, clause });
const mean = { kind: "error-rate", slotMinutes: "5", counts: "mean", clause } as const;
const automatic = { claim: { ...madeUp({}).claim, needed: false } };
const common = { scope: "all-guarantees", percent: "100", of: "service-fee", otherCredits: "taken-first", clause } as const;

it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
  ["hours of service", { serviceHours: hours }, []],
  ["hours that end as they begin", { serviceHours: { ...hours, to: "09:00" } }, ["interval-reversed serviceHours.to"]],
  ["a day twice", { serviceHours: { ...hours, days: ["mon", "mon"] } }, ["duplicate serviceHours.days"]],
  ["more misses than periods", { termination: { missed: 3, of: 2, belowPercent: null, clause } }, ["number-range termination.missed"]],
  ["as many misses as periods", { termination: { missed: 2, of: 2, belowPercent: null, clause } }, []],
  ["a fixed allowance without its minutes", { allowance: fixed }, ["required allowance.minutes"]],
  ["minutes of an allowance that is a share", { allowance: { ...fixed, of: "agreed", minutes: "5" } }, ["value allowance.minutes"]],
  ["a fixed allowance", { allowance: { ...fixed, minutes: "5" } }, []],
  ["blocks of a score", { measure: score, schedule: { kind: "blocks", blockMinutes: "30", creditPerBlock: "5", rounding: "whole", per: "period", clause } }, ["value schedule.kind"]],
  ["durations of a score", { measure: score, schedule: { ...tiers({ atLeast: "5", credit: "1" }), by: "total-downtime" } }, ["value schedule.kind"]],
  ["a table of a score", { measure: score, schedule: tiers({ below: "99", credit: "1" }) }, []],
  ["per event, of time", { schedule: { kind: "per-event", creditPerEvent: "1", clause } }, ["value schedule.kind"]],
  ["the highest of what suits and what does not", { schedule: { kind: "max-of", schedules: [TEN_PERCENT, { kind: "per-event", creditPerEvent: "1", clause }], clause } }, ["value schedule.schedules.1.kind"]],
  ["the highest of several", { schedule: { kind: "max-of", schedules: [TEN_PERCENT, TEN_PERCENT], clause } }, []],
  ["two lower edges", { schedule: tiers({ atLeast: "1", above: "1", credit: "1" }) }, ["value schedule.tiers.0.above"]],
  ["two upper edges", { schedule: tiers({ below: "1", atMost: "1", credit: "1" }) }, ["value schedule.tiers.0.atMost"]],
  ["no edge", { schedule: tiers({ credit: "1" }) }, ["required schedule.tiers.0"]],
  ["edges the wrong way round", { schedule: tiers({ atLeast: "99", below: "98", credit: "1" }, { above: "99", atMost: "98", credit: "1" }) }, ["interval-reversed schedule.tiers.0.below", "interval-reversed schedule.tiers.1.atMost"]],
  ["an empty row", { schedule: tiers({ atLeast: "99", below: "99", credit: "1" }, { above: "99", atMost: "99", credit: "1" }) }, ["interval-reversed schedule.tiers.0.below", "interval-reversed schedule.tiers.1.atMost"]],
  ["a row of one figure", { schedule: tiers({ atLeast: "99", atMost: "99", credit: "1" }) }, []],
  ["a guarantee with the leading one's name", { guarantees: [{ ...further, id: "uptime" }] }, ["duplicate guarantees.0.id"]],
  ["a guarantee of its own", { guarantees: [further], caps: [{ ...common, order: ["g", "uptime"] }] }, []],
  ["a further guarantee's allowance, schedule and caps", { guarantees: [{ ...further, allowance: fixed, schedule: { kind: "per-event", creditPerEvent: "1", clause }, caps: [common] }] }, ["required guarantees.0.allowance.minutes", "value guarantees.0.caps.0.scope", "value guarantees.0.schedule.kind"]],
  ["error rates beside outages", { guarantees: [{ ...further, measure: rate("5") }] }, ["value guarantees.0.measure"]],
  ["outages beside error rates", { ...automatic, measure: rate("5"), guarantees: [further] }, ["value guarantees.0.measure"]],
  ["other error rates beside error rates", { ...automatic, measure: rate("5"), guarantees: [{ ...further, measure: rate("1") }] }, ["value guarantees.0.measure"]],
  ["the same slots, down at one error rate and down above it", { ...automatic, measure: rate("5"), guarantees: [{ ...further, measure: rate("5", false) }] }, ["value guarantees.0.measure"]],
  ["the mean of slots beside a threshold", { ...automatic, measure: rate("5"), guarantees: [{ ...further, measure: mean }] }, ["value guarantees.0.measure"]],
  ["the mean of slots twice", { ...automatic, measure: mean, guarantees: [{ ...further, measure: mean }] }, []],
  ["the same error rates twice", { ...automatic, measure: rate("5"), guarantees: [{ ...further, measure: rate("5") }] }, []],
  ["error rates beside a score", { ...automatic, measure: score, schedule: TEN_PERCENT, guarantees: [{ ...further, measure: rate("5") }] }, ["value guarantees.0.measure"]],
  ["outages beside a score", { ...automatic, measure: score, schedule: TEN_PERCENT, guarantees: [further] }, []],
  ["an order that leaves one out", { guarantees: [further], caps: [{ ...common, order: ["uptime"] }] }, ["value caps.0.order"]],
  ["an order that names another", { caps: [{ ...common, order: ["speed"] }] }, ["value caps.0.order"]],
  ["a plan twice", { plans: [{ id: "p", clause }, { id: "p", clause }] }, ["duplicate plans.1.id"]],
  ["a plan's allowance, schedule and caps", { plans: [{ id: "p", allowance: fixed, schedule: { kind: "per-event", creditPerEvent: "1", clause }, caps: [{ ...common, order: [] }], clause }] }, ["empty plans.0.caps.0.order"]],
  ["a plan's allowance, schedule and the order of its caps", { plans: [{ id: "p", allowance: fixed, schedule: { kind: "per-event", creditPerEvent: "1", clause }, caps: [{ ...common, order: ["x"] }], clause }] }, ["required plans.0.allowance.minutes", "value plans.0.caps.0.order", "value plans.0.schedule.kind"]],
  ["a condition that is also a cause", { causes: [{ code: "x", earns: "nothing", reach: "interval", clause }], conditions: [{ code: "x", clause }] }, ["duplicate conditions.0.code"]],
  ["a condition with a name of the engine", { conditions: [{ code: "claim-late", clause }] }, ["duplicate conditions.0.code"]],
])("%s", (_, change, expected) => {
  expect([...issues(change)].sort()).toEqual([...expected].sort());
});

it("a shape that cannot be told is one issue, not two", () => {
  const throwing = Object.defineProperty({ clause }, "kind", { enumerable: true, get: () => { throw new Error("no"); } });
  expect(issues({ schedule: throwing })).toEqual(["unreadable schedule.kind"]);
  expect(issues({ schedule: { clause } })).toEqual(["required schedule.kind"]);
  expect(issues({ schedule: { kind: 1, clause } })).toEqual(["type schedule.kind"]);
  expect(issues({ schedule: 1 })).toEqual(["type schedule"]);
  const late = Object.defineProperty({ kind: "flat", clause }, "credit", { enumerable: true, get: () => { throw new Error("no"); } });
  expect(issues({ schedule: late })).toEqual(["unreadable schedule.credit"]);
});

it("a draft with a key that is none is refused, not emptied", () => {
  const terms = defineTerms({ ...madeUp({}), maintenace: [] } as unknown as Terms);
  expect(() => parseTerms(terms)).toThrow(/maintenace: expected one of/);
});
