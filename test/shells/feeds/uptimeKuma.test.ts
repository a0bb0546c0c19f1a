// Uptime Kuma: heartbeats in UTC without a sign of it, down, up, pending and in maintenance.
import { describe, expect, it } from "vitest";
import { readUptimeKuma, type UptimeKumaOptions } from "../../../src/feeds/index.js";
import { assessed, at, HOUR, iso, issuesOf, MINUTE } from "./support.js";

const OPTIONS: UptimeKumaOptions = { services: { "1": "api", "2": "smtp" }, impacts: { down: "down", pending: "degraded" }, maintenance: "planned", holdMs: MINUTE };

/** Heartbeats of one monitor, written as `[time, status]`. */
function beats(...list: readonly (readonly [time: string, status: number])[]): readonly object[] {
  return list.map(([time, status]) => ({ time: `2026-04-15 ${time}`, status, msg: "", ping: null }));
}

const read = (heartbeatList: Readonly<Record<string, readonly object[]>>, more: Partial<UptimeKumaOptions> = {}) =>
  readUptimeKuma({ heartbeatList, uptimeList: { "1_24": 0.99 } }, { ...OPTIONS, ...more });

it("makes outages and windows of what the beats say", () => {
  expect(read({ "1": beats(["13:40:00.000", 0], ["13:41:00.000", 0], ["13:42:00.000", 2], ["13:42:30.500", 3], ["13:43:00.000", 1]) })).toEqual({
    options: OPTIONS,
    outages: [
      { id: `1/${iso(13, 40)}`, services: ["api"], start: at(13, 40), end: at(13, 42), impact: "down" },
      { id: `1/${iso(13, 42)}`, services: ["api"], start: at(13, 42), end: at(13, 42, 30, 500), impact: "degraded" },
    ],
    maintenance: [{
      id: `1/${iso(13, 42, 30, 500)}`, services: ["api"], kind: "planned", start: at(13, 42, 30, 500), end: at(13, 43),
      actual: { start: at(13, 42, 30, 500), end: at(13, 43) },
    }],
    entries: [
      { kind: "incident", id: "1", name: "1", startMs: at(13, 40), endMs: at(13, 44), services: ["api"], outages: [`1/${iso(13, 40)}`, `1/${iso(13, 42)}`], unmapped: [], assumed: [], gaps: [] },
      {
        kind: "maintenance", id: `1/${iso(13, 42, 30, 500)}`, name: "1", startMs: at(13, 42, 30, 500), endMs: at(13, 43), services: ["api"], outages: [], unmapped: [],
        assumed: [{ code: "window-as-it-ran", detail: "The samples say how the work ran: that stands for what was announced." }], gaps: [],
      },
    ],
    refused: [],
  });
});

it("makes nothing of pending or maintenance that are not to count", () => {
  const told = read({ "1": beats(["13:40:00", 2], ["13:40:30", 3], ["13:41:00", 0]) }, { impacts: { down: 0.5, pending: null }, maintenance: null });
  expect([told.outages, told.maintenance]).toEqual([[{ id: `1/${iso(13, 41)}`, services: ["api"], start: at(13, 41), end: at(13, 42), impact: 0.5 }], []]);
  expect(read({ "1": beats(["13:40:00", 3]) }, { maintenance: "emergency" }).maintenance[0]?.kind).toBe("emergency");
});

it("says what it does not know, and what it left out", () => {
  const told = read({ "1": beats(["13:40:00", 1], ["13:40:00", 0], ["13:42:00", 1], ["13:45:00", 1], ["14:00:00", 0]) }, { asOf: at(14) });
  expect(told.entries[0]).toMatchObject({
    endMs: at(13, 46), gaps: [{ startMs: at(13, 41), endMs: at(13, 42) }, { startMs: at(13, 43), endMs: at(13, 45) }],
    assumed: [
      { code: "time-without-samples", detail: "No sample holds for 180000 ms in 2 gaps: that time counts as up." },
      { code: "contradicting-samples", detail: "Samples contradict each other at 1 instant: the worst was taken." },
      { code: "after-as-of", detail: "1 sample not before asOf left out." },
    ],
  });
  expect(told.options.asOf).toBe(at(14));
});

it("cuts what is finer than a millisecond, and says so", () => {
  const told = read({ "1": beats(["13:40:00.123456", 0], ["13:40:01.123000", 1]) });
  expect(told.outages).toMatchObject([{ start: at(13, 40, 0, 123), end: at(13, 40, 1, 123) }]);
  expect(told.entries[0]?.assumed).toEqual([{ code: "cut-to-millisecond", detail: "What is finer than a millisecond was cut off, in 1 instant." }]);
});

it("refuses monitors that it cannot tell anything of, each with its reason", () => {
  const told = read({ "1": [], "2": beats(["14:00:00", 0]), "3": beats(["13:40:00", 0]) }, { asOf: iso(14) });
  expect(told.refused).toEqual([
    { kind: "incident", id: "1", name: "1", reason: "no-samples", detail: "It has no samples." },
    { kind: "incident", id: "2", name: "2", reason: "after-as-of", detail: "1 sample, none before asOf." },
    { kind: "incident", id: "3", name: "3", reason: "not-mapped", detail: 'No service was given for "3".' },
  ]);
  expect([told.entries, told.outages]).toEqual([[], []]);
});

it("is in order of time, whatever the order of the monitors", () => {
  const told = read({ "1": beats(["13:50:00", 0], ["13:48:00", 3]), "2": beats(["13:40:00", 0], ["13:52:00", 3]) });
  expect(told.outages.map(({ start }) => start)).toEqual([at(13, 40), at(13, 50)]);
  expect(told.maintenance.map(({ start }) => start)).toEqual([at(13, 48), at(13, 52)]);
  expect(told.entries.map(({ startMs }) => startMs)).toEqual([at(13, 40), at(13, 48), at(13, 48), at(13, 52)]);
});

describe("wrong shapes", () => {
  it.each<[why: string, feed: unknown, issues: readonly string[]]>([
    ["no feed", null, ["type "]],
    ["no list", {}, ["required heartbeatList"]],
    ["no beats", { heartbeatList: { "1": {} } }, ["type heartbeatList.1"]],
    ["nothing in a beat", { heartbeatList: { "1": [{}] } }, ["required heartbeatList.1.0.status", "required heartbeatList.1.0.time"]],
    ["another status", { heartbeatList: { "1": beats(["13:40:00", 4]) } }, ["value heartbeatList.1.0.status"]],
    ["a text for a status", { heartbeatList: { "1": [{ time: "2026-04-15 13:40:00", status: "1" }] } }, ["type heartbeatList.1.0.status"]],
    ["a time with a zone", { heartbeatList: { "1": [{ time: "2026-04-15T13:40:00Z", status: 1 }] } }, ["instant-format heartbeatList.1.0.time"]],
    ["a number for a time", { heartbeatList: { "1": [{ time: 1, status: 1 }] } }, ["instant-format heartbeatList.1.0.time"]],
    ["a day that does not exist", { heartbeatList: { "1": [{ time: "2026-02-30 13:40:00", status: 1 }] } }, ["instant-impossible heartbeatList.1.0.time"]],
    ["an id too long for an outage", { heartbeatList: { ["x".repeat(161)]: [] } }, [`too-long heartbeatList.${"x".repeat(161)}`]],
  ])("%s", (_, feed, issues) => {
    expect(issuesOf(() => readUptimeKuma(feed, OPTIONS))).toEqual(issues);
  });
  it("has an id of 160 characters", () => {
    expect(read({ ["x".repeat(160)]: [] }).refused).toHaveLength(1);
  });
});

describe("wrong arguments", () => {
  it.each<[why: string, change: object, issues: readonly string[]]>([
    ["a hold of nothing", { holdMs: 0 }, ["number-range options.holdMs"]],
    ["a hold of more than a day", { holdMs: 86_400_001 }, ["number-range options.holdMs"]],
    ["services that are no texts", { services: { "1": ["api"] } }, ["type options.services.1"]],
    ["an impact that is no word", { impacts: { down: "gone", pending: 2 } }, ["value options.impacts.down", "number-range options.impacts.pending"]],
    ["an impact below nothing", { impacts: { down: -0.1, pending: true } }, ["number-range options.impacts.down", "type options.impacts.pending"]],
    ["impacts left out", { impacts: { down: "down" } }, ["required options.impacts.pending"]],
    ["another kind of work", { maintenance: "unplanned" }, ["value options.maintenance"]],
    ["an argument that means nothing", { hold: 1 }, ["unknown-key options.hold"]],
    ["now without a zone", { asOf: "2026-04-15T13:40:00" }, ["instant-no-offset options.asOf"]],
  ])("%s", (_, change, issues) => {
    expect(issuesOf(() => readUptimeKuma({ heartbeatList: {} }, { ...OPTIONS, ...change }))).toEqual(issues);
  });
  it("a hold of a millisecond or of a day is right, and so are the ends of a share", () => {
    for (const change of [{ holdMs: 1 }, { holdMs: 86_400_000 }, { impacts: { down: 0, pending: 1 } as const }]) expect(read({}, change).options).toEqual({ ...OPTIONS, ...change });
  });
  it("issues of the feed come with those of the arguments", () => {
    expect(issuesOf(() => readUptimeKuma([], { ...OPTIONS, holdMs: 0.5 }))).toEqual(["type ", "number-range options.holdMs"]);
  });
});

it("goes into an assessment as it is", () => {
  // An hour of checks at every minute, all down; the allowance is 4.32 min, so one block of 30 min is whole.
  const hour = Array.from({ length: 60 }, (_, minute) => [`13:${String(minute).padStart(2, "0")}:00`, 0] as const);
  const told = read({ "1": beats(...hour, ["14:00:00", 1], ["15:00:00", 3]) });
  const { time, credit, maintenance } = assessed(told);
  expect([time.downtimeMs, credit.entitled, maintenance.map(({ id }) => id)]).toEqual([HOUR, "5.00", [`1/${iso(15)}`]]);
});
