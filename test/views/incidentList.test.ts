// Incidents of a feed as rows: joined across components and services, counted once, within their own span.
import { describe, expect, it } from "vitest";
import { type HistoryFacts, type IncidentFacts, type IncidentRow, incidentList } from "../../src/views/index.js";
import type { OutageInput } from "../../src/facts/facts.js";
import type { Terms } from "../../src/terms/language.js";
import { MAILGUN_2022_01_14 } from "../../src/index.js";
import { clause } from "../catalogue/madeUp.js";
import { down, HOUR, maintained, MINUTE, page } from "./days.js";

const ms = (iso: string): number => Date.parse(iso);

function incident(change: Partial<IncidentFacts> = {}): IncidentFacts {
  return {
    kind: "incident", id: "i1", name: "Mail is slow", startMs: ms("2026-04-15T10:00Z"), endMs: ms("2026-04-15T12:00Z"),
    services: ["api", "smtp"], outages: ["a", "b"], ...change,
  };
}

function rowOf(terms: Terms, facts: HistoryFacts, change: Partial<IncidentFacts> = {}): IncidentRow {
  return incidentList(terms, facts, [incident(change)])[0] as IncidentRow;
}

const both = [down("a", ["api"], "2026-04-15T10:00:00Z", "2026-04-15T11:30:00Z"), down("b", ["smtp"], "2026-04-15T11:00:00Z", "2026-04-15T12:00:00Z")];

describe("an incident", () => {
  it("counts once what several of its outages share", () => {
    expect(incidentList(page(), { outages: both }, [incident()])).toEqual([{
      kind: "incident", id: "i1", name: "Mail is slow", startMs: ms("2026-04-15T10:00Z"), endMs: ms("2026-04-15T12:00Z"),
      services: ["api", "smtp"], impact: "down", downtimeMs: 2 * HOUR, creditableMs: 2 * HOUR, weighted: null,
    }]);
  });

  it("counts what the terms make of several services", () => {
    const of = (when: Terms["unavailable"]["when"]) => rowOf(page({ unavailable: { when, clause } }), { outages: both });
    expect(of("all-down").downtimeMs).toBe(30 * MINUTE);
    expect(of("each-apart").downtimeMs).toBe(2 * HOUR);
    // One service of two for 90 min and for 60 min: half of 150 min.
    expect(of("mean")).toMatchObject({ downtimeMs: 2 * HOUR, weighted: { downtimeMs: "4500000", creditableMs: "4500000" } });
  });

  it("counts its own outages alone", () => {
    const other = down("c", ["api"], "2026-04-15T10:00:00Z", "2026-04-15T12:00:00Z", { cause: "flood" });
    const terms = page({ causes: [{ code: "flood", earns: "nothing", reach: "interval", clause }], overlap: { wins: "excluded", clause } });
    expect(rowOf(terms, { outages: [...both, other] }).creditableMs).toBe(2 * HOUR);
    expect(rowOf(terms, { outages: [...both, other] }, { outages: ["c"] })).toMatchObject({ downtimeMs: 2 * HOUR, creditableMs: 0 });
  });

  it("named twice, an outage counts once", () => {
    expect(rowOf(page(), { outages: both }, { outages: ["a", "a"] }).downtimeMs).toBe(90 * MINUTE);
  });

  it("is up while maintenance excuses", () => {
    const maintenance = [{ kind: "planned" as const, start: "2026-04-15T10:00:00Z", end: "2026-04-15T10:45:00Z" }];
    expect(rowOf(page(), { outages: both, maintenance }).downtimeMs).toBe(75 * MINUTE);
  });

  it("runs on over the end of a month, under the limits of each", () => {
    const outages = [down("a", ["api"], "2026-03-31T20:00:00Z", "2026-04-01T04:00:00Z")];
    const maintenance = [{ kind: "planned" as const, start: "2026-03-31T20:00:00Z", end: "2026-04-01T04:00:00Z" }];
    const terms = page({ maintenance: maintained({ allowance: { hours: "1", per: "month", clause } }) });
    const span = { startMs: ms("2026-03-31T20:00Z"), endMs: ms("2026-04-01T04:00Z"), outages: ["a"] };
    // An hour of each month is excused.
    expect(rowOf(terms, { outages, maintenance }, span).downtimeMs).toBe(6 * HOUR);
  });

  it.each([
    { startMs: ms("2026-04-15T10:00:00.001Z"), endMs: ms("2026-04-15T12:00Z"), downtimeMs: 2 * HOUR - 1 },
    { startMs: ms("2026-04-15T10:00Z"), endMs: ms("2026-04-15T11:59:59.999Z"), downtimeMs: 2 * HOUR - 1 },
    { startMs: ms("2026-04-15T10:00Z"), endMs: ms("2026-04-15T10:00Z"), downtimeMs: 0 },
    { startMs: ms("2026-04-15T09:00Z"), endMs: ms("2026-04-15T13:00Z"), downtimeMs: 2 * HOUR },
  ])("is counted within its own span: $downtimeMs ms", ({ startMs, endMs, downtimeMs }) => {
    expect(rowOf(page(), { outages: both }, { startMs, endMs }).downtimeMs).toBe(downtimeMs);
  });

  it("has no more than its span where the terms complete a unit", () => {
    const terms = page({ clock: { start: { from: "outage-start", clause }, minimum: { minutes: "0", inclusive: true, clause }, unit: { minutes: "60", rounding: "up", clause } } });
    const outages = [down("a", ["api"], "2026-04-15T10:00:00Z", "2026-04-15T10:10:00Z")];
    expect(rowOf(terms, { outages }, { endMs: ms("2026-04-15T10:10Z"), outages: ["a"] }).downtimeMs).toBe(10 * MINUTE);
    expect(rowOf(terms, { outages }, { endMs: ms("2026-04-15T12:00Z"), outages: ["a"] }).downtimeMs).toBe(HOUR);
  });

  it("that goes on is counted to now", () => {
    const outages = [down("a", ["api"], "2026-04-15T10:00:00Z", null)];
    const facts = { outages, asOf: "2026-04-15T10:20:00Z" };
    expect(rowOf(page(), facts, { endMs: null, outages: ["a"] })).toMatchObject({ endMs: null, downtimeMs: 20 * MINUTE });
    expect(rowOf(page(), { outages: [], asOf: "2026-04-15T09:00:00Z" }, { endMs: null, outages: [] }).downtimeMs).toBe(0);
  });

  it("takes claims along where the clock starts with a ticket", () => {
    const terms = page({ clock: { start: { from: "ticket", clause }, minimum: { minutes: "0", inclusive: true, clause }, unit: { minutes: "1", rounding: "none", clause } } });
    const claims = [{ ticket: "T", outages: ["a", "b"], filedAt: "2026-04-15T11:30:00Z", channel: "any" }];
    expect(rowOf(terms, { outages: both, claims }, { outages: ["b"] }).downtimeMs).toBe(30 * MINUTE);
    expect(rowOf(terms, { outages: both, claims: [{ ...claims[0] as NonNullable<typeof claims[0]>, outages: ["a"] }] }, { outages: ["b"] }).downtimeMs).toBe(0);
  });

  const impacts = (...of: readonly OutageInput["impact"][]): HistoryFacts => ({
    outages: of.map((impact, index) => down(`o${index}`, ["api"], "2026-04-15T10:00:00Z", "2026-04-15T11:00:00Z", { impact })),
  });
  it.each([
    { of: ["degraded", "down", 1], worst: "down" },
    { of: ["degraded", 0.25, 0.5], worst: 0.5 },
    { of: ["degraded", 0], worst: 0 },
    { of: ["degraded"], worst: "degraded" },
    { of: [], worst: null },
  ] as const)("had the worst impact of its outages: $of", ({ of, worst }) => {
    expect(rowOf(MAILGUN_2022_01_14, impacts(...of), { outages: of.map((_, index) => `o${index}`) }).impact).toBe(worst);
  });
});

describe("the list", () => {
  const at = (id: string, startMs: number, kind: IncidentFacts["kind"] = "incident"): IncidentFacts => incident({ id, startMs, endMs: startMs, kind, outages: [] });

  it("has maintenance among it, without downtime", () => {
    const window = { kind: "planned" as const, id: "m1", start: "2026-04-15T10:00:00Z", end: "2026-04-15T12:00:00Z" };
    expect(rowOf(page(), { maintenance: [window] }, { kind: "maintenance", outages: [] }))
      .toMatchObject({ kind: "maintenance", impact: null, downtimeMs: 0, creditableMs: 0 });
  });

  it("is in order of start, id and kind, whatever the order of the feed", () => {
    const entries = [at("b", 5), at("a", 5, "maintenance"), at("a", 5), at("c", 4), at("a", 5)];
    const order = (list: readonly IncidentFacts[]) => incidentList(page(), {}, list).map(({ id, kind }) => `${id} ${kind}`);
    expect(order(entries)).toEqual(["c incident", "a incident", "a incident", "a maintenance", "b incident"]);
    expect(order([...entries].reverse())).toEqual(order(entries));
  });

  it("of nothing is empty", () => {
    expect(incidentList(page(), {}, [])).toEqual([]);
  });
});
