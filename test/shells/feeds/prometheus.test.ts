// Prometheus: the matrix of a range query, in epoch seconds with a fraction, and values that the caller gives a meaning.
import { describe, expect, it } from "vitest";
import { type PrometheusOptions, readPrometheus } from "../../../src/feeds/index.js";
import { assessed, at, iso, issuesOf, MINUTE } from "./support.js";

const OPTIONS: PrometheusOptions = { services: { "api:443": "api" }, label: "instance", impacts: { "0": "down", "1": null }, holdMs: MINUTE };

const metric = { __name__: "probe_success", instance: "api:443", job: "web" };
const matrix = (...result: readonly unknown[]): object => ({ status: "success", data: { resultType: "matrix", result }, warnings: [] });
const second = at(13, 40) / 1000;

it("makes an outage of each stretch of a value that means one", () => {
  const told = readPrometheus(matrix({ metric, values: [[second, "1"], [second + 30.781, "0"], [second + 60, "1"]] }), OPTIONS);
  expect(told).toEqual({
    options: OPTIONS,
    outages: [{ id: `api:443/${iso(13, 40, 30, 781)}`, services: ["api"], start: at(13, 40, 30, 781), end: at(13, 41), impact: "down" }],
    maintenance: [],
    entries: [{ kind: "incident", id: "api:443", name: "api:443", startMs: at(13, 40), endMs: at(13, 42), services: ["api"], outages: [`api:443/${iso(13, 40, 30, 781)}`], unmapped: [], assumed: [], gaps: [] }],
    refused: [],
  });
  expect(assessed(told).time.downtimeMs).toBe(29_219);
});

it.each([
  { seconds: second + 0.001, ms: 1, cut: 0 },
  { seconds: second + 0.0011, ms: 1, cut: 1 },
  { seconds: second + 0.0019, ms: 1, cut: 1 },
  { seconds: second + 0.002, ms: 2, cut: 0 },
])("reads $seconds as the millisecond that it is in", ({ seconds, ms, cut }) => {
  const [entry] = readPrometheus(matrix({ metric, values: [[seconds, "0"]] }), OPTIONS).entries;
  expect([entry?.startMs, entry?.assumed.length]).toEqual([at(13, 40, 0, ms), cut]);
});

it("refuses series without the label or without a service, in the order of the feed", () => {
  const told = readPrometheus(matrix(
    { metric: { job: "web", zone: 'a"b' }, values: [[second, "0"]] }, { metric: { instance: "db:1" }, values: [] }, { metric, values: [] }, { metric: {}, values: [] },
  ), OPTIONS);
  expect(told.refused).toEqual([
    { kind: "incident", id: "", name: 'job="web",zone="a\\"b"', reason: "names-nothing", detail: "It has nothing that tells which monitor it is." },
    { kind: "incident", id: "db:1", name: "db:1", reason: "not-mapped", detail: 'No service was given for "db:1".' },
    { kind: "incident", id: "api:443", name: "api:443", reason: "no-samples", detail: "It has no samples." },
    { kind: "incident", id: "", name: "", reason: "names-nothing", detail: "It has nothing that tells which monitor it is." },
  ]);
});

describe("wrong shapes", () => {
  const values = "data.result.0.values.0";
  it.each<[why: string, feed: unknown, issues: readonly string[]]>([
    ["an error", { status: "error", errorType: "timeout", error: "query timed out" }, ["required data", "value status"]],
    ["a vector", { status: "success", data: { resultType: "vector", result: [] } }, ["value data.resultType"]],
    ["no pair", matrix({ metric, values: [{}] }), [`type ${values}`]],
    ["three of a pair", matrix({ metric, values: [[second, "1", "0"]] }), [`value ${values}`]],
    ["one of a pair", matrix({ metric, values: [[second]] }), [`value ${values}`]],
    ["a number for a value", matrix({ metric, values: [[second, 1]] }), [`type ${values}.1`]],
    ["a text for a time", matrix({ metric, values: [["2026", "1"]] }), [`type ${values}.0`]],
    ["milliseconds", matrix({ metric, values: [[at(13, 40), "1"]] }), [`instant-implausible ${values}.0`]],
    ["no number", matrix({ metric, values: [[NaN, "1"]] }), [`instant-implausible ${values}.0`]],
    ["before 1990", matrix({ metric, values: [[631_151_999.999, "1"]] }), [`instant-implausible ${values}.0`]],
    ["from 2200 on", matrix({ metric, values: [[7_258_118_400, "1"]] }), [`instant-implausible ${values}.0`]],
    ["a value without meaning", matrix({ metric, values: [[second, "NaN"]] }), [`value ${values}.1`]],
    ["one label twice", matrix({ metric, values: [] }, { metric: {}, values: [] }, { metric, values: [] }), ["duplicate data.result.2.metric.instance"]],
    ["a label too long", matrix({ metric: { instance: "x".repeat(161) }, values: [] }), ["too-long data.result.0.metric.instance"]],
    ["histograms", matrix({ metric, histograms: [] }), ["required data.result.0.values"]],
  ])("%s", (_, feed, issues) => {
    expect(issuesOf(() => readPrometheus(feed, OPTIONS))).toEqual(issues);
  });
  it.each([631_152_000, 7_258_118_399.999])("%d is in those years", (seconds) => {
    expect(readPrometheus(matrix({ metric, values: [[seconds, "1"]] }), OPTIONS).entries).toHaveLength(1);
  });
});
