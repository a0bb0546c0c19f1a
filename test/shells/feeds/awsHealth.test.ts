// AWS Health: events of services and entities, in texts, epoch seconds or dates.
import { describe, expect, it } from "vitest";
import { type AwsHealthOptions, readAwsHealth } from "../../../src/feeds/index.js";
import { assessed, at, HOUR, iso, issuesOf } from "./support.js";

const OPTIONS: AwsHealthOptions = {
  services: { EC2: "api", "i-0abc": "smtp" }, regions: "all", impacts: { AWS_EC2_OPERATIONAL_ISSUE: "down", issue: "degraded", accountNotification: null },
};

const ARN = "arn:aws:health:eu-west-1::event/EC2/AWS_EC2_OPERATIONAL_ISSUE/AWS_EC2_OPERATIONAL_ISSUE_1";

function event(more: object = {}): Record<string, unknown> {
  return {
    arn: ARN, service: "EC2", eventTypeCode: "AWS_EC2_OPERATIONAL_ISSUE", eventTypeCategory: "issue", region: "eu-west-1", eventScopeCode: "PUBLIC",
    startTime: "2026-04-15T12:00:00.000000+02:00", endTime: "2026-04-15T14:00:00+02:00", lastUpdatedTime: 1_776_250_000, statusCode: "closed", ...more,
  };
}

const read = (events: readonly object[], more: Partial<AwsHealthOptions> = {}, entities?: readonly object[]) =>
  readAwsHealth(entities === undefined ? { events } : { events, entities }, { ...OPTIONS, ...more });

it("makes an outage of an event", () => {
  const told = read([event()]);
  expect(told).toEqual({
    options: OPTIONS,
    outages: [{ id: ARN, services: ["api"], start: at(10), end: at(12), impact: "down" }],
    maintenance: [],
    entries: [{ kind: "incident", id: ARN, name: "AWS_EC2_OPERATIONAL_ISSUE", startMs: at(10), endMs: at(12), services: ["api"], outages: [ARN], unmapped: [], assumed: [] }],
    refused: [],
  });
  expect(assessed(told).time.downtimeMs).toBe(2 * HOUR);
});

describe("times", () => {
  it.each<[why: string, startTime: unknown, endTime: unknown]>([
    ["texts", "2026-04-15T10:00:00Z", "2026-04-15T12:00:00Z"],
    ["epoch seconds, as the older command line writes them", at(10) / 1000, at(12) / 1000],
    ["dates, as libraries give them", new Date(at(10)), new Date(at(12))],
  ])("%s", (_, startTime, endTime) => {
    expect(read([event({ startTime, endTime })]).outages).toMatchObject([{ start: at(10), end: at(12) }]);
  });
  it("a fraction of a second is read to the millisecond", () => {
    const told = read([event({ startTime: at(10) / 1000 + 0.123, endTime: at(12) / 1000 + 0.1234 })]);
    expect(told.outages).toMatchObject([{ start: at(10) + 123, end: at(12) + 123 }]);
    expect(told.entries[0]?.assumed.map(({ code }) => code)).toEqual(["cut-to-millisecond"]);
  });
  it.each<[why: string, startTime: unknown, issue: string]>([
    ["milliseconds", at(10), "instant-implausible"],
    ["a text without offset", "2026-04-15T10:00:00", "instant-no-offset"],
    ["a date of a letter", "Wed, 15 Apr 2026 10:00:00 GMT", "instant-format"],
    ["seconds as a text", "1776247200", "instant-format"],
  ])("refuses %s", (_, startTime, issue) => {
    expect(issuesOf(() => read([event({ startTime })]))).toEqual([`${issue} events.0.startTime`]);
  });
});

it("goes by the code of its type before its category", () => {
  const told = read([event(), event({ arn: "b", eventTypeCode: "AWS_EC2_API_ISSUE" }), event({ arn: "c", eventTypeCategory: "investigation", eventTypeCode: "AWS_EC2_X" }), event({ arn: "d", eventTypeCategory: "accountNotification", eventTypeCode: "AWS_EC2_Y" })]);
  expect(told.outages.map(({ id, impact }) => [id, impact])).toEqual([[ARN, "down"], ["b", "degraded"]]);
  expect(told.refused.map(({ id, reason, detail }) => [id, reason, detail])).toEqual([
    ["c", "impact-unknown", 'No impact was given for "investigation".'], ["d", "not-counted", "Nothing that it reports of its services counts."],
  ]);
});

it("says when each refused event was, as far as the feed does", () => {
  const refusedOf = (more: object, options: object = {}) => read([event(more)], options).refused.map(({ kind, reason, startMs, endMs }) => [kind, reason, typeof startMs, typeof endMs]);
  expect(refusedOf({ region: "us-east-1" }, { regions: ["eu-west-1"] })).toEqual([["incident", "elsewhere", "number", "number"]]);
  expect(refusedOf({ region: "us-east-1", eventTypeCategory: "scheduledChange" }, { regions: ["eu-west-1"] })).toEqual([["maintenance", "elsewhere", "number", "number"]]);
  expect(refusedOf({ endTime: null, statusCode: "closed" })).toEqual([["incident", "no-end", "number", "undefined"]]);
});

it("goes by the service and by the entities of the event", () => {
  const entities = [{ eventArn: ARN, entityValue: "i-0abc", statusCode: "IMPAIRED" }, { eventArn: ARN, entityValue: "i-0def" }, { eventArn: ARN, entityValue: "i-0abc" }, { eventArn: "other", entityValue: "i-0ghi" }];
  const told = read([event()], {}, entities);
  expect([told.outages[0]?.services, told.entries[0]?.unmapped]).toEqual([["api", "smtp"], ["i-0def"]]);
  expect(read([event()], { services: { "i-0abc": "smtp" } }, entities).entries[0]).toMatchObject({ services: ["smtp"], unmapped: ["EC2", "i-0def"] });
});

describe("regions", () => {
  it.each<[region: string | null | undefined, regions: AwsHealthOptions["regions"], seen: readonly string[]]>([
    ["eu-west-1", "all", []], ["eu-west-1", ["us-east-1", "eu-west-1"], []], ["eu-west-1", ["us-east-1"], ["elsewhere"]], ["global", ["eu-west-1"], ["elsewhere"]],
    [null, ["eu-west-1"], ["no-location"]], [null, "all", []], [undefined, ["eu-west-1"], ["no-location"]],
  ])("%s of %s", (region, regions, seen) => {
    const { region: _, ...bare } = event();
    for (const category of ["issue", "scheduledChange"]) {
      const { entries, refused } = read([{ ...bare, ...(region !== undefined && { region }), eventTypeCategory: category }], { regions });
      expect([...entries.flatMap(({ assumed }) => assumed.map(({ code }) => code)), ...refused.map(({ reason }) => reason)]).toEqual(seen);
    }
  });
});

it("makes a window of a change that was scheduled", () => {
  const change = { eventTypeCategory: "scheduledChange", eventTypeCode: "AWS_EC2_MAINTENANCE_SCHEDULED", statusCode: "upcoming", startTime: iso(20), endTime: iso(22) };
  const told = read([event(change)], { asOf: at(12) });
  expect([told.outages, told.maintenance]).toEqual([[], [{ id: ARN, services: ["api"], kind: "planned", start: at(20), end: at(22) }]]);
  expect(told.entries).toMatchObject([{ kind: "maintenance", name: "AWS_EC2_MAINTENANCE_SCHEDULED", assumed: [] }]);
  expect(read([event({ ...change, endTime: null })]).refused).toMatchObject([{ kind: "maintenance", reason: "no-end" }]);
});

it("goes on if it has no end and is not closed", () => {
  const { endTime: _, ...open } = event({ statusCode: "open" });
  expect(read([open], { asOf: at(12) }).outages[0]?.end).toBeNull();
  expect(issuesOf(() => read([open]))).toEqual(["as-of-required options.asOf"]);
  expect(read([event({ endTime: null })]).refused).toMatchObject([{ kind: "incident", reason: "no-end", detail: "It is closed, and not said when." }]);
});

describe("wrong shapes", () => {
  it.each<[why: string, feed: unknown, issues: readonly string[]]>([
    ["a list alone", [], ["type "]],
    ["details of events", { successfulSet: [] }, ["required events"]],
    ["another status", { events: [event({ statusCode: "resolved" })] }, ["value events.0.statusCode"]],
    ["one event twice", { events: [event(), event()] }, ["duplicate events.1.arn"]],
    ["an id too long for an outage", { events: [event({ arn: "x".repeat(201) })] }, ["too-long events.0.arn"]],
    ["an entity without event", { events: [], entities: [{ entityValue: "i-0abc" }] }, ["required entities.0.eventArn"]],
  ])("%s", (_, feed, issues) => {
    expect(issuesOf(() => readAwsHealth(feed, OPTIONS))).toEqual(issues);
  });
});
