// Gatus: checks of each endpoint, with times in nanoseconds.
import { describe, expect, it } from "vitest";
import { type GatusOptions, readGatus } from "../../../src/feeds/index.js";
import { assessed, at, iso, issuesOf, MINUTE } from "./support.js";

const OPTIONS: GatusOptions = { services: { "core_api": "api", "mail": "smtp" }, impacts: { failure: "down" }, holdMs: MINUTE };

const API = {
  name: "api", group: "core", key: "core_api",
  results: [
    { status: 503, hostname: "api.example.com", duration: 12_000_000, success: false, timestamp: "2026-04-15T13:40:00.250999999Z", conditionResults: [] },
    { status: 200, hostname: "api.example.com", duration: 12_000_000, success: true, timestamp: "2026-04-15T15:41:00.25+02:00", conditionResults: [] },
  ],
};

it("makes an outage of failures, cut to the millisecond", () => {
  const told = readGatus([API], OPTIONS);
  expect(told).toEqual({
    options: OPTIONS,
    outages: [{ id: `core_api/${iso(13, 40, 0, 250)}`, services: ["api"], start: at(13, 40, 0, 250), end: at(13, 41, 0, 250), impact: "down" }],
    maintenance: [],
    entries: [{
      kind: "incident", id: "core_api", name: "api", startMs: at(13, 40, 0, 250), endMs: at(13, 42, 0, 250), services: ["api"], outages: [`core_api/${iso(13, 40, 0, 250)}`],
      unmapped: [], assumed: [{ code: "cut-to-millisecond", detail: "What is finer than a millisecond was cut off, in 1 instant." }], gaps: [],
    }],
    refused: [],
  });
  expect(assessed(told).time.downtimeMs).toBe(MINUTE);
});

it("takes an endpoint by its key before its name", () => {
  const endpoint = { ...API, key: "k", name: "mail" };
  expect(readGatus([endpoint], OPTIONS).entries[0]?.services).toEqual(["smtp"]);
  expect(readGatus([endpoint], { ...OPTIONS, services: { k: "api", mail: "smtp" } }).entries[0]?.services).toEqual(["api"]);
});

it("refuses endpoints without results or service", () => {
  const told = readGatus([{ key: "core_api", name: "api", results: null }, { key: "mail", name: "mail" }, { ...API, key: "x", name: "" }], OPTIONS);
  expect(told.refused.map(({ id, reason }) => [id, reason])).toEqual([["core_api", "no-samples"], ["mail", "no-samples"], ["x", "not-mapped"]]);
});

describe("wrong shapes", () => {
  it.each<[why: string, feed: unknown, issues: readonly string[]]>([
    ["no list", {}, ["type "]],
    ["an endpoint without key", [{ name: "api" }], ["required 0.key"]],
    ["one key twice", [API, API], ["duplicate 1.key"]],
    ["a time without zone", [{ ...API, results: [{ timestamp: "2026-04-15T13:40:00.250999999", success: true }] }], ["instant-no-offset 0.results.0.timestamp"]],
    ["ten decimals", [{ ...API, results: [{ timestamp: "2026-04-15T13:40:00.2509999991Z", success: true }] }], ["instant-format 0.results.0.timestamp"]],
    ["a success that is neither", [{ ...API, results: [{ timestamp: "2026-04-15T13:40:00Z", success: 1 }] }], ["type 0.results.0.success"]],
    ["a name that is none", [{ ...API, name: 3 }], ["type 0.name"]],
    ["a name without end", [{ ...API, name: "x".repeat(10_001) }], ["too-long 0.name"]],
  ])("%s", (_, feed, issues) => {
    expect(issuesOf(() => readGatus(feed, OPTIONS))).toEqual(issues);
  });
  it("a name of ten thousand characters is right", () => {
    expect(readGatus([{ ...API, name: "x".repeat(10_000) }], OPTIONS).entries).toHaveLength(1);
  });
  it("needs to know what a failure means", () => {
    expect(issuesOf(() => readGatus([], { ...OPTIONS, impacts: {} as GatusOptions["impacts"] }))).toEqual(["required options.impacts.failure"]);
  });
});
