// Google Cloud: incidents of products, in places, followed by their own status or by that of their updates.
import { describe, expect, it } from "vitest";
import { type GoogleCloudOptions, readGoogleCloud } from "../../../src/feeds/index.js";
import { assessed, at, HOUR, issuesOf } from "./support.js";

const OPTIONS: GoogleCloudOptions = {
  services: { "9CcrhHUcFevXPSVaSxkf": "api", "Cloud Storage": "smtp" }, locations: "all", follow: "incident",
  impacts: { SERVICE_OUTAGE: "down", SERVICE_DISRUPTION: "degraded", SERVICE_INFORMATION: null },
};

/** Times as the feed writes them, with +00:00. */
const time = (hour: number, minute = 0): string => new Date(at(hour, minute)).toISOString().replace(".000Z", "+00:00");

const QUERIES = { id: "9CcrhHUcFevXPSVaSxkf", title: "BigQuery" };
const STORAGE = { id: "UwaYoXQ5bHYHG6EdiPB8", title: "Cloud Storage" };

function incident(more: object = {}): Record<string, unknown> {
  return {
    id: "rZvZvSKVdDHyWh4dZJ8D", number: "14970871909327597787", begin: time(10), created: time(10, 12), end: time(13), modified: time(14),
    external_desc: "Elevated errors in europe-west1", status_impact: "SERVICE_OUTAGE", severity: "high",
    affected_products: [QUERIES], currently_affected_locations: [], previously_affected_locations: [{ id: "europe-west1", title: "Belgium (europe-west1)" }],
    updates: [
      { when: time(13), status: "AVAILABLE", text: "Resolved." }, { when: time(11, 30), status: "SERVICE_INFORMATION", text: "Monitoring." },
      { when: time(11), status: "SERVICE_OUTAGE", text: "Worse." }, { when: time(10, 12), status: "SERVICE_DISRUPTION", text: "We look into it." },
    ],
    ...more,
  };
}

const read = (incidents: readonly object[], more: Partial<GoogleCloudOptions> = {}) => readGoogleCloud(incidents, { ...OPTIONS, ...more });

it("makes one outage of an incident, by its own status", () => {
  const told = read([incident({ affected_products: [QUERIES, { id: "x", title: "Other" }, STORAGE] })]);
  expect(told).toEqual({
    options: OPTIONS,
    outages: [{ id: "rZvZvSKVdDHyWh4dZJ8D", services: ["api", "smtp"], start: at(10), end: at(13), impact: "down" }],
    maintenance: [],
    entries: [{
      kind: "incident", id: "rZvZvSKVdDHyWh4dZJ8D", name: "Elevated errors in europe-west1", startMs: at(10), endMs: at(13), services: ["api", "smtp"],
      outages: ["rZvZvSKVdDHyWh4dZJ8D"], unmapped: ["Other"], assumed: [],
    }],
    refused: [],
  });
  const { time: { downtimeMs }, credit } = assessed(told);
  expect([downtimeMs, credit.entitled]).toEqual([3 * HOUR, "25.00"]);
});

it("follows its updates if asked to, the first of which holds from the start", () => {
  const told = read([incident()], { follow: "updates" });
  expect(told.outages).toEqual([
    { id: "rZvZvSKVdDHyWh4dZJ8D/1", services: ["api"], start: at(10), end: at(11), impact: "degraded" },
    { id: "rZvZvSKVdDHyWh4dZJ8D/2", services: ["api"], start: at(11), end: at(11, 30), impact: "down" },
  ]);
  expect(told.entries[0]).toMatchObject({
    startMs: at(10), endMs: at(13), outages: ["rZvZvSKVdDHyWh4dZJ8D/1", "rZvZvSKVdDHyWh4dZJ8D/2"],
    assumed: [{ code: "first-state-from-start", detail: "What was first reported of a service holds from the start of the incident." }],
  });
});

it("numbers its outages if updates are followed, even where there are none", () => {
  expect(read([incident({ updates: [] })], { follow: "updates" }).outages.map(({ id }) => id)).toEqual(["rZvZvSKVdDHyWh4dZJ8D/1"]);
});

describe("updates", () => {
  const followed = (updates: readonly object[], more: object = {}, options: Partial<GoogleCloudOptions> = {}) => {
    const { outages, entries } = read([incident({ updates, ...more })], { follow: "updates", ...options });
    return [outages.map(({ start, end, impact }) => [start, end, impact]), entries.flatMap(({ assumed }) => assumed.map(({ code }) => code))];
  };
  const outage = (hour: number, minute = 0) => ({ when: time(hour, minute), status: "SERVICE_OUTAGE" });
  const available = (hour: number, minute = 0) => ({ when: time(hour, minute), status: "AVAILABLE" });

  it.each<[why: string, got: unknown, expected: unknown]>([
    ["none: its own status, and that is said", followed([]), [[[at(10), at(13), "down"]], ["no-updates"]]],
    ["closed while down", followed([outage(10)]), [[[at(10), at(13), "down"]], ["closed-while-affected"]]],
    ["a minute into it, said", followed([available(13), outage(10, 1)]), [[[at(10), at(13), "down"]], ["first-state-from-start"]]],
    ["on its start, nothing is assumed", followed([available(13), outage(10)]), [[[at(10), at(13), "down"]], []]],
    ["before its start, cut", followed([available(12), outage(9)]), [[[at(10), at(12), "down"]], []]],
    ["the same again is one outage", followed([available(12), outage(11), outage(10)]), [[[at(10), at(12), "down"]], []]],
    ["of one instant: the latest decides", followed([available(11), outage(11), outage(10)]), [[[at(10), at(11), "down"]], []]],
    ["of before the start: the last of them decides", followed([available(13), outage(9, 30), available(9)]), [[[at(10), at(13), "down"]], []]],
    ["of after the end do not count", followed([available(14), outage(13, 1), available(12), outage(10)]), [[[at(10), at(12), "down"]], []]],
    ["all written after the end: the first holds", followed([available(15), outage(14)]), [[[at(10), at(13), "down"]], ["first-state-from-start", "closed-while-affected"]]],
    ["of after asOf are left out", followed([available(12), outage(10)], {}, { asOf: at(11) }), [[[at(10), null, "down"]], ["open-at-as-of", "after-as-of"]]],
    ["on asOf count", followed([available(12), outage(10)], {}, { asOf: at(12) }), [[[at(10), at(12), "down"]], ["open-at-as-of"]]],
    ["down, up and down again", followed([available(13), outage(12), available(11), outage(10)]), [[[at(10), at(11), "down"], [at(12), at(13), "down"]], []]],
    ["up again while it goes on", followed([available(12), outage(10)], { end: null }), [[[at(10), at(12), "down"]], []]],
  ])("%s", (_, got, expected) => {
    expect(got).toEqual(expected);
  });
});

describe("now", () => {
  const ends = (end: number | null, asOf?: number) => {
    const told = read([incident({ end: end === null ? undefined : new Date(end).toISOString() })].map(({ end: given, ...rest }) => (given === undefined ? rest : { ...rest, end: given })), asOf === undefined ? {} : { asOf });
    return [told.outages.map((outage) => outage.end), told.entries.map(({ endMs, assumed }) => [endMs, assumed.map(({ code }) => code)]), told.refused.map(({ reason }) => reason)];
  };
  it.each([
    { end: at(13), asOf: at(13), result: [[at(13)], [[at(13), []]], []] },
    { end: at(13), asOf: at(13) - 1, result: [[null], [[null, ["open-at-as-of"]]], []] },
    { end: at(13), asOf: at(10), result: [[null], [[null, ["open-at-as-of"]]], []] },
    { end: at(13), asOf: at(10) - 1, result: [[], [], ["after-as-of"]] },
    { end: null, asOf: at(12), result: [[null], [[null, []]], []] },
    { end: at(10), asOf: undefined, result: [[at(10)], [[at(10), []]], []] },
    { end: at(10) - 1, asOf: undefined, result: [[], [], ["ends-before-start"]] },
  ])("an end at $end as of $asOf", ({ end, asOf, result }) => {
    expect(ends(end, asOf)).toEqual(result);
  });
  it("is needed if something that counts goes on, and only then", () => {
    expect(issuesOf(() => read([incident({ end: null })]))).toEqual(["as-of-required options.asOf"]);
    expect(issuesOf(() => read([incident({ end: null, affected_products: [STORAGE] })], { services: { x: "api" } }))).toEqual([]);
    expect(issuesOf(() => read([incident({ end: null, status_impact: "SERVICE_INFORMATION" })]))).toEqual([]);
  });
  it("goes on in the assessment", () => {
    const asOf = at(12);
    expect(assessed(read([incident({ end: null })], { asOf }), { asOf, claims: [] }).time.downtimeMs).toBe(2 * HOUR);
  });
});

describe("places", () => {
  const seen = (locations: GoogleCloudOptions["locations"], more: object = {}) => {
    const { entries, refused } = read([incident(more)], { locations });
    return [...entries.map(({ assumed }) => assumed.map(({ code }) => code)), ...refused.map(({ reason }) => [reason])];
  };
  const now = [{ id: "us-east1", title: "South Carolina (us-east1)" }];
  it.each<[why: string, got: unknown, expected: unknown]>([
    ["all", seen("all"), [[]]],
    ["one of those that were affected", seen(["asia-east1", "europe-west1"]), [[]]],
    ["one of those that are affected", seen(["us-east1"], { currently_affected_locations: now, previously_affected_locations: null }), [[]]],
    ["none of them", seen(["us-east1"]), [["elsewhere"]]],
    ["none named", seen(["us-east1"], { previously_affected_locations: [] }), [["no-location"]]],
    ["none named, all asked for", seen("all", { previously_affected_locations: [] }), [[]]],
  ])("%s", (_, got, expected) => {
    expect(got).toEqual(expected);
  });
});

it("refuses what it cannot count, each with its reason, in the order of the feed", () => {
  const other = (id: string, more: object) => incident({ id, external_desc: id, ...more });
  const titles = Array.from({ length: 12 }, (_, index) => ({ id: `p${index}`, title: `\u202e${index}` }));
  const told = read([
    other("a", { affected_products: [] }), other("b", { affected_products: null }), other("c", { affected_products: [{ id: "x", title: "" }] }), other("d", { affected_products: titles }),
    other("e", { status_impact: "SERVICE_UNKNOWN" }), other("f", { status_impact: "SERVICE_INFORMATION" }), other("g", { status_impact: "AVAILABLE" }),
  ]);
  expect(told.refused.map(({ id, reason, detail }) => [id, reason, detail])).toEqual([
    ["a", "names-nothing", "It does not say what it concerns."],
    ["b", "names-nothing", "It does not say what it concerns."],
    ["c", "not-mapped", 'No service was given for "x".'],
    ["d", "not-mapped", `No service was given for ${Array.from({ length: 10 }, (_, index) => `"\\u202e${index}"`).join(", ")} and 2 more.`],
    ["e", "impact-unknown", 'No impact was given for "SERVICE_UNKNOWN".'],
    ["f", "not-counted", "Nothing that it reports of its services counts."],
    ["g", "not-counted", "Nothing that it reports of its services counts."],
  ]);
  expect([told.outages, told.entries]).toEqual([[], []]);
});

it("says when each refused incident was, as far as the feed does", () => {
  const spanOf = (more: object, options: Partial<GoogleCloudOptions> = {}) => read([incident(more)], options).refused.map(({ startMs, endMs }) => [startMs, endMs]);
  expect(spanOf({ affected_products: [] })).toEqual([[at(10), at(13)]]);
  expect(spanOf({ status_impact: "AVAILABLE" })).toEqual([[at(10), at(13)]]);
  expect(spanOf({ affected_products: [], end: null })).toEqual([[at(10), null]]);
  expect(spanOf({}, { locations: ["us-east1"] })).toEqual([[at(10), at(13)]]);
  expect(spanOf({ end: null }, { locations: ["us-east1"] })).toEqual([[at(10), null]]);
});

it("reads an incident of no more than it must have", () => {
  const { id, external_desc, begin, end, status_impact, affected_products } = incident();
  const [outage] = read([{ id, external_desc, begin, end, status_impact, affected_products }], { follow: "updates", locations: ["europe-west1"] }).outages;
  expect([outage?.start, outage?.end]).toEqual([at(10), at(13)]);
});

it("counts AVAILABLE if the caller says that it counts", () => {
  expect(read([incident({ status_impact: "AVAILABLE" })], { impacts: { AVAILABLE: 0.5 } }).outages[0]?.impact).toBe(0.5);
});

it("cuts what is finer than a millisecond", () => {
  const told = read([incident({ begin: "2026-04-15T10:00:00.000001+00:00", end: "2026-04-15T13:00:00.0009Z" })]);
  expect(told.outages).toMatchObject([{ start: at(10), end: at(13) }]);
  expect(told.entries[0]?.assumed).toEqual([{ code: "cut-to-millisecond", detail: "What is finer than a millisecond was cut off, in 2 instants." }]);
  const updated = read([incident({ updates: [{ when: "2026-04-15T10:00:00.0001Z", status: "SERVICE_OUTAGE" }] })], { follow: "updates" });
  expect(updated.entries[0]?.assumed[0]?.detail).toBe("What is finer than a millisecond was cut off, in 1 instant.");
});

describe("wrong shapes", () => {
  it.each<[why: string, feed: unknown, issues: readonly string[]]>([
    ["no list", { incidents: [] }, ["type "]],
    ["an empty incident", [{}], ["required 0.begin", "required 0.external_desc", "required 0.id", "required 0.status_impact"]],
    ["one id twice", [incident(), incident({ begin: time(9) })], ["duplicate 1.id"]],
    ["a begin without zone", [incident({ begin: "2026-04-15T10:00:00" })], ["instant-no-offset 0.begin"]],
    ["an empty end", [incident({ end: "" })], ["instant-format 0.end"]],
    ["products that are texts", [incident({ affected_products: ["BigQuery"] })], ["type 0.affected_products.0"]],
    ["an update without status", [incident({ updates: [{ when: time(10) }] })], ["required 0.updates.0.status"]],
  ])("%s", (_, feed, issues) => {
    expect(issuesOf(() => readGoogleCloud(feed, OPTIONS))).toEqual(issues);
  });
  it.each<[why: string, change: object, issues: readonly string[]]>([
    ["no places", { locations: [] }, ["empty options.locations"]],
    ["another course", { follow: "severity" }, ["value options.follow"]],
    ["an impact that is no word", { impacts: { SERVICE_OUTAGE: "gone" } }, ["value options.impacts.SERVICE_OUTAGE"]],
  ])("%s", (_, change, issues) => {
    expect(issuesOf(() => read([], change))).toEqual(issues);
  });
});
