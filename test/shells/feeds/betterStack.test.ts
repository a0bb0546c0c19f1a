// Better Stack: reports of a page in the form of JSON:API, with updates that say how each resource fared.
import { describe, expect, it } from "vitest";
import { type BetterStackOptions, readBetterStack } from "../../../src/feeds/index.js";
import { assessed, at, HOUR, iso, issuesOf, MINUTE } from "./support.js";

const OPTIONS: BetterStackOptions = { services: { "4188758": "api", "Mail": "smtp" }, impacts: { downtime: "down", degraded: "degraded" } };

/** Resources written as `[id, status]`. */
type Affected = readonly (readonly [id: string, status: string])[];

const affected = (list: Affected): readonly object[] => list.map(([id, status]) => ({ status_page_resource_id: id, status }));

/** A report with updates written as `[when, resources]`; their ids are made of its own. */
function report(more: object, updates: readonly (readonly [when: string, resources: Affected | null])[] = [], now: Affected = [["4188758", "resolved"]], id = "1050825"): readonly object[] {
  const items = updates.map(([published_at, resources], index) => (
    { id: `${id}-${index}`, type: "status_update", attributes: { message: "", published_at, affected_resources: resources && affected(resources) } }));
  const attributes = { title: "Delayed data", report_type: "manual", starts_at: iso(10), ends_at: iso(13), aggregate_state: "resolved", affected_resources: affected(now), ...more };
  return [{ id, type: "status_report", attributes, relationships: { status_updates: { data: items.map((item) => ({ id: item.id, type: "status_update" })) } } }, ...items];
}

const page = (...included: readonly object[]): object => ({
  data: { id: "165", type: "status_page", attributes: { company_name: "Example", aggregate_state: "operational" } },
  included: [
    ...included, { id: "104771", type: "status_page_section", attributes: { name: "Europe" } },
    { id: "4188758", type: "status_page_resource", attributes: { public_name: "API", resource_type: "Monitor" } },
    { id: "77", type: "status_page_resource", attributes: { public_name: "Mail" } },
    { id: "78", type: "status_page_resource", attributes: { public_name: "Blog" } },
  ],
});

const read = (items: readonly object[], more: Partial<BetterStackOptions> = {}) => readBetterStack(page(...items), { ...OPTIONS, ...more });

it("makes outages of how each resource fared by the updates", () => {
  const told = read(report({}, [
    [iso(13), [["4188758", "resolved"], ["77", "resolved"]]], [iso(12), [["4188758", "degraded"]]], [iso(11), [["77", "degraded"], ["4188758", "downtime"]]],
    [iso(10), [["4188758", "degraded"], ["77", "degraded"], ["78", "downtime"]]],
  ]));
  expect(told).toEqual({
    options: OPTIONS,
    outages: [
      { id: "1050825/1", services: ["api"], start: at(10), end: at(11), impact: "degraded" },
      { id: "1050825/2", services: ["smtp"], start: at(10), end: at(13), impact: "degraded" },
      { id: "1050825/3", services: ["api"], start: at(11), end: at(12), impact: "down" },
      { id: "1050825/4", services: ["api"], start: at(12), end: at(13), impact: "degraded" },
    ],
    maintenance: [],
    entries: [{
      kind: "incident", id: "1050825", name: "Delayed data", startMs: at(10), endMs: at(13), services: ["api", "smtp"],
      outages: ["1050825/1", "1050825/2", "1050825/3", "1050825/4"], unmapped: ["Blog"], assumed: [],
    }],
    refused: [],
  });
  expect(assessed(told).time.downtimeMs).toBe(HOUR);
});

it("makes one outage of services that fared alike", () => {
  const told = read(report({}, [[iso(10), [["4188758", "downtime"], ["77", "downtime"]]], [iso(11), [["4188758", "resolved"], ["77", "operational"]]]]));
  expect(told.outages).toEqual([{ id: "1050825/1", services: ["api", "smtp"], start: at(10), end: at(11), impact: "down" }]);
});

it("names a service once where two resources are it", () => {
  const told = read(report({}, [[iso(10), [["4188758", "downtime"], ["77", "downtime"]]]]), { services: { API: "api", Mail: "api" } });
  expect([told.outages[0]?.services, told.entries[0]?.services]).toEqual([["api"], ["api"]]);
});

it("numbers the outages of a report whatever their number", () => {
  const statuses: Affected = [["4188758", "downtime"], ["77", "degraded"]];
  expect(read(report({}, [], statuses)).outages.map(({ id, services }) => [id, services])).toEqual([["1050825/1", ["api"]], ["1050825/2", ["smtp"]]]);
  expect(read(report({}, [], statuses.slice(0, 1))).outages.map(({ id }) => id)).toEqual(["1050825/1"]);
});

describe("what the page does not say", () => {
  const seen = (items: readonly object[], more: Partial<BetterStackOptions> = {}) => {
    const { outages, entries, refused } = read(items, more);
    return [outages.map(({ start, end }) => [start, end]), entries.map(({ endMs, assumed }) => [endMs, assumed.map(({ code }) => code)]), refused.map(({ reason }) => reason)];
  };
  const down: Affected = [["4188758", "downtime"]];
  const up: Affected = [["4188758", "resolved"]];
  it.each<[why: string, got: unknown, expected: unknown]>([
    ["no end, all restored", seen(report({ ends_at: null }, [[iso(10), down], [iso(12), up]])), [[[at(10), at(12)]], [[at(12), ["ended-at-last-update"]]], []]],
    ["restored one after the other: the last", seen(report({ ends_at: null }, [[iso(10), [...down, ["77", "downtime"]]], [iso(11), [["77", "resolved"]]], [iso(12), up]])), [[[at(10), at(12)], [at(10), at(11)]], [[at(12), ["ended-at-last-update"]]], []]],
    ["no end, restored before its start", seen(report({ ends_at: null }, [[iso(8), down], [iso(9), up]])), [[], [], ["not-counted"]]],
    ["no end, not all restored", seen(report({ ends_at: null }, [[iso(10), [...down, ["78", "degraded"]]], [iso(12), up]]), { asOf: at(14) }), [[[at(10), at(12)]], [[null, []]], []]],
    ["closed while down", seen(report({}, [[iso(10), down]])), [[[at(10), at(13)]], [[at(13), ["closed-while-affected"]]], []]],
    ["no update, still down", seen(report({}, [], down)), [[[at(10), at(13)]], [[at(13), ["no-updates"]]], []]],
    ["updates without resources", seen(report({}, [[iso(10), null], [iso(11), []]], down)), [[[at(10), at(13)]], [[at(13), ["no-updates"]]], []]],
    ["no update, restored", seen(report({})), [[], [], ["not-counted"]]],
    ["no update, no end, restored", seen(report({ ends_at: null })), [[], [], ["not-counted"]]],
    ["no update, no resource", seen(report({}, [], [])), [[], [], ["names-nothing"]]],
    ["a resource that no update names: as it is now", seen(report({}, [[iso(10), down], [iso(12), up]], [["77", "degraded"]])), [[[at(10), at(12)], [at(10), at(13)]], [[at(13), ["closed-while-affected"]]], []]],
    ["a status without impact", seen(report({}, [[iso(10), [["4188758", "maintenance"]]]])), [[], [], ["impact-unknown"]]],
    ["a status without impact of what has no service", seen(report({}, [[iso(10), [["78", "maintenance"], ...down]], [iso(11), up]])), [[[at(10), at(11)]], [[at(13), []]], []]],
    ["a resource without a name", seen(report({}, [[iso(10), [["99", "downtime"]]]], [])), [[], [], ["not-mapped"]]],
  ])("%s", (_, got, expected) => {
    expect(got).toEqual(expected);
  });
  it("needs to know now if something goes on", () => {
    expect(issuesOf(() => read(report({ ends_at: null }, [[iso(10), down]])))).toEqual(["as-of-required options.asOf"]);
  });
  it("a report that links to no updates at all", () => {
    const [bare] = report({}, [], down) as readonly { readonly relationships: object }[];
    const { relationships: _, ...rest } = bare as { readonly relationships: object };
    expect(seen([rest])).toEqual(seen([{ ...rest, relationships: {} }]));
    expect(seen([rest])).toEqual([[[at(10), at(13)]], [[at(13), ["no-updates"]]], []]);
  });
});

describe("maintenance", () => {
  const work = { report_type: "maintenance", starts_at: iso(20), ends_at: iso(21) };
  it("becomes a window, announced with its first update", () => {
    const told = read(report(work, [[iso(21), [["4188758", "resolved"]]], [iso(4), [["4188758", "maintenance"]]]], [["4188758", "maintenance"], ["78", "maintenance"]]));
    expect(told).toMatchObject({
      outages: [], refused: [], maintenance: [{ id: "1050825", services: ["api"], kind: "planned", start: at(20), end: at(21), announcedAt: at(4) }],
      entries: [{ kind: "maintenance", startMs: at(20), endMs: at(21), services: ["api"], unmapped: ["Blog"], assumed: [{ code: "announced-at-first-report", detail: "It was announced when its first update was published." }] }],
    });
  });
  it("without updates, end, order or resources", () => {
    expect(read(report(work)).maintenance).toEqual([{ id: "1050825", services: ["api"], kind: "planned", start: at(20), end: at(21) }]);
    const reasons = [{ ends_at: null }, { ends_at: iso(19) }, { affected_resources: null }].map((more) => read(report({ ...work, ...more })).refused[0]?.reason);
    expect(reasons).toEqual(["no-end", "ends-before-start", "names-nothing"]);
  });
  it("of no length is a window", () => {
    expect(read(report({ ...work, ends_at: iso(20) })).maintenance).toMatchObject([{ start: at(20), end: at(20) }]);
  });
});

it("is in order of time, and refusals in the order of the page", () => {
  const told = read([
    ...report({ starts_at: iso(12) }, [[iso(12), [["77", "downtime"]]]], [], "b"), ...report({}, [], [], "d"),
    ...report({ starts_at: iso(11) }, [[iso(11), [["77", "downtime"]]]], [], "a"), ...report({}, [], [], "c"),
  ]);
  expect([told.outages.map(({ id }) => id), told.entries.map(({ id }) => id), told.refused.map(({ id }) => id)]).toEqual([["a/1", "b/1"], ["a", "b"], ["d", "c"]]);
});

describe("wrong shapes", () => {
  const linked = report({}, [[iso(10), []]]);
  it.each<[why: string, feed: unknown, issues: readonly string[]]>([
    ["a list of reports", { data: [] , included: [] }, ["type data"]],
    ["another document", { data: { type: "monitor" }, included: [] }, ["value data.type"]],
    ["nothing included", { data: { type: "status_page" } }, ["required included"]],
    ["an item without type", page({ id: "1" }), ["required included.0.type"]],
    ["a report without attributes", page({ id: "1", type: "status_report" }), ["required included.0.attributes"]],
    ["another kind of report", page(...report({ report_type: "other" })), ["value included.0.attributes.report_type"]],
    ["a resource without id", page(...report({ affected_resources: [{ status: "downtime" }] })), ["required included.0.attributes.affected_resources.0.status_page_resource_id"]],
    ["an update that is not there", page(linked[0] as object), ["value included.0.relationships.status_updates.data.0.id"]],
    ["an update without time", page(linked[0] as object, { id: "1050825-0", type: "status_update", attributes: {} }), ["required included.1.attributes.published_at"]],
    ["a resource without name", page({ id: "9", type: "status_page_resource", attributes: {} }), ["required included.0.attributes.public_name"]],
    ["one report twice", page(...linked, linked[0] as object), ["duplicate included.2.id"]],
    ["one update twice", page(...linked, linked[1] as object), ["duplicate included.2.id"]],
  ])("%s", (_, feed, issues) => {
    expect(issuesOf(() => readBetterStack(feed, OPTIONS))).toEqual(issues);
  });
});

it("half an hour of downtime beyond the allowance earns a block", () => {
  const told = read(report({}, [[iso(10), [["4188758", "downtime"]]], [new Date(at(10, 30) + 4.32 * MINUTE).toISOString(), [["4188758", "resolved"]]]]));
  expect(assessed(told).credit.entitled).toBe("5.00");
});
