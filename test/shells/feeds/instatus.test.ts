// Instatus: incidents by their impact, maintenances by their minutes, and what its interface leaves out.
import { describe, expect, it } from "vitest";
import { type InstatusOptions, readInstatus } from "../../../src/feeds/index.js";
import { assessed, at, HOUR, iso, issuesOf } from "./support.js";

const OPTIONS: InstatusOptions = {
  services: { "ckf01fvnxywz50a35nh1qzssm": "api", "Mail": "smtp" }, impacts: { MAJOROUTAGE: "down", PARTIALOUTAGE: "degraded", UNDERMAINTENANCE: null }, unstated: "refused", window: "announced",
};

const WEBSITE = { id: "ckf01fvnxywz50a35nh1qzssm", name: "Website", status: "OPERATIONAL", showUptime: true };
const MAIL = { id: "m", name: "Mail", status: "OPERATIONAL" };

function incident(more: object = {}): object {
  return { id: "ckf01m59", name: "Rocket is going down", started: iso(10), status: "RESOLVED", resolved: iso(12), impact: "MAJOROUTAGE", updates: [], components: [WEBSITE], ...more };
}

function maintenance(more: object = {}): object {
  return {
    id: "ckf1fzzb", name: "Test maintenance", status: "COMPLETED", start: iso(20), duration: 60, components: [WEBSITE, MAIL, { id: "x", name: "Blog" }],
    updates: [
      { id: "u1", status: "NOTSTARTEDYET", started: iso(20), createdAt: iso(3) },
      { id: "u2", status: "INPROGRESS", started: iso(20, 10), createdAt: iso(20, 11) },
      { id: "u3", status: "INPROGRESS", started: iso(20, 30), createdAt: iso(20, 31) },
      { id: "u4", status: "COMPLETED", started: iso(21, 15), createdAt: iso(21, 16) },
    ],
    ...more,
  };
}

const read = (incidents: readonly object[], maintenances: readonly object[] = [], more: Partial<InstatusOptions> = {}) =>
  readInstatus({ incidents, maintenances }, { ...OPTIONS, ...more });

it("makes outages of incidents and windows of maintenances", () => {
  const told = read([incident()], [maintenance()]);
  expect(told).toEqual({
    options: OPTIONS,
    outages: [{ id: "ckf01m59", services: ["api"], start: at(10), end: at(12), impact: "down" }],
    maintenance: [{
      id: "ckf1fzzb", services: ["api", "smtp"], kind: "planned", start: at(20), end: at(21), announcedAt: at(3), actual: { start: at(20, 10), end: at(21, 15) },
    }],
    entries: [
      { kind: "incident", id: "ckf01m59", name: "Rocket is going down", startMs: at(10), endMs: at(12), services: ["api"], outages: ["ckf01m59"], unmapped: [], assumed: [] },
      {
        kind: "maintenance", id: "ckf1fzzb", name: "Test maintenance", startMs: at(20), endMs: at(21), services: ["api", "smtp"], outages: [], unmapped: ["Blog"],
        assumed: [{ code: "announced-at-first-report", detail: "It was announced when its first update was written." }],
      },
    ],
    refused: [],
  });
  expect(assessed(told).time.downtimeMs).toBe(2 * HOUR);
});

describe("windows", () => {
  const seen = (window: InstatusOptions["window"], more: object = {}, options: Partial<InstatusOptions> = {}) => {
    const { maintenance: windows, entries, refused } = read([], [maintenance(more)], { window, ...options });
    return [...windows.map(({ start, end }) => [start, end]), ...entries.map(({ assumed }) => assumed.map(({ code }) => code)), ...refused.map(({ reason }) => [reason])];
  };
  const told = ["announced-at-first-report"];
  const ran = (began: string, done: string) => ({ updates: [{ status: "INPROGRESS", started: began }, { status: "COMPLETED", started: done }] });
  it.each<[why: string, got: unknown, expected: unknown]>([
    ["as announced", seen("announced"), [[at(20), at(21)], told]],
    ["as it ran", seen("actual"), [[at(20, 10), at(21, 15)], told]],
    ["both", seen("both"), [[at(20, 10), at(21)], told]],
    ["both, begun before it was announced for", seen("both", ran(iso(19), iso(20, 30))), [[at(20), at(20, 30)], []]],
    ["both, touching", seen("both", ran(iso(21), iso(22))), [[at(21), at(21)], []]],
    ["both, apart", seen("both", ran(iso(21, 0, 0, 1), iso(22))), [["windows-apart"]]],
    ["as it ran, apart", seen("actual", ran(iso(22), iso(23))), [[at(22), at(23)], []]],
    ["as it ran, not over", seen("actual", { updates: [{ status: "INPROGRESS", started: iso(20) }] }), [[at(20), at(21)], ["no-actual-window"]]],
    ["as it ran, not begun", seen("actual", { updates: [{ status: "COMPLETED", started: iso(20) }] }), [[at(20), at(21)], ["no-actual-window"]]],
    ["both, nothing told", seen("both", { updates: [] }), [[at(20), at(21)], ["no-actual-window"]]],
    ["as it ran, over before it began", seen("actual", ran(iso(21), iso(20))), [[at(20), at(21)], ["no-actual-window"]]],
    ["as it ran, over on asOf", seen("actual", {}, { asOf: at(21, 15) }), [[at(20, 10), at(21, 15)], told]],
    ["as it ran, over after asOf", seen("actual", {}, { asOf: at(21, 15) - 1 }), [[at(20), at(21)], [...told, "no-actual-window"]]],
    ["announced on asOf", seen("announced", {}, { asOf: at(3) }), [[at(20), at(21)], told]],
    ["announced after asOf", seen("announced", {}, { asOf: at(3) - 1 }), [["after-as-of"]]],
    ["minutes as a text", seen("announced", { duration: "90" }), [[at(20), at(21, 30)], told]],
    ["no minutes", seen("announced", { duration: 0 }), [[at(20), at(20)], told]],
    ["minutes not told", seen("announced", { duration: null }), [["no-end"]]],
    ["no components", seen("announced", { components: null }), [["names-nothing"]]],
    ["components without service", seen("announced", { components: [{ id: "x", name: "Blog" }] }), [["not-mapped"]]],
  ])("%s", (_, got, expected) => {
    expect(got).toEqual(expected);
  });
  it("has no start of notice or run that was not told", () => {
    expect(read([], [maintenance({ updates: [] })]).maintenance).toEqual([{ id: "ckf1fzzb", services: ["api", "smtp"], kind: "planned", start: at(20), end: at(21) }]);
  });
});

describe("an impact that is not stated", () => {
  const { impact: _, ...bare } = incident() as { readonly impact: string };
  it("is refused, or what the arguments say, and that is said", () => {
    expect(read([bare]).refused).toMatchObject([{ reason: "impact-unknown" }]);
    const told = read([bare, incident({ id: "b", impact: null })], [], { unstated: 0.5 });
    expect(told.outages.map(({ id, impact }) => [id, impact])).toEqual([["ckf01m59", 0.5], ["b", 0.5]]);
    expect(told.entries.map(({ assumed }) => assumed)).toEqual(["a", "b"].map(() => [{ code: "impact-not-stated", detail: "It has no impact: what was given for such was taken." }]));
    expect(read([bare], [], { unstated: null }).refused).toMatchObject([{ reason: "not-counted" }]);
    expect(told.options).toEqual({ ...OPTIONS, unstated: 0.5 });
  });
});

it("refuses what it cannot count, each with its reason", () => {
  const told = read([
    incident({ id: "a", resolved: null }), incident({ id: "b", impact: "OPERATIONAL" }), incident({ id: "c", impact: "MINOROUTAGE" }), incident({ id: "d", components: null }),
    incident({ id: "e", impact: "UNDERMAINTENANCE" }), incident({ id: "f", components: [{ id: "y", name: "" }] }),
  ]);
  expect(told.refused.map(({ id, reason }) => [id, reason])).toEqual([
    ["a", "no-end"], ["b", "not-counted"], ["c", "impact-unknown"], ["d", "names-nothing"], ["e", "not-counted"], ["f", "not-mapped"],
  ]);
  // Of one that is over, and not said when, the start alone is known.
  const [unended, uncounted] = told.refused;
  expect([Object.keys(unended ?? {}), unended?.startMs, Object.keys(uncounted ?? {})]).toEqual([
    ["kind", "id", "name", "startMs", "reason", "detail"], told.refused[1]?.startMs, ["kind", "id", "name", "startMs", "endMs", "reason", "detail"],
  ]);
  const works = [maintenance({ id: "m", components: [] }), maintenance({ id: "n", duration: null })];
  expect(read([], works).refused.map(({ id, startMs, endMs }) => [id, typeof startMs, typeof endMs])).toEqual([["m", "number", "number"], ["n", "number", "undefined"]]);
});

it("goes on until it is resolved", () => {
  const open = incident({ resolved: null, status: "INVESTIGATING" });
  expect(read([open], [], { asOf: at(11) }).outages[0]?.end).toBeNull();
  expect(issuesOf(() => read([open]))).toEqual(["as-of-required options.asOf"]);
  const { status: _, resolved: __, ...bare } = open as { readonly status: string; readonly resolved: null };
  expect(read([bare], [], { asOf: at(11) }).outages[0]?.end).toBeNull();
});

describe("wrong shapes", () => {
  it.each<[why: string, feed: unknown, issues: readonly string[]]>([
    ["a list alone", [], ["type "]],
    ["incidents alone", { incidents: [] }, ["required maintenances"]],
    ["a page's texts of time", { incidents: [incident({ started: "Sat Jun 11 2022 18:55:50 GMT+0000 (Coordinated Universal Time)" })], maintenances: [] }, ["instant-format incidents.0.started"]],
    ["minutes with a unit", { incidents: [], maintenances: [maintenance({ duration: "60 min" })] }, ["value maintenances.0.duration"]],
    ["minutes below nothing", { incidents: [], maintenances: [maintenance({ duration: -1 })] }, ["number-range maintenances.0.duration"]],
    ["half a minute", { incidents: [], maintenances: [maintenance({ duration: 0.5 })] }, ["number-range maintenances.0.duration"]],
    ["minutes without end", { incidents: [], maintenances: [maintenance({ duration: 1e9 })] }, ["number-range maintenances.0.duration"]],
    ["minutes that are neither", { incidents: [], maintenances: [maintenance({ duration: true })] }, ["type maintenances.0.duration"]],
    ["another status", { incidents: [], maintenances: [maintenance({ updates: [{ status: "VERIFYING", started: iso(1) }] })] }, ["value maintenances.0.updates.0.status"]],
    ["one id for both", { incidents: [incident({ id: "a" })], maintenances: [maintenance({ id: "a" })] }, ["duplicate maintenances.0.id"]],
  ])("%s", (_, feed, issues) => {
    expect(issuesOf(() => readInstatus(feed, OPTIONS))).toEqual(issues);
  });
  it("an argument that is neither impact nor refused", () => {
    expect(issuesOf(() => read([], [], { unstated: "ignored" as "refused", window: "planned" as "both" }))).toEqual(["value options.unstated", "value options.window"]);
  });
});
