// Of every feed: nothing is lost, what is counted lies within its entry, and the result goes through an assessment.
import fc from "fast-check";
import { expect, it } from "vitest";
import { readAwsHealth, readBetterStack, readGoogleCloud, readInstatus, readPrometheus, readUptimeKuma } from "../../../src/feeds/index.js";
import type { FeedMaintenance, FeedOutage, FeedEntry, FeedRefusal } from "../../../src/feeds/index.js";
import { runs } from "../../support/runs.js";
import { assessed, at, MINUTE } from "./support.js";

interface Told {
  readonly outages: readonly FeedOutage[];
  readonly maintenance: readonly FeedMaintenance[];
  readonly entries: readonly FeedEntry[];
  readonly refused: readonly FeedRefusal[];
}

const AS_OF = at(0, 12);
const OPTIONS = { services: { a: "api", b: "smtp", c: "api" }, asOf: AS_OF };

const minute = fc.nat(15).map((minutes) => at(0, minutes));
const time = minute.map((ms) => new Date(ms).toISOString());
const maybe = fc.option(time);
const thing = fc.constantFrom("a", "b", "c", "x");
const things = fc.uniqueArray(thing, { maxLength: 3 });

/** Every id and service stands in its place, and spans are within those of their entries. */
function check(told: Told, ids: readonly string[], kinds: readonly string[] = ["incident", "maintenance"]): void {
  const stand = [...told.entries, ...told.refused].filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  expect([...stand].sort()).toEqual([...ids].sort());
  const outages = new Map(told.outages.map((outage) => [outage.id, outage]));
  const owned = told.entries.flatMap((entry) => entry.outages.map((id) => ({ entry, outage: outages.get(id) as FeedOutage })));
  expect(owned.length).toBe(told.outages.length);
  for (const { entry, outage } of owned) {
    expect(outage.start).toBeGreaterThanOrEqual(entry.startMs);
    expect(outage.end ?? Infinity).toBeLessThanOrEqual(entry.endMs ?? Infinity);
    expect(outage.end ?? Infinity).toBeGreaterThanOrEqual(outage.start);
    for (const service of outage.services) expect(entry.services).toContain(service);
  }
  for (const list of [told.outages.map(({ start }) => start), told.maintenance.map(({ start }) => start), told.entries.map(({ startMs }) => startMs)]) {
    expect(list).toEqual([...list].sort((a, b) => a - b));
  }
  // Whatever a feed tells can be assessed as of the same instant.
  expect(assessed(told, { asOf: AS_OF, claims: [] }).outages).toHaveLength(told.outages.length);
}

const withIds = <T extends object>(items: fc.Arbitrary<T>) => fc.array(items, { maxLength: 4 }).map((list) => list.map((item, index) => ({ id: `i${index}`, ...item })));

it("Google Cloud", () => {
  const status = fc.constantFrom("SERVICE_OUTAGE", "SERVICE_DISRUPTION", "SERVICE_INFORMATION", "AVAILABLE", "OTHER");
  const incidents = withIds(fc.record({
    external_desc: fc.string(), begin: time, end: maybe, status_impact: status, affected_products: things.map((ids) => ids.map((id) => ({ id, title: id }))),
    updates: fc.array(fc.record({ when: time, status }), { maxLength: 4 }),
    currently_affected_locations: fc.constantFrom([], [{ id: "here", title: "Here" }], [{ id: "there", title: "There" }]),
  }));
  fc.assert(fc.property(incidents, fc.constantFrom("incident", "updates"), (feed, follow) => {
    const impacts = { SERVICE_OUTAGE: "down", SERVICE_DISRUPTION: 0.5, SERVICE_INFORMATION: null } as const;
    check(readGoogleCloud(feed, { ...OPTIONS, impacts, follow, locations: ["here"] }), feed.map(({ id }) => id));
  }), runs(0.3));
});

it("Instatus", () => {
  const components = things.map((ids) => ids.map((id) => ({ id, name: id })));
  const incidents = withIds(fc.record({ name: fc.string(), started: time, resolved: maybe, impact: fc.constantFrom("MAJOROUTAGE", "PARTIALOUTAGE", "OPERATIONAL", null), components }));
  const updates = fc.array(fc.record({ status: fc.constantFrom("NOTSTARTEDYET", "INPROGRESS", "COMPLETED"), started: time, createdAt: time }), { maxLength: 3 });
  const maintenances = withIds(fc.record({ name: fc.string(), start: time, duration: fc.option(fc.nat(9)), updates, components })).map((list) => list.map((item) => ({ ...item, id: `m${item.id}` })));
  fc.assert(fc.property(incidents, maintenances, fc.constantFrom("announced", "actual", "both"), (some, works, window) => {
    const told = readInstatus({ incidents: some, maintenances: works }, { ...OPTIONS, impacts: { MAJOROUTAGE: "down" }, unstated: "degraded", window });
    check({ ...told, maintenance: told.maintenance.map((one) => ({ ...one, announcedAt: one.announcedAt ?? one.start })) }, [...some, ...works].map(({ id }) => id));
  }), runs(0.3));
});

it("Better Stack", () => {
  const resources = fc.array(fc.record({ status_page_resource_id: thing, status: fc.constantFrom("downtime", "degraded", "resolved", "maintenance") }), { maxLength: 3 });
  const updates = fc.array(fc.record({ published_at: time, affected_resources: resources }), { maxLength: 4 });
  const reports = withIds(fc.record({ title: fc.string(), report_type: fc.constantFrom("manual", "automatic", "maintenance"), starts_at: time, ends_at: maybe, affected_resources: resources, updates }));
  fc.assert(fc.property(reports, (some) => {
    const included = some.flatMap(({ id, updates: own, ...attributes }) => [
      { id, type: "status_report", attributes, relationships: { status_updates: { data: own.map((_, index) => ({ id: `${id}u${index}` })) } } },
      ...own.map((update, index) => ({ id: `${id}u${index}`, type: "status_update", attributes: update })),
    ]);
    const told = readBetterStack({ data: { type: "status_page" }, included }, { ...OPTIONS, impacts: { downtime: "down", degraded: "degraded" } });
    check({ ...told, maintenance: told.maintenance.map((one) => ({ ...one, announcedAt: one.announcedAt ?? one.start })) }, some.map(({ id }) => id));
  }), runs(0.3));
});

it("AWS Health", () => {
  const events = fc.array(fc.record({
    service: thing, eventTypeCode: fc.constant("X"), eventTypeCategory: fc.constantFrom("issue", "scheduledChange", "investigation", "accountNotification"), region: fc.constantFrom("here", "there", null),
    startTime: minute.map((ms) => ms / 1000), endTime: maybe, statusCode: fc.constantFrom("open", "closed", "upcoming"),
  }), { maxLength: 4 }).map((list) => list.map((item, index) => ({ arn: `e${index}`, ...item })));
  fc.assert(fc.property(events, (feed) => {
    const told = readAwsHealth({ events: feed }, { ...OPTIONS, regions: ["here"], impacts: { issue: "down", investigation: null } });
    check({ ...told, maintenance: told.maintenance.map((one) => ({ ...one, announcedAt: one.start })) }, feed.map(({ arn }) => arn));
  }), runs(0.3));
});

it("Uptime Kuma", () => {
  const beats = fc.array(fc.record({ time: time.map((text) => text.replace("T", " ").replace("Z", "")), status: fc.constantFrom(0, 1, 2, 3) }), { maxLength: 6 });
  fc.assert(fc.property(fc.dictionary(thing, beats), (heartbeatList) => {
    const told = readUptimeKuma({ heartbeatList }, { ...OPTIONS, impacts: { down: "down", pending: "degraded" }, maintenance: "planned", holdMs: 2 * MINUTE });
    check({ ...told, maintenance: told.maintenance.map((one) => ({ ...one, announcedAt: one.start })) }, Object.keys(heartbeatList), ["incident"]);
    expect(told.entries.filter(({ kind }) => kind === "maintenance").map(({ id }) => id).sort()).toEqual(told.maintenance.map(({ id }) => id).sort());
  }), runs(0.3));
});

it("Prometheus: no more is counted than the hold for each sample, and no order of them matters", () => {
  const values = fc.array(fc.tuple(minute.map((ms) => ms / 1000), fc.constantFrom("0", "1")), { maxLength: 8 });
  const shuffled = values.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
  fc.assert(fc.property(shuffled, fc.integer({ min: 1, max: 4 * MINUTE }), ([some, other], holdMs) => {
    const read = (list: readonly unknown[]) => readPrometheus(
      { status: "success", data: { resultType: "matrix", result: [{ metric: { instance: "a" }, values: list }] } }, { ...OPTIONS, label: "instance", impacts: { "0": "down", "1": null }, holdMs });
    const told = read(some);
    check(told, ["a"]);
    expect(read(other)).toEqual(told);
    const counted = told.outages.reduce((sum, { start, end }) => sum + (end as number) - start, 0);
    expect(counted).toBeLessThanOrEqual(holdMs * some.filter(([, value]) => value === "0").length);
  }), runs(0.3));
});
