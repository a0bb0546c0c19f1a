// Reading the files of a page: which they are, the same incident in several, and every slip with its path.
import { describe, expect, it } from "vitest";
import { inspectStatuspage, MAILGUN_COMPONENTS, MAJOR_INCIDENTS, readStatuspage, type StatuspageOptions, type StatuspageResult } from "../../../src/statuspage/index.js";
import { at, incident, incidents, maintenance, minute, OPTIONS, PAGE, type Row, scheduled, update } from "./page.js";
import { issuesOf } from "../../support/shortIssues.js";

function broken(id: string, from: number, until: number, more: Row = {}): Row {
  return incident(id, [update(from, "investigating", [["api", "operational", "major_outage"]]), update(until, "resolved", [["api", "major_outage", "operational"]])], more);
}

const WORK = maintenance("m1", 60, 90, [update(5, "scheduled", [["api", "operational", "operational"]]), update(60, "in_progress", null), update(90, "completed", null)]);

function ids({ outages, maintenance: windows }: StatuspageResult): readonly (string | undefined)[] {
  return [...outages.map(({ id }) => id), ...windows.map(({ id }) => id)];
}

describe("documents", () => {
  it("are told by their keys: lists, single incidents, a summary, components", () => {
    expect(ids(readStatuspage([incidents(broken("i1", 0, 9)), scheduled(WORK)], OPTIONS))).toEqual(["i1/api/1", "m1"]);
    expect(ids(readStatuspage([{ page: PAGE, incident: broken("i2", 0, 9) }, { scheduled_maintenance: WORK }], OPTIONS))).toEqual(["i2/api/1", "m1"]);
    const summary = { page: PAGE, status: {}, components: [{ id: "api", name: "API" }, { id: "smtp", name: "SMTP" }, { id: "out", name: "Outbound Delivery" }], incidents: [broken("i3", 0, 9)], scheduled_maintenances: [WORK] };
    expect(ids(readStatuspage([summary], OPTIONS))).toEqual(["i3/api/1", "m1"]);
  });

  it("hold maintenance among incidents too: what is scheduled is maintenance", () => {
    expect(ids(readStatuspage([incidents(WORK)], OPTIONS))).toEqual(["m1"]);
    const unscheduled = { ...WORK, scheduled_for: null };
    expect(readStatuspage([incidents(unscheduled)], OPTIONS).refused.map(({ kind, reason }) => [kind, reason])).toEqual([["maintenance", "window-missing"]]);
    expect(readStatuspage([scheduled({ ...broken("i1", 0, 9), impact: "maintenance" })], OPTIONS).outages).toHaveLength(1);
  });

  it("give an incident that stands in several as it was updated last", () => {
    const open = incident("i1", [update(0, "investigating", [["api", "operational", "major_outage"]])], { updated_at: at(0) });
    const closed = broken("i1", 0, 9, { updated_at: at(9) });
    for (const documents of [[incidents(open), incidents(closed)], [incidents(closed), incidents(open)]]) {
      const result = readStatuspage(documents, OPTIONS);
      expect(result.outages).toMatchObject([{ id: "i1/api/1", end: minute(9) }]);
      expect(result.entries).toHaveLength(1);
    }
    const undated = [incidents(broken("i1", 0, 9, { created_at: at(0), updated_at: null })), incidents(broken("i1", 0, 8, { created_at: at(1) }))];
    expect(readStatuspage(undated, OPTIONS).outages).toMatchObject([{ end: minute(8) }]);
  });

  it("come in any order; results are by start, and refusals as the feed has them", () => {
    const rows = [broken("b", 20, 30), broken("a", 0, 9), incident("z", []), incident("y", [])];
    const result = readStatuspage([incidents(...rows)], OPTIONS);
    expect(ids(result)).toEqual(["a/api/1", "b/api/1"]);
    expect(result.entries.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(result.refused.map(({ id }) => id)).toEqual(["z", "y"]);
    const works = ["w2", "w1"].map((id, index) => ({ ...WORK, id, scheduled_for: at(61 - index) }));
    expect(readStatuspage([scheduled(...works)], OPTIONS).maintenance.map(({ id }) => id)).toEqual(["w1", "w2"]);
  });

  it("may leave a name empty", () => {
    expect(readStatuspage([incidents(broken("i1", 0, 9, { name: "" }))], OPTIONS).entries.map(({ name }) => name)).toEqual([""]);
  });

  it("of several pages, of another kind, or none are issues", () => {
    expect(issuesOf(() => readStatuspage([incidents(), { page: { id: "page2" }, incidents: [] }, { incidents: [] }], OPTIONS))).toEqual(["value documents.1.page.id"]);
    expect(issuesOf(() => readStatuspage([incidents(), { page: PAGE }, [], null], OPTIONS))).toEqual(["required documents.1", "type documents.2", "type documents.3"]);
    expect(issuesOf(() => readStatuspage([], OPTIONS))).toEqual(["empty documents"]);
    expect(issuesOf(() => readStatuspage({} as unknown as unknown[], OPTIONS))).toEqual(["type documents"]);
    expect(issuesOf(() => readStatuspage([{ page: 7, incidents: [] }], OPTIONS))).toEqual(["type documents.0.page"]);
  });

  it("with anything wrong in them name every place at once", () => {
    const row = broken("i1", 0, 9) as { incident_updates: Row[] };
    const [last] = row.incident_updates;
    const bad = { ...row, status: "done", impact: 3, created_at: "yesterday", incident_updates: [{ ...last, display_at: "2023-05-09T00:00:00" }, { ...last, affected_components: [{ code: "", name: "API", new_status: "down" }] }] };
    expect(issuesOf(() => readStatuspage([incidents(bad, { id: "i2" })], OPTIONS))).toEqual([
      "instant-format documents.0.incidents.0.created_at",
      "type documents.0.incidents.0.impact",
      "instant-no-offset documents.0.incidents.0.incident_updates.0.display_at",
      "empty documents.0.incidents.0.incident_updates.1.affected_components.0.code",
      "value documents.0.incidents.0.incident_updates.1.affected_components.0.new_status",
      "value documents.0.incidents.0.status",
      "required documents.0.incidents.1.created_at",
      "required documents.0.incidents.1.impact",
      "required documents.0.incidents.1.incident_updates",
      "required documents.0.incidents.1.name",
      "required documents.0.incidents.1.status",
    ]);
  });
});

describe("options", () => {
  it("have no defaults, and are checked with the documents", () => {
    expect(issuesOf(() => readStatuspage([], {} as unknown as StatuspageOptions))).toEqual([
      "empty documents", "required options.impacts", "required options.incidentImpacts", "required options.maintenanceWindow",
      "required options.services", "required options.withoutComponents",
    ]);
    expect(issuesOf(() => readStatuspage([incidents()], { ...OPTIONS, services: {} }))).toEqual(["empty options.services"]);
    const impacts = { ...OPTIONS.impacts, major_outage: "gone", partial_outage: 1.5, degraded_performance: -0.1, operational: null };
    expect(issuesOf(() => readStatuspage([incidents()], { ...OPTIONS, impacts: impacts as unknown as StatuspageOptions["impacts"] }))).toEqual([
      "number-range options.impacts.degraded_performance", "value options.impacts.major_outage", "unknown-key options.impacts.operational", "number-range options.impacts.partial_outage",
    ]);
    for (const share of [0, 1]) expect(readStatuspage([incidents()], { ...OPTIONS, impacts: { ...OPTIONS.impacts, major_outage: share } }).outages).toEqual([]);
  });

  it("count incidents that a page calls major or critical, if they say no more", () => {
    expect(MAJOR_INCIDENTS).toEqual({ none: null, minor: null, major: "down", critical: "down", maintenance: null });
  });

  it("name the vendor's three components once and for all", () => {
    expect(MAILGUN_COMPONENTS).toEqual({ API: "api", SMTP: "smtp", "Outbound Delivery": "outbound" });
  });
});

describe("a page at a glance", () => {
  it("names every component listed or mentioned, each once", () => {
    const listed = { components: [{ id: "x9", name: "Console" }, { id: "api", name: "Public API" }] };
    const nameless = incident("i2", [update(3, "resolved", null, { affected_components: [{ name: "SMTP", new_status: "operational" }, { name: "SMTP", new_status: "operational" }] })]);
    expect(inspectStatuspage([incidents(broken("i1", 0, 9), nameless), listed]).components).toEqual([
      { id: "x9", name: "Console" }, { id: "api", name: "Public API" }, { id: null, name: "SMTP" },
    ]);
  });

  it("tells the latest instant that it speaks of as past", () => {
    const bare = (list: readonly Row[], page: unknown = { id: "page1" }): number | null => inspectStatuspage([{ page, incidents: list }]).readAtMs;
    expect(bare([])).toBeNull();
    expect(bare([], { id: "page1", updated_at: null })).toBeNull();
    expect(bare([], { id: "page1", updated_at: at(7) })).toBe(minute(7));
    expect(bare([broken("i1", 0, 9)])).toBe(minute(9));
    expect(bare([broken("i1", 0, 9, { resolved_at: at(11) })])).toBe(minute(11));
    expect(bare([broken("i1", 0, 9, { started_at: at(12) })])).toBe(minute(12));
    expect(bare([WORK])).toBe(minute(90));
    expect(bare([broken("i1", 0, 9)], { id: "page1", updated_at: at(8) })).toBe(minute(9));
    expect(bare([broken("i1", 0, 9)], { id: "page1", updated_at: at(10) })).toBe(minute(10));
  });

  it("is checked like any other use of the documents", () => {
    expect(issuesOf(() => inspectStatuspage([{}]))).toEqual(["required documents.0"]);
  });
});
