// What the views refuse, and what they say of it.
import { describe, expect, it } from "vitest";
import { availabilityByDay, incidentList, runningPeriod } from "../../src/views/index.js";
import * as catalogue from "../../src/terms/catalogue/index.js";
import { MAILGUN_2022_01_14, MAILGUN_2026 } from "../../src/index.js";
import type { Terms } from "../../src/terms/language.js";
import { clause, madeUp } from "../catalogue/madeUp.js";
import { issuesOf } from "../support/shortIssues.js";
import { page } from "./days.js";

const loosely = (value: unknown): never => value as never;
const days = (options: unknown, facts: unknown = {}) => issuesOf(() => availabilityByDay(page(), loosely(facts), loosely(options)));
const good = { lastDay: "2026-04-30", days: 1, timeZone: "UTC" };

describe("days", () => {
  it.each([
    { change: { lastDay: undefined }, issues: ["type options.lastDay"] },
    { change: { lastDay: "2026-04-31" }, issues: ["value options.lastDay"] },
    { change: { lastDay: "2026-4-30" }, issues: ["value options.lastDay"] },
    { change: { lastDay: "1971-02-28" }, issues: ["value options.lastDay"] },
    { change: { lastDay: "1971-03-01" }, issues: [] },
    { change: { lastDay: "2199-12-30" }, issues: [] },
    { change: { lastDay: "2199-12-31" }, issues: ["value options.lastDay"] },
    { change: { days: 0 }, issues: ["number-range options.days"] },
    { change: { days: 400 }, issues: [] },
    { change: { days: 401 }, issues: ["number-range options.days"] },
    { change: { days: 1.5 }, issues: ["number-range options.days"] },
    { change: { timeZone: "Mars/Base" }, issues: ["zone-unknown options.timeZone"] },
    { change: { timeZone: "" }, issues: ["empty options.timeZone"] },
    { change: { zone: "UTC", days: -1 }, issues: ["number-range options.days", "unknown-key options.zone"] },
  ])("$change", ({ change, issues }) => {
    expect(days({ ...good, ...change })).toEqual(issues);
  });

  it("that reach back to the first of 1970", () => {
    expect(days({ ...good, lastDay: "1971-03-01", days: 400 })).toEqual([]);
  });

  it("without a last day need asOf, and a right one", () => {
    expect(days({ days: 1, timeZone: "UTC" })).toEqual(["required options.lastDay"]);
    expect(days({ days: 1, timeZone: "UTC" }, { asOf: "today" })).toEqual(["instant-format asOf"]);
    expect(days({ days: 1, timeZone: "UTC" }, 7)).toEqual(["type ", "required options.lastDay"]);
  });

  it("need facts without slips", () => {
    expect(days(good, { outage: [] })).toEqual(["unknown-key outage"]);
    expect(days(good, { outages: [{ id: "o1", start: "2026-04-15", end: null, impact: "down" }] })).toEqual(["as-of-required asOf", "instant-format outages.0.start"]);
    expect(days({ ...good, days: 0 }, { maintenace: [] })).toEqual(["unknown-key maintenace", "number-range options.days"]);
  });
});

describe("terms", () => {
  it("that count no time have no availability of days, and say so", () => {
    const terms = madeUp({ measure: { kind: "score", of: "requests", clause }, schedule: { kind: "flat", credit: "10", clause } });
    expect(issuesOf(() => availabilityByDay(terms, {}, good))).toEqual(["needed-by-terms terms.measure.kind"]);
    expect(issuesOf(() => incidentList(terms, {}, []))).toEqual(["needed-by-terms terms.measure.kind"]);
  });

  const all: readonly Terms[] = [MAILGUN_2022_01_14, MAILGUN_2026, ...Object.values(catalogue).flatMap((value) => ("measure" in value ? [value] : []))];
  it.each(all.map((terms) => [`${terms.id}@${terms.version}`, terms] as const))("%s: its days need nothing of a customer", (_, terms) => {
    const isOfTime = ["downtime", "error-rate"].includes(terms.measure.kind);
    expect(issuesOf(() => availabilityByDay(terms, {}, good))).toEqual(isOfTime ? [] : ["needed-by-terms terms.measure.kind"]);
  });
});

describe("incidents", () => {
  const entry = { kind: "incident", id: "i", name: "", startMs: 1_700_000_000_000, endMs: 1_700_000_060_000, services: ["api"], outages: [] };
  const incidents = (change: object, facts: object = {}) => issuesOf(() => incidentList(page(), facts, loosely([{ ...entry, ...change }])));
  it.each([
    { change: {}, issues: [] },
    { change: { assumed: [], unmapped: 7 }, issues: [] },
    { change: { name: 7 }, issues: ["type entries.0.name"] },
    { change: { kind: "alarm" }, issues: ["value entries.0.kind"] },
    { change: { startMs: "now" }, issues: ["instant-format entries.0.startMs"] },
    { change: { endMs: 1_699_999_999_999 }, issues: ["interval-reversed entries.0.endMs"] },
    { change: { endMs: 1_700_000_000_000 }, issues: [] },
    { change: { endMs: null }, issues: ["as-of-required asOf"] },
    { change: { outages: ["o9"] }, issues: ["unknown-outage entries.0.outages.0"] },
  ])("$change", ({ change, issues }) => {
    expect(incidents(change)).toEqual(issues);
  });

  it("with slips in facts and entries say all of them", () => {
    expect(incidents({ kind: 1 }, { outage: [] })).toEqual(["type entries.0.kind", "unknown-key outage"]);
    expect(issuesOf(() => incidentList(page(), {}, loosely({})))).toEqual(["type entries"]);
  });
});

describe("a running period", () => {
  const facts = { period: { month: "2026-04" }, fees: { currency: "EUR", service: "100.00" } };
  const run = (asOf: object, windowsMs: unknown = []) => issuesOf(() => runningPeriod(page(), { ...facts, ...asOf }, loosely({ windowsMs })));
  it.each([
    { asOf: {}, issues: ["required asOf"] },
    { asOf: { asOf: "2026-03-31T23:59:59.999Z" }, issues: ["interval-outside asOf"] },
    { asOf: { asOf: "2026-04-01T00:00:00Z" }, issues: [] },
    { asOf: { asOf: "2026-05-01T00:00:00Z" }, issues: [] },
    { asOf: { asOf: "2026-05-01T00:00:00.001Z" }, issues: ["interval-outside asOf"] },
  ])("$asOf", ({ asOf, issues }) => {
    expect(run(asOf)).toEqual(issues);
  });

  it.each([
    { windows: [0], issues: ["number-range options.windowsMs.0"] },
    { windows: [1, 400 * 86_400_000], issues: [] },
    { windows: [400 * 86_400_000 + 1], issues: ["number-range options.windowsMs.0"] },
    { windows: Array.from({ length: 20 }, () => 1), issues: [] },
    { windows: Array.from({ length: 21 }, () => 1), issues: ["too-many options.windowsMs"] },
    { windows: 5, issues: ["type options.windowsMs"] },
  ])("windows: $issues", ({ windows, issues }) => {
    expect(run({ asOf: "2026-04-15T00:00:00Z" }, windows)).toEqual(issues);
  });
});
